/// A word list with several fields a line, found by the words without taking every line apart: most runs ask for few of them.
struct WordTable: Sendable {
  private let bytes: [UInt8]
  private let separator: UInt8
  /// Where each line begins, and where the list ends.
  private let starts: [Int32]

  init(_ list: String, separator: UInt8) {
    bytes = Array(list.utf8)
    self.separator = separator
    var starts: [Int32] = [0]
    for (offset, byte) in bytes.enumerated() where byte == 0x0A {
      starts.append(Int32(truncatingIfNeeded: offset + 1))
    }
    if starts[starts.count - 1] < bytes.count {
      starts.append(Int32(truncatingIfNeeded: bytes.count + 1))
    }
    self.starts = starts
  }

  var count: Int { starts.count - 1 }

  /// The fields of a line as UTF-8.
  func fields(_ line: Int) -> [ArraySlice<UInt8>] {
    bytes[Int(starts[line])..<Int(starts[line + 1]) - 1]
      .split(separator: separator, omittingEmptySubsequences: true)
  }

  func texts(_ line: Int) -> [String] {
    fields(line).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The lines by the hash of what `key` makes of their fields; nil leaves a line out.
  func index(by key: ([ArraySlice<UInt8>]) -> UInt64?) -> [UInt64: [Int32]] {
    var out: [UInt64: [Int32]] = [:]
    out.reserveCapacity(count)
    for line in 0..<count {
      if let hash = key(fields(line)) {
        out[hash, default: []].append(Int32(truncatingIfNeeded: line))
      }
    }
    return out
  }

  /// FNV-1a, 64 bits. Whoever finds a line by it compares the words too.
  static func hash(_ parts: some Sequence<UInt8>) -> UInt64 {
    parts.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }
}
