import SpeechKit
import Testing

@testable import yrd

/// `yrd export tei`: what it writes, and what it refuses.
@Suite struct EditionCommandTests {
  private func run(_ words: String...) -> Answer { answer(to: words) }

  @Test func aMeetingIsOneEditionAndACorpusSeveral() {
    let one = run("export", "tei", "2020-hefei")
    #expect(one.status == .done && one.errors.isEmpty)
    #expect(one.out.contains("<TEI xmlns=") && !one.out.contains("<teiCorpus"))
    let all = run("export", "tei")
    #expect(all.out.contains("<teiCorpus xmlns="))
    #expect(run("export", "tei", "2020-hefei", "2023-shanghai").out.contains("<teiCorpus"))
  }

  @Test func theTextThatLeadsGivesTheLemma() {
    let answer = run("export", "tei", "2020-hefei", "--base", "000")
    #expect(answer.out.contains("<lem wit=\"#w000\">倒流逆风</lem>"))
    let other = run("export", "tei", "2020-hefei", "--base", "001")
    #expect(other.status != .done && other.errors.contains("Its texts: 000, 003, 004"))
  }

  @Test func aFileHasNoApparatus() {
    let answer = run("export", "tei", "--article", "002")
    #expect(!answer.out.contains("<app ") && answer.out.contains("<div type=\"other\""))
  }

  @Test func optionsOfTheOtherKindAreRefused() {
    #expect(run("export", "sql", "--formal").errors.contains("belongs to yrd export tei"))
    #expect(run("export", "tei", "--no-fts").errors.contains("belongs to yrd export sql"))
    #expect(run("export", "xlsx").errors.contains("“sql” and “tei” are known"))
  }

  @Test func nothingThatWouldNarrowAFileIsPassedOver() {
    let answer = run("export", "tei", "--article", "002", "--from", "2021")
    #expect(answer.status != .done && answer.errors.contains("without --from"))
    #expect(run("export", "tei", "--article", "002", "--base", "002").errors.contains("--base"))
  }
}
