/// What is not read to its end: files beyond a size, and those whose first bytes no text has.
public struct ReadingLimits: Sendable {
  /// The most bytes that are read.
  public let size: Int
  /// Says of the first `head` bytes of a longer file why they are refused; nil where they are not.
  let refuses: @Sendable ([UInt8]) -> FileProblem.Reason?

  /// How many bytes are looked at before the rest is read.
  static let head = 4096
  /// A file up to this size is read at once, and then looked at.
  static let small = 1 << 17
  /// Where nobody says another size.
  public static let usualSize = 64 << 20
  /// No other limit than what a text can have.
  public static let ofText = ReadingLimits(size: FileBytes.limit)

  /// Files of at most so many bytes.
  public init(size: Int) { self.init(size: size) { _ in nil } }

  init(size: Int, _ refuses: @escaping @Sendable ([UInt8]) -> FileProblem.Reason?) {
    self.size = min(size, FileBytes.limit)
    self.refuses = refuses
  }

  func tooLarge(bytes: Int?) -> FileProblem.Reason {
    size == FileBytes.limit ? .tooLarge(bytes: bytes) : .skipped(bytes: bytes, most: size)
  }
}
