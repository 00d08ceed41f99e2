import SpeechKit

/// What a command hands its results to. It knows the format, the width and the colours; a command never prints.
///
/// ```swift
/// try output.show(meetings) { meeting, json in meeting.render(into: &json) } table: { meetingTable(meetings) }
/// ```
/// `json` is asked for JSON and NDJSON, `table` for the other formats, never both.
struct Output: Sendable {
  /// How the answer is written.
  let format: Format
  /// How tables and texts for readers are drawn.
  let layout: TableLayout
  /// The cells that help fills.
  let helpWidth: Int
  /// Told of work that may take long; nil where nobody looks at standard error.
  let progress: Progress?
  let isTerminal: Bool
  private let arrangement: TableArrangement
  private let warnings: Warnings
  private let mark: [UInt8]
  private var standard: Stream
  private var errors: Stream
  private var failure: WriteError?
  /// What the run's status is at least: an input that the user named could not be read.
  private(set) var least = Status.done

  /// Whether warnings are shown.
  enum Warnings: Sendable { case shown, hidden }

  init(_ settings: Settings, _ console: Console) {
    format = settings[Global.format] ?? .table
    let ambiguous = settings[Global.ambiguousWidth].flatMap(DisplayWidth.Ambiguous.init)
    layout = TableLayout(
      width: console.terminal.tableWidth(settings),
      measure: DisplayWidth(ambiguous: ambiguous ?? .narrow),
      colors: console.terminal.colors(settings))
    isTerminal = console.terminal.isTerminal
    helpWidth = console.terminal.helpWidth(settings)
    progress = console.errorTerminal.progress(settings)
    arrangement = settings.arrangement
    warnings = settings.has(Global.quiet) ? .hidden : .shown
    mark = settings.has(Global.bom) ? [0xEF, 0xBB, 0xBF] : []
    standard = console.standard
    errors = console.errors
  }

  /// What has been written and is still here: all of it, when the streams lead to memory.
  var pending: (standard: [UInt8], errors: [UInt8]) { (standard.pending, errors.pending) }

  /// Writes out everything that still waits.
  mutating func finish() throws(WriteError) {
    if let failure { throw failure }
    try standard.flush()
  }
}

// MARK: Answers

extension Output {
  /// Who gets to see a table; everyone where columns were named or sorted, which may be any.
  var audience: TextTable.Column.Audience {
    arrangement.isEmpty ? format == .table ? .readers : .programs : .everyone
  }

  /// Shows records: one array as JSON, one line each as NDJSON, else a table.
  mutating func show<Records: Sequence>(
    _ records: Records, json: (Records.Element, inout JSONWriter) throws -> Void,
    table: () throws -> TextTable
  ) throws {
    let records = try arranged(Array(records), table)
    switch format {
    case .json:
      var writer = JSONWriter(style: .pretty)
      writer.beginArray()
      for record in records {
        try json(record, &writer)
        try write(json: writer.takeBytes())
      }
      writer.endArray()
      writer.endLine()
      try write(json: writer.takeBytes())
    case .ndjson:
      var writer = JSONWriter(style: .compact)
      for record in records {
        try json(record, &writer)
        writer.endLine()
        try write(json: writer.takeBytes())
      }
    case .table, .csv, .tsv, .markdown, .gcc: try show(table())
    }
  }

  /// The records in the order and number that the table of them has, as far as each is a row of it.
  private func arranged<Record>(
    _ records: [Record], _ table: () throws -> TextTable
  ) throws -> [Record] {
    guard format == .json || format == .ndjson, !arrangement.isEmpty else { return records }
    let order = try arranged(table()).order
    guard let last = order.max(), last < records.count, try table().rowCount == records.count else {
      return arrangement.limit > 0 ? Array(records.prefix(arrangement.limit)) : records
    }
    return order.map { records[$0] }
  }

  private func arranged(_ table: TextTable) throws -> (table: TextTable, order: [Int]) {
    do throws(TableArrangement.UnknownColumn) {
      return try table.arranged(arrangement)
    } catch {
      let known = ". Columns: \(error.known.joined(separator: ", "))"
      throw Failure(
        "no column “\(error.name)”" + hint(for: error.name, among: error.known, or: known))
    }
  }

  /// Shows one record: one object as JSON or on one line as NDJSON, else a table.
  mutating func show(json: (inout JSONWriter) throws -> Void, table: () throws -> TextTable) throws
  {
    switch format {
    case .json, .ndjson:
      var writer = JSONWriter(style: format == .json ? .pretty : .compact)
      try json(&writer)
      writer.endLine()
      try write(json: writer.takeBytes())
    case .table, .csv, .tsv, .markdown, .gcc: try show(table())
    }
  }

  /// Shows one record that readers want as lines: `text` draws them for the terminal, `table` is the record for CSV, TSV and Markdown.
  mutating func show(
    json: (inout JSONWriter) throws -> Void, text: (TableLayout) throws -> [String],
    table: () throws -> TextTable
  ) throws {
    guard format == .table else { return try show(json: json, table: table) }
    for line in try text(layout) { try standard.write(line + "\n") }
  }

  /// Shows marks in files as compilers do: `draft.md:12:5: not found: 「…」`.
  mutating func show(marks: [FileMark]) throws(WriteError) {
    for mark in marks { try standard.write(mark.line + "\n") }
  }

  /// Writes bytes as they are to a file, or where there is none to standard output.
  mutating func write(_ bytes: [UInt8], to path: String?) throws(WriteError) {
    guard let path else { return try standard.write(bytes) }
    var file = try Stream(creating: path)
    try file.write(bytes)
    try file.flush()
  }

  /// Shows a text as it is, whatever the format: help, the manual, a schema.
  mutating func show(text: String) throws(WriteError) { try standard.write(text) }

  private mutating func show(_ table: TextTable) throws {
    let table = arrangement.isEmpty ? table : try arranged(table).table
    switch format {
    case .csv: try write(delimited: table, .csv, mark)
    case .tsv: try write(delimited: table, .tsv, mark)
    case .markdown: try write(delimited: table, .markdown, [])
    case .table, .json, .ndjson, .gcc:
      for line in table.lines(layout) { try standard.write(line + "\n") }
    }
  }

  private mutating func write(
    delimited table: TextTable, _ format: Delimited, _ mark: [UInt8]
  ) throws(WriteError) {
    try standard.write(mark)
    let text = table.render(as: format, measure: layout.measure)
    guard isTerminal else { return try standard.write(text) }
    // A person looks at it: nothing in a text may steer the terminal, a lone carriage return neither.
    let lines = String(text.map { $0 == "\r\n" ? "\n" : $0 })
    try standard.write(printable(lines, keeping: ["\n", "\t"]))
  }

  private mutating func write(json: [UInt8]) throws(WriteError) {
    try standard.write(isTerminal ? printableJSON(json) : json)
  }
}

// MARK: Streams

extension Output {
  /// Writes lines of NDJSON that are ready.
  mutating func write(records: [UInt8]) throws(WriteError) { try write(json: records) }

  /// Writes out what waits, so that who reads along has it.
  mutating func flush() throws(WriteError) { try standard.flush() }
}

// MARK: Standard error

extension Output {
  /// Says what went wrong with one input while the rest goes on.
  mutating func warn(_ line: String) {
    if warnings == .shown { complain(line) }
  }

  /// As `warn`, for an input that the user named: the run does not end with 0.
  mutating func warn(failedInput line: String) {
    least = .failed
    complain(line)
  }

  /// Shows a table on standard error.
  mutating func show(error table: TextTable) {
    show(error: table.lines(layout).map { $0 + "\n" }.joined())
  }

  /// Shows a text on standard error, as it is.
  mutating func show(error text: String) {
    try? errors.write(text)
    try? errors.flush()
  }

  /// Says why the command failed, even with `--quiet`. What was found before stands before it.
  mutating func complain(_ line: String) {
    progress?.hide()
    do {
      try standard.flush()
    } catch {
      // The answer's own failure is reported at the end, by `finish`.
      failure = failure ?? error
    }
    // Nobody can be told that standard error fails.
    try? errors.write("yrd: " + printable(line) + "\n")
    try? errors.flush()
  }
}
