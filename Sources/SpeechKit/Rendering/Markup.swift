/// HTML or SVG in the making: whatever is no literal of the program is escaped, so that a text that holds tags prints them.
struct Markup: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Attributes in their order; nil leaves one out.
  typealias Attributes = KeyValuePairs<StaticString, String?>

  /// Opens an element.
  mutating func open(_ name: StaticString, _ attributes: Attributes = [:]) {
    literal("<")
    literal(name)
    for (key, value) in attributes {
      guard let value else { continue }
      literal(" ")
      literal(key)
      literal("=\"")
      text(value)
      literal("\"")
    }
    literal(">")
  }

  mutating func close(_ name: StaticString) {
    literal("</")
    literal(name)
    literal(">")
  }

  /// An element that holds nothing but a text.
  mutating func element(_ name: StaticString, _ attributes: Attributes, _ text: String) {
    open(name, attributes)
    self.text(text)
    close(name)
  }

  /// Markup of the program's own.
  mutating func literal(_ text: StaticString) {
    text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  mutating func append(_ other: Markup) { bytes.append(contentsOf: other.bytes) }

  /// A text as it is, with everything that a browser would obey escaped or shown as a picture (see `pictured`).
  mutating func text(_ text: String) {
    for byte in pictured(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): literal("&amp;")
      case UInt8(ascii: "<"): literal("&lt;")
      case UInt8(ascii: ">"): literal("&gt;")
      case UInt8(ascii: "\""): literal("&quot;")
      case UInt8(ascii: "'"): literal("&#39;")
      default: bytes.append(byte)
      }
    }
  }
}
