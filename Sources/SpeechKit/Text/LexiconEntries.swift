/// Words on their way into a lexicon or a class: their codes behind one another, so that thousands of them are read without an array
/// for each.
struct LexiconEntries: Sendable {
  /// A word: where its codes begin and how many they are, what it means, and which entry of its list it is.
  struct Entry: Sendable {
    let start: UInt32
    let length: UInt8
    let kind: WordKind
    let number: UInt16

    init(endingAt end: Int, _ length: Int, _ kind: WordKind, _ number: Int) {
      start = UInt32(truncatingIfNeeded: end - length)
      self.length = UInt8(truncatingIfNeeded: length)
      self.kind = kind
      self.number = UInt16(truncatingIfNeeded: number)
    }

    /// Where its codes stand.
    @inline(__always) var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
  }

  private(set) var codes: [Code] = []
  private(set) var words: [Entry] = []

  /// The characters of the longest word: a length is a byte of the key by which words are sorted.
  static let longest = 255
  /// The most entries of a list: marks name them by 16 bits.
  static let most = Int(UInt16.max)

  /// The first and the last character of each word.
  var firsts: [Code] { words.map { codes[$0.range.lowerBound] } }
  var lasts: [Code] { words.map { codes[$0.range.upperBound - 1] } }

  mutating func add(_ word: [Code], _ kind: WordKind, _ number: Int) {
    codes.append(contentsOf: word)
    add(word.count, kind, number)
  }

  /// The words of a class: the first field of each line.
  mutating func add(_ file: WordFile, _ kind: WordKind) {
    let (bytes, start) = (file.bytes.span, codes.count)
    var added: [Entry] = []
    added.reserveCapacity(bytes.count / 8)
    var (offset, number) = (0, 0)
    codes.append(addingCapacity: bytes.count) { out in
      while offset < bytes.count {
        let length = Self.read(bytes, &offset, into: &out)
        if Self.isWord(length, number) {
          added.append(Entry(endingAt: start + out.count, length, kind, number))
        } else {
          out.removeLast(length)
        }
        number += length > 0 ? 1 : 0
        offset = (bytes.first(0x0A, in: offset..<bytes.count) ?? bytes.count) + 1
      }
    }
    words += added
  }

  /// A word that stands in a file from an offset on.
  mutating func add(_ bytes: Span<UInt8>, at offset: Int, _ kind: WordKind, _ number: Int) {
    var (offset, length) = (offset, 0)
    codes.append(addingCapacity: bytes.count - offset) { out in
      length = Self.read(bytes, &offset, into: &out)
    }
    add(length, kind, number)
  }

  /// What is too long, or one too many, is no word; its number stays its own.
  private static func isWord(_ length: Int, _ number: Int) -> Bool {
    length > 0 && length <= longest && number <= most
  }

  private mutating func add(_ length: Int, _ kind: WordKind, _ number: Int) {
    if Self.isWord(length, number) {
      words.append(Entry(endingAt: codes.count, length, kind, number))
    } else {
      codes.removeLast(length)
    }
  }

  /// Reads the field that begins at an offset, which moves to its end, and says how many characters it has.
  @inline(__always) private static func read(
    _ bytes: Span<UInt8>, _ offset: inout Int, into out: inout OutputSpan<Code>
  ) -> Int {
    let (fold, start) = (Fold.table, out.count)
    while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x09 {
      out.append(fold[Int(UTF8Decoding.unit(bytes, &offset))])
    }
    return out.count - start
  }

  /// The words by their first two characters; of one pair longer ones first, of equal words the one added first.
  func inOrder() -> [Entry] {
    let (codes, words) = (self.codes.span, self.words.span)
    var keys: [UInt64] = []
    keys.reserveCapacity(words.count)
    for index in 0..<words.count {
      let range = words[index].range
      let second = range.count > 1 ? codes[range.lowerBound + 1] : 0
      let pair = UInt64(codes[range.lowerBound]) << 16 | UInt64(second)
      keys.append(
        pair << 32 | UInt64(truncatingIfNeeded: Self.longest - range.count) << 24
          | UInt64(truncatingIfNeeded: index))
    }
    keys.sort()
    return keys.map { self.words[Int($0 & 0xFF_FFFF)] }
  }
}
