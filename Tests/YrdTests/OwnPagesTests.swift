import SpeechKit
import Testing

@testable import yrd

/// A page that yrd wrote is no witness, wherever it lies.
@Suite struct OwnPagesTests {
  @Test func aReportAmongTextsIsRefused() throws {
    let page = answer(to: ["report", "2020-hefei"]).out
    #expect(page.count > 10_000)
    let text = "# 全县水利工作会议召开\n\n2024年3月5日，全县水利工作会议在安吉召开。县长杜明主持会议。\n"
    let folder = try TextFolder([("readout.md", text), ("report.html", page)])
    let listed = answer(to: ["list", "-c", folder.path, "--format", "ndjson"])
    #expect(listed.out.split(whereSeparator: \.isNewline).count == 1)
    #expect(listed.errors.contains("report.html") && listed.errors.contains("yrd report"))
  }
}
