internal import SpeechAnswers
internal import SpeechReading

extension BibliographicReference {
  /// An entry as biblatex reads it.
  var bibtex: String {
    var fields: [(String, String)] = []
    // Two braces: the letters stay as they are, and a name is one.
    if let title { fields.append(("title", "{\(escaped(title))}")) }
    if let agency { fields.append(("author", "{\(escaped(agency))}")) }
    if let outlet {
      fields += [("journaltitle", escaped(outlet)), ("entrysubtype", "newspaper")]
    }
    if let date = published?.biblatex { fields.append(("date", date)) }
    fields += [("langid", "chinese"), ("note", escaped(note))]
    let lines = fields.map { name, value in
      "  \(name)\(String(repeating: " ", count: 12 - name.utf8.count)) = {\(value)},\n"
    }
    return "@\(outlet == nil ? "misc" : "article"){\(id),\n\(lines.joined())}\n"
  }

  /// What TeX would obey, as it is printed. Braces are counted by readers of BibTeX even behind `\`.
  private func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&", "%", "#", "_", "$": out += "\\" + String(scalar)
      case "\\": out += "\\textbackslash{}"
      case "{": out += "\\textbraceleft{}"
      case "}": out += "\\textbraceright{}"
      case "~": out += "\\textasciitilde{}"
      case "^": out += "\\textasciicircum{}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
