import SpeechKit
import Testing

/// A rule asks phrases and scenes: no file of rules counts positions.
@Suite struct RuleFileTests {
  @Test func noRuleHasAnIndexOrARange() throws {
    let root = String(#filePath.dropLast("Tests/SpeechKitTests/Rules/RuleFileTests.swift".count))
    let files = try FileTreeOfSources.read(root + "Sources/SpeechKit/Rules")
    #expect(files.count > 8)
    for (path, text) in files {
      for line in text.split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("//")
      {
        let code = line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
          .filter { $0.offset % 2 == 0 }.map(\.element).joined()
        for sign in ["lowerBound", "upperBound", "..<", "...", "$0[", "story["] {
          #expect(!code.contains(sign), "\(path) counts positions: \(line)")
        }
      }
    }
  }
}
