import SpeechKit
import Testing

@testable import yrd

/// `yrd report`, and pictures beside answers.
@Suite struct ReportCommandTests {
  @Test func aPageNamesItsCommandWithoutPaths() throws {
    let folder = try TextFolder([])
    let file = folder.path + "/page.html"
    let words = ["report", "2020-hefei", "--lang", "zh", "--term", "科技 创新", "--corpus", "corpus"]
    let page = answer(to: words)
    #expect(page.status == .done && page.errors.isEmpty)
    #expect(
      page.out.contains(
        "<code>yrd report 2020-hefei --lang zh --term &#39;科技 创新&#39; --corpus …</code>"))
    #expect(page.out.contains("<html lang=\"zh-Hans\">"))
    let written = answer(to: words + ["-o", file])
    #expect(written.status == .done && written.out.isEmpty)
    #expect(!page.out.contains("/work") && !page.out.contains("/tmp"))
  }

  @Test func meetingsAreNamedFilteredOrAll() {
    func kicker(_ words: [String]) -> Substring {
      let out = answer(to: ["report"] + words).out
      let start = out.firstRange(of: "<p class=\"kicker\">")?.upperBound ?? out.endIndex
      return out[start...].prefix { $0 != "<" }
    }
    #expect(kicker([]).hasPrefix("Report on a corpus · 3 meetings from 5 of 5 texts"))
    #expect(kicker(["--from", "2021"]).hasPrefix("Report on one meeting · 2023-shanghai"))
    #expect(kicker(["--to", "2021"]).hasPrefix("Report on several meetings · 2 meetings"))
    #expect(
      kicker(["2023-shanghai", "2020-hefei", "002"]).hasPrefix(
        "Report on several meetings · 2 meetings"))
    #expect(kicker(["003"]).hasPrefix("Report on one meeting · 2020-hefei"))
  }

  @Test func whatIsNotThereIsTold() throws {
    let none = answer(to: ["report", "--from", "2030"])
    #expect(none.status == .negative && none.out.isEmpty && none.errors.contains("--from 2030"))
    #expect(answer(to: ["report", "1999-nowhere"]).status == .negative)
    #expect(answer(to: ["report", "--term", "(("]).status == .failed)
    let silent = try TextFolder([("a.txt", "今天天气很好，适合外出。\n")])
    let nothing = answer(to: ["report", "--corpus", silent.path])
    #expect(nothing.status == .negative && nothing.errors.contains("report no meeting"))
    let json = answer(to: ["report", "--format", "json"])
    #expect(json.status == .failed && json.errors.contains("--format json is for records"))
    let two = answer(to: ["diff", "2020-hefei", "2023-shanghai", "--chart", "/tmp/none.svg"])
    #expect(two.status == .failed && two.errors.contains("--chart draws where texts"))
  }

  @Test(arguments: [
    ["diff", "2020-hefei"], ["terms", "2020-hefei", "--limit", "3"], ["timeline"],
    ["timeline", "--term", "安全", "--by", "year"],
  ])
  func aChartStandsBesideTheAnswer(words: [String]) throws {
    let folder = try TextFolder([("chart.svg", "")])
    let plain = answer(to: words)
    let drawn = answer(to: words + ["--chart", folder.path + "/chart.svg"])
    #expect(drawn.out == plain.out && drawn.status == plain.status)
    let picture = answer(to: ["parse", folder.path + "/chart.svg", "--format", "json"])
    #expect(picture.errors.isEmpty || !picture.errors.contains("empty"))
  }
}
