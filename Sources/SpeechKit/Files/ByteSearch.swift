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
        unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt64.self)
        ^ wanted
      if (block &- ones) & ~block & (ones &<< 7) != 0 { break }
      position &+= 8
    }
    while position < range.upperBound {
      if self[position] == byte { return position }
      position &+= 1
    }
    return nil
  }
}
