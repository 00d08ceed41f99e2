/// Ids of an edition, which are unique in one file: made of the ids of `yrd`, so that they stay when other texts are added.
struct TEINames: Sendable {
  /// What each id begins with in a file of several editions; empty in a file of one.
  let prefix: String

  /// A file of one edition needs no prefix.
  init(_ edition: String? = nil) {
    prefix = edition.map { "k" + Self.letters($0) + "." } ?? ""
  }

  func id(_ kind: String, _ name: String = "") -> String { prefix + kind + Self.letters(name) }

  func reference(_ kind: String, _ name: String = "") -> String { "#" + id(kind, name) }

  /// References to several, with a space between.
  func references(_ kind: String, _ names: [String]) -> String {
    names.map { reference(kind, $0) }.joined(separator: " ")
  }

  /// The letters that an id may hold; any other is written as its number: `#` as `_23_`.
  private static func letters(_ name: String) -> String {
    var out = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "\u{4E00}"..."\u{9FFF}":
        out.unicodeScalars.append(scalar)
      default: out += "_\(String(scalar.value, radix: 16))_"
      }
    }
    return out
  }
}
