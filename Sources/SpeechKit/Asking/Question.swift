/// A question with its rules.
///
/// Its type asks nothing of scene and answer, so that no conformance is looked up before the first question is asked.
struct Question<Asked, Answer: Sendable>: Sendable {
  let name: StaticString
  /// What is asked, in one sentence.
  let asks: StaticString
  let rules: [Rule<Asked, Answer>]
  /// The answer where no rule holds; nil where that says nothing.
  let otherwise: Answer?
  /// The scene of an example, by what stands in its marks.
  let scene: @Sendable (Phrase) -> Asked?

  init(
    _ name: StaticString, _ asks: StaticString, scene: @escaping @Sendable (Phrase) -> Asked?,
    otherwise: Answer? = nil, _ rules: [Rule<Asked, Answer>]
  ) {
    self.name = name
    self.asks = asks
    self.scene = scene
    self.otherwise = otherwise
    #if DEBUG
      self.rules = rules.filter { !Mutation.takesOut(rule: "\(name)/\($0.name)") }
    #else
      self.rules = rules
    #endif
  }
}

extension Question where Asked: Scene {
  /// The answer of the first rule that holds; nil where none does.
  func decide(_ scene: Asked) -> Decision<Answer>? {
    let kinds = scene.kinds
    // By their numbers: a rule that is not asked is not copied.
    let decides = rules.indices.first {
      kinds.isSuperset(of: rules[$0].needs) && rules[$0].holds(scene)
    }
    guard let decides else { return nil }
    let name = RuleName(question: self.name, rule: rules[decides].name)
    scene.story.tally?.count(name)
    return Decision(verdict: rules[decides].verdict, rule: name)
  }

  func callAsFunction(_ scene: Asked) -> Answer? { decide(scene)?.verdict ?? otherwise }
}
