internal import SpeechReading

/// What is inside the binary beside the code, for a bill of its parts: digests that change with any word and any text.
package struct EmbeddedParts: Sendable {
  /// How many files there are.
  package let count: Int
  /// The SHA-256 of their names and contents, one behind the other, as 64 hexadecimal digits.
  package let digest: String

  private init(_ parts: [(name: String, bytes: [UInt8])]) {
    count = parts.count
    var all: [UInt8] = []
    for part in parts {
      all.append(contentsOf: part.name.utf8)
      all.append(0)
      all.append(contentsOf: part.bytes)
      all.append(0)
    }
    digest = SHA256.hexadecimal(of: all)
  }

  /// The word classes of `Sources/Words`, without the remarks at their heads.
  package static var words: EmbeddedParts {
    EmbeddedParts(WordFile.names.map { ($0, WordFile($0).bytes) })
  }

  /// The texts of the corpus.
  package static var texts: EmbeddedParts {
    EmbeddedParts(CorpusFile.embedded().map { ($0.file, $0.decoded.text.bytes) })
  }

  /// The latest day (2025-10-31) of the table of dated facts: it knows nothing of what came after.
  package static var lastFact: String? {
    // FROM and TO are days as 2025-10-31, or open.
    WordFile.datedFacts.rows.flatMap { $0.prefix(2) }.filter { $0 != ".." }.max()
  }
}
