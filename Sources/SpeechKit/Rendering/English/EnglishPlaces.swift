internal import SpeechAnswers
internal import SpeechReading

// Places in English: pinyin by the table of places, and the kind of a county, a district, a new area or a town.
extension English {
  /// `Hefei, Anhui`, `Shanghai`, `Xi'an, Shaanxi`; nil for a place that the table does not have.
  static func place(_ venue: Site) -> English? {
    guard let city = place(venue.city) else { return nil }
    guard let province = venue.province, province != venue.city, let wide = place(province) else {
      return city
    }
    return English("\(city.text), \(wide.text)", .composed)
  }

  /// A place by its short name.
  static func place(_ name: String) -> English? {
    if let known = EnglishGlossary.places[name] { return English(known, .glossary) }
    guard let entry = table[name] else { return nil }
    let word = word(name, entry.pinyin)
    let generic = generics.first { name.hasSuffix($0.ending) && name.count > $0.ending.count }
    return English(generic.map { "\(word) \($0.english)" } ?? word, .composed)
  }

  /// The kind of a place of the table: 省, 市, 自治区.
  static func kind(ofPlace name: String) -> String? { table[name]?.kind }

  /// Endings that stand in the names of the table.
  private static let generics: [(ending: String, english: String)] = [
    ("新区", "New Area"), ("县", "County"), ("区", "District"), ("镇", "Town"),
  ]

  /// `Xi'an`: parts by the apostrophe where the pinyin is that of the characters; a customary spelling (Hohhot) stays.
  private static func word(_ name: String, _ pinyin: String) -> String {
    let syllables = Romanization.readings(inWords: codes(name)).compactMap(\.self)
    var (joined, out) = ("", "")
    for syllable in syllables where pinyin.hasPrefix(joined + syllable) {
      joined += syllable
      let opens = ["a", "o", "e"].contains { syllable.hasPrefix($0) }
      out += !out.isEmpty && opens ? "'" + syllable : syllable
    }
    let shown = (joined == pinyin ? out : pinyin).replacing(each: "v", by: "ü")
    return shown.prefix(1).uppercased() + shown.dropFirst()
  }

  private static let table: [String: (pinyin: String, kind: String)] = {
    var table: [String: (pinyin: String, kind: String)] = [:]
    // A name that several places share is the widest of them: the table begins with the units of province level.
    for fields in WordFile.places.rows where fields.count == 4 {
      let known = table[fields[0]].map { isWide($0.kind) } ?? false
      if !known { table[fields[0]] = (fields[1], fields[3]) }
    }
    return table
  }()

  private static func isWide(_ kind: String) -> Bool {
    ["省", "自治区", "直辖市", "特别行政区", "市"].contains(kind)
  }
}
