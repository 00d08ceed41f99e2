import Glibc
import Testing

@testable import SpeechReading

/// A case: comment lines that say what it shows and why, `-- text --` or `-- published DAY --`, perhaps `-- beside --`, `-- expect --`.
///
/// The expectation is lines of `RecordLines`. All lines of each kind that it names are compared, and no others; a kind that must not
/// occur stands as `no KIND`. A kind that `RecordLines` does not know is a fault of the file: such a line could never fail.
struct CaseFile: Sendable, CustomTestStringConvertible {
  let name: String
  let comment: String
  let text: String
  let published: String?
  /// A second text: what both tell together is expected too, see `CorpusLines`.
  let beside: String?
  let expectation: [String]
  /// The kinds of its expectation that no record has.
  var unknownKinds: [String] {
    expectation.map { Self.kind(of: $0) }.filter { RecordLines.Kind(rawValue: $0) == nil }
  }

  var testDescription: String { name }

  private static let folder = Texts.root + "Tests/SpeechKitTests/Cases/Texts/"

  static let all: [CaseFile] = {
    guard let tree = try? FileTree.read(folder) else { return [] }
    return tree.files.compactMap { CaseFile($0) }
  }()

  /// Those that a change of one word can touch (see `Mutation`): the word stands in them.
  static let asked: [CaseFile] = {
    let change = unsafe getenv("YRD_MUTATE").map { unsafe String(cString: $0) }
    guard let change, !change.hasPrefix("rule:"), let cut = change.firstIndex(of: ":") else {
      return all
    }
    let word = codes(String(change[change.index(after: cut)...]))
    return all.filter { codes($0.text).firstRange(of: word) != nil }
  }()

  /// A text that a frame makes of a word.
  init(name: String, text: String, published: String?, beside: String?, expectation: [String]) {
    (self.name, self.text, self.published, self.beside) = (name, text, published, beside)
    (self.expectation, comment) = (expectation, "")
  }

  private init?(_ file: FileTree.File) {
    guard let bytes = try? file.bytes() else { return nil }
    name = file.relative
    var part = "comment"
    var parts: [String: [String]] = [:]
    var published: String?
    for line in String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      guard line.hasPrefix("-- "), line.hasSuffix(" --") else {
        parts[part, default: []].append(String(line))
        continue
      }
      part = String(line.dropFirst(3).dropLast(3))
      if part.hasPrefix("published ") { published = String(part.dropFirst(10)) }
    }
    comment = (parts["comment"] ?? []).joined(separator: "\n")
    let texts = parts.filter { $0.key == "text" || $0.key.hasPrefix("published ") }.map(\.value)
    text = texts.flatMap { $0 }.joined(separator: "\n")
    self.published = published
    beside = parts["beside"]?.joined(separator: "\n")
    expectation = (parts["expect"] ?? []).filter { !$0.isEmpty }
  }

  /// The record of the text, as lines.
  func lines(_ extent: RecordLines.Extent = .beginnings) throws -> [String] {
    let source = try SourceText(utf8: Array(text.utf8))
    let day = published.flatMap(DateEstimate.init(written:))
    let known = PageReader.Known(
      published: day.map { Sourced($0, .catalog, [.catalog("catalog.json", key: "case")]) })
    let own = RecordLines(PageReader().read(source, id: "case", file: name, known: known), extent)
      .lines
    return try own + (beside.map { try CorpusLines(text, beside: $0).lines } ?? [])
  }

  /// What the case would expect if the record were right: its kinds, in its order.
  func expected(of lines: [String]) -> [String] {
    var kinds: [String] = []
    for line in expectation {
      let kind = Self.kind(of: line)
      if !kinds.contains(kind) { kinds.append(kind) }
    }
    return kinds.flatMap { kind in
      let found = lines.filter { Self.kind(of: $0) == kind }
      return found.isEmpty ? ["no \(kind)"] : found
    }
  }

  private static func kind(of line: String) -> String {
    let words = line.split(separator: " ", maxSplits: 2)
    return String(words.first == "no" && words.count > 1 ? words[1] : words.first ?? "")
  }

  func difference(_ expected: [String]) -> String {
    let missing = expectation.filter { !expected.contains($0) }.map { "  - \($0)" }
    let surplus = expected.filter { !expectation.contains($0) }.map { "  + \($0)" }
    return ([name] + missing + surplus).joined(separator: "\n")
  }

  func write(_ expected: [String]) throws {
    let path = Self.folder + name
    let old = String(decoding: try FileBytes.read(path), as: UTF8.self)
    let marker = "-- expect --\n"
    guard let cut = old.firstRange(of: marker), let file = unsafe fopen(path, "w") else { return }
    unsafe fputs(old[..<cut.upperBound] + expected.joined(separator: "\n") + "\n", file)
    unsafe fclose(file)
  }
}
