import Glibc
import SpeechKit

/// The process: words in, bytes out, an exit status. Everything else is in `Tool`.
@main struct Yrd {
  static func main() {
    // A closed pipe shall be an error of write(2), not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    Interrupt.install()
    let console = Console(
      environment: .ofProcess(), terminal: .of(STDOUT_FILENO), errorTerminal: .of(STDERR_FILENO),
      standard: Stream(.descriptor(STDOUT_FILENO)), errors: Stream(.descriptor(STDERR_FILENO)))
    exit(Tool.yrd.run(arguments(), console).status.rawValue)
  }

  /// The words behind the program's name, without loss where they are no UTF-8 (a file name need not be).
  private static func arguments() -> [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      guard let word = unsafe CommandLine.unsafeArgv[index] else { return nil }
      let bytes = unsafe UnsafeRawBufferPointer(start: word, count: strlen(word)).map { $0 }
      return FileName.text(of: bytes)
    }
  }
}

/// The surroundings of one run.
struct Console: Sendable {
  var environment = Environment()
  var terminal = Terminal.none
  /// What standard error leads to.
  var errorTerminal = Terminal.none
  var standard = Stream(.memory)
  var errors = Stream(.memory)
}

extension Tool {
  /// Reads the words, does what they ask, and says how it ended; the output is what waits in memory.
  func run(_ words: [String], _ console: Console) -> (status: Status, output: Output) {
    var settings = Settings()
    settings.environment = console.environment
    let request: Request
    do {
      request = try read(words, environment: console.environment)
    } catch {
      var output = Output(settings, console)
      output.complain(error.description)
      return (error.status, output)
    }
    if case .run(_, let said) = request { settings = said }
    if case .help(_, let said) = request { settings = said }
    if case .version(let said) = request { settings = said }
    var console = console
    let pager = request.pager(settings, console)
    if let pager { console.standard = Stream(.descriptor(pager.input)) }
    var output = Output(settings, console)
    let status = answer(request, &output)
    pager?.finish()
    return (status, output)
  }

  /// Turns every way to end into a status and, where something went wrong, a line on standard error.
  private func answer(_ request: Request, _ output: inout Output) -> Status {
    do {
      let status = try perform(request, &output)
      try output.finish()
      return status.and(output.least)
    } catch WriteError.closedPipe {
      return .done
    } catch let failure as Failure {
      output.complain(failure.description)
      if let table = failure.table { output.show(error: table) }
      return failure.status
    } catch {
      output.complain(String(describing: error))
      return .failed
    }
  }

  private func perform(_ request: Request, _ output: inout Output) throws -> Status {
    switch request {
    case .run(let command, let settings): return try command.run(settings, &output)
    case .help(let command, _):
      try output.show(text: Help(tool: self, width: output.helpWidth).text(for: command))
    case .nothing:
      output.show(error: Help(tool: self, width: output.helpWidth).short)
      return .failed
    case .version: try BillOfParts(of: self).show(&output)
    }
    return .done
  }
}
