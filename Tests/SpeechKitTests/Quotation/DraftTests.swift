import Testing

@testable import SpeechAnswers
@testable import SpeechReading

/// What a draft quotes and cites.
@Suite struct DraftTests {
  private static let corpus = Corpus.embedded()

  private func draft(_ text: String) throws -> Draft {
    Draft(try SourceText(utf8: Array(text.utf8)), name: "draft", citing: Self.corpus)
  }

  private func quoted(_ text: String) throws -> [String] {
    let draft = try draft(text)
    return draft.quotations.map { draft.text[$0.passage] }
  }

  private static let drafts: [(String, [String])] = [
    ("他说“高质量”，", ["高质量"]),
    ("他說「高質量」『一體化』", ["高質量", "一體化"]),
    ("he said \"高质量\" and \"quality\"", ["高质量"]),
    ("‘一体化’ isn’t ‘unity’", ["一体化"]),
    ("“做好“六稳”工作”“六保”", ["做好“六稳”工作", "六保"]),
    ("an inch is 1\" and 高质量", []),
    ("see “高质量 without an end, then “一体化”", ["一体化"]),
    ("“高质量\n一体化”", ["高质量一体化"]),
    ("“高质量\n\n一体化”", []),
    ("“高质量\n\n“一体化”", ["高质量", "一体化"]),
    ("＂高质量＂，«一体化»，‹一体化›，｢高质量｣", ["高质量", "一体化", "一体化", "高质量"]),
    ("„高质量“ 〝一体化〞 '六稳' ❝六保❞", ["高质量", "一体化", "六稳", "六保"]),
    ("”高质量“，”一体化“", ["高质量", "一体化"]), ("”高质量”和“一体化“", ["高质量", "一体化"]),
    ("<p>&ldquo;高质量&rdquo;</p><p><q>一体化</q></p>", ["高质量", "一体化"]),
    ("&#8220;高质量&#x201D; &quot;一体化&quot; &laquo;六稳&raquo;", ["高质量", "一体化", "六稳"]),
    ("the provinces' ‘一体化’ in Xi'an", ["一体化"]),
    ("“高质量<b>发展</b>”", ["高质量发展"]),
    ("> 要高质量。[^1]\n\n[^1]: 003:39:12", ["要高质量。"]),
    ("> 要高质量。①", ["要高质量。"]), ("> 要高质量。¹ ²", ["要高质量。"]),
    ("> “要高质量。”[1]", ["要高质量。"]), ("“要高质量①”", ["要高质量①"]),
    ("> 要高质量。[1]要一体化。", ["要高质量。要一体化。"]),
    ("> 要高质量。\n>\n> ——习近平，2020年", ["要高质量。"]),
    ("> 要高质量。\n> — 习近平", ["要高质量。"]),
    ("> 要高质量。——新华社合肥8月22日电", ["要高质量。"]),
    ("> “要高质量。”（新华社，2020年8月22日）", ["要高质量。"]),
    ("> 要高质量。（习近平，《求是》）", ["要高质量。"]),
    ("> 要高质量。（见推动改革开放）", ["要高质量。（见推动改革开放）"]),
    ("> ——要高质量。\n> ——要一体化。", ["——要高质量。——要一体化。"]),
    ("<blockquote><p>要高质量。</p><cite>习近平</cite></blockquote>", ["要高质量。"]),
    ("<!-- “高质量” --><script>“一体化”</script>", []),
    ("5 < 6 “高质量” > 3", ["高质量"]),
    ("> 要高质量。\n> 要一体化。\n", ["要高质量。要一体化。"]),
    ("> 要高质量。(003:39:12)\n", ["要高质量。"]),
    ("> 要高质量。\n> — 003:39:12\n", ["要高质量。"]),
    ("> I remember that he said “高质量” twice in that speech.\n", ["高质量"]),
  ]

  @Test(arguments: drafts)
  func whatStandsBetweenMarksIsQuoted(text: String, quotations: [String]) throws {
    #expect(
      try quoted(text) == quotations.map { $0 }, "\(text)")
  }

  @Test(arguments: [
    ("他说“高质量。\n\n他说一体化。", ["1:3"]), ("“高质量\n\n一体化”", ["1:1", "3:4"]),
    ("他说「高质量", ["1:3"]), ("高质量”是他说的", ["1:4"]), ("他说＂高质量", ["1:3"]),
    ("他说『高质量』「一体化", ["1:8"]), ("他说&ldquo;高质量", ["1:3"]),
    ("<p>他说<q>高质量</p>", ["1:6"]), ("他说‘高质量", ["1:3"]), ("他说«高质量", ["1:3"]),
    ("a 5\" disk, the provinces' 高质量, an “English", []), ("“高质量\n\n“一体化”", []),
    ("“高质量”，他说“一体化”和“六稳", ["1:15"]),
  ])
  func aMarkWithoutItsPairIsTold(text: String, places: [String]) throws {
    let draft = try draft(text)
    let found = draft.loneMarks.map { mark in
      let at =
        mark.isOpening
        ? mark.place : Place(start: Int(mark.place.end) - 1, end: Int(mark.place.end), page: 0)
      let position = draft.position(of: at)
      return "\(position.line):\(position.column)"
    }
    #expect(found == places, "\(text)")
  }

  /// Whatever marks stand in a draft: each belongs to a quotation or is told, and time grows with the draft.
  @Test func noMarkIsPassedOver() throws {
    let seed = SeededRandom.seed
    var random = SeededRandom(seed: seed)
    let signs = Array("“”「」『』«»„＂\"‘’—。\n高质量一体化".unicodeScalars)
    for _ in 0..<300 {
      let text = Texts.string((0..<24).map { _ in signs.randomElement(using: &random) ?? "。" })
      let draft = try draft("他说“高质量" + text.filter { !"“”„".contains($0) })
      let covers =
        !draft.loneMarks.isEmpty || draft.quotations.contains { $0.start == 3 }
      #expect(covers, "\(text), seed \(seed)")
    }
  }

  @Test(arguments: [
    ("003:39:12", ["003:39:12"]), ("(003:39:12-40, 003:41:1)", ["003:39:12-40", "003:41:1"]),
    ("003:39:12-41:5.", ["003:39:12-41:5"]), ("see 2020-hefei/3.5.", ["2020-hefei/3.5"]),
    ("2020-08-20-hefei/b", ["2020-08-20-hefei/b"]), ("见003:39:12，", ["003:39:12"]),
    ("009:1:1", ["009:1:1"]), ("2021-hefei/1.1", ["2021-hefei/1.1"]),
    ("12:30:05", []), ("on 2020-08-20 at 3:1", []), ("1/2 and 2020/08/23", []),
    ("http://host:80/2020-hefei", []), ("x003:39:12", ["x003:39:12"]),
    ("2020-hefei/3.5a", []), ("003：39：12", ["003：39：12"]),
  ])
  func citationsAreFound(text: String, references: [String]) throws {
    #expect(try draft(text).references.map(\.text) == references)
  }

  @Test(arguments: [
    ("“一体化” (003:39:12) and “高质量” (003:41:1)", [[0], [1]]),
    ("003:39:12 “一体化”, 003:41:1 “高质量”", [[0], [1]]),
    ("“一体化” (003:39:12, 2020-hefei/3.5)", [[0, 1]]),
    ("“一体化” is what the paper of that day said (003:39:12)", [[]]),
    ("“一体化”是关键词(003:39:12)", [[]]),
    ("“一体化”\n003:39:12", [[]]), ("“一体化”\n(003:39:12)", [[0]]),
    ("> 推动一体化。\n\n(003:39:12)", [[0]]), ("“一体化”，见003:39:12", [[0]]),
  ])
  func aCitationBelongsToTheQuotationBesideIt(text: String, references: [[Int]]) throws {
    #expect(try draft(text).quotations.map(\.references) == references)
  }
}
