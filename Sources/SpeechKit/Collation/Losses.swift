/// Characters of one kind that a witness has lost everywhere: recognised as systematic, and told once.
///
/// A page that lost its digits prints 月日 for 8月20日. One such place may be a misprint; a witness that lacks the digits wherever
/// the others have them, and keeps none, was damaged on its way.
public struct Loss: Sendable, Equatable {
  /// What was lost.
  public enum Characters: Sendable, Hashable {
    case digits, letters
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
      return texts.indices.compactMap { witness in
        let lost = variations.filter { isLoss($0, of: characters, in: witness, texts) }.count
        let codes = texts[witness].codes
        let isBare = codes.count >= telling && !codes.contains(where: characters.holds)
        guard lost >= (isBare ? 1 : least), kept(characters, witness, columns, texts) * 10 <= lost
        else { return nil }
        return Loss(witness: witness, characters: characters, count: lost)
      }
    }
  }

  /// Whether a witness has what another has, but for characters of one kind.
  static func isLoss(
    _ variation: Variation, of kind: Loss.Characters, in witness: Int, _ texts: [ComparableText]
  ) -> Bool {
    guard let own = variation.readings[witness], own.count < 40 else { return false }
    let codes = texts[witness].codes[own]
    guard !codes.contains(where: kind.holds) else { return false }
    return texts.indices.contains { other in
      guard other != witness, let reading = variation.readings[other] else { return false }
      let others = texts[other].codes[reading]
      return others.contains(where: kind.holds)
        && others.filter { !kind.holds($0) && $0 != 0x2E && $0 != 0x25 }
          .elementsEqual(codes)
    }
  }

  /// In how many places a witness has characters of the kind that another has too.
  private static func kept(
    _ kind: Loss.Characters, _ witness: Int, _ columns: Columns, _ texts: [ComparableText]
  ) -> Int {
    var others: Set<Int32> = []
    for other in texts.indices where other != witness {
      for (index, code) in texts[other].codes.enumerated() where kind.holds(code) {
        others.insert(columns.columnOf[other][index])
      }
    }
    var count = 0
    for (index, code) in texts[witness].codes.enumerated()
    where kind.holds(code) && others.contains(columns.columnOf[witness][index]) {
      count += 1
    }
    return count
  }
}
