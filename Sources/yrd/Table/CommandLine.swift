import SpeechKit

/// What a command line asks for.
enum Request: Sendable {
  case run(Command, Settings)
  /// Help on a command, or on the tool.
  case help(Command?, Settings)
  case version(Settings)
  /// Nothing: a short help.
  case nothing(Settings)
}

extension Tool {
  /// Reads the words behind the tool's name: options may stand before and behind the command, `--` ends them.
  func read(_ words: [String], environment: Environment = Environment()) throws(Failure) -> Request
  {
    var line = CommandLineReader(tool: self, rest: words[...])
    try line.readWords()
    let name = line.operands.first
    guard let name else { return try request(line, Settings(), environment) }
    guard let command = command(name) else { throw unknownCommand(name) }
    var settings = Settings()
    settings.operands = Array(line.operands.dropFirst())
    return try request(line, settings, environment, command)
  }

  /// The message for a user who typed an unknown command.
  func unknownCommand(_ name: String) -> Failure {
    let names = commands.filter { $0.visibility == .shown }.map(\.name)
    let hint = hint(for: name, among: names, or: ": yrd help lists the commands")
    return Failure("unknown command “\(printable(name))”" + hint)
  }

  private func request(
    _ line: CommandLineReader, _ initial: Settings, _ environment: Environment,
    _ command: Command? = nil
  ) throws(Failure) -> Request {
    var settings = initial
    settings.environment = environment
    for said in line.said {
      let options = command.map { self.options(of: $0) } ?? options
      guard let option = options.first(where: { $0.long == said.option.long }) else {
        throw misplaced(said.option, command)
      }
      guard option.store(&settings, said.word) else { throw Failure(option.refusal(of: said.word)) }
      settings.said.append((option.long, said.word))
    }
    if settings.has(Global.help) { return .help(command, settings) }
    if settings.has(Global.version) { return .version(settings) }
    guard let command else {
      guard line.said.isEmpty else { throw Failure("a command is missing: yrd help lists them") }
      return .nothing(settings)
    }
    try check(settings.operands, of: command)
    if settings[Global.format] == .gcc, command.marks == .none {
      let names = commands.filter { $0.marks == .some }.map { "“\($0.name)”" }
      throw Failure(
        "“\(command.name)” has no format gcc; \(names.joined(separator: " and ")) have it")
    }
    return .run(command, settings)
  }

  private func misplaced(_ option: Option, _ command: Command?) -> Failure {
    let owners = commands.filter { owner in owner.options.contains { $0.long == option.long } }
    let names = owners.map { "“\($0.name)”" }.joined(separator: ", ")
    guard let command else { return Failure("--\(option.long) needs a command: \(names)") }
    return Failure("“\(command.name)” has no option --\(option.long); it belongs to \(names)")
  }

  private func check(_ operands: [String], of command: Command) throws(Failure) {
    let usage = "yrd \(command.name) \(command.operands.usage)"
    if operands.count < command.operands.allowed.lowerBound {
      throw Failure("“\(command.name)” needs \(command.operands.name): \(usage)")
    }
    if operands.count > command.operands.allowed.upperBound {
      let extra = printable(operands[command.operands.allowed.upperBound])
      throw Failure("“\(command.name)” does not take “\(extra)”. Usage: yrd help \(command.name)")
    }
    for operand in operands {
      if case .word(let words) = command.operands.value, !words.contains(operand) {
        throw Failure(Value(name: command.operands.name, kind: .word(words)).refusal(of: operand))
      }
    }
  }
}

extension Option {
  /// The message for a user whose value is none of the option's.
  func refusal(of word: String) -> String {
    "--\(long): " + (value?.refusal(of: word) ?? "takes no value")
  }
}

extension Value {
  /// Why a word is no such value.
  func refusal(of word: String) -> String {
    let shown = "“\(printable(word))”"
    switch kind {
    case .size: return "\(shown) is no size; a size is a number of bytes, or 500K, 64M, 2G"
    case .date: return "\(shown) is no date; a date is YYYY, YYYY-MM or YYYY-MM-DD"
    case .number(let range):
      return "\(shown) is no whole number from \(range.lowerBound) to \(range.upperBound)"
    case .word(let words):
      let list = words.joined(separator: ", ")
      return "\(shown) is none of \(list)" + hint(for: word, among: words)
    case .text, .path, .command, .id: return "\(shown) is no \(name)"
    }
  }
}

/// Splits the words into options with their values and operands; what they mean is decided by the command.
private struct CommandLineReader {
  let tool: Tool
  var rest: ArraySlice<String>
  var operands: [String] = []
  var said: [(option: Option, word: String)] = []

  mutating func readWords() throws(Failure) {
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        rest = []
      } else if word.hasPrefix("--") {
        try readLong(word.dropFirst(2))
      } else if word.hasPrefix("-"), word != "-" {
        try readShort(word.dropFirst())
      } else {
        operands.append(word)
      }
    }
  }

  /// `--name`, `--name value` or `--name=value`.
  private mutating func readLong(_ word: Substring) throws(Failure) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = candidates.first(where: { $0.long == name }) else {
      throw unknownOption("--" + name)
    }
    if option.value == nil, parts.count > 1 { throw Failure("--\(name) takes no value") }
    let value = parts.count > 1 ? String(parts[1]) : try value(of: option)
    said.append((option, value))
  }

  /// `-q`, `-qh`, `-fjson` or `-f json`.
  private mutating func readShort(_ word: Substring) throws(Failure) {
    var letters = word
    while let letter = letters.popFirst() {
      guard let option = candidates.first(where: { $0.short == letter }) else {
        throw unknownOption("-" + String(letter))
      }
      if option.value != nil, !letters.isEmpty {
        said.append((option, String(letters)))
        return
      }
      said.append((option, try value(of: option)))
    }
  }

  /// The next word, if the option takes one. A word that looks like an option is none: `--name=--value` gives even that.
  private mutating func value(of option: Option) throws(Failure) -> String {
    guard let value = option.value else { return "" }
    guard let word = rest.first, !word.hasPrefix("--") else {
      throw Failure("--\(option.long) needs a value: --\(option.long) \(value.name)")
    }
    rest.removeFirst()
    return word
  }

  /// The options that a word may mean: those of the command that was named, then those of every command, for an option may stand before it.
  private var candidates: [Option] {
    let named = operands.first.flatMap { tool.command($0) }
    return tool.options + (named?.options ?? []) + tool.commands.flatMap(\.options)
  }

  private func unknownOption(_ word: String) -> Failure {
    let named = operands.first.flatMap { tool.command($0) }
    let options = named.map { tool.options(of: $0) } ?? candidates
    let help = (["yrd help"] + [named?.name].compactMap { $0 }).joined(separator: " ")
    let hint = hint(
      for: word, among: options.map { "--" + $0.long }, or: ": \(help) lists the options")
    return Failure("unknown option “\(printable(word))”" + hint)
  }
}
