import SpeechKit

/// The whole command line as one value: parsing, help, manual page and completions are read from it and from nothing else.
struct Tool: Sendable {
  let name: String
  let version: String
  let summary: String
  /// What the tool is for, a paragraph a line end.
  let details: String
  /// What every command takes.
  let options: [Option]
  /// In the order of the help and the manual.
  let groups: [CommandGroup]
  /// What else the manual says: environment, exit status, files.
  let topics: [Topic]

  var commands: [Command] { groups.flatMap(\.commands) }

  func command(_ name: String) -> Command? { commands.first { $0.name == name } }

  /// The options that stand behind a command, its own first.
  func options(of command: Command) -> [Option] { command.options + options }
}

/// Commands that belong together in the help.
struct CommandGroup: Sendable {
  let title: String
  let commands: [Command]

  /// Those that a user sees.
  var shown: [Command] { commands.filter { $0.visibility == .shown } }
}

/// A command: what is typed behind `yrd`.
struct Command: Sendable {
  let name: String
  let summary: String
  /// What surprises, in paragraphs.
  var details = ""
  var operands = Operands.none
  var options: [Option] = []
  var examples: [String] = []
  var visibility = Visibility.shown
  /// Whether the answer is marks in files that an editor can show: `--format gcc`.
  var marks = Marks.none
  let run: @Sendable (Settings, inout Output) throws -> Status

  enum Marks: Sendable { case none, some }

  /// A hidden command works but stands in no help: measurements, for example.
  enum Visibility: Sendable { case shown, hidden }
}

/// The words of a command that are no options.
struct Operands: Sendable {
  /// As help shows it: `ID`, `FILE`.
  let name: String
  let count: Count
  let value: Value.Kind

  enum Count: Sendable { case none, optional, one, two, some, any }

  static let none = Operands(name: "", count: .none, value: .text)

  static func optional(_ name: String, _ value: Value.Kind = .text) -> Operands {
    Operands(name: name, count: .optional, value: value)
  }
  static func one(_ name: String, _ value: Value.Kind = .text) -> Operands {
    Operands(name: name, count: .one, value: value)
  }
  static func two(_ name: String, _ value: Value.Kind = .text) -> Operands {
    Operands(name: name, count: .two, value: value)
  }
  static func some(_ name: String, _ value: Value.Kind = .text) -> Operands {
    Operands(name: name, count: .some, value: value)
  }
  static func any(_ name: String, _ value: Value.Kind = .text) -> Operands {
    Operands(name: name, count: .any, value: value)
  }

  /// How many words are allowed.
  var allowed: ClosedRange<Int> {
    switch count {
    case .none: 0...0
    case .optional: 0...1
    case .one: 1...1
    case .two: 2...2
    case .some: 1...Int.max
    case .any: 0...Int.max
    }
  }

  /// As the synopsis shows them: `[ID]`, `FILE…`.
  var usage: String {
    switch count {
    case .none: ""
    case .optional: "[\(name)]"
    case .one: name
    case .two: "\(name) \(name)"
    case .some: "\(name)…"
    case .any: "[\(name)…]"
    }
  }
}

/// An option: it stores what was said and never acts.
struct Option: Sendable {
  let long: String
  var short: Character? = nil
  let summary: String
  /// What it takes; nil for a switch.
  let value: Value?
  /// Puts a word into the settings; false if it is none of the option's values.
  let store: @Sendable (inout Settings, String) -> Bool
}

/// What an option or operand takes.
struct Value: Sendable {
  /// As help shows it: `DATE`.
  let name: String
  let kind: Kind
  var repeats = Repeats.no

  enum Kind: Sendable {
    case text
    case path
    case date
    case number(ClosedRange<Int>)
    /// A number of bytes: 500K, 64M.
    case size
    /// One of these words.
    case word([String])
    /// The name of a command.
    case command
    /// An id of the corpus.
    case id(IDKind)
  }

  /// Whether the option may be given several times; else the last one counts.
  enum Repeats: Sendable { case no, yes }
}

/// A section of the manual.
struct Topic: Sendable {
  let title: String
  /// Terms with what they mean.
  let entries: [(term: String, text: String)]
}

/// How a command ended.
enum Status: Int32, Sendable {
  case done = 0
  /// Nothing found, something differs, findings, a citation denied.
  case negative = 1
  /// Bad usage, an input that cannot be read, nothing readable at all.
  case failed = 2

  /// The status of two things done one after the other: the worse one.
  func and(_ other: Status) -> Status { rawValue > other.rawValue ? self : other }
}

/// A failure with a line for the user: what is wrong, and with which word or file.
struct Failure: Error, CustomStringConvertible {
  let description: String
  let status: Status
  /// What may have been meant.
  var table: TextTable?

  init(_ description: String, _ status: Status = .failed) {
    self.description = description
    self.status = status
  }
}
