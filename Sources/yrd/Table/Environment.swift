import Glibc
import SpeechKit

/// The variables of the environment that yrd looks at; an empty one counts as not set.
struct Environment: Sendable, Equatable {
  /// Where the corpus is, when no `--corpus` says so.
  var corpus: String?
  /// Whether colours are asked for or can be shown at all.
  var noColor = false
  var terminal: String?
  /// The width that a shell or a user asks for.
  var columns: Int?
  /// The program that shows long answers: `YRD_PAGER`, else `PAGER`.
  var pager: String?
  /// Where programs are looked for.
  var path = ""

  /// An empty environment.
  init() {}

  /// The environment of this process.
  static func ofProcess() -> Environment {
    var environment = Environment()
    environment.corpus = variable("YRD_CORPUS").map(FileName.text(of:))
    environment.noColor = variable("NO_COLOR") != nil
    environment.terminal = variable("TERM").map { String(decoding: $0, as: UTF8.self) }
    environment.columns = variable("COLUMNS").flatMap { Int(String(decoding: $0, as: UTF8.self)) }
    environment.pager = (variable("YRD_PAGER") ?? variable("PAGER")).map {
      String(decoding: $0, as: UTF8.self)
    }
    environment.path = variable("PATH").map { String(decoding: $0, as: UTF8.self) } ?? ""
    return environment
  }
}

/// The bytes of a variable that is set and not empty.
private func variable(_ name: String) -> [UInt8]? {
  guard let value = unsafe getenv(name) else { return nil }
  let count = unsafe strlen(value)
  guard count > 0 else { return nil }
  return unsafe UnsafeRawBufferPointer(start: value, count: count).map { $0 }
}
