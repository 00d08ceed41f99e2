@testable import SpeechReading

/// A page taken apart again, tag by tag: every `<` of a text is escaped, so that each that is left opens a tag.
struct WrittenPage {
  struct Tag {
    let name: String
    let attributes: [(name: String, value: String)]
    let closes: Bool
    /// The text behind it, as a reader sees it.
    var text: String

    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  let source: String
  private(set) var tags: [Tag] = []

  init(_ bytes: [UInt8]) {
    source = String(decoding: bytes, as: UTF8.self)
    var raw: Substring?
    for piece in source.split(separator: "<", omittingEmptySubsequences: true) {
      // What stands in a style or a script is no markup.
      if let name = raw {
        guard piece.hasPrefix("/\(name)>") else { continue }
        raw = nil
      }
      guard let end = piece.firstIndex(of: ">") else { continue }
      let tag = Self.tag(piece[..<end], text: Self.plain(String(piece[piece.index(after: end)...])))
      if !tag.closes, tag.name == "style" || tag.name == "script" { raw = Substring(tag.name) }
      tags.append(tag)
    }
  }

  private static func tag(_ words: Substring, text: String) -> Tag {
    let closes = words.hasPrefix("/")
    let name = words.drop { $0 == "/" }.prefix { $0 != " " }
    var attributes: [(String, String)] = []
    var rest = words.drop { $0 == "/" }.dropFirst(name.count)
    while let equals = rest.firstIndex(of: "=") {
      let key = rest[..<equals].drop { $0 == " " }
      let value = rest[rest.index(equals, offsetBy: 2)...].prefix { $0 != "\"" }
      attributes.append((String(key), plain(String(value))))
      rest = rest[value.endIndex...].dropFirst()
    }
    return Tag(name: String(name), attributes: attributes, closes: closes, text: text)
  }

  private static func plain(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  var ids: [String] { tags.compactMap { $0["id"] } }

  /// Elements that have no end.
  static let void: Set<String> = ["meta", "br", "input", "!DOCTYPE"]

  /// The first end that closes another element than the one that is open; nil where all are closed in order.
  var unbalanced: String? {
    var open: [String] = []
    for tag in tags where !Self.void.contains(tag.name) {
      if !tag.closes {
        open.append(tag.name)
      } else if open.popLast() != tag.name {
        return tag.name
      }
    }
    return open.last
  }
}
