import SpeechKit
import Testing

@testable import yrd

/// Who a draft says spoke: each quotation is compared with the speaker of its own clause, and a draft is no witness of itself.
@Suite struct AttributionTests {
  private static let readout = """
    # 全县水利工作会议召开

    2024年3月5日，全县水利工作会议在安吉召开。县委书记杜明、县长谢立言出席会议。

    杜明强调，要修好东渠渠首。谢立言指出，要备足春耕种子。

    """

  /// What `verify` says is contradicted, for each quotation of a draft in its order.
  private func contradicted(_ draft: String) throws -> [Bool] {
    let folder = try TextFolder([("readout.md", Self.readout)])
    let drafts = try TextFolder([("draft.md", draft)])
    let answer = answer(
      to: ["verify", drafts.path + "/draft.md", "-c", folder.path, "--format", "ndjson"])
    return try answer.out.split(separator: "\n").map {
      try readJSON(Array($0.utf8))["contradictions"]?.elements?.isEmpty == false
    }
  }

  @Test(arguments: [
    ("杜明强调“修好东渠渠首”。", [false]), ("谢立言强调“修好东渠渠首”。", [true]),
    ("杜明强调“修好东渠渠首”，谢立言指出“备足春耕种子”。", [false, false]),
    ("杜明强调“修好东渠渠首”，杜明指出“备足春耕种子”。", [false, true]),
    ("他又说“修好东渠渠首”。谢立言则谈到了别的问题。", [false]),
    ("他又说“修好东渠渠首”。\n谢立言说“备足春耕种子”。", [false, false]),
  ])
  func eachQuotationHasItsOwnSpeaker(draft: String, wrong: [Bool]) throws {
    #expect(try contradicted(draft) == wrong)
  }

  @Test func whatIsContradictedIsCountedAndShown() throws {
    let folder = try TextFolder([("readout.md", Self.readout)])
    let drafts = try TextFolder([("draft.md", "谢立言强调“修好东渠渠首”。")])
    let words = ["verify", drafts.path + "/draft.md", "-c", folder.path]
    let shown = answer(to: words + ["--denied"])
    #expect(shown.out.contains("not: 谢立言") && shown.out.contains("Contradicted"))
    #expect(shown.status == .done)
    #expect(answer(to: words + ["--strict"]).status == .negative)
  }

  @Test func aDraftInTheCorpusIsNoWitnessOfItself() throws {
    let draft = "杜明强调“修好东渠渠首”，投入“八百万元整修水渠”。"
    let folder = try TextFolder([("readout.md", Self.readout), ("draft.md", draft)])
    let answer = answer(to: ["verify", folder.path + "/draft.md", "-c", folder.path])
    #expect(answer.status == .negative && answer.out.contains("not found"))
    #expect(answer.errors.contains("draft.md"))
  }
}
