internal import SpeechAnswers
internal import SpeechReading

/// The word files of `Sources/Words/English` as tables: a term and what it is called.
struct EnglishGlossary: Sendable {
  private let table: [String: String]
  /// The terms, the longest first.
  let terms: [String]

  private init(_ file: WordFile) {
    var table: [String: String] = [:]
    for fields in file.rows where fields.count == 4 { table[fields[0]] = fields[1] }
    self.table = table
    terms = table.keys.sorted {
      ($1.unicodeScalars.count, $0) < ($0.unicodeScalars.count, $1)
    }
  }

  subscript(_ term: some StringProtocol) -> String? { table[String(term)] }

  /// The longest term that ends a text and has something before it.
  func endings(of text: String) -> [(before: String, english: String)] {
    terms.compactMap { term in
      guard text.hasSuffix(term), text.count > term.count else { return nil }
      return table[term].map { (String(text.dropLast(term.count)), $0) }
    }
  }

  static let offices = EnglishGlossary(.englishOffices)
  static let bodies = EnglishGlossary(.englishBodies)
  static let meetings = EnglishGlossary(.englishMeetings)
  static let places = EnglishGlossary(.englishPlaces)
  static let placeOffices = EnglishGlossary(.englishPlaceOffices)
  static let bodyOffices = EnglishGlossary(.englishBodyOffices)
}
