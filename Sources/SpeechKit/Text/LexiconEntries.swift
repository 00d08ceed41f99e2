/// Words on their way into a lexicon or a class: their codes behind one another, so that thousands of them are read without an array
/// for each.
struct LexiconEntries: Sendable {
  /// A word: where its codes begin and how many they are, what it means, and which entry of its list it is.
  struct Entry: Sendable {
    let start: UInt32
    let length: UInt8
    let kind: WordKind
    let number: UInt16

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
    guard !word.isEmpty, word.count <= Self.longest else { return }
    codes.append(contentsOf: word)
    end(word.count, kind, number)
  }

  /// The words of a class: the first field of each line.
  mutating func add(_ file: WordFile, _ kind: WordKind) {
    let bytes = file.bytes.span
    var (offset, number) = (0, 0)
    while offset < bytes.count {
      if addField(bytes, at: &offset, kind, number) { number += 1 }
      offset = (bytes.first(0x0A, in: offset..<bytes.count) ?? bytes.count) + 1
    }
  }

  /// The field that begins at an offset, which moves to its end; false where it is empty. A word that is too long, or one too many, is
  /// left out; its number stays its own.
  @discardableResult mutating func addField(
    _ bytes: Span<UInt8>, at offset: inout Int, _ kind: WordKind, _ number: Int
  ) -> Bool {
    let fold = Fold.table.span
    var length = 0
    codes.append(addingCapacity: Self.longest) { out in
      while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x09 {
        let code = fold[Int(UTF8Decoding.unit(bytes, &offset))]
        if length < Self.longest { out.append(code) }
        length += 1
      }
      if length > Self.longest || number > Self.most { out.removeAll() }
    }
    if length <= Self.longest, number <= Self.most, length > 0 { end(length, kind, number) }
    return length > 0
  }

  private mutating func end(_ length: Int, _ kind: WordKind, _ number: Int) {
    words.append(
      Entry(
        start: UInt32(truncatingIfNeeded: codes.count - length),
        length: UInt8(truncatingIfNeeded: length), kind: kind,
        number: UInt16(truncatingIfNeeded: number)))
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
