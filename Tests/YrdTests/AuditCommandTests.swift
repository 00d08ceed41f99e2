import SpeechKit
import Testing

@testable import yrd

/// What `yrd audit` says and how it ends.
@Suite struct AuditCommandTests {
  private static let proof = """
    清河见闻

    新华社清河2024年3月14日电 集市定在2024年3月15日（星期四）开。赶集的人多了，街上的灯也亮了。

    """

  @Test(arguments: Format.allCases)
  func auditsComeInEveryFormat(format: Format) throws {
    let folder = try TextFolder([("proof.txt", Self.proof)])
    let answer = answer(to: ["audit", folder.path + "/proof.txt", "--format", format.rawValue])
    #expect(answer.status == .negative && answer.out.contains("2024-03-15 is a Friday"))
    if format == .gcc {
      #expect(answer.out.contains("/proof.txt:3:22: weekday (contradicts a dated fact): "))
    }
    if format == .json { _ = try readJSON(Array(answer.out.utf8)) }
  }

  @Test func aCleanTextEndsWithZero() throws {
    let clean = Self.proof.replacing("星期四", with: "星期五")
    let folder = try TextFolder([("proof.txt", clean)])
    #expect(answer(to: ["audit", folder.path + "/proof.txt"]).status == .done)
  }

  @Test func aProofIsHeldAgainstTheTitlesOfACorpus() throws {
    func text(_ title: String) -> String {
      "清河县召开水利工作会议\n\n2024年3月5日，\(title)周云川在清河县主持召开水利工作会议并讲话。\n\n周云川强调，要修好渠首。\n"
    }
    let corpus = try TextFolder([("a.txt", text("清河县县长"))])
    let proof = try TextFolder([("proof.txt", text("清河县委书记"))])
    let answer = answer(to: ["audit", proof.path + "/proof.txt", "--corpus", corpus.path])
    #expect(answer.status == .negative && answer.out.contains("other-title"))
  }
}
