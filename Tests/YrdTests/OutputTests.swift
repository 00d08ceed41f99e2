import Glibc
import SpeechKit
import Testing

@testable import yrd

@Suite struct OutputTests {
  /// A tool with one command that shows two records.
  private func tool(_ body: @escaping @Sendable (Settings, inout Output) throws -> Status) -> Tool {
    Tool(
      name: "yrd", version: "1", summary: "", details: "", options: Global.options,
      groups: [
        CommandGroup(title: "", commands: [Command(name: "list", summary: "", run: body)])
      ], topics: [])
  }

  private var listing: Tool {
    tool { _, output in
      let rows = [("003", "一体化"), ("004", "=“高\u{202E}质量”")]
      try output.show(rows) { row, json in
        json.object { json in
          json.field("id", row.0)
          json.field("text", row.1)
        }
      } table: {
        var table = TextTable(columns: [.init("id"), .init("text", shrink: 1, minimum: 4)])
        for row in rows { table.add([.init(row.0, .strong), .init(row.1)]) }
        table.footer = ["2 texts."]
        return table
      }
      return .done
    }
  }

  private func shown(_ words: String..., console: Console = Console()) -> String {
    let (_, output) = listing.run(["list"] + words, console)
    return String(decoding: output.pending.standard, as: UTF8.self)
  }

  @Test func oneListingInEveryFormat() {
    let bidi = "\u{202E}"
    #expect(shown() == "ID   TEXT\n003  一体化\n004  =“高\\u{202E}质量”\n2 texts.\n")
    #expect(shown("-fcsv") == "id,text\r\n003,一体化\r\n004,'=“高\\u{202E}质量”\r\n")
    #expect(shown("-ftsv") == "id\ttext\n003\t一体化\n004\t'=“高\\\\u{202E}质量”\n")
    #expect(
      shown("-fndjson")
        == "{\"id\":\"003\",\"text\":\"一体化\"}\n{\"id\":\"004\",\"text\":\"=“高\(bidi)质量”\"}\n")
    #expect(shown("-fjson").hasPrefix("[\n  {\n    \"id\": \"003\",\n"))
    #expect(shown("-fjson").hasSuffix("  }\n]\n"))
    #expect(shown("-fmarkdown").hasPrefix("| id  | text"))
    #expect(shown("-fcsv", "--bom").utf8.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(!shown("-fjson", "--bom").utf8.starts(with: [0xEF, 0xBB, 0xBF]))
  }

  @Test func aTerminalIsNeverSteeredInAnyFormat() {
    let console = Console(terminal: Terminal(isTerminal: true, columns: 80))
    for format in Format.ofRecords {
      let text = shown("--format", format.rawValue, console: console)
      #expect(!text.unicodeScalars.contains("\u{202E}"), "\(format)")
      #expect(!text.unicodeScalars.contains("\r"), "\(format)")
      #expect(text.unicodeScalars.count { $0 == "\n" } >= 2, "\(format)")
    }
  }

  @Test func aTableIsCutInATerminalAndNeverInAPipe() {
    let narrow = Console(terminal: Terminal(isTerminal: true, columns: 10))
    #expect(shown(console: narrow).contains("003  一体…"))
    #expect(shown("--width", "0", console: narrow).contains("003  一体化"))
    #expect(shown("--width", "10").contains("003  一体…"))
  }

  @Test func anEmptyListingIsEmptyInEveryFormat() {
    let empty = tool { _, output in
      try output.show([String]()) { _, _ in
      } table: {
        TextTable(columns: [.init("id")])
      }
      return .negative
    }
    let texts = Format.ofRecords.map { format in
      let (status, output) = empty.run(["list", "--format", format.rawValue], Console())
      #expect(status == .negative)
      return String(decoding: output.pending.standard, as: UTF8.self)
    }
    #expect(texts == ["", "[]\n", "", "id\r\n", "id\n", "| id  |\n| --- |\n"])
  }

  @Test func warningsGoToStandardErrorUnlessQuiet() {
    let warning = tool { _, output in
      output.warn("a.txt: \u{1B}empty")
      throw Failure("nothing readable")
    }
    let (status, output) = warning.run(["list"], Console())
    #expect(status == .failed)
    #expect(
      String(decoding: output.pending.errors, as: UTF8.self)
        == "yrd: a.txt: \\u{1B}empty\nyrd: nothing readable\n")
    let (_, quiet) = warning.run(["list", "-q"], Console())
    #expect(String(decoding: quiet.pending.errors, as: UTF8.self) == "yrd: nothing readable\n")
  }

  @Test func aFailureCarriesItsStatusAndAnyOtherErrorIsTwo() {
    #expect(
      tool { _, _ in throw Failure("not found", .negative) }.run(["list"], Console()).status
        == .negative)
    struct Other: Error {}
    #expect(tool { _, _ in throw Other() }.run(["list"], Console()).status == .failed)
    #expect(listing.run(["lst"], Console()).status == .failed)
  }

  @Test func theWorseOfTwoStatusesCounts() {
    #expect(Status.done.and(.negative) == .negative)
    #expect(Status.failed.and(.negative) == .failed)
  }

  @Test func aFullDiskIsReportedAndStatusTwo() {
    let full = unsafe open("/dev/full", O_WRONLY)
    defer { close(full) }
    let (status, output) = listing.run(["list"], Console(standard: Stream(.descriptor(full))))
    #expect(status == .failed)
    #expect(
      String(decoding: output.pending.errors, as: UTF8.self)
        == "yrd: cannot write the answer: No space left on device\n")
  }

  @Test func aClosedDescriptorIsReported() {
    let (status, output) = listing.run(["list"], Console(standard: Stream(.descriptor(-1))))
    #expect(status == .failed)
    #expect(!output.pending.errors.isEmpty)
  }

  @Test func aFailureOfTheAnswerIsNotHiddenByAWarning() {
    let full = unsafe open("/dev/full", O_WRONLY)
    defer { close(full) }
    let warning = tool { _, output in
      try output.show(text: "x")
      output.warn("careful")
      return .done
    }
    #expect(warning.run(["list"], Console(standard: Stream(.descriptor(full)))).status == .failed)
  }

  @Test func aClosedPipeEndsQuietly() {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    #expect(unsafe pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    let long = tool { _, output in
      for _ in 0..<100 { try output.show(text: String(repeating: "x", count: 10_000)) }
      return .negative
    }
    let (status, output) = long.run(["list"], Console(standard: Stream(.descriptor(ends[1]))))
    #expect(status == .done)
    #expect(output.pending.errors.isEmpty)
  }
}

@Suite struct TerminalTests {
  let screen = Terminal(isTerminal: true, columns: 120)

  func settings(_ words: [String], _ environment: Environment = Environment()) throws -> Settings {
    guard case .run(_, let settings) = try Tool.yrd.read(["list"] + words, environment: environment)
    else {
      throw Failure("no command")
    }
    return settings
  }

  func environment(terminal: String? = "xterm", noColor: Bool = false, columns: Int? = nil)
    -> Environment
  {
    var environment = Environment()
    (environment.terminal, environment.noColor, environment.columns) = (terminal, noColor, columns)
    return environment
  }

  @Test func colourIsForTerminalsThatCan() throws {
    #expect(screen.colors(try settings([], environment())) == .ansi)
    #expect(Terminal.none.colors(try settings([], environment())) == .none)
    #expect(screen.colors(try settings([], environment(terminal: "dumb"))) == .none)
    #expect(screen.colors(try settings([], environment(terminal: nil))) == .none)
    #expect(screen.colors(try settings([], environment(noColor: true))) == .none)
    #expect(
      screen.colors(try settings(["--color", "always"], environment(noColor: true))) == .ansi)
    #expect(screen.colors(try settings(["--color", "never"], environment())) == .none)
  }

  @Test func theWidthIsTheUsersThenColumnsThenTheTerminals() throws {
    #expect(screen.tableWidth(try settings([])) == 120)
    #expect(screen.tableWidth(try settings([], environment(columns: 90))) == 90)
    #expect(screen.tableWidth(try settings(["-w", "70"], environment(columns: 90))) == 70)
    #expect(screen.tableWidth(try settings(["--width=0"])) == nil)
    #expect(Terminal(isTerminal: true, columns: nil).tableWidth(try settings([])) == 80)
    #expect(Terminal.none.tableWidth(try settings([], environment(columns: 90))) == nil)
  }

  @Test func theCorpusIsTheUsersThenTheEnvironments() throws {
    var environment = Environment()
    environment.corpus = "/texts"
    #expect(try settings([]).corpusPaths == [])
    #expect(try settings([], environment).corpusPaths == ["/texts"])
    #expect(try settings(["--corpus", "a", "-c", "b"], environment).corpusPaths == ["a", "b"])
  }
}

@Suite struct ProgressTextTests {
  @Test func theLineSaysHowMuchIsLeft() {
    #expect(Progress.State(done: 25, total: 100, seconds: 10).text == "25 %, 30 s left")
    #expect(Progress.State(done: 1, total: 100, seconds: 10).text == "1 %, 17 min left")
    #expect(Progress.State(done: 12_345_678, total: 0, seconds: 10).text == "12.3 MB")
  }

  @Test func progressIsForTerminalsThatCanTakeItBack() throws {
    func progress(_ words: [String], terminal: String?, _ screen: Terminal) throws -> Progress? {
      var environment = Environment()
      environment.terminal = terminal
      guard
        case .run(_, let settings) = try Tool.yrd.read(["list"] + words, environment: environment)
      else { return nil }
      return screen.progress(settings)
    }
    let screen = Terminal(isTerminal: true, columns: 80)
    #expect(try progress([], terminal: "xterm", screen) != nil)
    #expect(try progress(["--quiet"], terminal: "xterm", screen) == nil)
    #expect(try progress([], terminal: "dumb", screen) == nil)
    #expect(try progress([], terminal: nil, screen) == nil)
    #expect(try progress([], terminal: "xterm", .none) == nil)
  }
}
