import SpeechKit
import Testing

@testable import yrd

/// What `yrd ledger` says and how it ends, on the texts inside yrd.
@Suite struct LedgerCommandTests {
  @Test(arguments: Format.ofRecords)
  func ledgersComeInEveryFormat(format: Format) throws {
    for words in [
      ["ledger"], ["ledger", "一体化", "高质量发展", "--by", "year"], ["ledger", "--by", "meeting-kind"],
      ["ledger", "一体化", "高质量", "--rows"],
    ] {
      let answer = Tool.yrd.run(words + ["--format", format.rawValue], Console())
      let out = answer.output.pending.standard
      #expect(!out.isEmpty && answer.status == .done, "\(words)")
      guard format == .json || format == .ndjson else { continue }
      for line in format == .json ? [out[...]] : out.split(separator: 0x0A) {
        _ = try readJSON(Array(line))
      }
    }
  }

  @Test func aPhraseThatNobodyPrintsIsARowOfNoTexts() {
    let answer = answer(to: ["ledger", "量子纠缠", "--format", "csv"])
    #expect(answer.status == .negative && answer.out.contains("量子纠缠,,0,"))
    #expect(yrdAnswer("ledger", "--formula", "四个意思").errors.contains("Did you mean “四个意识”"))
    #expect(yrdAnswer("ledger", "--phrases", "/nowhere").status == .failed)
  }

  @Test func aListOfTheUsersIsRead() throws {
    let folder = try TextFolder([("list.tsv", "一体化\n高质量\t质量高\n"), ("bad.tsv", "一体化\t\t\t2020\n")])
    let answer = yrdAnswer("ledger", "--phrases", folder.path + "/list.tsv", "--format", "ndjson")
    #expect(answer.out.split(separator: "\n").count == 2)
    let bad = yrdAnswer("ledger", "--phrases", folder.path + "/bad.tsv")
    #expect(
      bad.status == .failed && bad.errors.contains("bad.tsv: line 1: a first known day needs"))
  }

  private func yrdAnswer(_ words: String...) -> Answer { answer(to: words) }
}
