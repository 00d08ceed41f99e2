import Testing

@testable import SpeechReading

/// The frames of a word class: short texts with a place for a word, `□`, and what must be read from each, as a case file says it.
///
/// `Cases/Words/CLASS.txt` holds them one behind the other. A frame is `-- words --` with the words that it is for, `-- text --` or
/// `-- published DAY --`, perhaps `-- beside --` with a second text, and `-- expect --`. The frame without `-- words --` is for all words
/// that no other names. Expectations print passages in full, and may hold □ too. Lines with # above the first frame, in `-- words --`
/// and in `-- expect --` are remarks. A frame must be read otherwise without its word: `Tests/Scripts/mutate` tries that.
struct FrameFile: Sendable, CustomTestStringConvertible {
  /// A text with a place for a word.
  struct Frame: Sendable {
    /// Empty: for all that no other frame names.
    var words: Set<String> = []
    var text: [String] = []
    var published: String?
    var beside: [String]?
    var expectation: [String] = []

    func filled(with word: String) -> CaseFile {
      func fill(_ line: String) -> String { line.replacing(FrameFile.mark, with: word) }
      return CaseFile(
        name: word, text: text.map(fill).joined(separator: "\n"), published: published.map(fill),
        beside: beside.map { $0.map(fill).joined(separator: "\n") },
        expectation: expectation.map(fill))
    }
  }

  static let mark = "□"
  private static let folder = Texts.root + "Tests/SpeechKitTests/Cases/Words/"

  static let all: [FrameFile] = {
    guard let tree = try? FileTree.read(folder) else { return [] }
    return tree.files.compactMap { FrameFile($0) }
  }()

  let name: String
  let comment: String
  let frames: [Frame]
  var testDescription: String { name }

  /// The words of the class as it is read.
  var words: [String] { WordFile(name).rows.map { $0[0] } }

  /// The frame that a word stands in.
  func frame(for word: String) -> Frame? {
    frames.first { $0.words.contains(word) } ?? frames.first { $0.words.isEmpty }
  }

  /// Each frame with one of its words: what tries a rule.
  var samples: [CaseFile] {
    frames.compactMap { frame in
      words.first { self.frame(for: $0)?.words == frame.words }.map { frame.filled(with: $0) }
    }
  }

  private init?(_ file: FileTree.File) {
    guard file.relative.hasSuffix(".txt"), let bytes = try? file.bytes() else { return nil }
    name = String(file.relative.dropLast(4))
    var (part, comment, frames) = ("comment", [String](), [Frame]())
    for line in String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init) {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        let next = String(line.dropFirst(3).dropLast(3))
        let begins = next == "words" || !["expect", "beside"].contains(next) && part != "words"
        if begins { frames.append(Frame()) }
        part = next
        if part.hasPrefix("published ") {
          frames[frames.count - 1].published = String(part.dropFirst(10))
        }
        continue
      }
      let isRemark = line.hasPrefix("#")
      switch part {
      case "comment": comment.append(line)
      case "words" where !isRemark:
        frames[frames.count - 1].words.formUnion(line.split(separator: " ").map(String.init))
      case "expect" where !isRemark && !line.isEmpty:
        frames[frames.count - 1].expectation.append(line)
      case "beside":
        frames[frames.count - 1].beside = (frames[frames.count - 1].beside ?? []) + [line]
      case "words", "expect": continue
      default: frames[frames.count - 1].text.append(line)
      }
    }
    self.comment = comment.joined(separator: "\n")
    self.frames = frames
  }
}
