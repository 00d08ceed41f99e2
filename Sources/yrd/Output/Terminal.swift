import Glibc
import SpeechKit

/// What standard output or standard error leads to.
struct Terminal: Sendable {
  /// Whether a person looks at it.
  let isTerminal: Bool
  /// Its width in cells, if it knows.
  let columns: Int?

  /// A pipe or a file.
  static let none = Terminal(isTerminal: false, columns: nil)

  /// What a descriptor leads to.
  static func of(_ descriptor: Int32) -> Terminal {
    guard isatty(descriptor) == 1 else { return none }
    var size = winsize()
    let known = unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return Terminal(isTerminal: true, columns: known ? Int(size.ws_col) : nil)
  }

  /// The cells that a table may fill, nil for as many as it wants: what the user says, else the terminal's (`COLUMNS` first,
  /// as a user can set that), else in a terminal that does not know 80.
  func tableWidth(_ settings: Settings) -> Int? {
    if let said = settings[Global.width] { return said == 0 ? nil : said }
    guard isTerminal else { return nil }
    return askedWidth(settings.environment) ?? columns ?? 80
  }

  /// The cells that help fills: the terminal's, from 40 to 100; 80 in a pipe.
  func helpWidth(_ settings: Settings) -> Int {
    let width = settings[Global.width] ?? askedWidth(settings.environment) ?? columns ?? 80
    return min(max(width, 40), 100)
  }

  /// Whether tables are coloured.
  func colors(_ settings: Settings) -> Colors {
    switch settings[Global.color] ?? .auto {
    case .always: return .ansi
    case .never: return .none
    case .auto:
      let environment = settings.environment
      let name = environment.terminal ?? "dumb"
      return isTerminal && !environment.noColor && name != "dumb" ? .ansi : .none
    }
  }

  /// What shows long work on standard error; nil where that is no terminal or one that cannot take back a line, and with `--quiet`.
  func progress(_ settings: Settings) -> Progress? {
    let name = settings.environment.terminal ?? "dumb"
    guard isTerminal, name != "dumb", !settings.has(Global.quiet) else { return nil }
    return Progress { state in
      let line = "\r" + (state.map { "yrd: \($0.text)" } ?? "") + "\u{1B}[K"
      var errors = Stream(.descriptor(STDERR_FILENO))
      // Nobody can be told that standard error fails.
      try? errors.write(line)
      try? errors.flush()
      Interrupt.hasLine = state != nil
    }
  }

  private func askedWidth(_ environment: Environment) -> Int? {
    environment.columns.flatMap { $0 > 0 ? $0 : nil }
  }
}

extension Progress.State {
  /// “34 %, 12 s left”; where the end is unknown, “57.3 MB”.
  var text: String {
    guard let share, let secondsLeft else {
      return "\(done / 1_000_000).\(done / 100_000 % 10) MB"
    }
    let seconds = whole(secondsLeft, .up)
    let left = seconds < 120 ? "\(seconds) s" : "\((seconds + 59) / 60) min"
    return "\(whole(share * 100, .down)) %, \(left) left"
  }
}
