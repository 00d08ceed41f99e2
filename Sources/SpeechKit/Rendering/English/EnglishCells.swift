/// The columns that tables have in English besides: what a value is called, and how that is known.
struct EnglishCells: Sendable {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// `titles_en`, `titles_en_basis`, for programs: readers have the English in the column itself.
  func columns(_ names: [String]) -> [TextTable.Column] {
    guard language == .english else { return [] }
    return names.flatMap {
      [.init("\($0)_en", for: .programs), .init("\($0)_en_basis", for: .programs)]
    }
  }

  /// The cells of these columns; of a list a field for each member, empty where it has no English.
  func cells(_ known: @autoclosure () -> [[English?]]) -> [TextTable.Cell] {
    guard language == .english else { return [] }
    return known().flatMap { list -> [TextTable.Cell] in
      guard list.contains(where: { $0 != nil }) else { return [.missing, .missing] }
      return [
        .init(list.map { $0?.text ?? "" }.joined(separator: ";")),
        .init(list.map { $0?.basis.rawValue ?? "" }.joined(separator: ";")),
      ]
    }
  }

  /// The line at the foot of a table that says what the star means.
  var footer: [TextTable.Cell] {
    language == .english ? [.init(English.legend, .faint)] : []
  }
}
