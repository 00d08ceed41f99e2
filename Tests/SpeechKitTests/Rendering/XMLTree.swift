/// A small reader of XML, for tests of what is written: elements, attributes, text; entities and character references read.
struct XMLTree {
  let name: String
  let attributes: [String: String]
  /// Text is an element without a name.
  private(set) var children: [XMLTree] = []
  private(set) var text = ""

  private init(_ name: String, _ attributes: [String: String] = [:], text: String = "") {
    (self.name, self.attributes, self.text) = (name, attributes, text)
  }

  /// Nil where elements do not close in order.
  static func read(_ xml: String) -> XMLTree? {
    var open = [XMLTree("")]
    var rest = Substring(xml)
    while let sign = rest.unicodeScalars.firstIndex(of: "<") {
      open[open.count - 1].add(rest[..<sign])
      guard let end = rest[sign...].unicodeScalars.firstIndex(of: ">") else { return nil }
      let tag = rest[rest.unicodeScalars.index(after: sign)..<end]
      rest = rest[rest.unicodeScalars.index(after: end)...]
      if tag.hasPrefix("?") { continue }
      if tag.hasPrefix("/") {
        guard open.count > 1, open[open.count - 1].name == tag.dropFirst() else { return nil }
        let closed = open.removeLast()
        open[open.count - 1].children.append(closed)
      } else if tag.hasSuffix("/") {
        open[open.count - 1].children.append(XMLTree(start: tag.dropLast()))
      } else {
        open.append(XMLTree(start: tag))
      }
    }
    return open.count == 1 ? open[0].children.first { !$0.name.isEmpty } : nil
  }

  private init(start tag: Substring) {
    let name = tag.prefix { $0 != " " && $0 != "\n" }
    var attributes: [String: String] = [:]
    var rest = tag.dropFirst(name.count)
    while let equals = rest.firstIndex(of: "=") {
      let key = rest[..<equals].drop { $0 == " " }
      let value = rest[rest.index(equals, offsetBy: 2)...].prefix { $0 != "\"" }
      attributes[String(key)] = Self.unescaped(value)
      rest = rest[value.endIndex...].dropFirst()
    }
    self.init(String(name), attributes)
  }

  private mutating func add(_ text: Substring) {
    if !text.isEmpty { children.append(XMLTree("", text: Self.unescaped(text))) }
  }

  private static func unescaped(_ text: Substring) -> String {
    var out = String.UnicodeScalarView()
    var rest = text.unicodeScalars
    while let sign = rest.firstIndex(of: "&"), let end = rest[sign...].firstIndex(of: ";") {
      out += rest[..<sign]
      let name = String(rest[rest.index(after: sign)..<end])
      let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\""]
      let number = UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
      out += (known[name] ?? number.map { String($0) } ?? "?").unicodeScalars
      rest = rest[rest.index(after: end)...]
    }
    out += rest
    return String(out)
  }

  // MARK: Asking

  /// All elements of a name, this one too, in order.
  func all(_ name: String) -> [XMLTree] {
    (self.name == name ? [self] : []) + children.flatMap { $0.all(name) }
  }

  /// The text of a witness: of each `app` the reading that names it.
  func text(of witness: String) -> String {
    switch name {
    case "": return text
    case "note", "lb", "gap": return ""
    case "c":
      let value = UInt32(attributes["n"]?.dropFirst(2) ?? "", radix: 16) ?? 0
      return Unicode.Scalar(value).map { String($0) } ?? ""
    case "app":
      let own = children.first {
        $0.attributes["wit"]?.split(separator: " ").contains("#" + witness) ?? false
      }
      return own?.children.map { $0.text(of: witness) }.joined() ?? ""
    default: return children.map { $0.text(of: witness) }.joined()
    }
  }
}
