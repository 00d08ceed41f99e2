@testable import SpeechReading
@testable import SpeechRendering

/// Twelve short meetings of an invented county over three years, a reprint of one of them, and two stories that report no meeting.
///
/// 清水进城 begins in the second year; 四渠连通 is 推动 until 2022 and 加快 from then on; “三看三问”、“四渠连通”、“五户联防” stand in a row four times and turned round once; of 三稳 one text lacks 稳水价 and
/// one has 保水价.
enum County {
  struct Text {
    let name: String
    let day: String
    let meeting: String
    let words: String
  }

  static let row = "要坚持“三看三问”、落实“四渠连通”、推行“五户联防”。"
  static let formula = "要坚持稳水源、稳水价、稳水质，办好今年的实事。"

  static let meetings: [Text] = [
    Text(name: "a01", day: "2021年2月3日", meeting: "农业工作会议", words: "要推动四渠连通。\(formula)"),
    Text(name: "a02", day: "2021年5月12日", meeting: "水利座谈会", words: row),
    Text(name: "a03", day: "2021年8月20日", meeting: "水利座谈会", words: "要推动四渠连通，推动四渠连通不能等。"),
    Text(name: "a04", day: "2021年11月9日", meeting: "农业工作会议", words: "要管好粮库，修好晒场。\(formula)"),
    Text(name: "a05", day: "2022年1月18日", meeting: "农业工作会议", words: "要推进清水进城。要坚持稳水源、稳水质，办好今年的实事。"),
    Text(name: "a06", day: "2022年4月7日", meeting: "水利座谈会", words: "\(row)要加快四渠连通。"),
    Text(name: "a07", day: "2022年7月22日", meeting: "水利座谈会", words: "要加快四渠连通，让清水进\n城。"),
    Text(
      name: "a08", day: "2022年10月13日", meeting: "水利座谈会",
      words: "要推行“五户联防”、坚持“三看三问”、落实“四渠连通”。"),
    Text(name: "a09", day: "2023年2月8日", meeting: "农业工作会议", words: "要坚持稳水源、保水价、稳水质，办好今年的实事。"),
    Text(name: "a10", day: "2023年5月16日", meeting: "水利座谈会", words: "\(row)要全面清水進城。"),
    Text(name: "a11", day: "2023年8月25日", meeting: "水利座谈会", words: "\(row)要加快四渠连通，清水。进城的路要修好。"),
    Text(name: "a12", day: "2023年11月30日", meeting: "农业工作会议", words: "要修好渠首，备足种子。\(formula)"),
  ]

  /// The text of a meeting as a paper prints it; the readers' county is 清河县.
  static func page(_ text: Text, headline: String? = nil) -> String {
    """
    \(headline ?? "清河县召开\(text.meeting)")

    \(text.day)，清河县县长周云川在清河县主持召开全县\(text.meeting)并讲话。

    周云川强调，\(text.words)

    """
  }

  static let other = """
    清河人家盼来自来水

    新华社清河2022年8月2日电 老王家的水缸空了。自从清水进城，他再没挑过水。

    """

  /// The words of all files, by name: the reprint of a07 is b07; b01 and b02 are one story, printed twice.
  static let files: [(String, String)] =
    meetings.map { ($0.name, page($0)) }
    + [
      ("b07", page(meetings[6], headline: "清河县水利座谈会召开")),
      ("b01", other), ("b02", other),
      ("b03", "清河的桥\n\n新华社清河2023年6月1日电 桥修好了，赶集的人多了。\n"),
    ]

  static let corpus = Sample.corpus(files)

  static let list = """
    # 提法
    清水进城\t-\tconcept\t2021-12-01\t清河县志
    四渠连通
    推动四渠连通
    加快四渠连通
    三看三问
    五户联防
    千亩粮仓
    三稳\t稳水源 | 稳水价 | 稳水质\tformula
    """

  /// The files of which one counts: no reprint of a meeting or story.
  static var counted: [String] {
    files.filter { !["b07", "b02"].contains($0.0) }.map { plain($0.1) }
  }

  /// A text as a person counts in it: lines joined, without marks of quotation, in simplified characters.
  static func plain(_ text: String) -> String {
    text.replacing("\n\n", with: "。").replacing("\n", with: "").replacing("“", with: "")
      .replacing("”", with: "").replacing("進", with: "进")
  }
}
