import SpeechKit
import Testing

@testable import yrd

/// What `yrd diff`, `restore` and `similar` say and how they end, on the texts inside yrd.
@Suite struct DiffTests {
  private func run(_ words: String...) -> Answer { answer(to: words) }

  @Test func theFirstScreenShowsTheTitleAndTheReversal() {
    let lines = run("diff", "000", "003", "--width", "80").out.split(separator: "\n").prefix(24)
    #expect(lines.contains { $0.contains("[书记]车俊") && $0.contains("[副书记]车俊") })
    #expect(lines.contains { $0.contains("[倒流逆风]") && $0.contains("[逆流]") })
  }

  @Test func aTextAgainstItselfHasNoVariants() throws {
    let answer = run("diff", "000", "000", "--format", "json", "--exit-code")
    #expect(answer.status == .done)
    let value = try readJSON(Array(answer.out.utf8))
    #expect(value["variants"]?.elements?.isEmpty == true)
  }

  @Test func exitCodeSaysWhetherTextsDiffer() {
    #expect(run("diff", "000", "003").status == .done)
    #expect(run("diff", "000", "003", "--exit-code").status == .negative)
  }

  @Test func theBaseLeads() throws {
    let value = try readJSON(
      Array(run("diff", "2020-hefei", "--base", "003", "--format", "json").out.utf8))
    #expect(value["base"]?.string == "003")
    #expect(run("diff", "000", "003", "--base", "007").status == .failed)
  }

  @Test func oneTextIsNotEnough() {
    #expect(run("diff", "001").status == .failed)
    #expect(run("diff", "2020-hefei", "003").errors.contains("“2020-hefei” is a meeting"))
  }

  @Test func textsWithoutACommonMeetingAreComparedWholeAndItIsSaid() throws {
    #expect(run("diff", "001", "002").out.hasPrefix("whole texts (no common meeting)"))
    let value = try readJSON(
      Array(run("diff", "000", "003", "--whole", "--format", "json").out.utf8))
    #expect(value["scope"]?.string == "whole")
  }

  @Test func siglaAreTheHeader() {
    let lines = run("diff", "000", "003", "--sigla", "--format", "tsv").out.split(separator: "\n")
    #expect(lines.first == "000\t003")
    #expect(lines.count == 16)
    #expect(lines.contains("书记\t副书记"))
  }

  @Test(arguments: CollationView.Kind.allCases, [40, 80, 140])
  func everyViewFitsItsWidth(_ view: CollationView.Kind, width: Int) {
    let answer = run("diff", "2020-hefei", "--view", view.rawValue, "--width", "\(width)")
    let measure = DisplayWidth()
    #expect(!answer.out.isEmpty)
    guard view != .list, view != .stats else { return }
    for line in answer.out.split(separator: "\n").dropFirst(2) {
      #expect(measure.cells(String(line)) <= width, "\(line)")
    }
  }

  @Test(arguments: Format.ofRecords)
  func everyAnswerComesInEveryFormat(format: Format) throws {
    for words in [["diff", "000", "003", "--formal"], ["restore", "000"], ["similar"]] {
      let answer = Tool.yrd.run(words + ["--format", format.rawValue], Console())
      let out = answer.output.pending.standard
      #expect(!out.isEmpty)
      guard format == .json || format == .ndjson else { continue }
      for line in format == .json ? [out[...]] : out.split(separator: 0x0A) {
        _ = try readJSON(Array(line))
      }
    }
  }
}
