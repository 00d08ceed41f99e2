internal import SpeechReading

/// A table as RFC 4180 writes it: fields between commas (or semicolons, or tabs), in quotation marks where they hold such or line ends; the
/// first line names the columns.
struct CSVTable: Sendable {
  private(set) var rows: [[String]] = []
  private(set) var problems: [String] = []
  private var columns: [String: Int] = [:]

  init(_ bytes: [UInt8]) {
    var reader = CSVReader(bytes)
    let header = reader.next() ?? []
    for (number, name) in header.enumerated() where columns[name.lowercased()] == nil {
      columns[name.lowercased()] = number
    }
    guard columns["text"] != nil else {
      problems = ["no column “text”: it has \(header.map { "“\($0)”" }.joined(separator: ", "))"]
      return
    }
    while let row = reader.next() {
      if row != [""] { rows.append(row) }
    }
    if let line = reader.openLine {
      problems.append("line \(line): a quotation mark opens, and nothing closes it")
    }
  }

  /// The text of a row with what is known of it.
  func text(_ row: [String]) -> Result<TextRow, TextLine.Fault> {
    Result { () throws(TextLine.Fault) in
      guard let text = field("text", row) else { throw .unreadable(.empty) }
      var found = try TextRow(id: field("id", row), title: field("title", row), text: text)
      found.know(published: field("published", row), outlet: field("outlet", row), of: "columns")
      return found
    }
  }

  private func field(_ name: String, _ row: [String]) -> String? {
    guard let column = columns[name], column < row.count, !row[column].isEmpty else { return nil }
    return row[column]
  }
}

/// Reads rows one after the other, over bytes.
private struct CSVReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var index: Int
  private var line = 1
  /// The line of a quotation mark that nothing closes.
  private(set) var openLine: Int?

  private static let quote = UInt8(ascii: "\"")

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = bytes[index...].prefix { $0 != 0x0A }
    let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    separator =
      separators.max { a, b in first.count { $0 == a } < first.count { $0 == b } } ?? separators[0]
  }

  mutating func next() -> [String]? {
    guard index < bytes.count else { return nil }
    var (fields, field): ([String], [UInt8]) = ([], [])
    func text() -> String { String(decoding: field, as: UTF8.self) }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == Self.quote, field.isEmpty {
        field = quoted()
        continue
      }
      index += 1
      if byte == separator {
        fields.append(text())
        field = []
      } else if byte == 0x0A {
        line += 1
        break
      } else if byte != 0x0D || index < bytes.count && bytes[index] != 0x0A {
        field.append(byte)
      }
    }
    return fields + [text()]
  }

  /// What stands between quotation marks, of which two stand for one.
  private mutating func quoted() -> [UInt8] {
    let start = line
    var field: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == Self.quote {
        guard index < bytes.count, bytes[index] == Self.quote else { return field }
        index += 1
      }
      if byte == 0x0A { line += 1 }
      field.append(byte)
    }
    openLine = openLine ?? start
    return field
  }
}
