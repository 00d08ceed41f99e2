/// Words on their way into a lexicon: their codes behind one another, so that thousands of them are read without an array for each.
struct LexiconEntries {
  private var codes: [Code] = []
  private var ends: [Int32] = [0]
  private(set) var kinds: [WordKind] = []
  /// Which entry of its list each word is.
  private(set) var numbers: [UInt16] = []

  /// The characters of the longest word: a length is a byte of the key by which words are sorted.
  static let longest = 255
  /// The most entries of a list: marks name them by 16 bits.
  static let most = Int(UInt16.max)

  /// The room that they need in a lexicon.
  var size: Int { codes.count + 4 * kinds.count + 1 }

  /// The length of the longest word.
  var longest: Int { zip(ends, ends.dropFirst()).reduce(0) { max($0, Int($1.1 - $1.0)) } }

  func word(_ index: Int) -> ArraySlice<Code> { codes[Int(ends[index])..<Int(ends[index + 1])] }

  mutating func add(_ word: ArraySlice<Code>, _ kind: WordKind, _ number: Int) {
    guard !word.isEmpty, word.count <= Self.longest else { return }
    codes.append(contentsOf: word)
    end(kind, number)
  }

  /// The words of a class: the first field of each line.
  mutating func add(_ file: WordFile, _ kind: WordKind) {
    var number = 0
    var inField = true
    let fold = Fold.table
    let bytes = file.bytes
    var offset = 0
    while offset < bytes.count {
      let unit = UTF8Decoding.unit(bytes, &offset)
      if unit == 0x0A {
        if codes.count > Int(ends[ends.count - 1]) {
          end(kind, number)
          number += 1
        }
        inField = true
      } else if unit == 0x09 {
        inField = false
      } else if inField {
        codes.append(fold[Int(unit)])
      }
    }
    if codes.count > Int(ends[ends.count - 1]) { end(kind, number) }
  }

  /// A word that is too long, or one too many, is left out; its number stays its own.
  private mutating func end(_ kind: WordKind, _ number: Int) {
    let start = Int(ends[ends.count - 1])
    guard codes.count - start <= Self.longest, number <= Self.most else {
      codes.removeSubrange(start...)
      return
    }
    ends.append(Int32(truncatingIfNeeded: codes.count))
    kinds.append(kind)
    numbers.append(UInt16(truncatingIfNeeded: number))
  }

  /// The words by their first two characters; of one pair longer ones first, of equal words the one added first.
  func sorted() -> [Int32] {
    var keys: [UInt64] = []
    keys.reserveCapacity(kinds.count)
    for index in kinds.indices {
      let word = word(index)
      let pair = UInt64(word[word.startIndex]) << 16 | UInt64(word.dropFirst().first ?? 0)
      keys.append(
        pair << 32 | UInt64(truncatingIfNeeded: Self.longest - word.count) << 24
          | UInt64(truncatingIfNeeded: index))
    }
    keys.sort()
    return keys.map { Int32(truncatingIfNeeded: $0 & 0xFF_FFFF) }
  }
}
