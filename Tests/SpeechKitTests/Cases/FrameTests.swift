import Testing

@testable import SpeechReading

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

  /// Word classes without frames, and why.
  private static let without: Set<String> = [
    // Only terms ask for them, which are counted over many texts: TermTests.
    "sessionPapers",
    // The names behind them end in quotation marks, dates and verbs of their own: case files.
    "continuing",
  ]

  @Test func eachClassThatRulesAskForHasFrames() throws {
    let path = Texts.root + "Sources/SpeechKit/Text/WordClasses.swift"
    let names = String(decoding: try FileBytes.read(path), as: UTF8.self)
      .split(separator: "\n").filter { $0.contains("= Words(") }
      .compactMap { $0.split(separator: "\"").dropFirst().first.map(String.init) }
    #expect(Set(names) == Self.without.union(FrameFile.all.map(\.name)))
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
