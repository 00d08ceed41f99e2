internal import SpeechReading

/// Characters of one kind that a witness has lost everywhere: recognised as systematic, and told once.
///
/// A page that lost its digits prints 月日 for 8月20日. One such place may be a misprint; a witness that lacks the digits wherever
/// the others have them, and keeps none, was damaged on its way.
public struct Loss: Sendable, Equatable {
  /// What was lost.
  public enum Characters: Sendable, Hashable {
    /// All digits: 新华社南宁月日电.
    case digits
    /// All Latin letters.
    case letters
    /// A mark or a pair of marks, as the others print it.
    case mark(String)

    /// Whether a character is one of those that were lost; marks are no characters that are compared.
    func holds(_ code: Letter) -> Bool {
      switch self {
      case .digits: code.isDigit
      case .letters: code.isLetter
      case .mark: false
      }
    }
  }

  /// The index of the witness.
  public let witness: Int
  /// What it has lost.
  public let characters: Characters
  /// In how many places the others have them.
  public let count: Int
}

/// Finds which witness lost its digits or letters.
struct LossFinder {
  /// Fewer places may be misprints, unless a text of this length has none of the characters at all.
  private static let least = 2
  private static let telling = 400

  static func find(
    _ variations: [Variation], _ columns: Columns, _ texts: [ComparableText]
  ) -> [Loss] {
    [Loss.Characters.digits, .letters].flatMap { characters -> [Loss] in
      guard texts.contains(where: { $0.codes.contains(where: characters.holds) }) else {
        return []
      }
      var lost = texts.map { _ in 0 }
      for variation in variations {
        for witness in losers(variation, of: characters, texts) { lost[witness] += 1 }
      }
      let kept = kept(characters, columns, texts)
      return texts.indices.compactMap { witness in
        let codes = texts[witness].codes
        let isBare = codes.count >= telling && !codes.contains(where: characters.holds)
        guard lost[witness] >= (isBare ? 1 : least), kept[witness] * 10 <= lost[witness] else {
          return nil
        }
        return Loss(witness: witness, characters: characters, count: lost[witness])
      }
    }
  }

  /// The witnesses that have what another has, but for characters of one kind.
  static func losers(
    _ variation: Variation, of kind: Loss.Characters, _ texts: [ComparableText]
  ) -> [Int] {
    var without: [Int] = []
    var stripped: Set<ArraySlice<Letter>> = []
    for (witness, reading) in variation.readings.enumerated() {
      guard let reading else { continue }
      let codes = texts[witness].codes[reading]
      if codes.contains(where: kind.holds) {
        stripped.insert(codes.filter { !kind.holds($0) && $0 != 0x2E && $0 != 0x25 }[...])
      } else if reading.count < 40 {
        without.append(witness)
      }
    }
    guard !stripped.isEmpty else { return [] }
    return without.filter { witness in
      variation.readings[witness].map { stripped.contains(texts[witness].codes[$0]) } ?? false
    }
  }

  /// In how many places each witness has characters of the kind that another has too.
  private static func kept(
    _ kind: Loss.Characters, _ columns: Columns, _ texts: [ComparableText]
  ) -> [Int] {
    var holders = [Int32](repeating: 0, count: columns.count)
    for (witness, own) in columns.columnOf.enumerated() {
      for (code, column) in zip(texts[witness].codes, own) where kind.holds(code) {
        holders[Int(column)] += 1
      }
    }
    return columns.columnOf.enumerated().map { witness, own in
      zip(texts[witness].codes, own).count { kind.holds($0) && holders[Int($1)] > 1 }
    }
  }
}
