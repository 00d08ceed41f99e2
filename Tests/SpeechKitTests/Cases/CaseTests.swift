import Glibc
import SpeechKit
import Testing

/// Each case is a small text and what its record must say: see `CaseFile`.
///
/// `YRD_UPDATE_CASES=1 swift test --filter CaseTests` writes what the program says into the files, and that run fails.
@Suite struct CaseTests {
  @Test(arguments: CaseFile.asked)
  func theRecordIsWhatTheCaseExpects(file: CaseFile) throws {
    #expect(file.unknownKinds.isEmpty)
    let lines = try file.lines()
    let expected = file.expected(of: lines)
    if expected != file.expectation, unsafe getenv("YRD_UPDATE_CASES") != nil {
      try file.write(expected)
    }
    #expect(file.expectation == expected, "\(file.difference(expected))")
  }

  @Test func thereAreCasesEnough() {
    #expect(CaseFile.all.count >= 40)
    #expect(CaseFile.all.allSatisfy { !$0.comment.isEmpty }, "each case says what it shows")
  }
}
