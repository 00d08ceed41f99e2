import SpeechKit
import Testing

@testable import yrd

/// Commands that print records, as `Tests/Scripts/records/commands.txt` lists them.
struct RecordCommands: CustomStringConvertible {
  /// What stands before a command: that it prints no record, or lines alone, or takes long.
  enum Mark: String { case none, lines, slow, records }

  let mark: Mark
  let words: [String]
  var description: String { words.joined(separator: " ") }
  var forms: [Format] { mark == .lines ? [.ndjson] : [.ndjson, .json] }

  /// Those on texts that stand in files; the case texts, some hundred, are the script's.
  static func all() throws -> [RecordCommands] {
    let text = String(decoding: try FileBytes.read(root + folder + "commands.txt"), as: UTF8.self)
    return try text.split(separator: "\n").filter { !$0.hasPrefix("#") && !$0.contains("TEXTS") }
      .map { try RecordCommands($0) }.filter { $0.mark != .slow }
  }

  private init(_ line: Substring) throws {
    var words = line.split(separator: " ").map(String.init)
    mark = Mark(rawValue: words[0]) ?? .records
    if mark != .records { words.removeFirst() }
    let drafts = try FileTree.read(Self.root + "Tests/YrdTests/Drafts").files.map(\.path)
    self.words = words.flatMap { word in
      word == "DRAFTS"
        ? drafts.sorted()
        : word.hasPrefix("Tests/") || word == "corpus" ? [Self.root + word] : [word]
    }
  }

  /// What the command prints.
  func records(_ form: Format) throws -> [JSONValue] {
    let answer = answer(to: words + ["--format", form.rawValue])
    #expect(answer.status != .failed, "\(self): \(answer.errors)")
    if form == .ndjson {
      return try answer.out.split(separator: "\n").map { try readJSON(Array($0.utf8)) }
    }
    let value = try readJSON(Array(answer.out.utf8))
    return value.elements ?? [value]
  }

  private static let folder = "Tests/Scripts/records/"
  private static let root = String(#filePath.dropLast("Tests/YrdTests/RecordCommands.swift".count))
}
