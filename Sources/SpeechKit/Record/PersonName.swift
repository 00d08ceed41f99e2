/// A name as people write it, and as it is told apart: 陳啟明 is 陈启明.
package enum PersonName {
  /// The name in simplified characters, without white space.
  package static func key(_ name: String) -> String {
    let folded = codes(name)
    guard !folded.contains(Fold.otherHan) else { return name.filter { !$0.isWhitespace } }
    let bare = folded.filter { !$0.isSpace }
    return text(bare.span)
  }
}

extension Person {
  /// The name in simplified characters, where it is printed in others.
  public var simplified: String? {
    let key = PersonName.key(name)
    return key == name ? nil : key
  }
}
