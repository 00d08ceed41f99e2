/// A question that a span answers, with its cuts.
struct Cuts<Asked: SpanScene>: Sendable {
  let name: StaticString
  /// What is asked, in one sentence.
  let asks: StaticString
  let order: CutOrder
  let cuts: [Cut<Asked>]
  /// The scene of an example, by what stands in its outer marks.
  let scene: @Sendable (Phrase) -> Asked?
  /// Whether a cut needs a kind of words.
  private let asksForKinds: Bool

  init(
    _ name: StaticString, _ asks: StaticString, scene: @escaping @Sendable (Phrase) -> Asked?,
    order: CutOrder = .firstDecides, _ cuts: [Cut<Asked>]
  ) {
    self.name = name
    self.asks = asks
    self.order = order
    self.scene = scene
    #if DEBUG
      self.cuts = cuts.filter { !Mutation.takesOut(rule: "\(name)/\($0.name)") }
    #else
      self.cuts = cuts
    #endif
    asksForKinds = cuts.contains { !WordKinds().isSuperset(of: $0.needs) }
  }

  /// The span; nil where a cut refuses, or where none holds.
  func callAsFunction(_ scene: Asked) -> Range<Int>? { decide(scene)?.span }

  /// The span or refusal, and the cut that decided; nil where none holds.
  func decide(_ scene: Asked) -> CutDecision? {
    let decision = decide(scene, without: nil)
    if let tally = scene.story.tally, let decision { tally.count(decision.cut) }
    return decision
  }

  /// The same, without one of the cuts.
  func decide(_ scene: Asked, without left: Int?) -> CutDecision? {
    let kinds: WordKinds = asksForKinds ? scene.kinds : []
    var scene = scene
    var last: CutDecision?
    for number in cuts.indices
    where number != left && kinds.isSuperset(of: cuts[number].needs) {
      switch cuts[number].way {
      case .refuses(let holds):
        if holds(scene) { return CutDecision(span: nil, cut: ruleName(number)) }
      case .gives(let span):
        guard let found = span(scene) else { continue }
        last = CutDecision(span: found.range, cut: ruleName(number))
        if order == .firstDecides { return last }
        scene.phrase = found
      }
    }
    return last
  }

  private func ruleName(_ number: Int) -> RuleName {
    RuleName(question: name, rule: cuts[number].name)
  }
}

/// What becomes of a span that a cut gives.
enum CutOrder: Sendable {
  /// It is the answer.
  case firstDecides
  /// The cuts behind it cut it again: what stands around a name is taken off, one after the other.
  case eachInTurn
}
