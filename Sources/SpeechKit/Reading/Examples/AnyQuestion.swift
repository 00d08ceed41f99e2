/// A question whatever it asks: what the list of all rules is made of.
protocol AnyQuestion: Sendable {
  var name: StaticString { get }
  var asks: StaticString { get }
  /// Its rules in their order, with their examples.
  var listed: [(name: StaticString, example: StaticString)] { get }
  /// The rule that decides an example; nil where none does, or where the example is no scene of this question.
  func rule(decidingExample example: String) -> String?
}

extension Question: AnyQuestion {
  var listed: [(name: StaticString, example: StaticString)] { rules.map { ($0.name, $0.example) } }

  func rule(decidingExample example: String) -> String? {
    RuleExample(example)?.marked.flatMap(scene).flatMap(decide)
      .map { "\($0.rule.rule)" }
  }
}
