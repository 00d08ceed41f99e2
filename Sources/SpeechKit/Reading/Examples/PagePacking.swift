/// Pages that take little room: what their stories hold is packed, and their text gives its codes back.
extension Page {
  /// The rules that records name.
  private static let rules = RuleNumbers(
    Rulebook.questions.flatMap { question in
      question.listed.map { RuleName(question: question.name, rule: $0.name) }
    })

  /// Packs the stories. Their values are made again when somebody asks for them.
  package mutating func pack() {
    let open = text
    text = text.withoutCodes()
    guard let number = stories.first(where: { !$0.spans.isEmpty })?.spans.first?.page else {
      return
    }
    let page = PackedPage(text, number: Int(number), Self.rules)
    for index in stories.indices { stories[index].pack(page, of: open) }
  }
}
