/// What papers, agencies and sites are called.
enum Outlets {
  private static let endings = Words(
    """
    日报 晚报 早报 晨报 时报 商报 导报 周报 快报 都市报 青年报 工人报 农民报 法治报 电讯 新闻网 人民网 新华网 央视网 中新网 光明网 中国网 政府网 在线 周刊 杂志 月刊 新闻社 通讯社 新华社 电视台 广播网 客户端 频道 产业导报 参考消息 政报 学报 科技报 教育报 环境报 旅游报 文化报 经济报
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  /// Whether a text is the name of an outlet and nothing else.
  static func isName(_ text: ArraySlice<Code>) -> Bool {
    guard text.count <= 16 else { return false }
    return endings.suffixLength(in: text.span, endingAt: text.count, after: 0) != nil
  }

  /// The name with which a text begins, at most sixteen characters: it ends in a known ending, a space or a bracket.
  static func nameLength(at start: ArraySlice<Code>) -> Int {
    var best = 0
    for length in stride(from: min(16, start.count), to: 1, by: -1)
    where isName(start.prefix(length)) {
      best = length
      break
    }
    if best > 0 { return best }
    let stop = start.prefix(16).firstIndex { !$0.isHan } ?? start.prefix(16).endIndex
    return stop - start.startIndex
  }
}
