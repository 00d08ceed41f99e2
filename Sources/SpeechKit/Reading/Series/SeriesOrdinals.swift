/// Which words are ordinals only because others beside them count on: 首先要…其次要…, 一靠…二靠…三靠…, and 一、 behind a comma.
extension StoryWords {
  private static let fewest = 3

  /// Ordinals without those loose ones that nothing counts on: 首先要 without 其次, 一抓 without 二抓 and 三抓.
  func withoutChance(_ all: [Ordinal]) -> [Ordinal] {
    // Each number, form and verb once: a text may count to one a thousand times.
    var first: [Ordinal] = []
    for ordinal in all where ordinal.number <= Self.fewest {
      if !first.contains(where: { $0.number == ordinal.number && isAlike($0, ordinal) }) {
        first.append(ordinal)
      }
    }
    return all.filter { ordinal in
      guard ordinal.isLoose else { return true }
      let count = ordinal.form == .verb ? Self.fewest : 2
      return (1...count).allSatisfy { number in
        first.contains { $0.number == number && isAlike($0, ordinal) }
      }
    }
  }

  private func isAlike(_ one: Ordinal, _ other: Ordinal) -> Bool {
    one.form == other.form && hasVerb(of: one, other)
  }

  /// Whether two ordinals have one verb, where they have any: 一靠, 二靠.
  func hasVerb(of one: Ordinal, _ other: Ordinal) -> Bool {
    one.form != .verb || reading[one.range.upperBound] == reading[other.range.upperBound]
  }

  /// Those behind commas that count up from one in their sentence, three or more: 一、…，二、…，三、….
  func countedInside(_ inside: [Ordinal], _ others: [Ordinal]) -> [Ordinal] {
    let all = (inside + others).ordered { $0.range.lowerBound < $1.range.lowerBound }
    var forms: [Ordinal.Form] = []
    for ordinal in inside where !forms.contains(ordinal.form) { forms.append(ordinal.form) }
    let counting = forms.filter { form in counts(all.filter { $0.form == form }, form) }
    return inside.filter { counting.contains($0.form) }
  }

  private func counts(_ run: [Ordinal], _ form: Ordinal.Form) -> Bool {
    guard run.count >= Self.fewest, run[0].number == 1 else { return false }
    return zip(run, run.dropFirst()).allSatisfy {
      form == .adverb ? $1.number > $0.number : $1.number == $0.number + 1
    }
  }
}
