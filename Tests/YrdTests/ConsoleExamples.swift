import SpeechKit

@testable import yrd

/// The console blocks of a document: `$ yrd …`, and below it what the program prints.
enum ConsoleExamples {
  /// The document with the output of each command as the program prints it now.
  static func withOutputs(_ document: String) -> String {
    var out: [String] = []
    var inBlock = false
    var skipping = false
    for line in document.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        inBlock = line == "```console"
        skipping = false
      }
      if inBlock, line.hasPrefix(prompt) {
        out.append(String(line))
        out += output(of: String(line.dropFirst(prompt.count)))
        skipping = true
      } else if !skipping {
        out.append(String(line))
      }
    }
    return out.joined(separator: "\n")
  }

  /// How many commands a document shows with their output.
  static func count(in document: String) -> Int {
    document.split(separator: "\n").count { $0.hasPrefix(prompt) }
  }

  private static let prompt = "$ yrd "

  /// What a command prints in a terminal of 100 columns. `| grep -F "WORD"` at its end leaves the lines that hold a word,
  /// `| head -N` the first N lines.
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
    var shown = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
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
}
