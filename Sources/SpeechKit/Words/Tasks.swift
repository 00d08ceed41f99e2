/// Words by which a task says how much is asked, until when and by which document. Lists that hold for all readouts; sorted by code point.
enum Tasks {
  /// What is asked is to let or help others do it.
  static let supporting = """
    引导
    支持
    鼓励
    """

  /// What is asked is to try.
  static let exploring = """
    先行先试
    探索
    研究
    试点
    试行
    """

  /// What is asked is not to do it, or to see that it does not happen.
  static let forbidding = """
    不准
    不可
    不得
    不能
    不要
    不许
    严禁
    严防
    决不
    切忌
    坚决不
    坚决防止
    禁止
    绝不
    谨防
    防止
    """

  /// What is asked has to be done; 应当 and 应该 are weaker.
  static let obliging = """
    务必
    只能
    必须
    须
    """

  /// How it is to be done: such words stand between 要 and the verb.
  static let manners = """
    主动
    加快
    大力
    有序
    深入
    着力
    积极
    稳妥
    继续
    进一步
    """

  /// What ends the name of a document.
  static let documents = """
    三年行动计划
    专项规划
    中长期规划
    任务分解方案
    任务清单
    公约
    共识
    办法
    协定
    协议
    合作协议
    实施意见
    实施方案
    实施细则
    宣言
    工作方案
    工作要点
    总体方案
    总体规划
    意见
    指南
    指导意见
    方案
    时间表
    条例
    框架协议
    清单
    章程
    管理办法
    纲要
    行动方案
    行动计划
    规划
    规划纲要
    规定
    计划
    负面清单
    责任清单
    路线图
    """

  /// What is done with a document, right before its name.
  static let drafting = """
    修改
    修订
    出台
    制定
    制定出台
    制定实施
    制订
    印发
    发布
    坚持
    完善
    实施
    开展
    执行
    按照
    推进实施
    提出
    研究制定
    研究编制
    签署
    签订
    编制
    编制实施
    落实
    落实好
    贯彻
    贯彻实施
    贯彻落实
    贯彻落实好
    起草
    """

  /// Words for the time in which something is to be done.
  static let deadlines = """
    一季度
    上半年
    下半年
    今年内
    今年年底前
    今年底
    今年底前
    尽快
    尽早
    年内
    年底
    年底前
    当前和今后一个时期
    抓紧
    按时
    按期
    明年底
    明年底前
    月底前
    本世纪中叶
    本世纪末
    本月底前
    近期
    限期
    """
}
