import SpeechKit

/// `yrd rules`: which rule decided how often; hidden, for those who work on yrd.
enum RulesCommand {
  static let command = Command(
    name: "rules",
    summary: "list the rules and cuts of reading: how often each decides, and its example",
    details: """
      yrd asks a question rule by rule, and the first rule that holds decides. The counts are over the texts of the corpus. What a rule reads \
      stands in ⟦…⟧ in its example; of a cut, which says where a name, a title or an addressee begins and ends, the inner ⟦…⟧ is what it \
      leaves. yrd marks an example that ends at another rule, and exits with 1.
      """,
    examples: ["yrd rules", "yrd rules -c texts --format csv"],
    visibility: .hidden,
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let corpus = try Opening.corpus(settings, &output)
    let entries = Rulebook.entries(RuleTally(reading: corpus.pages))
    try output.show(entries) { entry, json in
      RecordWriter([], citing: .articles).write(RuleRecord(entry), to: &json)
    } table: {
      RowColumns<Rulebook.Entry> {
        Column("rule") { "\($0.question)/\($0.rule)" }
        Column("decided", .right) { $0.decided }
        Column("example") {
          $0.exampleEndsAt == $0.rule
            ? $0.example : "\($0.example) (ends at \($0.exampleEndsAt ?? "no rule"))"
        }
      }.table(of: entries)
    }
    return entries.allSatisfy { $0.exampleEndsAt == $0.rule } ? .done : .negative
  }
}
