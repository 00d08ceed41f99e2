import SpeechKit
import Testing

@testable import yrd

/// `--lang en`: English beside the Chinese, never instead.
@Suite struct EnglishCommandTests {
  private static let commands = [
    ["list"], ["speakers"], ["directives"], ["obligations"], ["show", "2020-hefei"], ["summarize"],
    ["timeline", "--person", "韩正"],
  ]

  /// A value without what it says in English, in one line.
  private static func plain(_ value: JSONValue) -> String {
    switch value.content {
    case .object(let members):
      let shown = members.filter { !$0.key.contains("english") }.map {
        "\($0.key): \(plain($0.value))"
      }
      return "{\(shown.joined(separator: ", "))}"
    case .array(let elements): return "[\(elements.map(plain).joined(separator: ", "))]"
    default: return "\(value.content)"
    }
  }

  @Test(arguments: commands)
  func recordsOnlyGainMembers(command: [String]) throws {
    let plain = answer(to: command + ["--format", "json"]).out
    let english = answer(to: command + ["--format", "json", "--lang", "en"]).out
    #expect(
      try Self.plain(readJSON(Array(plain.utf8))) == Self.plain(readJSON(Array(english.utf8))))
    #expect(english.contains("english_basis") && !plain.contains("english_basis"))
    #expect(answer(to: command + ["--format", "json", "--lang", "zh"]).out == plain)
  }

  @Test func englishStandsBeforeTheChinese() {
    #expect(answer(to: ["list", "--lang", "en"]).out.contains("Hefei, Anhui* 安徽 合肥"))
    let people = answer(to: ["speakers", "--lang", "en", "--width", "0"]).out
    #expect(people.contains("Vice Premier 国务院副总理") && people.contains("* composed of parts"))
    #expect(!answer(to: ["speakers"]).out.contains("Vice Premier"))
    #expect(answer(to: ["timeline", "--lang", "en"]).out.contains("Symposium* "))
    let csv = answer(to: ["obligations", "--lang", "en", "--format", "csv"]).out
    #expect(
      (csv.split(whereSeparator: \.isNewline).first ?? "").hasSuffix(
        ",asked_of_en,asked_of_en_basis"))
  }

  @Test func labelsOfASummaryStayChineseWhereThatIsAskedFor() {
    let chinese = answer(to: ["summarize", "2020-hefei", "--lang", "zh"]).out
    #expect(chinese.contains("时间") && !chinese.contains("Vice Premier"))
    let english = answer(to: ["summarize", "2020-hefei", "--lang", "en"]).out
    #expect(english.contains("Vice Premier 「国务院副总理」"))
    #expect(!answer(to: ["summarize", "2020-hefei"]).out.contains("Vice Premier"))
  }
}
