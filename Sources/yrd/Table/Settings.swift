/// What was said on the command line, before anybody asks what it means.
struct Settings: Sendable {
  /// The words that are no options, behind the command's name.
  var operands: [String] = []
  /// The options that were given, with their words, in their order.
  var said: [(option: String, word: String)] = []
  /// What the environment says.
  var environment = Environment()
  private var values: [String: any Sendable] = [:]

  init() {}

  /// The value of an option; nil if it was not given.
  subscript<T>(setting: Setting<T>) -> T? { values[setting.option.long] as? T }

  /// The values of an option that may be given several times, in their order.
  subscript<T>(setting: Setting<[T]>) -> [T] { values[setting.option.long] as? [T] ?? [] }

  /// Whether a switch was given.
  func has(_ setting: Setting<Void>) -> Bool { values[setting.option.long] != nil }

  fileprivate mutating func put<T: Sendable>(_ value: T, at long: String) { values[long] = value }

  fileprivate mutating func append<T: Sendable>(_ value: T, at long: String) {
    values[long] = (values[long] as? [T] ?? []) + [value]
  }
}

/// An option together with the type of its value: declared once, beside the command that reads it.
///
/// ```swift
/// static let from = Setting.date("from", "not before this day")
/// … settings[from]?.first
/// ```
struct Setting<T: Sendable>: Sendable {
  let option: Option
}

extension Setting {
  /// An option whose value `read` understands; a word that it does not is refused.
  private init(
    _ long: String, _ short: Character?, _ value: Value, _ summary: String,
    read: @escaping @Sendable (String) -> T?
  ) {
    option = Option(long: long, short: short, summary: summary, value: value) { settings, word in
      guard let value: T = read(word) else { return false }
      settings.put(value, at: long)
      return true
    }
  }
}

extension Setting<Void> {
  /// A switch.
  static func flag(_ long: String, short: Character? = nil, _ summary: String) -> Self {
    Setting(
      option: Option(long: long, short: short, summary: summary, value: nil) { settings, _ in
        settings.put(true, at: long)
        return true
      })
  }
}

extension Setting<String> {
  /// Any text.
  static func text(
    _ long: String, short: Character? = nil, _ name: String, _ summary: String,
    kind: Value.Kind = .text
  ) -> Self {
    Setting(long, short, Value(name: name, kind: kind), summary) { $0 }
  }

  /// One of some words.
  static func word(
    _ long: String, short: Character? = nil, _ name: String, from words: [String], _ summary: String
  ) -> Self {
    Setting(long, short, Value(name: name, kind: .word(words)), summary) {
      words.contains($0) ? $0 : nil
    }
  }
}

extension Setting<[String]> {
  /// Texts, one each time the option is given.
  static func texts(
    _ long: String, short: Character? = nil, _ name: String, _ summary: String,
    kind: Value.Kind = .text
  ) -> Self {
    let value = Value(name: name, kind: kind, repeats: .yes)
    return Setting(
      option: Option(long: long, short: short, summary: summary, value: value) { settings, word in
        settings.append(word, at: long)
        return true
      })
  }
}

extension Setting<Int> {
  /// A whole number inside a range.
  static func number(
    _ long: String, short: Character? = nil, _ name: String, in range: ClosedRange<Int>,
    _ summary: String
  ) -> Self {
    Setting(long, short, Value(name: name, kind: .number(range)), summary) { word in
      Int(word).flatMap { range.contains($0) ? $0 : nil }
    }
  }
}

extension Setting<ByteCount> {
  /// A number of bytes.
  static func size(_ long: String, short: Character? = nil, _ summary: String) -> Self {
    Setting(long, short, Value(name: "SIZE", kind: .size), summary) { ByteCount($0) }
  }
}

extension Setting<DateSpan> {
  /// A year, a month or a day.
  static func date(_ long: String, short: Character? = nil, _ summary: String) -> Self {
    Setting(long, short, Value(name: "DATE", kind: .date), summary) { DateSpan($0) }
  }
}

extension Setting where T: RawRepresentable<String> & CaseIterable {
  /// One of the cases of an enumeration.
  static func choice(_ long: String, short: Character? = nil, _ name: String, _ summary: String)
    -> Self
  {
    let words = T.allCases.map(\.rawValue)
    return Setting(long, short, Value(name: name, kind: .word(words)), summary) { T(rawValue: $0) }
  }
}
