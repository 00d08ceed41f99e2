@testable import SpeechReading

/// Any bytes in any encoding: they are refused with a byte that is there, or are a text whose places have lines and columns, the same by
/// whatever way the bytes come.
func fuzzDecoding(_ bytes: [UInt8]) {
  for encoding in [nil, "utf-8", "gb18030", "big5", "utf-16le", "utf-16be", "utf-32"] {
    for invalid in [Decoding.InvalidBytes.refuse, .replace] {
      guard
        let decoding = encoding.map({ try? Decoding(encoding: $0, invalid: invalid) })
          ?? Decoding(invalid: invalid)
      else { continue }
      do throws(FileProblem.Reason) {
        check(try decoding.decode(bytes))
      } catch {
        if case .notText(let byte) = error {
          precondition(bytes.indices.contains(byte.offset) && bytes[byte.offset] == byte.value)
        }
      }
    }
  }
}

private func check(_ decoded: DecodedText) {
  let text = decoded.text
  precondition((try? SourceText(utf8: text.bytes)) != nil, "no UTF-8")
  precondition(String(decoding: text.bytes, as: UTF8.self).unicodeScalars.count == text.count)
  var last = Position(line: 1, column: 1)
  for offset in stride(from: 0, through: text.count, by: max(1, text.count / 64)) {
    let position = text.position(of: Int32(truncatingIfNeeded: offset))
    precondition(
      (position.line, position.column) >= (last.line, last.column) || position.line > last.line)
    last = position
  }
  _ = text[Place(start: 0, end: text.count, page: 0)]
}
