import SpeechKit
import Testing

@testable import yrd

/// What the commands say and how they end, on the texts inside yrd.
@Suite struct CommandTests {
  private func run(_ words: String..., environment: Environment = Environment()) -> Answer {
    answer(to: words, environment)
  }

  @Test func listShowsTheMeetingsOfASpan() throws {
    #expect(run("list", "--format", "csv").out.utf8.count { $0 == 10 } == 4)
    let late = run("list", "--from", "2021", "--format", "ndjson")
    #expect(late.out.split(separator: "\n").count == 1)
    #expect(run("list", "--to", "2019").status == .negative)
  }

  @Test(
    arguments: Format.ofRecords,
    ["list", "articles", "directives", "obligations", "speakers", "check", "summarize"])
  func everyListComesInEveryFormat(format: Format, command: String) throws {
    let answer = run(command, "--format", format.rawValue)
    #expect(!answer.out.isEmpty)
    #expect(answer.errors.isEmpty)
    guard format == .json || format == .ndjson else { return }
    for line in format == .json ? [Substring(answer.out)] : answer.out.split(separator: "\n") {
      _ = try readJSON(Array(line.utf8))
    }
  }

  @Test(arguments: Format.ofRecords)
  func meetingsAreComparedInEveryFormatAndInTheOrderOfTime(format: Format) throws {
    let answer = run("compare", "2020-hefei", "2023-shanghai", "--format", format.rawValue)
    #expect(answer.status == .done && !answer.out.isEmpty && answer.errors.isEmpty)
    let other = run("diff", "2023-shanghai", "2020-hefei", "--format", format.rawValue)
    #expect(other.out == answer.out)
  }

  @Test func theVersionAsARecordNamesThePartsOfTheProgram() throws {
    #expect(run("--version").out == "yrd \(Tool.yrd.version)\n")
    let record = try readJSON(Array(run("--version", "--format", "json").out.utf8))
    #expect(record["schema"]?.string == "yrd/version/1")
    #expect(record["version"]?.string == Tool.yrd.version)
    for part in ["words", "texts"] {
      #expect(record[part]?["sha256"]?.string?.count == 64, "\(part)")
    }
    #expect(record["words"]?["sha256"] != record["texts"]?["sha256"])
    #expect(record["facts_until"]?.string.flatMap(DateSpan.init) != nil)
  }

  @Test func theObligationsAreTheDemandsOfTheDirectives() throws {
    func rows(_ words: String...) throws -> [JSONValue] {
      let run = Tool.yrd.run(words + ["--format", "ndjson"], Console())
      return try run.output.pending.standard.split(separator: 0x0A).map { try readJSON(Array($0)) }
    }
    let all = try rows("obligations")
    let demands = try rows("directives").flatMap { $0["demands"]?.elements ?? [] }
    #expect(all.map { $0["text"]?.string } == demands.map { $0["text"]?.string })
    #expect(all.count > 100)
    var count = 0
    for strength in Obligation.Strength.allCases {
      count += try rows("obligations", "--strength", strength.rawValue).count
    }
    #expect(count == all.count)
    let asked = try rows("obligations", "--addressee", "领导小组")
    #expect(!asked.isEmpty)
    #expect(
      asked.allSatisfy { row in
        row["addressees"]?.elements?.contains { $0["value"]?.string == "领导小组" } ?? false
      })
  }

  @Test(arguments: [80, 100, 140])
  func aComparisonFitsItsWidth(width: Int) {
    let answer = run("compare", "2020-hefei", "2023-shanghai", "--width", "\(width)")
    let widest = answer.out.split(separator: "\n").map { DisplayWidth().cells(String($0)) }.max()
    #expect(widest ?? 0 > width / 2 && widest ?? 0 <= width)
  }

  @Test func anyLongerFormOfAKeyIsAccepted() {
    for id in ["2020-hefei", "2020-08-hefei", "2020-08-20-hefei"] {
      #expect(run("directives", "--meeting", id).status == .done)
    }
  }

  @Test(arguments: [
    (
      ["show", "2020-hefie"], Status.negative, "no meeting “2020-hefie”. Did you mean “2020-hefei”?"
    ),
    (
      ["directives", "--meeting", "1999-nowhere"], .negative,
      "no meeting “1999-nowhere”. Meetings: "
    ),
    (["directives", "--article", "009"], .negative, "no article “009”"),
    (["show", "2020-hefei/9.9"], .negative, "2020-hefei has no 9.9"),
    (["show", "003#9"], .negative, "no meeting “003#9”"),
    (["compare", "2020-hefei", "2020-08-20-hefei"], .failed, "two meetings are needed"),
    (["cite", "009:1:1"], .negative, "no article “009”"),
    (["cite", "003:400:1"], .negative, "003 has no line 400: it has 129"),
    (["cite", "003:39:999"], .negative, "line 39 of 003 has no column 999: it has 181"),
    (["cite", "003:40:1"], .negative, "line 40 of 003 is empty"),
    (["cite", "003:39:40-12"], .negative, "the end stands before the beginning"),
    (["cite", "2020-nowhere"], .failed, "“2020-nowhere” is no citation"),
    (["cite", "2020-hefei/3.9"], .negative, "2020-hefei has no 3.9"),
    (["list", "--from", "2020-13"], .failed, "2020-13"),
    (["speakers", "--role", "chair"], .failed, "chaired"),
    (["--corpus", "/nowhere", "list"], .failed, "/nowhere: no such file or folder"),
    (["parse", "/nowhere.txt"], .failed, "/nowhere.txt: no such file or folder"),
    (["--corpus", "/dev/null", "list"], .failed, "/dev/null: an empty file"),
    (["--encoding", "klingon", "parse", "/etc/hostname"], .failed, "unknown encoding “klingon”"),
  ])
  func whatIsWrongIsOneLine(words: [String], status: Status, line: String) {
    let run = Tool.yrd.run(words, Console())
    let errors = String(decoding: run.output.pending.errors, as: UTF8.self)
    #expect(run.status == status)
    #expect(errors.contains(line), "\(errors)")
    #expect(errors.split(separator: "\n").count == 1)
    #expect(run.output.pending.standard.isEmpty)
  }

  @Test func aBadFileBesideGoodOnesIsNamedAndTheRestIsShown() {
    let answer = run(
      "parse", "corpus/002_b96c3a9de03a77ee.txt", "/nowhere.txt", "--format", "ndjson")
    #expect(answer.status == .failed)
    #expect(answer.out.split(separator: "\n").count == 1)
    #expect(answer.errors == "yrd: /nowhere.txt: no such file or folder\n")
  }

  @Test func theCorpusOnDiskIsTheOneInside() {
    #expect(run("--corpus", "corpus", "list").out == run("list").out)
    var environment = Environment()
    environment.corpus = "corpus"
    #expect(run("list", environment: environment).out == run("list").out)
  }

  @Test func aPageReadAloneIsTheSameWhateverStandsBesideIt() {
    let files = ["corpus/000_819680a8a7497b63.txt", "corpus/003_fe3380e024d71eeb.txt"]
    let both = run("parse", files[0], files[1], "--format", "ndjson").out
    let apart = files.map { run("parse", $0, "--format", "ndjson").out }.joined()
    #expect(both == apart)
  }

  @Test func checkEndsWithOneWhereItFindsSomething() {
    #expect(run("check").status == .negative)
    #expect(run("check", "corpus/001_c5f8348639d988a3.txt").status == .done)
  }

  @Test func aNameThatNobodyBearsGetsTheNearest() {
    let errors = answer(to: ["speakers", "--name", "Li Qianq"]).errors
    #expect(
      errors.contains("nobody named “Li Qianq”") && errors.contains("Did you mean “Li Qiang”?"))
    #expect(answer(to: ["directives", "--speaker", "李墙"]).errors.contains("Did you mean “李强”?"))
  }

  @Test func withoutACommandTheCommandsAreNamed() {
    let run = answer(to: [])
    #expect(run.status == .failed && run.out.isEmpty)
    #expect(run.errors.contains("  Read and ask      list directives "))
    #expect(run.errors.contains("  Compare and check diff "))
  }

  @Test(arguments: [
    ["directives", "--speaker", "马晓东"], ["obligations", "--speaker", "马晓东"],
    ["speakers", "--name", "马晓东"],
    ["search", "一体化", "--speaker", "马晓东"], ["directives", "--match", "量子纠缠"],
    ["list", "--from", "2030"],
    ["speakers", "--role", "wrote", "--from", "2030"], ["terms", "--from", "2030"],
    ["timeline", "--to", "1990"],
    ["obligations", "--addressee", "马晓东"], ["directives", "--kind", "shortcoming", "--to", "1990"],
  ])
  func aFilterThatMatchesNothingIsNamed(words: [String]) {
    for format in ["table", "json", "csv"] {
      let run = answer(to: words + ["--format", format])
      #expect(run.status == .negative)
      for (option, word) in zip(words, words.dropFirst()) where option.hasPrefix("--") {
        #expect(run.errors.contains("nothing matches") && run.errors.contains("\(option) \(word)"))
      }
    }
  }

  @Test(arguments: [
    ["list"], ["speakers"], ["directives"], ["obligations"], ["timeline"], ["terms"],
    ["search", "一体化"],
    ["search", "一体化", "--count", "article"], ["search", "没有这个"], ["timeline", "--term", "一体化"],
  ])
  func everyFooterNamesItsBase(words: [String]) {
    let out = answer(to: words).out
    #expect(out.contains(" of 5 text"), "\(words): \(out.suffix(200))")
  }

  @Test(arguments: [
    ("高质量|一体化", "OR"), ("一体*化展", "?"), ("一体化 and 没有这个", "AND"), ("一体化 or 没有这个", "OR"),
    ("一体化 not 没有这个", "NOT"), ("一体化+没有这个", "AND"), ("没有这个 -一体化", "A NOT B"),
  ])
  func whatLooksLikeAnOperatorOfOtherToolsGetsAHint(query: String, hint: String) {
    let run = answer(to: ["search", query])
    #expect(run.status == .negative && run.errors.contains(hint))
  }

  /// What a sign of another tool would have asked is not what was searched: that is said also where there are hits, but not of a
  /// sign between quotation marks, nor of the marks of a text.
  @Test(arguments: [
    ("一体化|", "OR"), ("一体化 -没有这个", "A NOT B"), ("\"一体化|\"", ""), ("一体化，", ""),
  ])
  func signsOfOtherToolsAreToldWithHitsToo(query: String, hint: String) {
    let errors = answer(to: ["search", query, "--limit", "1"]).errors
    #expect(hint.isEmpty ? errors.isEmpty : errors.contains(hint), "\(query): \(errors)")
  }
}
