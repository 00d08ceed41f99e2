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
  }

  /// The index of the witness.
  public let witness: Int
  public let characters: Characters
  /// In how many places the others have them.
  public let count: Int
}

/// Finds which witness lost its digits or letters.
struct LossFinder {
  /// Fewer places may be misprints.
  private static let least = 2

  static func find(
    _ variations: [Variation], _ columns: Columns, _ texts: [ComparableText]
  ) -> [Loss] {
    let kinds: [(Loss.Characters, CharacterClass)] = [(.digits, .digit), (.letters, .letter)]
    return kinds.flatMap { characters, kind -> [Loss] in
      guard texts.contains(where: { $0.codes.contains { $0.classes.contains(kind) } }) else {
        return []
      }
      return texts.indices.compactMap { witness in
        let lost = variations.filter { isLoss($0, of: kind, in: witness, texts) }.count
        guard lost >= least, kept(kind, witness, columns, texts) * 10 <= lost else { return nil }
        return Loss(witness: witness, characters: characters, count: lost)
      }
    }
  }

  /// Whether a witness has what another has, but for characters of one kind.
  static func isLoss(
    _ variation: Variation, of kind: CharacterClass, in witness: Int, _ texts: [ComparableText]
  ) -> Bool {
    guard let own = variation.readings[witness], variation.size <= 40 else { return false }
    let codes = texts[witness].codes[own]
    guard !codes.contains(where: { $0.classes.contains(kind) }) else { return false }
    return texts.indices.contains { other in
      guard other != witness, let reading = variation.readings[other] else { return false }
      let others = texts[other].codes[reading]
      return others.contains { $0.classes.contains(kind) }
        && others.filter { !$0.classes.contains(kind) && $0 != 0x2E && $0 != 0x25 }
          .elementsEqual(codes)
    }
  }

  /// In how many places a witness has characters of the kind that another has too.
  private static func kept(
    _ kind: CharacterClass, _ witness: Int, _ columns: Columns, _ texts: [ComparableText]
  ) -> Int {
    var others: Set<Int32> = []
    for other in texts.indices where other != witness {
      for (index, code) in texts[other].codes.enumerated() where code.classes.contains(kind) {
        others.insert(columns.columnOf[other][index])
      }
    }
    var count = 0
    for (index, code) in texts[witness].codes.enumerated()
    where code.classes.contains(kind) && others.contains(columns.columnOf[witness][index]) {
      count += 1
    }
    return count
  }
}
