internal import SpeechReading

/// Reads a catalog; it reports what it cannot use, and goes on with the rest.
struct CatalogReader {
  private let places: JSONPlaces
  private(set) var entries: [String: Catalog.Entry] = [:]
  /// The keys in the order of the file.
  private(set) var keys: [String] = []
  private(set) var words = UserWords()
  private(set) var problems: [String] = []

  init(_ value: JSONValue, in bytes: [UInt8]) {
    places = JSONPlaces(of: bytes)
    read(value)
  }

  private mutating func read(_ value: JSONValue) {
    guard value.members != nil else {
      return say("a catalog is an object, not \(value.kind)", value.offset)
    }
    sayRepeated(of: value)
    for member in value.uniqueMembers {
      if member.key == "words" {
        readWords(member.value)
      } else if member.value.members == nil {
        say("the entry of \(member.key) is \(member.value.kind), not an object", member.offset)
      } else {
        keys.append(member.key)
        entries[member.key] = entry(member)
      }
    }
  }

  private mutating func entry(_ member: JSONValue.Member) -> Catalog.Entry {
    let (key, value) = (member.key, member.value)
    var problems = value.repeatedMembers.map { repeated($0) }
    for field in value.uniqueMembers where !["published", "outlet", "note"].contains(field.key) {
      problems.append(line("\(key) has the unknown field \(field.key)", field.offset))
    }
    let text = value["published"]?.string
    let published = text.flatMap(DateEstimate.init(written:))
    if let value = value["published"], published == nil {
      problems.append(
        line("published of \(key) is \(noDate(text ?? value.kind))", value.offset))
    }
    return Catalog.Entry(
      published: published, outlet: value["outlet"]?.string, note: value["note"]?.string,
      problems: problems)
  }

  // MARK: Words

  private mutating func readWords(_ value: JSONValue) {
    guard value.members != nil else {
      return say("words is \(value.kind), not an object", value.offset)
    }
    sayRepeated(of: value)
    for member in value.uniqueMembers {
      let list = (member.value.elements ?? []).compactMap { element in
        element.string.map { (text: $0, offset: element.offset) }
      }
      if list.isEmpty { say("\(member.key) is no list of texts", member.offset) }
      switch member.key {
      case "surnames": words.surnames = usable(list, of: member.key)
      case "offices": words.offices = usable(list, of: member.key)
      case "places": words.places = usable(list, of: member.key)
      case "equivalents": words.equivalents = equations(list.map(\.text), of: member)
      case "spellings": words.spellings = equations(list.map(\.text), of: member)
      default: say("words has the unknown list \(member.key)", member.offset)
      }
    }
  }

  /// The words that a word class can hold; each of the others is named. As in the word files of the program # begins a remark.
  private mutating func usable(_ list: [(text: String, offset: Int)], of name: String) -> [String] {
    var out: [String] = []
    for (word, offset) in list where !word.hasPrefix("#") {
      if let fault = UserWords.fault(of: word) {
        say("a word of \(name) \(fault): it is passed over", offset)
      } else if out.count == UserWords.most {
        say(
          "\(name) has \(list.count) words: those behind the first \(out.count) are passed over",
          offset)
        break
      } else {
        out.append(String(word.drop { $0 == " " }))
      }
    }
    return out
  }

  /// The lines that have two sides; each of the others is named.
  private mutating func equations(_ list: [String], of member: JSONValue.Member) -> [String] {
    for line in list where !line.contains("=") {
      say("\(member.key) has “\(line)”, which is no A = B", member.offset)
    }
    return list.filter { $0.contains("=") }
  }

  // MARK: Problems

  private mutating func sayRepeated(of value: JSONValue) {
    problems += value.repeatedMembers.map { repeated($0) }
  }

  private func repeated(_ member: JSONValue.Member) -> String {
    line(duplicateKey(member.key), member.offset)
  }

  private mutating func say(_ problem: String, _ offset: Int) {
    problems.append(line(problem, offset))
  }

  private func line(_ problem: String, _ offset: Int) -> String {
    "\(places.place(of: offset)): \(problem)"
  }
}

/// The message about a text that should be a date.
func noDate(_ text: String) -> String { "no date such as 2023-12-01: \(text)" }

/// The message about a key that an object has twice.
func duplicateKey(_ key: String) -> String {
  "the key “\(key)” stands here for the second time: the last value counts"
}
