import SpeechKit
import Testing

@testable import yrd

/// The filters of meetings mean the same on every command, and what is counted by a group agrees with the rows.
@Suite struct FilterTests {
  private static func rows(_ words: [String]) throws -> [JSONValue] {
    try answer(to: words + ["--format", "ndjson"]).out.split(separator: "\n").map {
      try readJSON(Array($0.utf8))
    }
  }

  /// The meetings at which somebody spoke, by the command that lists them and by those that narrow to them.
  @Test func aSpeakerNarrowsEveryCommandToTheSameMeetings() throws {
    let speakers = try Self.rows(["list"]).flatMap { $0["statements"]?.elements ?? [] }
      .compactMap { $0["speaker"]?.string }
    let name = try #require(speakers.first { $0.count == 3 })
    let listed = Set(
      try Self.rows(["list", "--speaker", name]).compactMap { $0["key"]?.string })
    #expect(!listed.isEmpty)
    let shown = try Self.rows(["show", "--speaker", name]).compactMap { $0["key"]?.string }
    #expect(Set(shown) == listed)
    let timed = try Self.rows(["timeline", "--speaker", name]).compactMap { $0["key"]?.string }
    #expect(Set(timed) == listed)
    let people = try Self.rows(["speakers", "--speaker", name])
      .flatMap { $0["meetings"]?.elements ?? [] }.compactMap { $0["key"]?.string }
    #expect(Set(people) == listed)
    let articles = try Self.rows(["articles", "--speaker", name]).flatMap {
      $0["meetings"]?.elements?.compactMap(\.string) ?? []
    }
    #expect(Set(articles).count == listed.count)
  }

  @Test func showNeedsAnIDOrAFilterAndNotBoth() {
    #expect(answer(to: ["show"]).status == .failed)
    let id = "2020-hefei"
    #expect(answer(to: ["show", id, "--from", "2020"]).errors.contains("not both"))
    let none = answer(to: ["show", "--from", "1990", "--to", "1991"])
    #expect(none.status == .negative && !none.errors.isEmpty)
  }

  @Test(arguments: ItemGroup.allCases)
  func itemsByAGroupAgreeWithTheRows(group: ItemGroup) throws {
    let rows = try Self.rows(["directives"])
    let counts = try Self.rows(["directives", "--by", group.rawValue])
    let items = counts.reduce(0) { $0 + (Int($1["items"]?.number ?? 0)) }
    if group == .addressee {
      #expect(items >= rows.count)
    } else {
      #expect(items == rows.count)
      let demands = rows.reduce(0) { $0 + ($1["demands"]?.elements?.count ?? 0) }
      #expect(counts.reduce(0) { $0 + (Int($1["demands"]?.number ?? 0)) } == demands)
    }
  }

  @Test(arguments: ItemGroup.allCases.filter { $0 != .addressee })
  func obligationsByAGroupAgreeWithTheRows(group: ItemGroup) throws {
    let counts = try Self.rows(["obligations", "--by", group.rawValue])
    let demands = counts.reduce(0) { $0 + Int($1["demands"]?.number ?? 0) }
    #expect(try demands == Self.rows(["obligations"]).count)
  }

  /// The terms of a group are those of its texts alone.
  @Test func termsOfAMeetingAreThoseThatItsOwnQueryGives() throws {
    let rows = try Self.rows(["terms", "--by", "meeting", "--each", "5"])
    let keys = Set(rows.compactMap { $0["in"]?.string })
    #expect(keys.count == 3)
    for key in keys {
      let alone = try Self.rows(["terms", key, "--limit", "5"])
      let own = rows.filter { $0["in"]?.string == key }
      #expect(own.map { $0["term"]?.string } == alone.map { $0["term"]?.string })
      #expect(own.map { $0["hits"]?.number } == alone.map { $0["hits"]?.number })
    }
    #expect(answer(to: ["terms", "--by", "year", "--new", "--since", "2021"]).status == .failed)
  }

  @Test(arguments: ["directives", "speakers", "search 发展", "timeline"])
  func everyRowSaysOfWhichMeetingItIs(words: String) throws {
    let lines = answer(to: words.split(separator: " ").map(String.init) + ["--format", "csv"]).out
      .split(whereSeparator: \.isNewline)
    let columns = try #require(lines.first).split(separator: ",").map(String.init)
    for column in ["key", "meeting_name", "meeting_date", "date_from", "date_to", "meeting_place"] {
      #expect(columns.contains(column), "\(words) lacks \(column)")
    }
  }
}

/// Which program shows long answers.
@Suite struct PagerTests {
  @Test func whatTheUserSaysComesFirst() {
    var environment = Environment()
    environment.pager = "most"
    #expect(Pager.command(environment) == "most")
    environment.pager = "cat"
    #expect(Pager.command(environment) == nil)
  }

  @Test func withoutLessThereIsNone() {
    var environment = Environment()
    environment.path = "/nowhere:/nor-here"
    #expect(Pager.command(environment) == nil)
  }

  /// What is written in memory, or to a pipe, has no pager.
  @Test func onlyAPersonGetsOne() throws {
    var console = Console()
    console.environment.pager = "most"
    #expect(Request.version(Settings()).pager(Settings(), console) == nil)
    console.terminal = Terminal(isTerminal: true, columns: 80)
    let request = try Tool.yrd.read(["list"])
    guard case .run(_, let settings) = request else {
      Issue.record("list is a command")
      return
    }
    #expect(request.pager(settings, console) == nil)
  }
}
