/// A question whatever it asks, by rules or by cuts: what the list of all rules is made of.
protocol AnyQuestion: Sendable {
  var name: StaticString { get }
  var asks: StaticString { get }
  /// Its rules in their order, with their examples.
  var listed: [(name: StaticString, example: StaticString)] { get }
  /// The rule that decides an example; nil where none does, or where the example is no scene of this question.
  func rule(decidingExample example: String) -> String?
  /// Whether the example of a rule would have another answer without it.
  func isMissed(_ rule: String) -> Bool
}

extension Question: AnyQuestion where Asked: Scene, Answer: Equatable {
  var listed: [(name: StaticString, example: StaticString)] { rules.map { ($0.name, $0.example) } }

  func rule(decidingExample example: String) -> String? {
    RuleExample(example).flatMap { scene($0.marked) }.flatMap(decide)
      .map { "\($0.rule.rule)" }
  }

  func isMissed(_ rule: String) -> Bool {
    guard let number = rules.firstIndex(where: { "\($0.name)" == rule }),
      let asked = RuleExample("\(rules[number].example)").flatMap({ scene($0.marked) })
    else { return false }
    let kinds = asked.kinds
    let next = rules.indices.first {
      $0 != number && kinds.isSuperset(of: rules[$0].needs) && rules[$0].holds(asked)
    }
    return (next.map { rules[$0].verdict } ?? otherwise) != rules[number].verdict
  }
}

extension Cuts: AnyQuestion where Asked: SpanScene {
  var listed: [(name: StaticString, example: StaticString)] { cuts.map { ($0.name, $0.example) } }

  /// The cut that decides, and its span where that is another than the example marks.
  func rule(decidingExample example: String) -> String? {
    guard let example = RuleExample(example),
      case let decision = decide(example: example.marked), let cut = decision.cut
    else { return nil }
    guard decision.span != example.span else { return "\(cut.rule)" }
    return "\(cut.rule) with \(decision.span.map(example.marked.story.printed) ?? "no span")"
  }

  func isMissed(_ cut: String) -> Bool {
    guard let number = cuts.firstIndex(where: { "\($0.name)" == cut }),
      let example = RuleExample("\(cuts[number].example)")
    else { return false }
    return decide(example: example.marked, without: number).span != example.span
  }
}
