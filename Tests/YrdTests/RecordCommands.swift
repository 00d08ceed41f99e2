import SpeechKit
import Testing

@testable import yrd

/// Commands that print records, as `Tests/Scripts/records/commands.txt` lists them.
struct RecordCommands: CustomStringConvertible {
  /// What stands before a command: that it prints no record, or lines alone, or takes long.
  enum Mark: String { case none, lines, slow, records }

  let mark: Mark
  let words: [String]
  let forms: [Format]
  var description: String { words.joined(separator: " ") }

  /// `texts`: a folder of the case texts.
  static func all(_ texts: String) throws -> [RecordCommands] {
    let text = String(decoding: try FileBytes.read(root + folder + "commands.txt"), as: UTF8.self)
    return try text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { try RecordCommands($0, texts) }.filter { $0.mark != .slow }
  }

  /// The texts of the case files, with their days of publication in a catalog.
  static func caseTexts() throws -> TextFolder {
    let tree = try FileTree.read(root + "Tests/SpeechKitTests/Cases/Texts")
    var days: [String] = []
    var texts = try tree.files.map { file -> (name: String, text: String) in
      let parts = String(decoding: try file.bytes(), as: UTF8.self).split(separator: "\n-- ")
      for part in parts where part.hasPrefix("published ") {
        let day = part.dropFirst("published ".count).prefix(10)
        days.append("\"\(file.relative.dropLast(4))\": {\"published\": \"\(day)\"}")
      }
      let text = parts.dropFirst().filter { !$0.hasPrefix("expect") }
        .map { $0.drop { $0 != "\n" }.dropFirst() }
      return (file.relative, text.joined(separator: "\n"))
    }
    texts.append(("catalog.json", "{\(days.joined(separator: ", "))}"))
    return try TextFolder(texts)
  }

  private init(_ line: Substring, _ texts: String) throws {
    var words = line.split(separator: " ").map(String.init)
    mark = Mark(rawValue: words[0]) ?? .records
    if mark != .records { words.removeFirst() }
    let drafts = try FileTree.read(Self.root + "Tests/YrdTests/Drafts").files.map(\.path)
    // Many texts are read once only.
    forms = mark == .lines || words.contains("TEXTS") ? [.ndjson] : [.ndjson, .json]
    self.words = words.flatMap { word in
      switch word {
      case "DRAFTS": drafts.sorted()
      case "TEXTS": [texts]
      case "corpus": [Self.root + word]
      default: word.hasPrefix("Tests/") ? [Self.root + word] : [word]
      }
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
