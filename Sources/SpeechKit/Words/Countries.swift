/// Countries and unions of countries, by their short names.
enum Countries {
  private static let names = Set(WordFile.countries.rows.map { $0[0] })

  /// Whether a name is one of them.
  static func holds(_ name: String) -> Bool { names.contains(name) }
}
