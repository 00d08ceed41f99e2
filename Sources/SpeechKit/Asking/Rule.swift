/// A yes or no with a name. Rules are asked in the order of their array; the first that holds decides.
struct Rule<Scene, Answer: Sendable>: Sendable {
  let name: StaticString
  let verdict: Answer
  /// Kinds of words without which it is not asked.
  let needs: WordKinds
  /// A text that this rule decides; what it reads stands in ⟦…⟧. It is a test.
  let example: StaticString
  let holds: @Sendable (Scene) -> Bool

  init(
    _ name: StaticString, _ verdict: Answer, needs: WordKinds = [], _ example: StaticString,
    _ holds: @escaping @Sendable (Scene) -> Bool
  ) {
    self.name = name
    self.verdict = verdict
    self.needs = needs
    self.example = example
    self.holds = holds
  }
}

/// What a question answers, and by which rule.
struct Decision<Answer: Sendable>: Sendable {
  let verdict: Answer
  let rule: RuleName
}

/// What rules are asked about: it belongs to a story, and knows which kinds of words are in it at the most.
protocol Scene {
  var story: StoryWords { get }
  /// The kinds of words in it; more than there are is no fault, fewer are.
  var kinds: WordKinds { get }
}
