internal import SpeechAnswers
internal import SpeechReading

// What the database has of places at which the texts of a meeting differ.
extension DatabaseSchema {
  static let variant = SQLTable<VariantRow>("variant", "Places at which texts differ") {
    SQLColumn("id", "The key of the meeting and the number: KEY!3", .key) { $0.variant.id }
    SQLColumn("meeting", "The meeting", .reference("meeting")) { $0.meeting }
    SQLColumn("number", "Among the variants of the meeting, from 1; formal ones last") {
      $0.number
    }
    SQLColumn("class", "What readers look for first, and what they rather not see") {
      $0.variant.class
    }
    SQLColumn("kind", "What the difference is, within its class") { $0.variant.kind }
    SQLColumn("place", "The item, section or part in which it stands") { $0.section }
    SQLColumn("directive", "The item or section, where it is one", .reference("directive")) {
      $0.directive
    }
    SQLColumn("before", "What stands before it") { $0.before }
    SQLColumn("after", "What stands behind it") { $0.after }
    SQLColumn("supports", "What speaks for a reading, all of it") { $0.supports }
  }

  static let reading = SQLTable<ReadingRow>(
    "reading", "What each text has at a variant; who has a gap there has no row",
    rule: "UNIQUE (variant, story)"
  ) {
    SQLColumn.rowNumber()
    SQLColumn("variant", "The variant", .reference("variant")) { $0.variant }
    SQLColumn("article", "The text", .reference("article")) { $0.place.article }
    SQLColumn("story", "The story that reports the meeting", .reference("story")) { $0.story }
    SQLColumn("text", "As it is read; empty for an omission", .whenKnown) { $0.text }
    SQLColumn("printed", "As it is written in the text", .whenKnown) { $0.printed }
    SQLColumn.stretch { $0.place }
  }

  static let support = SQLTable<SupportRow>(
    "support", "What speaks for a reading, a row a place that proves it"
  ) {
    SQLColumn.rowNumber()
    SQLColumn("variant", "The variant", .reference("variant")) { $0.variant }
    SQLColumn("article", "A text whose reading it speaks for", .reference("article")) {
      $0.article
    }
    SQLColumn("reason", "Why, in English") { $0.reason }
    SQLColumn("cite", "Where that is proved, as it is cited") { $0.cite }
  }
}

struct VariantRow {
  let variant: Variant
  let meeting: String
  let number: Int
  let section: String?
  let directive: String?
  let before: String?
  let after: String?
  let supports: String?
}

struct ReadingRow {
  let variant: String
  let story: String
  let text: String
  let printed: ArraySlice<UInt8>
  let place: SQLPlace
}

struct SupportRow {
  let variant: String
  let article: String?
  let reason: String
  let cite: String?
}
