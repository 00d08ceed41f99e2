internal import SpeechReading

/// A file that holds many texts: lines of JSON (`.ndjson`, `.jsonl`), an array of objects (`.json`), or CSV whose first line names the
/// columns (`.csv`). Of each object or row `text` is read, with `id`, `title`, `published` and `outlet` where they are given.
struct RowFile: Sendable {
  /// A text, and the number of its line, element or row, from 1.
  struct Numbered: Sendable {
    let number: Int
    let row: TextRow
  }

  private(set) var rows: [Numbered] = []
  /// What gives no text, each with its number.
  private(set) var problems: [String] = []
  private let keeping: CorpusReader.Keeping

  enum Form: Sendable { case lines, array, csv }

  /// What a file is by its name, or by how it begins where its name tells nothing.
  static func form(of name: String, _ bytes: [UInt8]) -> Form? {
    let ending = name.split(separator: "/").last?.split(separator: ".").dropFirst().last
    switch ending?.lowercased() {
    case "ndjson", "jsonl": return .lines
    case "json": return begins(bytes, with: "[") ? .array : .lines
    case "csv": return .csv
    case nil where name == FileBytes.standardInput: return begins(bytes, with: "{\"") ? .lines : nil
    default: return nil
    }
  }

  private static func begins(_ bytes: [UInt8], with text: String) -> Bool {
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
    return bytes.lazy.filter { !blanks.contains($0) }.starts(with: text.utf8)
  }

  init(_ bytes: [UInt8], _ form: Form, _ keeping: CorpusReader.Keeping = .open) {
    self.keeping = keeping
    switch form {
    case .lines: readLines(bytes)
    case .array: readElements(bytes)
    case .csv: readTable(bytes)
    }
  }

  private mutating func add(
    _ row: Result<TextRow, TextLine.Fault>, _ what: String, _ number: Int
  ) {
    switch row {
    case .success(var row):
      if keeping == .packed { row.giveCodesBack() }
      rows.append(Numbered(number: number, row: row))
    case .failure(let fault): problems.append("\(what) \(number): \(fault)")
    }
  }

  private mutating func readLines(_ bytes: [UInt8]) {
    for (number, line) in Self.lines(bytes).enumerated()
    where !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
      let row = Self.row { () throws(TextLine.Fault) in try TextLineReader(line, .refuse) }
      add(row, "line", number + 1)
    }
  }

  private mutating func readElements(_ bytes: [UInt8]) {
    switch Self.elements(bytes) {
    case .success(let elements):
      for (number, element) in elements.enumerated() {
        let row = Self.row { () throws(TextLine.Fault) in try TextLineReader(element) }
        add(row, "element", number + 1)
      }
    case .failure(let error):
      problems.append("line \(error.place.line): no JSON: \(error.problem)")
    }
  }

  private mutating func readTable(_ bytes: [UInt8]) {
    let table = CSVTable(bytes)
    for (number, row) in table.rows.enumerated() { add(table.text(row), "row", number + 1) }
    problems += table.problems
  }

  private static func row(
    _ reader: () throws(TextLine.Fault) -> TextLineReader
  ) -> Result<TextRow, TextLine.Fault> {
    Result { () throws(TextLine.Fault) in try reader().row.get() }
  }

  private static func elements(_ bytes: [UInt8]) -> Result<[JSONValue], JSONError> {
    Result { () throws(JSONError) in try readJSON(bytes).elements ?? [] }
  }

  private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
  }
}
