/// XML 1.0 as UTF-8: names are given, texts and values are escaped.
///
/// A character that XML 1.0 cannot hold stands in running text as `<c type="control" n="U+0001"/>`, in a value or a name as its picture
/// (U+2401) or U+FFFD. Line ends stay what they are: CR is written `&#13;`, which no parser turns into LF.
struct XMLWriter: Sendable {
  /// A name with a value; without a value the attribute is left out.
  typealias Attributes = KeyValuePairs<String, String?>

  private(set) var bytes: [UInt8] = []
  private var names: [String] = []

  /// Gives what is written so far, and begins anew.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  mutating func add(_ markup: String) { bytes += markup.utf8 }

  mutating func newLine() { bytes.append(0x0A) }

  // MARK: Elements

  mutating func open(_ name: String, _ attributes: Attributes = [:]) {
    start(name, attributes)
    add(">")
    names.append(name)
  }

  mutating func close() {
    guard let name = names.popLast() else { return }
    add("</\(name)>")
  }

  /// An element without content.
  mutating func empty(_ name: String, _ attributes: Attributes = [:]) {
    start(name, attributes)
    add("/>")
  }

  mutating func element(_ name: String, _ attributes: Attributes = [:], _ text: String) {
    open(name, attributes)
    self.text(text)
    close()
  }

  mutating func element(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    content(&self)
    close()
  }

  private mutating func start(_ name: String, _ attributes: Attributes) {
    add("<\(name)")
    for (name, value) in attributes {
      guard let value else { continue }
      add(" \(name)=\"")
      for scalar in value.unicodeScalars { self.value(scalar) }
      add("\"")
    }
  }

  private mutating func value(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": add("&quot;")
    case "\t", "\n": add("&#\(scalar.value);")
    default: put(Self.shown(scalar.value))
    }
  }

  /// A scalar, or what stands for it where XML cannot hold it.
  private static func shown(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x09, 0x0A, 0x0D: scalar
    case 0..<0x20: scalar + 0x2400
    case 0xFFFE, 0xFFFF: 0xFFFD
    default: scalar
    }
  }

  // MARK: Text

  /// A name or a sentence of the edition's own.
  mutating func text(_ text: String) {
    for scalar in text.unicodeScalars { put(Self.shown(scalar.value)) }
  }

  /// Running text of a source.
  mutating func text(_ scalars: some Sequence<UInt32>) {
    for scalar in scalars { put(scalar) }
  }

  private mutating func put(_ scalar: UInt32) {
    switch scalar {
    case 0x26: add("&amp;")
    case 0x3C: add("&lt;")
    case 0x3E: add("&gt;")
    case 0x09, 0x0A, 0x20...0x7E: bytes.append(UInt8(truncatingIfNeeded: scalar))
    case 0x0D, 0x7F...0x9F, 0x2028, 0x2029: add("&#\(scalar);")
    case 0...0x1F, 0xFFFE, 0xFFFF:
      empty("c", ["type": "control", "n": "U+\(Self.hexadecimal(scalar))"])
    default:
      if let scalar = Unicode.Scalar(scalar) { bytes += Array(String(scalar).utf8) }
    }
  }

  private static func hexadecimal(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
