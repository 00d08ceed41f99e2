import Testing

@testable import SpeechKit

/// A word class has one file and one name; each file is told about, sorted and without a word twice.
@Suite struct WordFileTests {
  /// A file of `Sources/Words`: the lines that tell about it and the lines of words.
  private struct File {
    let name: String
    let head: [Substring]
    let lines: [Substring]

    init(_ path: String, _ text: String) {
      name = String(path.split(separator: "/").last?.dropLast(4) ?? "")
      let all = text.split(separator: "\n", omittingEmptySubsequences: false)
      head = Array(all.prefix { $0.hasPrefix("#") })
      lines = all.dropFirst(head.count).dropLast()
    }
  }

  private static let files: [File] = {
    let files = try? FileTreeOfSources.read(Texts.root + "Sources/Words", ".txt")
    return (files ?? []).map { File($0.path, $0.text) }
  }()

  @Test func theBinaryHoldsEachFileUnderItsName() {
    #expect(Self.files.count > 40)
    // Tests/Scripts/words writes the table anew.
    #expect(
      Self.files.map(\.name).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } == WordFile.names
    )
    for file in Self.files {
      let lines = String(decoding: WordFile(file.name).bytes, as: UTF8.self)
      #expect(lines == file.lines.map { $0 + "\n" }.joined(), "\(file.name)")
    }
  }

  @Test func eachFileSaysWhatItsClassIs() {
    for file in Self.files {
      #expect((file.head.first?.count ?? 0) > 12, "\(file.name)")
      #expect(file.head.allSatisfy { $0 == "#" || $0.hasPrefix("# ") }, "\(file.name)")
    }
  }

  @Test func eachFileIsSortedByScalarsAndHasNoLineTwice() {
    for file in Self.files {
      #expect(!file.lines.isEmpty, "\(file.name)")
      for (line, next) in zip(file.lines, file.lines.dropFirst()) {
        #expect(
          line.unicodeScalars.lexicographicallyPrecedes(next.unicodeScalars),
          "\(file.name): \(next)")
      }
    }
  }

  @Test func eachLineHasTheFieldsOfItsFile() {
    let counts = [
      "places": 4, "surnames": 2, "surnamesLessFrequent": 2, "surnamesRare": 2,
      "surnamesCompound": 2, "traditional": 2, "pinyin": 2, "datedFacts": 6,
      "spellings": 3, "surnamesOtherReadings": 2, "surnamesReadOnly": 2,
    ]
    for file in Self.files {
      for line in file.lines {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        #expect(
          fields.count == counts[file.name] ?? 1 && !fields.contains(""), "\(file.name): \(line)")
        #expect(line.first != " " && line.last != " ", "\(file.name): \(line)")
      }
    }
  }

  @Test func eachFileIsNamedOnceInTheProgramAndByItsOwnName() throws {
    var names: [String] = []
    for (_, text) in try FileTreeOfSources.read(Texts.root + "Sources/SpeechKit") {
      for line in text.split(separator: "\n") {
        for opening in [" Words(\"", " Self(\""] {
          guard let at = line.firstRange(of: opening) else { continue }
          let name = line[at.upperBound...].prefix { $0 != "\"" }
          names.append(String(name))
          #expect(line.contains(" \(name) = ") || line.contains(" \(name): "), "\(line)")
        }
      }
    }
    #expect(names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } == WordFile.names)
  }
}
