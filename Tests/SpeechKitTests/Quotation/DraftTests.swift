import Testing

@testable import SpeechKit

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

  @Test(arguments: [
    ("他说“高质量”，", ["高质量"]),
    ("他說「高質量」『一體化』", ["高質量", "一體化"]),
    ("he said \"高质量\" and \"quality\"", ["高质量"]),
    ("‘一体化’ isn’t ‘unity’", ["一体化"]),
    ("“做好“六稳”工作”“六保”", ["做好“六稳”工作", "六保"]),
    ("an inch is 1\" and 高质量", []),
    ("see “高质量 without an end, then “一体化”", ["一体化"]),
    ("“高质量\n一体化”", ["高质量一体化"]),
    ("“高质量\n\n一体化”", ["高质量"]),
    ("> 要高质量。\n> 要一体化。\n", ["要高质量。要一体化。"]),
    ("> 要高质量。(003:39:12)\n", ["要高质量。"]),
    ("> 要高质量。\n> — 003:39:12\n", ["要高质量。"]),
    ("> I remember that he said “高质量” twice in that speech.\n", ["高质量"]),
  ])
  func whatStandsBetweenMarksIsQuoted(text: String, quotations: [String]) throws {
    #expect(
      try quoted(text) == quotations.map { $0 }, "\(text)")
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
