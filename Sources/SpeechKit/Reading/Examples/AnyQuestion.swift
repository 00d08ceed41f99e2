/// A question whatever it asks: what the list of all rules is made of.
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

extension Question: AnyQuestion {
  var listed: [(name: StaticString, example: StaticString)] { rules.map { ($0.name, $0.example) } }

  func rule(decidingExample example: String) -> String? {
    RuleExample(example)?.marked.flatMap(scene).flatMap(decide)
      .map { "\($0.rule.rule)" }
  }

  func isMissed(_ rule: String) -> Bool {
    guard let number = rules.firstIndex(where: { "\($0.name)" == rule }),
      let asked = RuleExample("\(rules[number].example)")?.marked.flatMap(scene)
    else { return false }
    let kinds = asked.kinds
    let next = rules.indices.first {
      $0 != number && kinds.isSuperset(of: rules[$0].needs) && rules[$0].holds(asked)
    }
    return (next.map { rules[$0].verdict } ?? otherwise) != rules[number].verdict
  }
}
