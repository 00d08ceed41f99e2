import Testing

@testable import SpeechReading

/// Each rule has an example that ends at this rule, and a name that no other rule of its question has.
@Suite struct RuleExampleTests {
  struct Listed: Sendable, CustomTestStringConvertible {
    let question: any AnyQuestion
    let name: String
    let example: String
    var testDescription: String { "\(question.name)/\(name)" }
  }

  static let all: [Listed] = Rulebook.questions.flatMap { question in
    question.listed.map {
      Listed(question: question, name: "\($0.name)", example: "\($0.example)")
    }
  }

  @Test(arguments: all) func anExampleEndsAtItsOwnRule(_ rule: Listed) {
    let decided = rule.question.rule(decidingExample: rule.example)
    #expect(decided == rule.name, "\(rule.example) is decided by \(decided ?? "no rule")")
  }

  /// A rule that nothing misses is none.
  @Test(arguments: all) func anExampleHasAnotherAnswerWithoutItsRule(_ rule: Listed) {
    let isMissed = rule.question.isMissed(rule.name)
    #expect(isMissed, "\(rule.example) is answered so without \(rule.name)")
  }

  @Test func noTwoRulesOfAQuestionHaveOneName() {
    for question in Rulebook.questions {
      let names = question.listed.map { "\($0.name)" }
      #expect(Set(names).count == names.count, "\(question.name)")
    }
  }

  @Test func noTwoQuestionsHaveOneName() {
    let names = Rulebook.questions.map { "\($0.name)" }
    #expect(Set(names).count == names.count)
  }
}
