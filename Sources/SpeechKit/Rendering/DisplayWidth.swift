internal import SpeechReading

/// Counts the cells that a text fills in a terminal (UAX #11), cuts and pads texts to a number of cells.
///
/// Chinese characters fill two cells, combining marks and format characters none, a flag of two letters or an emoji joined of several
/// two in all. Quotation marks, `…`, `—` and `·` are *ambiguous*: one cell in most terminals, two in some with a Chinese
/// font; nothing but the user can tell which.
package struct DisplayWidth: Sendable {
  /// How many cells an ambiguous character fills.
  package enum Ambiguous: Int, Sendable, CaseIterable {
    case narrow = 1
    case wide = 2
  }

  /// At which end a text is filled up with spaces.
  package enum Alignment: Sendable { case left, right }

  /// How many cells an ambiguous character fills.
  package let ambiguous: Ambiguous

  /// Counts with ambiguous characters of the given width.
  package init(ambiguous: Ambiguous = .narrow) { self.ambiguous = ambiguous }

  /// The cells of one scalar alone: 0, 1 or 2. Control characters fill none (and belong through `printable` before).
  package func cells(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: 1
    case 0x4E00...0x9FFF: 2
    default:
      switch widthClass(of: scalar.value) {
      case 3: ambiguous.rawValue
      case let cells: Int(cells)
      }
    }
  }

  /// The cells of a text.
  package func cells(_ text: String) -> Int { cells(text[...].unicodeScalars) }

  /// The cells of a part of a text.
  func cells(_ scalars: Substring.UnicodeScalarView) -> Int {
    var meter = Meter(width: self)
    for scalar in scalars { meter.add(scalar) }
    return meter.cells
  }

  /// The text, or where it fills more than `limit` cells, as much of its beginning as fits together with `…`.
  ///
  /// Marks stay with their letter and parts of an emoji together. Where not even `…` fits, the result is empty.
  package func cut(_ text: String, to limit: Int) -> String {
    let mark = cells("…" as Unicode.Scalar)
    var meter = Meter(width: self)
    var fits = text.startIndex
    var end = text.startIndex
    for index in text.unicodeScalars.indices {
      if meter.add(text.unicodeScalars[index]) == .begins {
        end = index
        if meter.before + mark <= limit { fits = end }
      }
      if meter.cells > limit {
        return mark > limit ? "" : String(text.unicodeScalars[..<fits]) + "…"
      }
    }
    return text
  }

  /// As `cut`, but the end is kept: `…` and as much of it as fits.
  package func cutStart(_ text: String, to limit: Int) -> String {
    guard cells(text) > limit else { return text }
    let mark = cells("…" as Unicode.Scalar)
    guard mark <= limit else { return "" }
    var (start, filled) = (text.endIndex, mark)
    while start > text.startIndex {
      let before = text.index(before: start)
      filled += cells(text[before..<start].unicodeScalars)
      if filled > limit { break }
      start = before
    }
    return "…" + text[start...]
  }

  /// The text filled up with spaces to `width` cells; one that is wider already stays as it is.
  package func pad(_ text: String, to width: Int, _ alignment: Alignment = .left) -> String {
    let spaces = blanks(width - cells(text))
    return alignment == .left ? text + spaces : spaces + text
  }
}

/// So many spaces; copied from a line of them, as `String(repeating:count:)` appends them one by one.
func blanks(_ count: Int) -> String {
  guard count > 0 else { return "" }
  guard count <= lineOfBlanks.utf8.count else { return lineOfBlanks + blanks(count - 256) }
  return String(lineOfBlanks[..<lineOfBlanks.utf8.index(lineOfBlanks.startIndex, offsetBy: count)])
}
private let lineOfBlanks = String(decoding: [UInt8](repeating: 0x20, count: 256), as: UTF8.self)

/// Adds up the cells of scalars that follow each other.
private struct Meter {
  /// Whether a scalar begins a character of its own or belongs to the one before.
  enum Part { case begins, belongs }

  let width: DisplayWidth
  /// The cells so far.
  private(set) var cells = 0
  /// The cells before the scalar that was added last.
  private(set) var before = 0
  private var last: Unicode.Scalar = " "
  private var lastCells = 0
  private var flagIsHalf = false

  init(width: DisplayWidth) { self.width = width }

  @discardableResult mutating func add(_ scalar: Unicode.Scalar) -> Part {
    before = cells
    if scalar.value < 0x300 { return begin(scalar, filling: width.cells(scalar)) }
    let joins = last == "\u{200D}" && scalar.properties.isEmoji
    let colours = 0x1F3FB...0x1F3FF ~= scalar.value && last.properties.isEmojiModifierBase
    if joins || colours { return belong(scalar, filling: 0) }
    if scalar == "\u{FE0F}", lastCells == 1, last.properties.isEmoji, last.value > 0x7F {
      return belong(scalar, filling: 1)
    }
    if 0x1F1E6...0x1F1FF ~= scalar.value, flagIsHalf {
      flagIsHalf = false
      return belong(scalar, filling: 1)
    }
    let filled = width.cells(scalar)
    return filled == 0 ? belong(scalar, filling: 0) : begin(scalar, filling: filled)
  }

  private mutating func begin(_ scalar: Unicode.Scalar, filling filled: Int) -> Part {
    flagIsHalf = 0x1F1E6...0x1F1FF ~= scalar.value
    (last, lastCells) = (scalar, filled)
    cells += filled
    return .begins
  }

  private mutating func belong(_ scalar: Unicode.Scalar, filling filled: Int) -> Part {
    (last, lastCells) = (scalar, filled)
    cells += filled
    return .belongs
  }
}

/// The class of a scalar in `displayWidthRuns`, of which the first begins at 0.
private func widthClass(of scalar: UInt32) -> UInt32 {
  displayWidthRuns[displayWidthRuns.partitioningIndex { $0 >> 2 > scalar } - 1] & 3
}
