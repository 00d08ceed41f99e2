/// A question that a span answers, with its cuts.
///
/// Its type asks nothing of the scene, so that no conformance is looked up before the first table is asked.
struct Cuts<Asked>: Sendable {
  let name: StaticString
  /// What is asked, in one sentence.
  let asks: StaticString
  let order: CutOrder
  let cuts: [Cut<Asked>]
  /// The scenes of an example, by what stands in its outer marks: they are asked one after the other.
  let scenes: @Sendable (Phrase) -> [Asked]
  /// Whether a cut needs a kind of words.
  private let asksForKinds: Bool

  init(
    _ name: StaticString, _ asks: StaticString, scenes: @escaping @Sendable (Phrase) -> [Asked],
    order: CutOrder = .firstDecides, _ cuts: [Cut<Asked>]
  ) {
    self.name = name
    self.asks = asks
    self.order = order
    self.scenes = scenes
    #if DEBUG
      self.cuts = cuts.filter { !Mutation.takesOut(rule: "\(name)/\($0.name)") }
    #else
      self.cuts = cuts
    #endif
    asksForKinds = cuts.contains { !WordKinds().isSuperset(of: $0.needs) }
  }
}

extension Cuts where Asked: SpanScene {
  init(
    _ name: StaticString, _ asks: StaticString, scene: @escaping @Sendable (Phrase) -> Asked?,
    order: CutOrder = .firstDecides, _ cuts: [Cut<Asked>]
  ) {
    self.init(name, asks, scenes: { scene($0).map { [$0] } ?? [] }, order: order, cuts)
  }

  /// The span; nil where a cut refuses, or where none holds. Of cuts in turn, what they leave.
  func callAsFunction(_ scene: Asked) -> Range<Int>? {
    let decision = decide(scene, without: nil)
    if let tally = scene.story.tally, let cut = decision.cut { tally.count(cut) }
    return decision.span
  }

  /// The first of some scenes of which a cut decides, with its span; nil where a cut refuses, or where none holds.
  func first(of scenes: some Sequence<Asked>) -> (scene: Asked, span: Range<Int>)? {
    for scene in scenes {
      let decision = decide(scene, without: nil)
      guard let cut = decision.cut else { continue }
      scene.story.tally?.count(cut)
      return decision.span.map { (scene, $0) }
    }
    return nil
  }

  /// What is decided of an example: without one of the cuts, where one is named.
  func decide(example phrase: Phrase, without left: Int? = nil) -> CutDecision {
    for scene in scenes(phrase) {
      let decision = decide(scene, without: left)
      if decision.cut != nil || order == .eachInTurn { return decision }
    }
    return CutDecision(span: nil, cut: nil)
  }

  private func decide(_ scene: Asked, without left: Int?) -> CutDecision {
    let kinds: WordKinds = asksForKinds ? scene.kinds : []
    return switch order {
    case .firstDecides: first(scene, kinds, without: left)
    case .eachInTurn: inTurn(scene, kinds, without: left)
    }
  }

  private func first(_ scene: Asked, _ kinds: WordKinds, without left: Int?) -> CutDecision {
    // By their numbers: a cut that is asked is not copied.
    for number in cuts.indices
    where number != left && kinds.isSuperset(of: cuts[number].needs) {
      guard let found = cuts[number].span(scene) else { continue }
      return CutDecision(
        span: cuts[number].isRefusal ? nil : found.range, cut: ruleName(number))
    }
    return CutDecision(span: nil, cut: nil)
  }

  private func inTurn(_ scene: Asked, _ kinds: WordKinds, without left: Int?) -> CutDecision {
    var scene = scene
    var last: RuleName?
    for number in cuts.indices
    where number != left && kinds.isSuperset(of: cuts[number].needs) {
      guard let found = cuts[number].span(scene) else { continue }
      if cuts[number].isRefusal { return CutDecision(span: nil, cut: ruleName(number)) }
      // A cut that takes nothing off decides nothing.
      guard found.range != scene.phrase.range else { continue }
      (scene.phrase, last) = (found, ruleName(number))
    }
    return CutDecision(span: scene.phrase.range, cut: last)
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
