internal import SpeechAnswers
internal import SpeechReading

/// A kind of record that yrd prints as JSON, with its JSON Schema (2020-12).
///
/// Only the name is known at once: the fields of a kind are made when somebody asks for them, so that no command waits for them.
package struct RecordSchema: Sendable {
  /// As `yrd schema NAME` takes it.
  package let name: String
  /// The commands that print such records.
  package let printedBy: String
  let members: @Sendable () -> [Member]
  private let meaningOf: @Sendable () -> String
  private let text: @Sendable () -> String

  /// As records name it: `yrd/page/1`.
  package var id: String { "yrd/\(name)/1" }

  /// What such a record is, in one sentence.
  package var meaning: String { meaningOf() }

  /// The JSON Schema.
  package var schema: String { text() }

  private init<Record: Described>(_ name: String, _: Record.Type, _ printedBy: String) {
    (self.name, self.printedBy) = (name, printedBy)
    members = { Record.record.fields.members }
    meaningOf = { Record.record.meaning }
    text = { Record.record.schema }
  }

  /// In the order of `yrd schema`: a kind of record is one description and one line here.
  package static let all = [
    RecordSchema("page", PageRecord.self, "yrd parse"),
    RecordSchema("failure", FailedLine.self, "yrd parse --ndjson"),
    RecordSchema("story", StoryRecord.self, "yrd show ARTICLE#N"),
    RecordSchema("meeting", MeetingRecord.self, "yrd list, yrd show MEETING"),
    RecordSchema("article", ArticleRecord.self, "yrd articles"),
    RecordSchema("directive", DirectiveRow.self, "yrd directives, yrd show ID/NO"),
    RecordSchema("obligation", Obligation.self, "yrd obligations"),
    RecordSchema("asked", AskedAgain.self, "yrd obligations --by addressee"),
    RecordSchema("speaker", SpeakerRow.self, "yrd speakers"),
    RecordSchema("finding", FindingList.Row.self, "yrd check"),
    RecordSchema("hit", HitRow.self, "yrd search"),
    RecordSchema("count", CountRow.self, "yrd search --count"),
    RecordSchema("itemcount", ItemCountRow.self, "yrd directives --by"),
    RecordSchema("term", TermRow.self, "yrd terms"),
    RecordSchema("moment", MomentRow.self, "yrd timeline"),
    RecordSchema("period", PeriodRow.self, "yrd timeline --by"),
    RecordSchema("ledger", LedgerRecord.self, "yrd ledger"),
    RecordSchema("phrase-row", PhraseRowRecord.self, "yrd ledger --rows"),
    RecordSchema("formula", FormulaRow.self, "yrd ledger --formula"),
    RecordSchema("audit", AuditFinding.self, "yrd audit"),
    RecordSchema("citation", CitationRow.self, "yrd cite"),
    RecordSchema("verification", VerdictRow.self, "yrd verify"),
    RecordSchema("summary", SummaryRecord.self, "yrd summarize"),
    RecordSchema("comparison", ComparisonRecord.self, "yrd compare"),
    RecordSchema("collation", CollationRecord.self, "yrd diff"),
    RecordSchema("variant", VariantRecord.self, "yrd diff --format ndjson"),
    RecordSchema("restoration", RestorationRecord.self, "yrd restore"),
    RecordSchema("similarity", SimilarityRecord.self, "yrd similar"),
    RecordSchema("rule", RuleRecord.self, "yrd rules"),
    RecordSchema("stage", StageRecord.self, "yrd benchmark"),
    RecordSchema("version", ProgramRecord.self, "yrd --version"),
    RecordSchema("schema", SchemaRecord.self, "yrd schema"),
  ]
}
