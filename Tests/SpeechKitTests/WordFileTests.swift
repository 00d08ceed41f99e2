import Testing

@testable import SpeechReading

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

    var words: Set<Substring> { Set(lines.map { $0.prefix { $0 != "\t" } }) }

    /// The classes from which it says that it differs, or of which it is a part.
    var namedOthers: [String] {
      head.compactMap { line in
        for opening in ["# Differs from ", "# Part of "] where line.hasPrefix(opening) {
          return line.dropFirst(opening.count).prefix { $0 != ":" }
        }
        return nil
      }.flatMap { $0.split(separator: ", ").map(String.init) }
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
      "radicals": 2, "characterReferences": 2,
      "surnamesCompound": 2, "traditional": 2, "pinyin": 2, "pinyinOfWords": 2, "datedFacts": 6,
      "englishBodies": 4, "englishBodyOffices": 4, "englishMeetings": 4, "englishOffices": 4,
      "englishPlaceOffices": 4, "englishPlaces": 4,
      "setPhrases": 5, "formulas": 5, "standingCommittee": 5, "strokes": 2,
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

  // MARK: One class, one file

  /// Of two classes of which one holds six words in ten of the other, one file says how it differs, in a line `# Differs from OTHER: why`,
  /// or that it is a part of the other, in a line `# Part of OTHER: which`.
  @Test func classesThatShareMostWordsSayHowTheyDiffer() {
    let classes = Self.files.map { (name: $0.name, words: $0.words, told: $0.namedOthers) }
    for (number, one) in classes.enumerated() {
      for other in classes.dropFirst(number + 1) {
        let shared = one.words.intersection(other.words).count
        guard shared > 0, shared * 10 >= min(one.words.count, other.words.count) * 6 else {
          continue
        }
        #expect(
          one.told.contains(other.name) || other.told.contains(one.name),
          "\(one.name) and \(other.name) share \(shared) words")
      }
    }
  }

  @Test func whatAFileSaysOfAnotherHolds() {
    for file in Self.files {
      for other in file.namedOthers {
        let words = Self.files.first { $0.name == other }?.words
        #expect(words.map { !file.words.isDisjoint(with: $0) } ?? false, "\(file.name): \(other)")
      }
    }
  }

  /// Where readouts are read: rules name classes there.
  private static let folders = ["Text/", "Page/", "Record/", "Asking/", "Rules/", "Reading/"]

  @Test func noRuleHasAListOfMoreThanThreeWords() throws {
    for (path, text) in try FileTreeOfSources.read(Texts.root + "Sources/SpeechKit") {
      for list in Self.lists(in: text) where Self.folders.contains(where: path.hasPrefix) {
        #expect(list.count <= 3, "\(path): \(list.joined(separator: " "))")
      }
    }
  }

  /// The lists of Chinese words that stand in a Swift file, as literals between brackets.
  private static func lists(in text: String) -> [[Substring]] {
    var out: [[Substring]] = []
    for part in text.split(separator: "[").dropFirst() {
      guard let end = part.firstIndex(of: "]") else { continue }
      let pieces = part[..<end].split(separator: "\"", omittingEmptySubsequences: false)
      let between = pieces.enumerated().filter { $0.offset % 2 == 0 }.flatMap { Array($0.element) }
      let words = pieces.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
      guard between.allSatisfy({ $0.isWhitespace || $0 == "," }) else { continue }
      let chinese = words.filter { $0.unicodeScalars.contains { 0x3400...0x9FFF ~= $0.value } }
      if !chinese.isEmpty { out.append(chinese) }
    }
    return out
  }
}
