import SpeechKit
import Testing

@testable import yrd

/// What `yrd terms`, `timeline` and `search --count` say and how they end, on the texts inside yrd.
@Suite struct TermsTests {
  private func run(_ words: String...) -> Answer { answer(to: words) }

  @Test(arguments: Format.ofRecords)
  func termsComeInEveryFormat(format: Format) throws {
    for words in [
      ["terms"], ["terms", "--compare", "2020-hefei", "2023-shanghai"], ["terms", "--ngrams", "4"],
    ] {
      let answer = Tool.yrd.run(words + ["--format", format.rawValue, "--limit", "5"], Console())
      let out = answer.output.pending.standard
      #expect(!out.isEmpty)
      guard format == .json || format == .ndjson else { continue }
      for line in format == .json ? [out[...]] : out.split(separator: 0x0A) {
        _ = try readJSON(Array(line))
      }
    }
  }

  @Test(arguments: Format.ofRecords)
  func timelinesAndCountsComeInEveryFormat(format: Format) throws {
    for words in [
      ["timeline"], ["timeline", "--term", "一体化"], ["timeline", "--person", "李强"],
      ["search", "一体化", "--count", "meeting"], ["search", "战", "--count", "directive"],
    ] {
      let answer = Tool.yrd.run(words + ["--format", format.rawValue], Console())
      let out = answer.output.pending.standard
      #expect(!out.isEmpty && answer.status == .done)
      guard format == .json || format == .ndjson else { continue }
      for line in format == .json ? [out[...]] : out.split(separator: 0x0A) {
        _ = try readJSON(Array(line))
      }
    }
  }

  @Test func timelinesSayGapsAndWhatIsNotThere() {
    #expect(run("timeline").out.contains("\n3 years 3 months without a meeting in these texts\n"))
    #expect(run("timeline", "--term", "量子纠缠").status == .negative)
    #expect(run("timeline", "--person", "Li Qianq").errors.contains("Did you mean"))
    #expect(run("timeline", "--term", "AND").status == .failed)
    #expect(run("timeline", "--ascii").out.contains("########################"))
    #expect(!run("timeline", "--ascii").out.contains("█"))
  }

  @Test func aCountOfOneArticleIsThatOfTheArticle() throws {
    let lines = run("search", "禁渔", "--article", "004", "--count", "article", "--format", "csv").out
    #expect(lines.split(separator: "\r\n").count == 2 && lines.contains("004,"))
  }

  @Test func aComparisonNeedsTwoMeetings() {
    #expect(run("terms", "--compare", "2020-hefei").status == .failed)
    #expect(run("terms", "--compare", "2020-hefei", "003").status == .failed, "one meeting twice")
  }

  @Test func measuresStandOnlyWhereTheCountsBearThem() throws {
    let answer = run(
      "terms", "--compare", "2020-hefei", "2023-shanghai", "--limit", "0", "--format", "json")
    let terms = try #require(try readJSON(Array(answer.out.utf8)).elements)
    #expect(terms.contains { $0["term"]?.string == "安全" })
    for term in terms {
      #expect((term["measures"] == nil) == (term["singlePlace"]?.boolean == true))
    }
  }

  @Test func meetingsOfDifferentKindsAreWarnedOf() {
    #expect(run("terms", "--compare", "2020-hefei", "2023-shanghai").errors.isEmpty)
    let errors = run("terms", "--compare", "2020-hefei", "2020-huzhou").errors
    #expect(errors.contains("different kinds: chair 习近平 │ –; speakers"))
  }

  @Test func limitAndMinimumAreKept() {
    #expect(run("terms", "--limit", "7", "--format", "tsv").out.split(separator: "\n").count == 8)
    #expect(run("terms", "--min", "10000").status == .negative)
    for line in run("terms", "--min", "20", "--format", "tsv").out.split(separator: "\n")
      .dropFirst()
    {
      #expect(Int(line.split(separator: "\t")[1]) ?? 0 >= 20)
    }
  }

  @Test func termsOfTheseTextsStandBesideThoseOfOthers() throws {
    let answer = run(
      "terms", "--from", "2023", "--against", "to=2020 type=座谈会", "--format", "json", "--limit", "0"
    )
    let terms = try #require(try readJSON(Array(answer.out.utf8)).elements)
    let safety = try #require(terms.first { $0["term"]?.string == "安全" })
    #expect(safety["counts"]?.elements?.map { $0["group"]?.string } == ["these", "others"])
    #expect(run("terms", "--against", "from=2020").errors.contains("among the others too"))
    #expect(run("terms", "--against", "kind=x").errors.contains("no filter “kind”"))
    #expect(run("terms", "--against", "from=x").status == .failed)
  }

  @Test func newTermsStandInNoTextBefore() throws {
    let answer = run("terms", "--new", "--since", "2023", "--format", "ndjson", "--min", "2")
    let lines = answer.out.split(separator: "\n")
    #expect(!lines.isEmpty)
    for line in lines {
      let term = try readJSON(Array(line.utf8))
      let word = try #require(term["term"]?.string)
      #expect(run("search", word, "--to", "2022", "--count", "year").status == .negative, "\(word)")
    }
    #expect(run("terms", "--new").errors.contains("--new needs --since"))
  }

  @Test func aListIsCountedWithItsForms() throws {
    let folder = try TextFolder([("list.tsv", "一体化和高质量\n三省一市\t一市三省\n六稳\n量子纠缠\n")])
    let lines = run("terms", "--list", folder.path + "/list.tsv", "--format", "tsv").out
      .split(separator: "\n").map { $0.split(separator: "\t").prefix(3).map(String.init) }
    #expect(lines.map(\.[0]) == ["term", "一体化和高质量", "三省一市", "六稳", "量子纠缠"])
    for line in lines.dropFirst().prefix(3) {
      let hits = run("ledger", line[0], "--format", "tsv").out.split(separator: "\n")[1]
        .split(separator: "\t", omittingEmptySubsequences: false)
      #expect(Int(line[1]) ?? 0 >= Int(hits[8]) ?? 1, "\(line)")
    }
    #expect(lines[4][1] == "0")
  }
}
