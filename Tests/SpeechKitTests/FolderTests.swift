import SpeechKit
import Testing

/// Data flows one way: a folder of `Sources/SpeechKit` uses only what stands before it in the line.
@Suite struct FolderTests {
  /// The folders in the order in which data flows.
  private static let line = [
    "Words", "Files", "JSON", "Text", "Page", "Record", "Asking", "Rules", "Reading", "Corpus",
    "Query", "Collation", "Quotation", "Comparison", "Summary", "Rendering",
  ]
  /// What stands outside the line: measures all of it, writes what it measures.
  private static let exempt: Set<String> = ["ReadingBenchmark.swift"]

  @Test func everyFolderHasItsPlaceInTheLine() throws {
    for file in try Self.files() where file.folder != "SpeechKit.docc" {
      #expect(Self.line.contains(file.folder), "\(file.folder) is not in the line")
    }
  }

  @Test func noFolderUsesTheTypesOfALaterOne() throws {
    let files = try Self.files()
    var home: [String: Int] = [:]
    // Meeting.Witness is none of the collation's.
    var nested: [String: Int] = [:]
    for file in files {
      guard let place = Self.line.firstIndex(of: file.folder) else { continue }
      for name in Self.typesDeclared(in: file.text) { home[name] = place }
      for name in Self.typesDeclared(in: file.text, nested: true) {
        nested[name] = min(nested[name] ?? place, place)
      }
    }
    for file in files where !Self.exempt.contains(file.name) {
      guard let place = Self.line.firstIndex(of: file.folder) else { continue }
      for word in Self.words(in: file.text) {
        guard let other = home[word], other > place, nested[word] ?? .max > place else { continue }
        Issue.record("\(file.folder)/\(file.name) uses \(word) of \(Self.line[other])")
      }
    }
  }

  private struct File {
    let folder: String
    let name: String
    let text: String
  }

  private static func files() throws -> [File] {
    let root = String(#filePath.dropLast("Tests/SpeechKitTests/FolderTests.swift".count))
    return try FileTreeOfSources.read(root + "Sources/SpeechKit").map { path, text in
      let parts = path.split(separator: "/")
      return File(folder: String(parts[0]), name: String(parts[parts.count - 1]), text: text)
    }
  }

  /// Types that a file declares at its left margin, or inside others.
  private static func typesDeclared(in text: String, nested: Bool = false) -> [String] {
    text.split(separator: "\n").compactMap { line in
      var words = line.split(separator: " ")
      guard (line.first == " ") == nested, !line.hasPrefix("private"),
        !line.hasPrefix("fileprivate")
      else {
        return nil
      }
      words.removeAll { ["public", "final", "indirect"].contains($0) }
      guard words.count > 1, ["struct", "enum", "class"].contains(words[0]) else { return nil }
      return String(words[1].prefix { $0.isLetter || $0.isNumber })
    }
  }

  /// The words of the code that begin with a capital: not of comments and texts.
  private static func words(in text: String) -> Set<String> {
    var words: Set<String> = []
    for line in text.split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("//") {
      let code = line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 0 }.map { String($0.element) }.joined(separator: " ")
      for word in code.split(whereSeparator: {
        !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "."
      })
      where word.first?.isUppercase ?? false {
        words.insert(String(word.prefix { $0 != "." }))
      }
    }
    return words
  }
}
