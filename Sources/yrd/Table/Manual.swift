extension Tool {
  /// The manual page in roff, with the macros of man(7).
  ///
  /// Everything beyond ASCII is written as an escape, so that the page reads the same in any locale and with any groff.
  var manual: String {
    let shown = commands.filter { $0.visibility == .shown }
    var lines = [
      ".TH \(name.uppercased()) 1 \"\" \"\(name) \(version)\" \"User Commands\"",
      ".SH NAME",
      roff(name) + " \\- " + roff(summary),
      ".SH SYNOPSIS",
      ".B \(name)",
      roff("[OPTION]… COMMAND [WORD]…"),
      ".SH DESCRIPTION",
    ]
    lines += paragraphs(details)
    lines.append(".SH COMMANDS")
    lines += shown.flatMap(section(of:))
    lines.append(".SH OPTIONS OF EVERY COMMAND")
    lines += options.flatMap(entry)
    for topic in topics {
      lines.append(".SH " + roff(topic.title.uppercased()))
      lines += topic.entries.flatMap { [".TP", ".B " + quoted($0.term), roff($0.text)] }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(of command: Command) -> [String] {
    var lines = [
      ".SS " + quoted("\(name) \(command.name) \(command.operands.usage)".trimmingSpaces)
    ]
    lines.append(roff(command.summary.capitalizedFirst + "."))
    lines += command.details.isEmpty ? [] : [".PP"] + paragraphs(command.details)
    lines += command.options.flatMap(entry)
    if !command.examples.isEmpty {
      lines +=
        [".PP", "Examples:", ".PP", ".in +4n", ".nf"] + command.examples.map(roff) + [".fi", ".in"]
    }
    return lines
  }

  private func entry(_ option: Option) -> [String] {
    let short = option.short.map { "\\fB\\-\($0)\\fR, " } ?? ""
    let value = option.value.map { " \\fI\(roff($0.name))\\fR" } ?? ""
    return [
      ".TP", short + "\\fB" + roff("--" + option.long) + "\\fR" + value,
      roff(option.description.capitalizedFirst + "."),
    ]
  }

  /// A text whose paragraphs are lines.
  private func paragraphs(_ text: String) -> [String] {
    Array(text.split(separator: "\n").map { [roff(String($0))] }.joined(separator: [".PP"]))
  }
}

/// A macro's argument, in quotation marks where it has spaces.
private func quoted(_ text: String) -> String { "\"" + roff(text) + "\"" }

/// A text as roff shows it: hyphens that stay hyphens, nothing that looks like a request, no byte beyond ASCII.
private func roff(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\": result += "\\e"
    case "-": result += "\\-"
    case "\"": result += "\\(dq"
    case "'": result += "\\(aq"
    case "^": result += "\\(ha"
    case "~": result += "\\(ti"
    case "`": result += "\\(ga"
    case "“": result += "\\(lq"
    case "”": result += "\\(rq"
    case "…": result += ".\\|.\\|."
    case "–": result += "\\(en"
    case "—": result += "\\(em"
    case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
    default: result += "\\[u" + hexadecimal(scalar.value) + "]"
    }
  }
  return result.hasPrefix(".") ? "\\&" + result : result
}

/// At least four digits, in capitals.
private func hexadecimal(_ value: UInt32) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  fileprivate var trimmingSpaces: String {
    var text = self
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
