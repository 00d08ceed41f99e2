/// A word class with several fields a line, found by one of them without taking every line apart: most runs ask for few of them.
struct WordTable: Sendable {
  private let bytes: [UInt8]
  private static let separator: UInt8 = 0x09
  /// Where each line begins, and where the list ends.
  private let starts: [Int32]
  /// Where the field of each line begins by which lines are found.
  private let keys: [Int32]
  /// The first line of those whose keys begin alike, by a hash of the first character, and behind each line the next; -1 behind the last.
  private let firsts: [Int32]
  private let nexts: [Int32]

  /// `key`: by which field lines are found.
  init(_ file: WordFile, key: Int = 0) {
    let bytes = file.bytes.span
    let starts = Self.starts(of: bytes)
    var keys = Array(starts.dropLast())
    var firsts = [Int32](repeating: -1, count: Self.buckets)
    var nexts = [Int32](repeating: -1, count: keys.count)
    // Spans: nobody else holds the arrays.
    var all = keys.mutableSpan
    var heads = firsts.mutableSpan
    var behind = nexts.mutableSpan
    for line in (0..<all.count).reversed() {
      let end = Int(starts[line + 1]) - 1
      let start = Self.start(of: key, in: Int(starts[line])..<end, of: bytes)
      let bucket = Self.bucket(bytes, start..<end)
      all[line] = Int32(truncatingIfNeeded: start)
      behind[line] = heads[bucket]
      heads[bucket] = Int32(truncatingIfNeeded: line)
    }
    (self.bytes, self.starts, self.keys) = (file.bytes, starts, keys)
    (self.firsts, self.nexts) = (firsts, nexts)
  }

  private static func starts(of bytes: Span<UInt8>) -> [Int32] {
    var starts: [Int32] = [0]
    var from = 0
    while let end = bytes.first(0x0A, in: from..<bytes.count) {
      from = end + 1
      starts.append(Int32(truncatingIfNeeded: from))
    }
    if from < bytes.count { starts.append(Int32(truncatingIfNeeded: bytes.count + 1)) }
    return starts
  }

  /// Where a field of a line begins, counted from 0; the end of the line where it has fewer.
  private static func start(of field: Int, in line: Range<Int>, of bytes: Span<UInt8>) -> Int {
    var start = line.lowerBound
    for _ in 0..<field {
      guard let end = bytes.first(separator, in: start..<line.upperBound) else {
        return line.upperBound
      }
      start = end + 1
    }
    return start
  }

  private static let buckets = 1024

  /// By the first three bytes of a word, which ends with its range or before a tab: a Chinese character.
  private static func bucket(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var hash: UInt32 = 0
    var offset = range.lowerBound
    while offset < min(range.lowerBound + 3, range.upperBound), bytes[offset] != separator {
      hash = hash &* 0x0101_0193 &+ UInt32(bytes[offset])
      offset += 1
    }
    return Int(truncatingIfNeeded: (hash &* 0x9E37_79B9) >> 22)
  }

  var count: Int { starts.count - 1 }

  /// Where a field of a line stands, counted from 0; nil where it is empty or the line has fewer.
  private func range(_ field: Int, of line: Int) -> Range<Int>? {
    let end = Int(starts[line + 1]) - 1
    let start = Self.start(of: field, in: Int(starts[line])..<end, of: bytes.span)
    guard start < end else { return nil }
    let stop = bytes.span.first(Self.separator, in: start..<end) ?? end
    return start < stop ? start..<stop : nil
  }

  /// A field of a line as UTF-8.
  func field(_ field: Int, of line: Int) -> ArraySlice<UInt8> {
    range(field, of: line).map { bytes[$0] } ?? []
  }

  /// The lines whose key is a word, in order.
  func lines(beginningWith word: [UInt8]) -> [Int] {
    var out: [Int] = []
    var line = word.isEmpty ? -1 : Int(firsts[Self.bucket(word.span, 0..<word.count)])
    while line >= 0 {
      if isKey(word.span, of: line) { out.append(line) }
      line = Int(nexts[line])
    }
    return out
  }

  private func isKey(_ word: Span<UInt8>, of line: Int) -> Bool {
    let (start, end) = (Int(keys[line]), Int(starts[line + 1]) - 1)
    guard end - start >= word.count,
      end - start == word.count || bytes[start + word.count] == Self.separator
    else { return false }
    var index = 0
    while index < word.count, bytes[start + index] == word[index] { index += 1 }
    return index == word.count
  }

  func texts(_ line: Int) -> [String] {
    bytes[Int(starts[line])..<Int(starts[line + 1]) - 1].split(separator: Self.separator)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Puts the key of a line among other words, as the entry of its number.
  func addKey(of line: Int, to entries: inout LexiconEntries, _ kind: WordKind) {
    let end = Int(starts[line + 1]) - 1
    entries.add(bytes.span.extracting(0..<end), at: Int(keys[line]), kind, line)
  }
}
