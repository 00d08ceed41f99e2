/// File names as texts without loss: Unix names are bytes, and not all of them are UTF-8.
///
/// A byte that belongs to no valid UTF-8 becomes the private scalar U+10FF00 + byte; `bytes(of:)` turns it back, so that a name
/// can travel as a `String` from the command line or a folder to `open`. `printable` shows such a byte as `\xFF`.
package enum FileName {
  /// The name as a text.
  package static func text(of bytes: [UInt8]) -> String {
    var text = ""
    var start = 0
    while start < bytes.count {
      let end = validPrefix(of: bytes, from: start)
      text += String(decoding: bytes[start..<end], as: UTF8.self)
      if end < bytes.count, let scalar = Unicode.Scalar(base + UInt32(bytes[end])) {
        text.unicodeScalars.append(scalar)
      }
      start = end + 1
    }
    return text
  }

  /// The bytes of a name that `text(of:)` made or that a user typed.
  package static func bytes(of text: String) -> [UInt8] {
    // Private scalars begin with this byte, and nearly no name holds any.
    guard text.utf8.contains(0xF4) else { return Array(text.utf8) }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if let byte = byte(of: scalar) {
        bytes.append(byte)
      } else {
        bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    return bytes
  }

  /// The byte that a private scalar stands for; nil for all other scalars.
  package static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    base + 0x80...base + 0xFF ~= scalar.value ? UInt8(truncatingIfNeeded: scalar.value - base) : nil
  }

  private static let base: UInt32 = 0x10FF00

  /// Where the valid UTF-8 that begins at `start` ends. A private scalar that really stands in the name counts as invalid, so that
  /// the way back is always right.
  private static func validPrefix(of bytes: [UInt8], from start: Int) -> Int {
    var end = bytes.count
    do {
      _ = try UTF8Span(validating: bytes.span.extracting(start..<bytes.count))
    } catch {
      end = start + error.byteOffsets.lowerBound
    }
    var at = start
    for scalar in String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars {
      if byte(of: scalar) != nil { return at }
      at += UTF8.width(scalar)
    }
    return end
  }
}
