import Glibc
import SpeechKit
import Testing

@testable import yrd

/// The README's examples are what the program prints. `YRD_UPDATE_README=1 swift test --filter ReadmeTests` writes them anew,
/// and that run fails.
@Suite struct ReadmeTests {
  @Test func theExamplesAreWhatTheProgramPrints() throws {
    let path = Self.root + "README.md"
    let readme = String(decoding: try FileBytes.read(path), as: UTF8.self)
    let written = Self.withOutputs(readme)
    #expect(written.count { $0.isNewline } > 60, "the README has its examples")
    if written != readme, unsafe getenv("YRD_UPDATE_README") != nil {
      try Self.write(written, to: path)
    }
    for (old, new) in zip(Self.lines(readme), Self.lines(written)) {
      guard old == new else {
        Issue.record("README.md says “\(old)”, the program prints “\(new)”")
        return
      }
    }
    #expect(readme == written)
  }

  @Test func everyCommandAndOptionStandsInTheReadme() throws {
    let readme = String(decoding: try FileBytes.read(Self.root + "README.md"), as: UTF8.self)
    for command in Tool.yrd.commands where command.visibility == .shown {
      #expect(readme.contains("yrd \(command.name)"), "the README never shows yrd \(command.name)")
      for option in command.options {
        #expect(
          readme.contains("--\(option.long)"),
          "the README lacks --\(option.long) of \(command.name)")
      }
    }
  }

  private static let root = String(#filePath.dropLast("Tests/YrdTests/ReadmeTests.swift".count))

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The text with the output of each `$ yrd …` in a console block as the program prints it now.
  private static func withOutputs(_ readme: String) -> String {
    var out: [String] = []
    var inBlock = false
    var skipping = false
    for line in lines(readme) {
      if line.hasPrefix("```") {
        inBlock = line == "```console"
        skipping = false
      }
      if inBlock, line.hasPrefix("$ yrd") {
        out.append(String(line))
        out += output(of: String(line.dropFirst(6)))
        skipping = true
      } else if !skipping {
        out.append(String(line))
      }
    }
    return out.joined(separator: "\n")
  }

  /// What a command prints in a terminal of 100 columns; `| grep -F "WORD"` at its end leaves the lines that hold a word, `| head -N` the
  /// first N lines.
  private static func output(of command: String) -> [String] {
    var words = command
    var limit = Int.max
    if let pipe = command.firstRange(of: " | head -") {
      limit = Int(command[pipe.upperBound...]) ?? limit
      words = String(command[..<pipe.lowerBound])
    }
    var wanted = ""
    if let pipe = words.firstRange(of: " | grep -F ") {
      wanted = split(String(words[pipe.upperBound...])).joined(separator: " ")
      words = String(words[..<pipe.lowerBound])
    }
    let terminal = Terminal(isTerminal: true, columns: 100)
    let run = Tool.yrd.run(split(words), Console(terminal: terminal))
    let pending = run.output.pending
    let text = String(decoding: pending.standard + pending.errors, as: UTF8.self)
    var shown = lines(text).map(String.init)
    if shown.last == "" { shown.removeLast() }
    return Array(shown.filter { wanted.isEmpty || $0.contains(wanted) }.prefix(limit))
  }

  /// The words of a command line, with quotation marks as in a shell.
  private static func split(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if character == " " {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + [word].compactMap { $0 }
  }

  private static func write(_ text: String, to path: String) throws {
    let file = unsafe try #require(fopen(path, "w"))
    unsafe fputs(text, file)
    unsafe fclose(file)
  }
}
