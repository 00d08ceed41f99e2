/// A word class with several fields a line, found by the words without taking every line apart: most runs ask for few of them.
struct WordTable: Sendable {
  private let bytes: [UInt8]
  private static let separator: UInt8 = 0x09
  /// Where each line begins, and where the list ends.
  private let starts: [Int32]
  /// The first line of those whose words begin alike, by a hash of the first character, and behind each line the next; -1 behind the last.
  private let firsts: [Int32]
  private let nexts: [Int32]

  init(_ file: WordFile) {
    let bytes = file.bytes
    self.bytes = bytes
    var starts: [Int32] = [0]
    var from = 0
    while let end = bytes.span.first(0x0A, in: from..<bytes.count) {
      from = end + 1
      starts.append(Int32(truncatingIfNeeded: from))
    }
    if starts[starts.count - 1] < bytes.count {
      starts.append(Int32(truncatingIfNeeded: bytes.count + 1))
    }
    self.starts = starts
    var firsts = [Int32](repeating: -1, count: Self.buckets)
    var nexts = [Int32](repeating: -1, count: max(0, starts.count - 1))
    for line in nexts.indices.reversed() {
      let start = Int(starts[line])
      var end = start
      while end < bytes.count, end - start < 3, bytes[end] != Self.separator, bytes[end] != 0x0A {
        end += 1
      }
      let bucket = Self.bucket(bytes[start..<end])
      (nexts[line], firsts[bucket]) = (firsts[bucket], Int32(truncatingIfNeeded: line))
    }
    (self.firsts, self.nexts) = (firsts, nexts)
  }

  private static let buckets = 1024

  /// By the first three bytes: a Chinese character.
  private static func bucket(_ word: ArraySlice<UInt8>) -> Int {
    Int(truncatingIfNeeded: hash(word.prefix(3)) >> 7) & (buckets - 1)
  }

  var count: Int { starts.count - 1 }

  /// Where a field of a line stands, counted from 0; nil where the line has fewer.
  private func range(_ field: Int, of line: Int) -> Range<Int>? {
    let end = Int(starts[line + 1]) - 1
    var start = Int(starts[line])
    for _ in 0..<field {
      while start < end, bytes[start] != Self.separator { start += 1 }
      start += 1
    }
    guard start < end else { return nil }
    var stop = start
    while stop < end, bytes[stop] != Self.separator { stop += 1 }
    return start..<stop
  }

  /// A field of a line as UTF-8.
  func field(_ field: Int, of line: Int) -> ArraySlice<UInt8> {
    range(field, of: line).map { bytes[$0] } ?? []
  }

  /// The lines whose first field is a word.
  func lines(beginningWith word: [UInt8]) -> [Int] {
    var out: [Int] = []
    var line = word.isEmpty ? -1 : Int(firsts[Self.bucket(word[...])])
    while line >= 0 {
      if field(0, of: line).elementsEqual(word) { out.append(line) }
      line = Int(nexts[line])
    }
    return out
  }

  func texts(_ line: Int) -> [String] {
    bytes[Int(starts[line])..<Int(starts[line + 1]) - 1].split(separator: Self.separator)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The lines by the hash of some of their fields, one behind the other. `kind`: the first byte of field 2, where only such lines count.
  func index(by fields: [Int], kind: UInt8? = nil) -> [UInt64: [Int32]] {
    var out: [UInt64: [Int32]] = [:]
    out.reserveCapacity(count)
    for line in 0..<count {
      if let kind, field(2, of: line).first != kind { continue }
      var hash = Self.seed
      for field in fields {
        guard let range = range(field, of: line) else { continue }
        for offset in range { hash = Self.mixed(hash, bytes[offset]) }
      }
      out[hash, default: []].append(Int32(truncatingIfNeeded: line))
    }
    return out
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325
  @inline(__always) private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reduce(seed, mixed) }

  /// FNV-1a, 64 bits. Whoever finds a line by it compares the words too.
  static func hash(_ words: String...) -> UInt64 {
    words.reduce(seed) { hash, word in word.utf8.reduce(hash, mixed) }
  }
}
