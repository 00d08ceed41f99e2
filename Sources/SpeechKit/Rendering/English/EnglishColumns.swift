/// The columns that tables have in English besides: what a value is called, and how that is known.
struct EnglishColumns: Sendable {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// `titles_en`, `titles_en_basis`, for programs: readers have the English in the column itself. Of a list a field for each member,
  /// empty where it has no English.
  func callAsFunction<Row>(
    _ name: String, _ known: @escaping (Row) -> [English?]
  ) -> [Column<Row>] {
    guard language == .english else { return [] }
    func joined(_ row: Row, _ part: (English) -> String) -> String? {
      let list = known(row)
      guard list.contains(where: { $0 != nil }) else { return nil }
      return list.map { $0.map(part) ?? "" }.joined(separator: ";")
    }
    return [
      Column("\(name)_en", for: .programs) { joined($0, \.text) },
      Column("\(name)_en_basis", for: .programs) { joined($0, \.basis.rawValue) },
    ]
  }

  /// The line at the foot of a table that says what the star means.
  var footer: [TextTable.Cell] {
    language == .english ? [.init(English.legend, .faint)] : []
  }
}
