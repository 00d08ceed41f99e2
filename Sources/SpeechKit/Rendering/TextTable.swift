/// A table of texts: what `yrd` shows in a terminal, and the same rows as CSV, TSV or Markdown.
///
/// ```swift
/// var table = TextTable(columns: [.init("id"), .init("place", shrink: 1), .init("texts", .right)])
/// table.add(["2020-hefei", "安徽 南宁", .number(3)])
/// table.add(note: "全市水利工作会议", under: 1)
/// table.footer = ["1 meeting."]
/// ```
/// Only rows of cells are data. Headings, notes, lines above and below are for readers and stand in the terminal's table alone.
package struct TextTable: Sendable {
  /// The columns from left to right.
  package var columns: [Column]
  /// Rows of cells, headings and notes in their order.
  package var rows: [Row] = []
  /// Whether the terminal's table begins with the titles. CSV, TSV and Markdown always do.
  package var header = Header.shown
  /// Lines above the table.
  package var preface: [Cell] = []
  /// Lines below the table.
  package var footer: [Cell] = []

  /// Whether the titles are shown.
  package enum Header: Sendable { case shown, hidden }

  /// A table without rows.
  package init(columns: [Column]) { self.columns = columns }

  /// A line of the table.
  package enum Row: Sendable {
    /// Data, one cell for each column; missing ones at the end are empty.
    case cells([Cell])
    /// A line across the table that begins under a column (0 is the first).
    case note(Cell, under: Int)
    /// A line of nothing.
    case blank
  }

  /// How many rows of data there are.
  package var rowCount: Int { rows.count { if case .cells = $0 { true } else { false } } }

  /// Adds a row of data.
  package mutating func add(_ cells: [Cell]) { rows.append(.cells(cells)) }

  /// Adds a line for the reader that says more about the row above.
  package mutating func add(note: String, under column: Int = 0) {
    rows.append(.note(Cell(note, .faint), under: column))
  }

  /// Adds a line for the reader that announces the rows below.
  package mutating func add(heading: String) {
    rows.append(.note(Cell(heading, .heading), under: 0))
  }
}

extension TextTable {
  /// A column: its name, its side, and what may happen to it when the terminal is narrow.
  package struct Column: Sendable {
    /// The name as data: lower case, `_` between words; in the terminal's table it stands in capitals with spaces.
    package let name: String
    /// At which side the cells stand.
    package let alignment: DisplayWidth.Alignment
    /// 0: never cut. Otherwise the column may be cut, columns with higher numbers first.
    package let shrink: Int
    /// The cells that cutting leaves at least.
    package let minimum: Int
    /// Whether the terminal's table leaves the column out where it would be too wide with it.
    package let yields: Bool
    /// Columns with lower numbers are the first for which there is no room; of equal ones the last.
    package let importance: Int
    /// Where the column is shown.
    package let audience: Audience

    /// Who gets to see a column.
    package enum Audience: Sendable {
      case everyone
      /// CSV, TSV and Markdown only: what the terminal's table says in a note or not at all.
      case programs
      /// The terminal's table only.
      case readers
    }

    /// A column.
    package init(
      _ name: String, _ alignment: DisplayWidth.Alignment = .left, shrink: Int = 0,
      minimum: Int = 8, yields: Bool = false, importance: Int = 1,
      for audience: Audience = .everyone
    ) {
      self.name = name
      self.alignment = alignment
      self.shrink = shrink
      self.minimum = minimum
      self.yields = yields
      self.importance = importance
      self.audience = audience
    }

    /// The name in capitals, as it stands above the column.
    package var title: String { name.uppercased().split(separator: "_").joined(separator: " ") }
  }

  /// What stands in a row under a column.
  package struct Cell: Sendable, ExpressibleByStringLiteral {
    /// The text for readers.
    package let text: String
    /// The text for programs.
    package let data: String
    /// What the text is, for colour.
    package let style: Style

    /// A cell that says the same to readers and programs, unless `data` is given.
    package init(_ text: String, _ style: Style = .plain, data: String? = nil) {
      self.text = text
      self.data = data ?? text
      self.style = style
    }

    /// A plain text.
    package init(stringLiteral text: String) { self.init(text) }

    /// A number.
    package static func number(_ number: Int) -> Cell { Cell(String(number)) }

    /// Not printed, not known, none: `–` for readers, nothing for programs.
    package static let missing = Cell("–", .faint, data: "")

    /// The text, or `missing`.
    package static func text(_ text: String?, _ style: Style = .plain) -> Cell {
      text.map { Cell($0, style) } ?? missing
    }
  }
}
