import SpeechKit
import Testing

/// Data flows one way: a folder of `Sources/SpeechKit` uses only what stands before it in the line, its types and its functions.
@Suite struct FolderTests {
  /// The folders, and files with a place of their own, in the order in which data flows. Rules that ask what was read already stand behind
  /// that reading.
  private static let line = [
    "Words", "Files", "JSON", "Text", "Page", "Record", "Asking", "Rules",
    "Reading/People", "Reading/Asked", "Reading/Days", "Reading/Naming",
    "Rules/HeadlineNews.swift", "Rules/AskingForm.swift", "Reading/Narrative",
    "Rules/Telling.swift", "Reading/Told", "Reading/Roles", "Reading/Course",
    "Reading/Readout/ReadoutScene.swift", "Rules/OtherNews.swift", "Reading/Readout",
    "Reading/Meeting", "Reading/Demands", "Reading/Series", "Reading/Findings", "Reading",
    "Reading/Examples",
    "Corpus", "Query", "Collation", "Quotation", "Comparison", "Summary", "Rendering",
    "SpeechKit.swift",
  ]
  /// What stands outside the line: measures all of it, writes what it measures.
  private static let exempt: Set<String> = ["ReadingBenchmark.swift"]
  /// Functions of the standard library that have a name which a function of ours has too.
  private static let others: Set<String> = ["add", "filter", "insert", "overlaps", "width"]

  @Test func everyFolderHasItsPlaceInTheLine() throws {
    for file in try Self.files() where !file.path.hasPrefix("SpeechKit.docc") {
      #expect(file.place != nil, "\(file.path) is not in the line")
    }
    for path in Self.line {
      #expect(try Self.files().contains { $0.path.hasPrefix(path) }, "nothing stands in \(path)")
    }
  }

  /// Between modules the compiler holds the line; which folders are a module, the manifest says.
  @Test func modulesHaveTheirFoldersInTheOrderOfTheLine() throws {
    let root = String(#filePath.dropLast("Tests/SpeechKitTests/FolderTests.swift".count))
    let manifest = String(decoding: try FileBytes.read(root + "Package.swift"), as: UTF8.self)
    var folders: [Substring] = []
    for line in manifest.split(separator: "\n") where line.hasPrefix("let ") {
      guard line.contains(" = [\""), !line.contains(":") else { continue }
      for (number, part) in line.split(separator: "\"").enumerated() where number % 2 == 1 {
        folders.append(part)
      }
    }
    var seen: [Substring] = []
    for path in Self.line {
      let folder = path.prefix { $0 != "/" }
      if !seen.contains(folder) { seen.append(folder) }
    }
    #expect(folders.filter { $0 != "SpeechKit.docc" } == seen)
  }

  @Test func noFolderUsesTheTypesOfALaterOne() throws {
    let files = try Self.files()
    var home: [String: Int] = [:]
    // Meeting.Witness is none of the collation's.
    var nested: [String: Int] = [:]
    for file in files {
      guard let place = file.place else { continue }
      for name in Self.typesDeclared(in: file.text) { home[name] = place }
      for name in Self.typesDeclared(in: file.text, nested: true) {
        nested[name] = min(nested[name] ?? place, place)
      }
    }
    for file in files where !Self.exempt.contains(file.name) {
      guard let place = file.place else { continue }
      for word in Self.words(in: file.text) {
        guard let other = home[word], other > place, nested[word] ?? .max > place else { continue }
        Issue.record("\(file.path) uses \(word) of \(Self.line[other])")
      }
    }
  }

  @Test func noFolderCallsTheFunctionsOfALaterOne() throws {
    let files = try Self.files()
    var home: [String: Int] = [:]
    var elsewhere = Self.others
    for file in files {
      let names = NamesInCode(file.text)
      elsewhere.formUnion(names.cases)
      for name in names.functions where file.place != nil {
        home[name] = min(home[name] ?? .max, file.place ?? .max)
      }
    }
    for file in files where !Self.exempt.contains(file.name) {
      guard let place = file.place else { continue }
      let names = NamesInCode(file.text)
      for called in names.called.subtracting(elsewhere).subtracting(names.declared) {
        guard let other = home[called], other > place else { continue }
        Issue.record("\(file.path) calls \(called) of \(Self.line[other])")
      }
    }
  }

  private struct File {
    let path: String
    let text: String
    /// Where it stands in the line: the longest path that leads to it.
    let place: Int?

    var name: String { String(path.split(separator: "/").last ?? "") }

    init(_ path: String, _ text: String) {
      self.path = path
      self.text = text
      place = FolderTests.line.indices.filter {
        path == FolderTests.line[$0] || path.hasPrefix(FolderTests.line[$0] + "/")
      }.max { FolderTests.line[$0].count < FolderTests.line[$1].count }
    }
  }

  private static func files() throws -> [File] {
    let root = String(#filePath.dropLast("Tests/SpeechKitTests/FolderTests.swift".count))
    return try FileTreeOfSources.read(root + "Sources/SpeechKit").map { File($0, $1) }
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
      words.removeAll { ["public", "package", "final", "indirect"].contains($0) }
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
