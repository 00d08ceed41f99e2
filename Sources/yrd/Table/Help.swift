import SpeechKit

/// The help of the tool and of its commands, read from the table and wrapped to a width.
struct Help {
  let tool: Tool
  let width: Int
  private let measure = DisplayWidth()

  init(tool: Tool, width: Int) { (self.tool, self.width) = (tool, width) }

  /// The help of a command; without one, of the tool.
  func text(for command: Command?) -> String {
    let blocks = command.map(self.blocks(of:)) ?? toolBlocks
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(
      separator: "\n\n") + "\n"
  }

  /// The answer to yrd without a command: the commands by their groups.
  var short: String {
    let groups = tool.groups.map { group in
      let names = wrap(group.shown.map(\.name).joined(separator: " "), to: width - 20)
      let title = measure.pad("  " + group.title, to: 20)
      return names.enumerated().map { line, names in
        (line == 0 ? title : String(repeating: " ", count: 20)) + names
      }
    }
    let lines =
      wrap("\(tool.name): \(tool.summary)")
      + ["Usage: \(tool.name) [OPTION]… COMMAND [WORD]…", ""] + groups.joined()
      + [""] + wrap("More: \(tool.name) help, \(tool.name) help COMMAND")
    return lines.joined(separator: "\n") + "\n"
  }

  private func wrap(_ text: String, to width: Int) -> [String] { measure.wrap(text, to: width) }

  private var toolBlocks: [[String]] {
    let groups = tool.groups.map { group in
      section(group.title, group.shown.map { ($0.name, $0.summary) }, column: 16)
    }
    return [
      wrap("\(tool.name): \(tool.summary)"),
      ["Usage: \(tool.name) [OPTION]… COMMAND [WORD]…"],
    ] + groups + [
      section("Options of every command", tool.options.map(entry)),
      wrap(
        "\(tool.name) help COMMAND says more about one; the whole manual: \(tool.name) manual | man -l -"
      ),
    ]
  }

  private func blocks(of command: Command) -> [[String]] {
    [
      wrap(command.summary.capitalizedFirst + "."),
      ["Usage: \(tool.usage(of: command))"],
      command.details.isEmpty ? [] : wrap(command.details),
      section("Options", command.options.map(entry)),
      section("Options of every command", tool.options.map(entry)),
      command.examples.isEmpty ? [] : ["Examples:"] + command.examples.map { "  " + $0 },
    ]
  }

  private func entry(_ option: Option) -> (term: String, text: String) {
    let short = option.short.map { "-\($0), " } ?? "    "
    let value = option.value.map { " " + $0.name } ?? ""
    return (short + "--" + option.long + value, option.description)
  }

  /// A title and entries, their texts beside the terms, or below where the term is long.
  private func section(
    _ title: String, _ entries: [(term: String, text: String)], column: Int? = nil
  ) -> [String] {
    guard !entries.isEmpty else { return [] }
    let column = column ?? min(entries.map { measure.cells($0.term) }.max() ?? 0, 26) + 4
    let lines = entries.flatMap { entry in
      let text = measure.wrap(entry.text, to: width - column)
        .map { String(repeating: " ", count: column) + $0 }
      let term = "  " + entry.term
      guard measure.cells(term) + 2 <= column, let first = text.first else { return [term] + text }
      return [measure.pad(term, to: column) + first.dropFirst(column)] + text.dropFirst()
    }
    return [title + ":"] + lines
  }

  private func wrap(_ text: String) -> [String] { measure.wrap(text, to: width) }
}

extension Tool {
  /// `yrd show [OPTION]… ID…`
  func usage(of command: Command) -> String {
    let operands = command.operands.usage
    return "\(name) \(command.name) [OPTION]…" + (operands.isEmpty ? "" : " " + operands)
  }
}

extension Option {
  /// The summary with the values to choose from.
  var description: String {
    var text = summary
    if case .word(let words) = value?.kind { text += ": " + words.joined(separator: ", ") }
    if value?.repeats == .yes { text += " (may be given several times)" }
    return text
  }
}
