import Testing

@testable import SpeechKit

/// Each word of a class in its frame (see `FrameFile`) is read as the frame says.
///
/// Who adds a word to a class with frames sees here whether it is read as the others are; a word with a use of its own has a frame of its own.
@Suite struct FrameTests {
  @Test(arguments: FrameFile.all) func eachWordIsReadAsItsFrameSays(file: FrameFile) throws {
    for word in file.words {
      guard let filled = file.frame(for: word)?.filled(with: word) else { continue }
      let lines = try filled.lines(.whole)
      let expected = filled.expected(of: lines)
      #expect(filled.expectation == expected, "\(file.name) \(filled.difference(expected))")
    }
  }

  @Test(arguments: FrameFile.all) func framesNameWordsOfTheirClass(file: FrameFile) {
    let words = Set(file.words)
    #expect(!words.isEmpty, "\(file.name) is no word class")
    #expect(file.comment.hasPrefix("#"), "\(file.name) says what its frames show")
    for frame in file.frames {
      #expect(frame.words.isSubset(of: words), "\(frame.words.subtracting(words).sorted())")
      #expect(!frame.expectation.isEmpty, "\(file.name): a frame expects something")
      #expect(
        frame.text.contains { $0.contains(FrameFile.mark) }
          || frame.published?.contains(FrameFile.mark) ?? false, "a frame has a place for a word")
      let unknown = frame.filled(with: "").unknownKinds
      #expect(unknown.isEmpty, "\(file.name): \(unknown)")
    }
  }
}
