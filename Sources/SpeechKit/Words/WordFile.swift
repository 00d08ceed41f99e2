internal import EmbeddedWords

/// A word class as its file in `Sources/Words` stands in the binary: one word a line, further fields behind tabs, above them lines
/// with # that say what the class is, from where its words come and what is special.
///
/// `Words` holds the small classes that rules ask for; here stand the large ones, of which tables are made.
package struct WordFile: Sendable {
  /// The lines of words, as UTF-8.
  package let bytes: [UInt8]

  /// The file of a name; `WordFileTests` know that there is one.
  package init(_ name: String) {
    // Constant data of the C target.
    guard let file = unsafe word_class_named(name)?.pointee else {
      bytes = []
      return
    }
    let all = unsafe UnsafeBufferPointer(start: file.bytes, count: file.count)
    let lines = unsafe Array(all[Self.headLength(all.span)...])
    #if DEBUG
      bytes = Mutation.lines(lines, of: name)
    #else
      bytes = lines
    #endif
  }

  /// Lines of fields, behind those of another class.
  init(adding rows: [[String]], to file: WordFile? = nil) {
    let lines = rows.map { $0.joined(separator: "\t") + "\n" }
    bytes = (file?.bytes ?? []) + lines.joined().utf8
  }

  /// How many bytes the lines take that say what the class is.
  private static func headLength(_ bytes: Span<UInt8>) -> Int {
    var start = 0
    while start < bytes.count, bytes[start] == UInt8(ascii: "#") {
      start = (bytes.first(0x0A, in: start..<bytes.count) ?? bytes.count - 1) + 1
    }
    return start
  }

  /// The names of all files, sorted.
  package static var names: [String] {
    // As above; names end in NUL.
    (0..<word_class_count).compactMap {
      unsafe word_class_at($0).map { unsafe String(cString: $0.pointee.name) }
    }
  }

  /// The lines, each as its fields.
  package var rows: [[String]] {
    var (rows, fields): ([[String]], [String]) = ([], [])
    var start = 0
    for end in 0...bytes.count {
      let byte = end < bytes.count ? bytes[end] : 0x0A
      guard byte == 0x09 || byte == 0x0A else { continue }
      if end > start { fields.append(String(decoding: bytes[start..<end], as: UTF8.self)) }
      start = end + 1
      guard byte == 0x0A, !fields.isEmpty else { continue }
      rows.append(fields)
      fields.removeAll(keepingCapacity: true)
    }
    return rows
  }
}

/// The large classes. None is kept but the places, of which two tables are made: of the others one is made once.
extension WordFile {
  static var attending: Self { Self("attending") }
  static var beforeNames: Self { Self("beforeNames") }
  static var bodies: Self { Self("bodies") }
  static var characterReferences: Self { Self("characterReferences") }
  static var chairing: Self { Self("chairing") }
  static var citiesAbroad: Self { Self("citiesAbroad") }
  static var collectives: Self { Self("collectives") }
  static var convening: Self { Self("convening") }
  static var countries: Self { Self("countries") }
  static var courseOpeners: Self { Self("courseOpeners") }
  package static var datedFacts: Self { Self("datedFacts") }
  package static var englishBodies: Self { Self("englishBodies") }
  package static var englishBodyOffices: Self { Self("englishBodyOffices") }
  package static var englishMeetings: Self { Self("englishMeetings") }
  package static var englishOffices: Self { Self("englishOffices") }
  package static var englishPlaceOffices: Self { Self("englishPlaceOffices") }
  package static var englishPlaces: Self { Self("englishPlaces") }
  package static var formulas: Self { Self("formulas") }
  static var groups: Self { Self("groups") }
  package static var imperatives: Self { Self("imperatives") }
  static var keynote: Self { Self("keynote") }
  package static var lightWords: Self { Self("lightWords") }
  static var meetingParts: Self { Self("meetingParts") }
  static var meetingTypes: Self { Self("meetingTypes") }
  static var namesLookAlike: Self { Self("namesLookAlike") }
  static var namesMongolian: Self { Self("namesMongolian") }
  static var namesTibetan: Self { Self("namesTibetan") }
  static var notMeetings: Self { Self("notMeetings") }
  static var notModal: Self { Self("notModal") }
  static var offices: Self { Self("offices") }
  package static var particles: Self { Self("particles") }
  package static var phraseEnds: Self { Self("phraseEnds") }
  package static var phraseStarts: Self { Self("phraseStarts") }
  static var pinyin: Self { Self("pinyin") }
  static var pinyinOfWords: Self { Self("pinyinOfWords") }
  package static let places = Self("places")
  static var pledges: Self { Self("pledges") }
  static var prohibitions: Self { Self("prohibitions") }
  static var radicals: Self { Self("radicals") }
  static var rareInNames: Self { Self("rareInNames") }
  static var rareAtEndsOfNames: Self { Self("rareAtEndsOfNames") }
  static var reporting: Self { Self("reporting") }
  static var saying: Self { Self("saying") }
  package static var setPhrases: Self { Self("setPhrases") }
  static var speaking: Self { Self("speaking") }
  static var spellings: Self { Self("spellings") }
  package static var standingCommittee: Self { Self("standingCommittee") }
  package static var strokes: Self { Self("strokes") }
  static var surnames: Self { Self("surnames") }
  static var surnamesCompound: Self { Self("surnamesCompound") }
  static var surnamesLessFrequent: Self { Self("surnamesLessFrequent") }
  static var surnamesOtherReadings: Self { Self("surnamesOtherReadings") }
  static var surnamesReadOnly: Self { Self("surnamesReadOnly") }
  static var surnamesRare: Self { Self("surnamesRare") }
  static var titleStarts: Self { Self("titleStarts") }
  static var traditional: Self { Self("traditional") }
  static var writing: Self { Self("writing") }
}
