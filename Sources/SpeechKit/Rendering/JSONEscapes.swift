extension [UInt8] {
  /// Appends a text in quotation marks as JSON wants it, the runs between two escapes at once. The text must be valid UTF-8.
  mutating func appendJSON(_ text: Span<UInt8>) {
    append(UInt8(ascii: "\""))
    var start = 0
    var at = plainPrefix(of: text, from: 0)
    while at < text.count {
      append(text, start..<at)
      appendEscape(of: text[at])
      start = at + 1
      at = plainPrefix(of: text, from: start)
    }
    append(text, start..<at)
    append(UInt8(ascii: "\""))
  }

  private mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
    unsafe text.extracting(range).withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }

  private mutating func appendEscape(of byte: UInt8) {
    append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
    case 0x08: append(UInt8(ascii: "b"))
    case 0x09: append(UInt8(ascii: "t"))
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0C: append(UInt8(ascii: "f"))
    case 0x0D: append(UInt8(ascii: "r"))
    default:
      append(contentsOf: [UInt8(ascii: "u"), UInt8(ascii: "0"), UInt8(ascii: "0")])
      append(hexadecimal(byte >> 4))
      append(hexadecimal(byte & 15))
    }
  }
}

/// The digit of a value below 16, in lower case.
private func hexadecimal(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
}

/// Where the first byte at or after `start` stands that JSON wants escaped; the end if there is none.
///
/// Eight bytes are tried at once. (x − n·01…01) & ~x & 80…80 is zero just when no byte of x is below n; a byte equal to c is one below 1
/// in x ^ c·01…01. Source: Anderson, Bit Twiddling Hacks, “hasless”.
private func plainPrefix(of text: Span<UInt8>, from start: Int) -> Int {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let (quotes, slashes) = (0x22 * ones, 0x5C * ones)
  var at = start
  while at + 8 <= text.count {
    let block = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
    let (quote, slash) = (block ^ quotes, block ^ slashes)
    let odd =
      (block &- 0x20 &* ones) & ~block | (quote &- ones) & ~quote | (slash &- ones) & ~slash
    if odd & (0x80 &* ones) != 0 { break }
    at += 8
  }
  while at < text.count, text[at] >= 0x20, text[at] != 0x22, text[at] != 0x5C { at += 1 }
  return at
}
