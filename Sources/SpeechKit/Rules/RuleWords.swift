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
  /// 随后, 当天, 会上: opens the telling of a course only where it opens a paragraph.
  static let weakOpeners: Words = [
    "之前", "随后", "当天", "当日", "同日", "期间", "其间", "此前", "会议以", "当天下午", "当天上午", "当晚", "会上", "会议学习",
  ]
  /// 致信, 通电话: a headline that tells of a letter or a call.
  static let letters: Words = [
    "贺电", "贺信", "贺辞", "贺词", "致信", "回信", "复信", "致函", "唁电", "慰问电", "通电话", "互致", "致电",
  ]
  /// 反响, 评论员: a headline that tells what others say.
  static let reactions: Words = [
    "反响", "引发热议", "热烈反响", "社论", "评论员", "快评", "锐评", "述评", "综述", "解读", "侧记", "观察", "访谈", "特写", "手记",
    "纪实",
    "回眸", "札记", "高度评价", "积极评价", "热切期待", "高度关注", "国际人士", "各界人士", "十大新闻",
  ]
  /// 将于, 将在: a headline that tells of what is to come.
  static let notices: Words = [
    "将于", "将在", "将出席", "将访问", "将赴", "将对", "将举行", "将召开", "将举办", "将应", "将率", "将同", "将直播", "将发表",
    "明天开幕",
    "下周举行",
  ]
  /// 的说明, 上的讲话: a headline that announces a text.
  static let announcedTexts: Words = [
    "的说明", "上的讲话", "上的致辞", "上的主旨讲话", "上的主旨演讲", "上的主旨发言", "上的演讲", "上的发言", "上的报告", "讲话全文", "全文",
  ]
  /// 抵达, 离京: a headline that tells of a journey.
  static let travels: Words = ["抵达", "离京", "启程", "回到北京", "离开", "圆满结束", "结束出席", "结束访问"]
  /// 会见, 会谈: a headline that tells of talks.
  static let talks: Words = ["会见", "会谈", "访问", "茶叙", "宴会", "通话"]
  /// 新闻发布会, 委员通道: meetings with the press.
  static let pressMeetings: Words = [
    "新闻发布会", "记者会", "吹风会", "记者招待会", "记者见面会", "中外媒体见面会", "答记者问", "委员通道", "代表通道", "部长通道",
  ]
  /// Who speaks of a meeting that a piece retells.
  static let outsiders: Words = [
    "专家学者认为", "专家学者表示", "干部群众表示", "干部群众认为", "各界人士表示", "各界人士认为", "大家纷纷表示", "国际人士认为", "国际人士指出",
    "国际人士表示", "网友",
  ]
  /// 称, 呼吁: a headline that tells what somebody says.
  static let claims: Words = ["称", "呼吁", "敦促", "谴责", "批评"]
  /// 名称, 自我批评: words that hold those.
  static let notClaims: Words = [
    "称号", "名称", "职称", "对称", "简称", "匀称", "批评与自我批评", "批评和自我批评", "自我批评",
  ]
  /// 调研, 慰问: a headline that tells of a visit.
  static let visits: Words = ["调研", "考察", "慰问", "看望", "视察", "指导", "检查", "暗访"]
  /// The words by which a part of a headline can be other news.
  static let otherHeadlines: [Words] = [
    letters, reactions, notices, announcedTexts, travels, talks, pressMeetings,
  ]
  /// 取得, 事关: says what something is or came to.
  static let describing: Words = [
    "取得", "事关", "关乎", "成为", "意义重大", "意义深远", "责任重大", "至关重要", "任重道远", "刻不容缓", "大有可为",
    "前景广阔",
  ]
  /// 通过, 面对: opens a clause of circumstance; what is asked stands in the clause behind it.
  static let circumstances: Words = [
    "通过", "对", "针对", "面对", "按照", "根据", "着眼", "立足", "本着", "结合",
  ]
  /// 纳入, 摆在: what is done with something that stands before the verb.
  static let moving: Words = ["纳入", "作为", "转化", "融入", "摆在"]
  /// 是, 事关: what was named is said to be something.
  static let defining: Words = [
    "是", "就是", "既是", "也是", "不仅是", "正是", "事关", "关系", "关乎", "对于", "意义", "必将", "有利于", "有助于", "离不开",
  ]
  /// 具有, 意义: how much something weighs.
  static let weighing: Words = ["具有", "意义", "作用", "至关重要", "十分必要"]
  /// 问题, 短板: what a heading calls shortcomings.
  static let shortcomings: Words = ["问题", "短板", "不足", "看到", "困难", "差距", "挑战"]
  /// 地位和作用, 重大意义: what a heading says of the place of something.
  static let positions: Words = [
    "地位和作用", "重大意义", "重要意义", "意义重大", "意义深远", "战略定位", "地位作用", "历史方位", "深刻认识", "时代内涵", "本质特征",
  ]
  /// 亮点, 成效: what a heading calls achievements.
  static let achievements: Words = [
    "亮点", "成效", "成绩", "成就", "进展", "成果", "历史性变化", "经验", "回顾", "做了以下", "做的工作",
  ]
  /// 要求, 任务, 抓好: a heading that asks, whatever else it holds.
  static let demanding: Words = ["要求", "任务", "抓好", "做好", "重点", "希望", "建议", "意见", "着力", "紧扣"]
  /// 确定, 决定: the verbs of decisions.
  static let decisions: Words = ["确定", "决定", "审定", "商定", "同意", "一致同意"]
  /// 以新成效为…提供保障: what is to be achieved, not what was.
  static let aims: Words = ["以", "推动", "确保", "争取", "力争", "努力"]
}

extension CodeSet {
  /// 了, 已, 曾: that something is done.
  static let aspects = CodeSet("了已曾")
}
