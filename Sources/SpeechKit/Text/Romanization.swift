/// Chinese names in pinyin without tones, as GB/T 28039-2011 writes them: surname, then given name.
public enum Romanization {
  /// `Li Qiang`, `Zhuge Liang`; nil for a text that holds characters without a reading.
  public static func name(_ name: String) -> String? {
    let codes = codes(name).filter { !$0.isSpace }
    guard let parts = parts(of: codes) else { return nil }
    return [parts.surname, parts.given].filter { !$0.isEmpty }.map(capitalized).joined(
      separator: " ")
  }

  /// The readings of characters, joined, in lower case: `jilongpo`; nil for a text that holds a character without a reading.
  static func syllables(_ text: String) -> String? { syllables(codes(text)[...]) }

  /// Whether a name is meant by a query: the same characters (traditional ones too), or its letters in pinyin, whatever the case and the spaces.
  public static func matches(_ query: String, _ name: String) -> Bool {
    let (asked, codes) = (codes(query).filter { !$0.isSpace }, codes(name).filter { !$0.isSpace })
    if asked == codes { return true }
    let letters = Self.letters(of: query)
    guard !letters.isEmpty, let parts = parts(of: codes) else { return false }
    return letters == parts.surname + parts.given || letters == parts.given + parts.surname
  }

  /// The letters a–z of a text in lower case; ü is v; nothing where it holds anything but letters and separators.
  private static func letters(of text: String) -> String {
    var out = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z": out.unicodeScalars.append(scalar)
      case "ü": out += "v"
      case " ", "-", "'", "’", ".", "·", ",": continue
      default: return ""
      }
    }
    return out
  }

  private static func parts(of codes: [Code]) -> (surname: String, given: String)? {
    guard let first = codes.first else { return nil }
    if codes.count > 2, let compound = surnames[Array(codes.prefix(2))] {
      return syllables(codes.dropFirst(2)).map { (compound, $0) }
    }
    let surname = surnames[[first]] ?? readings[first]
    guard let surname, let given = syllables(codes.dropFirst()) else { return nil }
    return (surname, given)
  }

  private static func syllables(_ codes: ArraySlice<Code>) -> String? {
    var out = ""
    for code in codes {
      if code == glyph("·") { continue }
      guard let syllable = readings[code] else { return nil }
      // xi'an, not xian: an apostrophe would stand here; queries are compared without it
      out += syllable
    }
    return out
  }

  private static func capitalized(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  private static let surnames: [[Code]: String] = {
    var table: [[Code]: String] = [:]
    let files: [WordFile] = [.surnamesRare, .surnamesLessFrequent, .surnames, .surnamesCompound]
    for file in files {
      for fields in file.rows where fields.count > 1 { table[codes(fields[0])] = fields[1] }
    }
    return table
  }()

  private static let readings: [Code: String] = {
    var table: [Code: String] = [:]
    for fields in WordFile.pinyin.rows where fields.count > 1 {
      for code in codes(fields[1]) { table[code] = fields[0] }
    }
    return table
  }()
}
