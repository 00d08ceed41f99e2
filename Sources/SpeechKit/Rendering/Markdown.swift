/// Markdown that shows a text as it is: no markup, no HTML, no link comes of it. Every command that writes Markdown writes texts by it.
enum Markdown {
  /// A text for a paragraph, a list or a cell of a table: one line, in which a line end is `<br>`.
  static func text(_ text: String) -> String {
    let visible = Array(printable(text, keeping: ["\n", "\r", "\t"]).unicodeScalars)
    var out = ""
    for (index, scalar) in visible.enumerated() {
      let (last, next) = (
        index > 0 ? visible[index - 1] : " ", index + 1 < visible.count ? visible[index + 1] : " "
      )
      switch scalar {
      case "|", "\\", "`", "*", "[", "]", "~": out += "\\" + String(scalar)
      // A link's address, though its text is escaped already: other programs read Markdown in their own ways.
      case "(" where last == "]": out += "\\("
      case "_": out += isLetter(last) && isLetter(next) ? "_" : "\\_"
      case "<": out += "&lt;"
      case "&": out += "&amp;"
      case "\n": out += last == "\r" ? "" : "<br>"
      case "\r": out += "<br>"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// Inside a word `_` is no emphasis.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
