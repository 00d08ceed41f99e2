import SpeechKit

/// `yrd parse --ndjson`: texts as lines of JSON, one record a line, in constant memory and on all cores.
enum ParseLines {
  static let setting = Setting.flag(
    "ndjson", "read lines of JSON, each an object with “text”, and write one record for each")

  /// Reads the inputs one after the other; it names those that it cannot read, and goes on with the rest.
  static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let format = settings[Global.format] ?? .ndjson
    guard format == .ndjson else {
      throw Failure("--ndjson writes NDJSON, not \(format.rawValue)")
    }
    if settings[Global.encoding] != nil { throw Failure("lines of JSON are UTF-8: no --encoding") }
    let invalid: Decoding.InvalidBytes = settings.has(Global.lossy) ? .replace : .refuse
    for path in settings.operands {
      do {
        try read(path, invalid, &output)
      } catch let problem as FileProblem {
        output.warn(failedInput: "\(problem)")
      }
    }
    return .done
  }

  private static func read(
    _ path: String, _ invalid: Decoding.InvalidBytes, _ output: inout Output
  ) throws {
    defer { Interrupt.isStreaming = false }
    let tally = try write(recordsOfLinesIn: path, invalid, &output)
    if Interrupt.isAsked {
      try output.flush()
      Interrupt.end()
    }
    let name = path == FileBytes.standardInput ? "standard input" : path
    if tally.isForeign {
      output.warn(failedInput: "\(name): no line is an object of JSON; \(tally.summary)")
    } else if tally.failed > 0 {
      output.warn("\(name): \(tally.summary)")
    }
  }

  private static func write(
    recordsOfLinesIn path: String, _ invalid: Decoding.InvalidBytes, _ output: inout Output
  ) throws -> LineTally {
    var lines = try LineReader(path)
    var tally = LineTally()
    let workers = Workers()
    // On a terminal the records themselves are seen.
    let progress = output.isTerminal ? nil : output.progress
    progress?.expect(lines.size)
    defer { progress?.end() }
    try workers.run(
      next: { try lines.next() },
      weight: \.bytes.count,
      budget: workers.count * bytesUnderWay,
      work: { LineRecords(of: $0, invalid) },
      idle: {
        try output.flush()
        Interrupt.isStreaming = false
      },
      take: { records in
        Interrupt.isStreaming = true
        tally.add(records.tally)
        progress?.advance(records.size)
        try output.write(records: records.bytes)
        return Interrupt.isAsked ? .stop : .more
      })
    return tally
  }

  /// Of the lines that a core works at or whose records wait.
  private static let bytesUnderWay = 1 << 17
}

/// The records of lines that came together.
private struct LineRecords: Sendable {
  let bytes: [UInt8]
  let tally: LineTally
  /// The bytes of the lines.
  let size: Int

  init(of lines: Lines, _ invalid: Decoding.InvalidBytes) {
    var json = JSONWriter(style: .compact, room: 2 * lines.bytes.count)
    var tally = LineTally()
    for (index, range) in lines.ranges.enumerated() {
      let line =
        lines.isTooLong
        ? TextLine(failed: .tooLong) : TextLine(Array(lines.bytes[range]), invalid)
      json.record(of: line)
      json.endLine()
      tally.add(line, number: lines.firstNumber + index)
    }
    bytes = json.takeBytes()
    size = lines.bytes.count
    self.tally = tally
  }
}

/// How many lines gave a record.
private struct LineTally: Sendable {
  private(set) var lines = 0
  private(set) var failed = 0
  /// Lines that are no objects of JSON.
  private var foreign = 0
  private var first: (number: Int, fault: TextLine.Fault)?

  mutating func add(_ line: TextLine, number: Int) {
    lines += 1
    guard case .failure(let fault) = line.outcome else { return }
    failed += 1
    if fault.isForeign { foreign += 1 }
    first = first ?? (number, fault)
  }

  mutating func add(_ other: LineTally) {
    lines += other.lines
    failed += other.failed
    foreign += other.foreign
    first = first ?? other.first
  }

  /// Whether the input is something else than lines of JSON. One bad line alone may be a stream's only one: it is a failed
  /// record like others.
  var isForeign: Bool { lines > 1 && foreign == lines }

  /// `2 of 20 lines gave no record; the first is line 7: “text” is missing`
  var summary: String {
    let which = first.map { "; the first is line \($0.number): \($0.fault)" } ?? ""
    return "\(failed) of \(lines) lines gave no record\(which)"
  }
}
