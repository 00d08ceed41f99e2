/// What a user says of the texts: `catalog.json` in a folder of texts, or beside one.
///
/// ```json
/// {"002": {"published": "2023-12-01", "outlet": "…", "note": "how this is known"}, "words": {"surnames": ["…"], "equivalents": ["A = B"]}}
/// ```
/// Keys are article ids, file names or paths in the folder; `words` adds to the word lists.
public struct Catalog: Sendable {
  public struct Entry: Sendable {
    public let published: DateEstimate?
    public let outlet: String?
    public let note: String?
  }

  /// Where it stands: what evidence from it names.
  public let name: String
  public let entries: [String: Entry]
  /// The keys in the order of the file.
  public let keys: [String]
  /// The user's words.
  public let words: UserWords
  /// Reads pages with the user's words.
  let reader: PageReader
  /// What cannot be used, in words, with the line: an entry that is no object, a date that is none.
  public let problems: [String]

  /// Reads a catalog; throws what is no JSON, with line and column.
  public init(_ bytes: [UInt8], name: String) throws(JSONError) {
    let value = try readJSON(bytes)
    var reader = CatalogReader(bytes: bytes)
    reader.read(value)
    self.name = name
    entries = reader.entries
    keys = reader.keys
    words = reader.words
    self.reader = PageReader(words: reader.words)
    problems = reader.problems
  }

  /// What the catalog says of an article, by its path in the folder, its file name or its id.
  func known(of page: (id: String, file: String, path: String)) -> PageReader.Known {
    for key in [page.path, page.file, page.id] {
      guard let entry = entries[key] else { continue }
      let proof = [Evidence.catalog(name, key: key)]
      return PageReader.Known(
        published: entry.published.map { Sourced($0, .catalog, proof) },
        outlet: entry.outlet.map { Sourced($0, .catalog, proof) })
    }
    return PageReader.Known()
  }
}

private struct CatalogReader {
  let bytes: [UInt8]
  var entries: [String: Catalog.Entry] = [:]
  var keys: [String] = []
  var words = UserWords()
  var problems: [String] = []

  mutating func read(_ value: JSONValue) {
    guard let members = value.members else {
      return say("a catalog is an object, not \(value.kind)", value.offset)
    }
    for member in members {
      if member.key == "words" {
        readWords(member.value)
        continue
      }
      guard member.value.members != nil else {
        say("the entry of \(member.key) is \(member.value.kind), not an object", member.offset)
        continue
      }
      keys.append(member.key)
      entries[member.key] = entry(member)
    }
  }

  private mutating func readWords(_ value: JSONValue) {
    for member in value.members ?? [] {
      let list = (member.value.elements ?? []).compactMap(\.string)
      if list.isEmpty { say("\(member.key) is no list of texts", member.offset) }
      switch member.key {
      case "surnames": words.surnames = list
      case "offices": words.offices = list
      case "places": words.places = list
      case "equivalents": readEquivalents(list, member.offset)
      default: say("words has the unknown list \(member.key)", member.offset)
      }
    }
    if value.members == nil { say("words is \(value.kind), not an object", value.offset) }
  }

  private mutating func readEquivalents(_ list: [String], _ offset: Int) {
    for line in list where !line.contains("=") {
      say("equivalents has “\(line)”, which is no A = B", offset)
    }
    words.equivalents = list.filter { $0.contains("=") }
  }

  private mutating func entry(_ member: JSONValue.Member) -> Catalog.Entry {
    for field in member.value.members ?? []
    where !["published", "outlet", "note"].contains(field.key) {
      say("\(member.key) has the unknown field \(field.key)", field.offset)
    }
    let text = member.value["published"]?.string
    let published = text.flatMap(DateEstimate.init(edtf:))
    if let value = member.value["published"], published == nil {
      say(
        "published of \(member.key) is no date (YYYY, YYYY-MM or YYYY-MM-DD): \(text ?? value.kind)",
        value.offset)
    }
    return Catalog.Entry(
      published: published, outlet: member.value["outlet"]?.string,
      note: member.value["note"]?.string)
  }

  private mutating func say(_ problem: String, _ offset: Int) {
    problems.append("\(JSONPlace(offset: offset, in: bytes)): \(problem)")
  }
}

extension DateEstimate {
  /// `2020`, `2020-08` or `2020-08-20`; nil for all else and for days that do not exist.
  public init?(edtf text: String) {
    // Year, month and day, as far as they are given.
    var numbers: InlineArray<3, Int> = [0, 0, 0]
    var (part, digits) = (0, 0)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "-") {
        guard digits == (part == 0 ? 4 : 2), part < 2 else { return nil }
        (part, digits) = (part + 1, 0)
      } else {
        guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte, digits < 4 else { return nil }
        numbers[part] = numbers[part] * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
      }
    }
    guard digits == (part == 0 ? 4 : 2) else { return nil }
    switch part {
    case 0: self = .year(numbers[0])
    case 1:
      guard 1...12 ~= numbers[1] else { return nil }
      self = .month(year: numbers[0], month: numbers[1])
    default:
      guard let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) else { return nil }
      self = .day(day)
    }
  }
}
