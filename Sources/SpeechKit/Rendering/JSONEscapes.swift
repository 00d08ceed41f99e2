internal import SpeechAnswers
internal import SpeechReading

extension [UInt8] {
  /// Appends a text in quotation marks as JSON wants it, the runs between two escapes at once. The text must be valid UTF-8.
  mutating func appendJSON(_ text: Span<UInt8>) {
    let plain = plainPrefix(of: text, from: 0)
    if plain == text.count {
      append(addingCapacity: plain + 2) { out in
        out.append(UInt8(ascii: "\""))
        out.append(copying: text)
        out.append(UInt8(ascii: "\""))
      }
    } else {
      appendEscaped(text, from: plain)
    }
  }

  /// A text with escapes: the first stands at a place.
  private mutating func appendEscaped(_ text: Span<UInt8>, from first: Int) {
    append(UInt8(ascii: "\""))
    var start = 0
    var at = first
    while at < text.count {
      append(text, start..<at)
      appendEscape(of: text[at])
      start = at + 1
      at = plainPrefix(of: text, from: start)
    }
    append(text, start..<at)
    append(UInt8(ascii: "\""))
  }

  mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
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
