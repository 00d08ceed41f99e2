/// The rules by numbers: a packed record names them so.
package struct RuleNumbers: Sendable {
  /// A rule by where the program's constants hold its two names.
  private struct Key: Hashable {
    let question: UInt
    let rule: UInt

    init(_ name: RuleName) {
      // The addresses are compared, and nothing is read there.
      question = unsafe UInt(bitPattern: name.question.utf8Start)
      rule = unsafe UInt(bitPattern: name.rule.utf8Start)
    }
  }

  let names: [RuleName]
  private let numbers: [Key: Int]

  package init(_ names: [RuleName]) {
    self.names = names
    numbers = Dictionary(
      names.enumerated().map { (Key($0.element), $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The number of a rule; nil where it is none of these.
  func number(of rule: RuleName) -> Int? { numbers[Key(rule)] }
}
