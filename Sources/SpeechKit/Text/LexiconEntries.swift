/// Words on their way into a lexicon: their codes behind one another, so that thousands of them are read without an array for each.
struct LexiconEntries {
  /// A word: where its codes end, what it means, and which entry of its list it is.
  private struct Entry {
    let end: Int32
    let kind: WordKind
    let number: UInt16
  }

  private var codes: [Code] = []
  private var entries: [Entry] = []

  /// The characters of the longest word: a length is a byte of the key by which words are sorted.
  static let longest = 255
  /// The most entries of a list: marks name them by 16 bits.
  static let most = Int(UInt16.max)

  var count: Int { entries.count }
  /// The room that they need in a lexicon.
  var size: Int { codes.count + 4 * count + 1 }

  /// Where the codes of a word stand.
  private func range(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(entries[index - 1].end))..<Int(entries[index].end)
  }
  func word(_ index: Int) -> ArraySlice<Code> { codes[range(index)] }
  func kind(_ index: Int) -> WordKind { entries[index].kind }
  func number(_ index: Int) -> UInt16 { entries[index].number }

  /// The first and the last character of each word.
  var firsts: [Code] { (0..<count).map { codes[range($0).lowerBound] } }
  var lasts: [Code] { (0..<count).map { codes[range($0).upperBound - 1] } }

  mutating func add(_ word: ArraySlice<Code>, _ kind: WordKind, _ number: Int) {
    guard !word.isEmpty, word.count <= Self.longest else { return }
    let start = codes.count
    codes.append(contentsOf: word)
    end(from: start, kind, number)
  }

  /// The words of a class: the first field of each line.
  mutating func add(_ file: WordFile, _ kind: WordKind) {
    let (fold, bytes) = (Fold.table, file.bytes)
    codes.reserveCapacity(codes.count + bytes.count / 3)
    var (offset, number) = (0, 0)
    while offset < bytes.count {
      let start = codes.count
      while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x09 {
        codes.append(fold[Int(UTF8Decoding.unit(bytes, &offset))])
      }
      while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
      offset += 1
      guard codes.count > start else { continue }
      end(from: start, kind, number)
      number += 1
    }
  }

  /// A word that is too long, or one too many, is left out; its number stays its own.
  private mutating func end(from start: Int, _ kind: WordKind, _ number: Int) {
    guard codes.count - start <= Self.longest, number <= Self.most else {
      codes.removeSubrange(start...)
      return
    }
    entries.append(
      Entry(
        end: Int32(truncatingIfNeeded: codes.count), kind: kind,
        number: UInt16(truncatingIfNeeded: number)))
  }

  /// The words by their first two characters; of one pair longer ones first, of equal words the one added first.
  func numbersInOrder() -> [Int32] {
    var keys: [UInt64] = []
    keys.reserveCapacity(count)
    for index in 0..<count {
      let range = range(index)
      let second = range.count > 1 ? codes[range.lowerBound + 1] : 0
      let pair = UInt64(codes[range.lowerBound]) << 16 | UInt64(second)
      keys.append(
        pair << 32 | UInt64(truncatingIfNeeded: Self.longest - range.count) << 24
          | UInt64(truncatingIfNeeded: index))
    }
    keys.sort()
    return keys.map { Int32(truncatingIfNeeded: $0 & 0xFF_FFFF) }
  }
}
