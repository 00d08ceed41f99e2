import Glibc
import Testing

@testable import SpeechReading

/// Tries the frames of the class, the case files and the examples of rules with one change after the other: what `Tests/Scripts/mutate` asks for.
///
/// Each change is tried in a child of this process, which reads word classes and rules for the first time. The parent reads only
/// what all share, the large tables.
@Suite struct MutationTests {
  private static let list = unsafe getenv("YRD_MUTANTS").map { unsafe String(cString: $0) }

  @Test(.enabled(if: list != nil)) func changesOfTheListAreTried() throws {
    let path = try #require(Self.list)
    let changes = String(decoding: try FileBytes.read(path), as: UTF8.self).split(separator: "\n")
    _ = WordLists.standard
    let (cases, frames) = (CaseFile.all, FrameFile.all)
    guard let file = unsafe fopen(path + ".out", "w") else { return }
    for change in changes {
      let word = change.hasPrefix("rule:") ? "" : change.drop { $0 != ":" }.dropFirst()
      let owner = frames.first { $0.name == change.prefix { $0 != ":" } }
      let own =
        word.isEmpty
        ? frames.flatMap(\.samples)
        : [owner?.frame(for: String(word))?.filled(with: String(word))].compactMap(\.self)
      let isNoticed = Self.isNoticed(change, word, own, cases)
      unsafe fputs("\(isNoticed ? "noticed" : "survives") \(change)\n", file)
      unsafe fflush(file)
    }
    unsafe fclose(file)
  }

  /// Whether a case or an example fails in a child that reads with the change; one that hangs counts as noticed.
  private static func isNoticed(
    _ change: Substring, _ word: Substring, _ frames: [CaseFile], _ cases: [CaseFile]
  ) -> Bool {
    let child = fork()
    guard child == 0 else {
      var status: Int32 = 0
      unsafe waitpid(child, &status, 0)
      return status != 0
    }
    alarm(60)
    unsafe setenv("YRD_MUTATE", String(change), 1)
    for frame in frames {
      if (try? frame.lines(.whole)).map({ frame.expected(of: $0) }) != frame.expectation {
        _exit(1)
      }
    }
    if unsafe getenv("YRD_FRAMES_ALONE") != nil { _exit(0) }
    let codes = SpeechReading.codes(String(word))
    func holds(_ text: String) -> Bool {
      codes.isEmpty || SpeechReading.codes(text).firstRange(of: codes) != nil
    }
    for question in Rulebook.questions {
      for (name, example) in question.listed where holds("\(example)") {
        if question.rule(decidingExample: "\(example)") != "\(name)" { _exit(1) }
      }
    }
    for file in cases where holds(file.text) {
      if (try? file.lines()).map({ file.expected(of: $0) }) != file.expectation { _exit(1) }
    }
    _exit(0)
  }
}
