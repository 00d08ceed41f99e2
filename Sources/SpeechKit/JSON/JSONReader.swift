/// Reads one JSON value (RFC 8259, strictly: no comments, no trailing commas, nothing behind the value).
///
/// A byte-order mark at the front is passed over: editors on Windows write one. Nesting deeper than `depth` is an error, so that
/// no file can exhaust the stack.
package func readJSON(_ bytes: [UInt8], depth: Int = 128) throws(JSONError) -> JSONValue {
  var reader = JSONReader(bytes: bytes, depth: depth)
  do {
    return try reader.document()
  } catch {
    throw JSONError(problem: error.problem, place: JSONPlace(offset: error.offset, in: bytes))
  }
}

/// One function for each rule of RFC 8259, in its words; `at` stands on the next byte.
private struct JSONReader {
  let bytes: [UInt8]
  var depth: Int
  var at = 0

  struct Failure: Error {
    let problem: String
    let offset: Int
  }

  init(bytes: [UInt8], depth: Int) { (self.bytes, self.depth) = (bytes, depth) }

  mutating func document() throws(Failure) -> JSONValue {
    try checkEncoding()
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    skipSpace()
    let value = try value()
    skipSpace()
    if at < bytes.count { throw failure("something stands behind the end of the value") }
    return value
  }

  mutating func value() throws(Failure) -> JSONValue {
    let start = at
    let content: JSONValue.Content
    switch peek {
    case UInt8(ascii: "{"): content = .object(try members())
    case UInt8(ascii: "["): content = .array(try elements())
    case UInt8(ascii: "\""): content = .string(try string())
    case UInt8(ascii: "t"): content = try literal("true", .boolean(true))
    case UInt8(ascii: "f"): content = try literal("false", .boolean(false))
    case UInt8(ascii: "n"): content = try literal("null", .null)
    case let byte? where byte == UInt8(ascii: "-") || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte:
      content = .number(try number())
    case nil: throw failure("a value is missing: the file ends here")
    default: throw failure("a value is missing")
    }
    return JSONValue(content: content, offset: start)
  }

  private mutating func members() throws(Failure) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    try enter()
    if take(UInt8(ascii: "}")) { return leave(members) }
    while true {
      let start = at
      guard peek == UInt8(ascii: "\"") else { throw failure("a key in quotation marks is missing") }
      let key = try string()
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw failure("a key needs a colon") }
      members.append(.init(key: key, offset: start, value: try value()))
      skipSpace()
      if take(UInt8(ascii: "}")) { return leave(members) }
      guard take(UInt8(ascii: ",")) else { throw failure("a comma or } is missing") }
    }
  }

  private mutating func elements() throws(Failure) -> [JSONValue] {
    var elements: [JSONValue] = []
    try enter()
    if take(UInt8(ascii: "]")) { return leave(elements) }
    while true {
      elements.append(try value())
      skipSpace()
      if take(UInt8(ascii: "]")) { return leave(elements) }
      guard take(UInt8(ascii: ",")) else { throw failure("a comma or ] is missing") }
    }
  }

  private mutating func number() throws(Failure) -> String {
    let start = at
    if peek == UInt8(ascii: "-") { at += 1 }
    if peek == UInt8(ascii: "0") { at += 1 } else { try digits() }
    if peek == UInt8(ascii: ".") {
      at += 1
      try digits()
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      at += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { at += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func digits() throws(Failure) {
    let start = at
    while let byte = peek, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte { at += 1 }
    if at == start { throw failure("a digit is missing") }
  }

  private mutating func literal(
    _ word: StaticString, _ content: JSONValue.Content
  ) throws(Failure) -> JSONValue.Content {
    let expected = word.description
    guard bytes[at...].starts(with: expected.utf8) else {
      throw failure("a value is missing (is \(expected) meant?)")
    }
    at += expected.utf8.count
    return content
  }
}

// MARK: Strings

extension JSONReader {
  private mutating func string() throws(Failure) -> String {
    let start = at
    at += 1
    var text: [UInt8] = []
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        at += 1
        return Self.string(of: text.span)
      case UInt8(ascii: "\\"): text.append(contentsOf: String(try escape()).utf8)
      case 0..<0x20:
        throw failure(
          "a text holds a line end or another control character that must be written as \\n or \\u…"
        )
      default:
        let end = plainPrefix(of: bytes.span, from: at)
        if text.isEmpty, end < bytes.count, bytes[end] == UInt8(ascii: "\"") {
          // No escape at all: most keys and short texts.
          defer { at = end + 1 }
          return Self.string(of: bytes.span.extracting(at..<end))
        }
        if text.isEmpty { text.reserveCapacity(min(bytes.count - at, 1 << 16)) }
        text.append(contentsOf: bytes[at..<end])
        at = end
      }
    }
    throw Failure(problem: "a text has no closing quotation mark", offset: start)
  }

  /// The string of bytes that are valid UTF-8: runs of the whole text, which is checked, and scalars of escapes.
  private static func string(of text: Span<UInt8>) -> String {
    unsafe String(copying: UTF8Span(unchecked: text))
  }

  private mutating func escape() throws(Failure) -> Unicode.Scalar {
    let start = at
    at += 1
    let letter = peek
    at += 1
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(from: start)
    default: throw Failure(problem: "an escape that JSON does not have", offset: start)
    }
  }

  /// `\uXXXX`, or two of them that make one scalar beyond U+FFFF.
  private mutating func unicodeEscape(from start: Int) throws(Failure) -> Unicode.Scalar {
    let first = try fourDigits(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, peek == UInt8(ascii: "\\"), at + 1 < bytes.count,
      bytes[at + 1] == UInt8(ascii: "u")
    else {
      throw Failure(problem: "half of a surrogate pair stands alone", offset: start)
    }
    at += 2
    let second = try fourDigits(from: start)
    guard 0xDC00...0xDFFF ~= second,
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else {
      throw Failure(problem: "half of a surrogate pair stands alone", offset: start)
    }
    return scalar
  }

  private mutating func fourDigits(from start: Int) throws(Failure) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = hexadecimalValue(of: byte) else {
        throw Failure(problem: "\\u needs four hexadecimal digits", offset: start)
      }
      value = value << 4 + digit
      at += 1
    }
    return value
  }
}

// MARK: Bytes

extension JSONReader {
  private var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    at += 1
    skipSpace()
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
  }

  private mutating func enter() throws(Failure) {
    if depth == 0 { throw failure("arrays and objects are nested too deep") }
    depth -= 1
    at += 1
    skipSpace()
  }

  private mutating func leave<T>(_ parts: T) -> T {
    depth += 1
    return parts
  }

  private func failure(_ problem: String) -> Failure { Failure(problem: problem, offset: at) }

  private func checkEncoding() throws(Failure) {
    guard !isPlainUTF8(bytes.span) else { return }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw Failure(problem: "bytes that are no UTF-8", offset: error.byteOffsets.lowerBound)
    }
  }
}

/// The value of a hexadecimal digit of ASCII.
private func hexadecimalValue(of byte: UInt8) -> UInt32? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte) - 0x30
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte) - 0x57
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte) - 0x37
  default: nil
  }
}
