/// What is inside the binary beside the code, for a bill of its parts: digests that change with any word and any text.
public struct EmbeddedParts: Sendable {
  /// How many files there are.
  public let count: Int
  /// The SHA-256 of their names and contents, one behind the other, as 64 hexadecimal digits.
  public let digest: String

  private init(_ parts: [(name: String, bytes: [UInt8])]) {
    count = parts.count
    digest = SHA256.hexadecimal(of: parts.flatMap { Array($0.name.utf8) + [0] + $0.bytes + [0] })
  }

  /// The word classes of `Sources/Words`, without the remarks at their heads.
  public static var words: EmbeddedParts {
    EmbeddedParts(WordFile.names.map { ($0, WordFile($0).bytes) })
  }

  /// The texts of the corpus.
  public static var texts: EmbeddedParts {
    EmbeddedParts(CorpusFile.embedded().map { ($0.file, $0.decoded.text.bytes) })
  }

  /// The latest day (2025-10-31) of the table of dated facts: it knows nothing of what came after.
  public static var lastFact: String? {
    // FROM and TO are days as 2025-10-31, or open.
    WordFile.datedFacts.rows.flatMap { $0.prefix(2) }.filter { $0 != ".." }.max()
  }
}
