/// Classes of words that the rules of verbs name.
extension Words {
  /// 未派代表参会: that somebody was not there.
  static let absences: Words = ["未派", "没有派", "未能", "没有", "缺席", "并未", "均未"]
  /// 参加上述活动: the meeting is one of the things that were told.
  static let toldActivities: Words = ["上述活动", "了上述活动", "看望和讨论", "看望和座谈"]
  /// 主持了大会一般性辩论: parts of a meeting that no chair of it leads.
  static let stages: Words = ["辩论", "环节", "分论坛", "分组讨论"]
  /// 对各位的发言一一点评: what is done with something that was said.
  static let handlings: Words = ["一一", "逐一", "给予", "进行", "作"]
  /// X召开之际, 开幕以来: the meeting dates what is told.
  static let occasions: Words = ["之际", "前夕", "以来", "之前", "之后", "在即"]
  /// 支持举行三方会议: a meeting that is only wanted.
  static let wanting: Words = ["支持", "同意", "建议", "呼吁", "主张", "提议", "愿意"]
  /// 赴莫斯科出席, 抵达雅加达出席, 来华出席X的Y: what somebody travels for.
  static let travelling: Words = [
    "赴", "前往", "抵达", "来华", "来京", "访华", "离京", "启程", "乘专机", "结束", "应邀来", "会见", "接见", "欢迎", "邀请",
  ]
  /// 日前，X主持召开另一会议: an earlier day.
  static let earlierDays: Words = [
    "日前", "近日", "此前", "之前", "不久前", "前不久", "早前", "去年", "今年", "年初",
  ]
  /// 将于下周召开: a meeting to come.
  static let coming: Words = ["将", "拟于", "明天", "明日", "下周", "下月", "届时", "定于", "即将"]
  /// 将军, 将领: 将 that is no adverb.
  static let notComing: Words = ["将军", "将领", "将士", "将来", "将近"]
  /// 听取…汇报: who heard, not who gave it.
  static let hearing: Words = ["听取", "听了", "审议", "关于", "审阅"]
}
