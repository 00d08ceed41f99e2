import SpeechKit
import Testing

@testable import yrd

/// `--format gcc`: places that editors jump to.
@Suite struct MarkTests {
  private static let draft =
    String(#filePath.dropLast("MarkTests.swift".count)) + "Drafts/notes.md"

  @Test func whatIsNotConfirmedIsAMarkInTheDraft() {
    let answer = answer(to: ["verify", Self.draft, "--format", "gcc"])
    #expect(answer.status == .negative)
    let lines = answer.out.split(separator: "\n").map(String.init)
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.hasPrefix(Self.draft + ":") && $0.contains(": not found: 「") })
    #expect(lines[0].hasPrefix(Self.draft + ":8:12: not found: 「为长三角地区生态环境共保共管提供借鉴」"))
  }

  @Test func findingsAreMarksToo() {
    let answer = answer(to: ["check", "--format", "gcc"])
    let rows = self.answerCount(["check", "--format", "ndjson"])
    let lines = answer.out.split(separator: "\n")
    #expect(lines.count == rows && rows > 0)
    for line in lines {
      let fields = line.split(separator: ":", maxSplits: 3)
      #expect(fields.count == 4 && Int(fields[1]) != nil && Int(fields[2]) != nil, "\(line)")
    }
  }

  private func answerCount(_ words: [String]) -> Int {
    answer(to: words).out.split(separator: "\n").count
  }

  @Test func otherCommandsRefuseIt() {
    let answer = answer(to: ["list", "--format", "gcc"])
    #expect(answer.status == .failed && answer.errors.contains("“verify” and “check”"))
  }
}
