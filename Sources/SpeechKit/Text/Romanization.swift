/// Chinese names in pinyin without tones, as GB/T 28039-2011 writes them: surname, then given name.
public enum Romanization {
  /// `Li Qiang`, `Zhuge Liang`, `Lü Xi'an`, `Nima Ciren`; nil for a text that holds characters without a reading.
  ///
  /// A name that is written in Chinese by its sound alone is no pinyin of its owner's: `Alimu Tuerxun (pinyin)`, unless `spellings` know how
  /// it is spelt.
  public static func name(_ name: String, _ spellings: Spellings = .standard) -> String? {
    if let known = spellings[name] { return known }
    let codes = codes(name).filter { !$0.isSpace }
    guard let parts = parts(of: codes) else { return nil }
    let shown = parts.words.map { Self.word($0, parts.isSound) }.joined(separator: " ")
    return parts.isSound ? "\(shown) (pinyin)" : shown
  }

  /// The readings of characters, joined, in lower case, ü as v: `jilongpo`; nil for a text that holds a character without a reading.
  package static func syllables(_ text: String) -> String? {
    let read = readings(inWords: codes(text).filter { $0 != NameRules.dot })
    return read.contains(nil) ? nil : read.compactMap(\.self).joined()
  }

  /// What each character is read as among the others: `bu`, `zhang` of 部长; nil for one without a reading.
  package static func readings(inWords codes: [Code]) -> [String?] {
    var out: [String?] = []
    while out.count < codes.count {
      if let word = words.match(codes.span, at: out.count, before: codes.count) {
        let syllables = readings.field(1, of: Int(word.entry)).split(separator: 0x20)
        out += syllables.map { String(decoding: $0, as: UTF8.self) }
      } else {
        out.append(Syllables.standard[codes[out.count]])
      }
    }
    return out
  }

  /// Whether a name is meant by a query: the same characters (traditional ones too), or its letters in pinyin or as they are spelt,
  /// whatever the case, the spaces and the apostrophes; ü may be written v, yu or u.
  public static func matches(
    _ query: String, _ name: String, _ spellings: Spellings = .standard
  ) -> Bool {
    let (asked, codes) = (codes(query).filter { !$0.isSpace }, codes(name).filter { !$0.isSpace })
    if asked == codes { return true }
    let letters = Self.letters(of: query)
    guard !letters.isEmpty else { return false }
    if let known = spellings[name], letters == Self.letters(of: known) { return true }
    guard let parts = parts(of: codes) else { return false }
    let words = parts.words.map { $0.map { $0.joined() }.joined() }
    var firsts = [words[0]]
    if let surname = codes.first, codes.count < 4, let other = otherReadings[surname] {
      firsts.append(other)
    }
    let rest = words.dropFirst().joined()
    return firsts.contains { letters == generous($0 + rest) || letters == generous(rest + $0) }
  }

  // MARK: Letters

  /// The letters a–z of a text as they are compared; nothing where it holds anything but letters and separators.
  private static func letters(of text: String) -> String {
    var out = ""
    let text = text.hasSuffix(" (pinyin)") ? String(text.dropLast(" (pinyin)".count)) : text
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z": out.unicodeScalars.append(scalar)
      case "ü": out += "v"
      case " ", "-", "'", "’", ".", "·", ",": continue
      default: return ""
      }
    }
    return generous(out)
  }

  /// Lü, Lv, Lyu and Lu are one.
  private static func generous(_ letters: String) -> String {
    letters.replacing(each: "lyu", by: "lu").replacing(each: "nyu", by: "nu").replacing(
      each: "v", by: "u")
  }

  // MARK: Words

  /// A name in words; of each word the parts that a hyphen joins, of each part the syllables.
  private struct Parts {
    let words: [[[String]]]
    /// Whether it is written by its sound.
    var isSound = false
  }

  private static func parts(of codes: [Code]) -> Parts? {
    if codes.contains(NameRules.dot) {
      let words = codes.split(separator: NameRules.dot).map { readings(of: Array($0)) }
      let known = words.compactMap { $0 }
      guard known.count == words.count, !known.isEmpty else { return nil }
      return Parts(words: known.map { [$0] }, isSound: true)
    }
    guard let all = readings(of: codes), !all.isEmpty else { return nil }
    if codes.count > 2, let compound = surnames[Array(codes.prefix(2))] {
      return Parts(words: [[[compound]], [Array(all[2...])]])
    }
    if codes.count == 4, tibetan.contains(Array(codes.prefix(2))) {
      return Parts(words: [[Array(all[..<2])], [Array(all[2...])]])
    }
    if codes.count >= 4, WordLists.standard.names.isForeign(codes[...]) {
      return Parts(words: [[all]], isSound: true)
    }
    let first = surnames[[codes[0]]] ?? all[0]
    // A woman's surname behind her husband's: 郑李淑芳
    if codes.count == 4, surnames[[codes[0]]] != nil, let second = surnames[[codes[1]]] {
      return Parts(words: [[[first], [second]], [Array(all[2...])]])
    }
    return Parts(words: [[[first]]] + (all.count > 1 ? [[Array(all[1...])]] : []))
  }

  /// `Xi'an`, `Zheng-Li`: an apostrophe parts a syllable that begins with a vowel from the one before it; what is written by its sound
  /// (吐尔逊) is no word of syllables.
  private static func word(_ parts: [[String]], _ isSound: Bool) -> String {
    parts.map { syllables in
      var out = ""
      for syllable in syllables {
        let opens = syllable.hasPrefix("a") || syllable.hasPrefix("o") || syllable.hasPrefix("e")
        out += !out.isEmpty && opens && !isSound ? "'" + syllable : syllable
      }
      let shown = out.replacing(each: "v", by: "ü")
      return shown.prefix(1).uppercased() + shown.dropFirst()
    }.joined(separator: "-")
  }

  private static func readings(of codes: [Code]) -> [String]? {
    let known = codes.compactMap { Syllables.standard[$0] }
    return known.count == codes.count ? known : nil
  }

  // MARK: Tables

  private static let surnames: [[Code]: String] = {
    var table: [[Code]: String] = [:]
    let files: [WordFile] = [
      .surnamesReadOnly, .surnamesRare, .surnamesLessFrequent, .surnames, .surnamesCompound,
    ]
    for file in files {
      for fields in file.rows where fields.count > 1 { table[codes(fields[0])] = fields[1] }
    }
    return table
  }()

  private static let otherReadings: [Code: String] = {
    var table: [Code: String] = [:]
    for fields in WordFile.surnamesOtherReadings.rows where fields.count > 1 {
      for code in codes(fields[0]) { table[code] = fields[1] }
    }
    return table
  }()

  private static let tibetan = Set(Lexicon.words(of: .namesTibetan))

  /// Words in which a character is read otherwise than in names, and their lines, with a syllable for each character.
  private static let words = Lexicon([(.pinyinOfWords, .place)])
  private static let readings = WordTable(.pinyinOfWords)
}

/// How people spell their own names in Latin letters, where that is no pinyin: 李家超 is John Lee Ka-chiu.
public struct Spellings: Sendable {
  private var table: [String: String] = [:]

  /// The program's own list.
  public static let standard = Spellings([])

  /// The program's list, and lines of a user's catalog: `艾尔肯·吐尼亚孜 = Erkin Tuniyaz`.
  public init(_ lines: [String]) {
    for fields in WordFile.spellings.rows where fields.count > 1 {
      table[Self.key(fields[0])] = fields[1]
    }
    for line in lines {
      let sides = line.split(separator: "=", maxSplits: 1).map {
        String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      if sides.count == 2, !sides[1].isEmpty { table[Self.key(sides[0])] = sides[1] }
    }
  }

  package subscript(_ name: String) -> String? { table[Self.key(name)] }

  private static func key(_ name: String) -> String {
    let plain = codes(name).filter { !$0.isSpace }
    return text(plain.span)
  }
}
