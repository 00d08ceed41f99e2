extension Span<UInt8> {
  /// Where a byte first stands in a range. Eight are looked at at once: (x − 01…) & ~x & 80… is zero just when no byte of x is.
  /// Source: Anderson, Bit Twiddling Hacks, “haszero”.
  func first(_ byte: UInt8, in range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let wanted = UInt64(byte) &* ones
    var position = range.lowerBound
    while position &+ 8 <= range.upperBound {
      // Eight bytes are there, and every number may be made of them.
      let block =
        unsafe UInt64(
          littleEndian: bytes.unsafeLoadUnaligned(
            fromUncheckedByteOffset: position, as: UInt64.self)) ^ wanted
      let zeros = (block &- ones) & ~block & (ones &<< 7)
      // The lowest of them is none that a borrow made.
      if zeros != 0 { return position &+ zeros.trailingZeroBitCount &>> 3 }
      position &+= 8
    }
    while position < range.upperBound {
      if self[position] == byte { return position }
      position &+= 1
    }
    return nil
  }
}

// What the standard library's string processing does too: a binary that asks it for one of these holds its whole engine of
// regular expressions, 1.5 MB.
extension String {
  /// With another word where a word stands, byte by byte.
  package func replacing(each word: String, by other: String) -> String {
    let (text, word) = (Array(utf8), Array(word.utf8))
    guard !word.isEmpty else { return self }
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var at = 0
    while at < text.count {
      if text[at...].starts(with: word) {
        out += other.utf8
        at += word.count
      } else {
        out.append(text[at])
        at += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

extension StringProtocol {
  /// Whether a word stands in it, byte by byte.
  package func holds(_ word: String) -> Bool { Array(utf8).holds(Array(word.utf8)) }
}

extension [UInt8] {
  /// Whether some bytes stand in it.
  package func holds(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first else { return true }
    var from = 0
    while let found = span.first(first, in: from..<count) {
      if self[found...].starts(with: bytes) { return true }
      from = found + 1
    }
    return false
  }
}
