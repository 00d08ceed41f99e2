import Glibc
import SpeechKit

/// What standard output leads to.
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

  private func askedWidth(_ environment: Environment) -> Int? {
    environment.columns.flatMap { $0 > 0 ? $0 : nil }
  }
}
