internal import SpeechAnswers
internal import SpeechReading

// What the database has of what was asked.
extension DatabaseSchema {
  static let series = SQLTable<SeriesRow>("series", "Items of one speaker, and sections") {
    SQLColumn("id", "The key of the meeting and the label: KEY/3/", .key) { $0.id }
    SQLColumn("meeting", "The meeting", .reference("meeting")) { $0.meeting }
    SQLColumn("label", "1, 2 … for series, a, b … for sections") { $0.series.label }
    SQLColumn("numbering", "Whether the text prints numbers; none for sections") {
      $0.series.numbering
    }
    SQLColumn("kind", "What its items are") { $0.series.kind }
    SQLColumn("speaker", "Who says it, as printed") { $0.series.speaker }
    SQLColumn("person", "Who says it, where people are named so", .reference("person")) {
      $0.person
    }
    SQLColumn("verb", "The verb of saying, as printed") { $0.series.verb }
    SQLColumn("heading", "The sentence that announces the items") { $0.heading }
    SQLColumn("cite", "Where that stands, as it is cited") { $0.cite }
  }

  static let directive = SQLTable<ItemRow>("directive", "The items of series, and sections") {
    SQLColumn("id", "The key of the meeting and the number: KEY/3.5", .key) { $0.id }
    SQLColumn("series", "The series to which it belongs", .reference("series")) { $0.series }
    SQLColumn("meeting", "The meeting", .reference("meeting")) { $0.meeting }
    SQLColumn("number", "Among the items of its series, from 1") { $0.directive.number }
    SQLColumn("kind", "What the items of its series are") { $0.kind }
    SQLColumn("status", "Whether it is whole") { $0.directive.status }
    SQLColumn("headline", "What it is called") { $0.headline }
    SQLColumn("text", "All of it, with the ordinal and the headline") { $0.text }
    SQLColumn.place { $0.place }
  }

  static let directiveWitness = SQLTable<CopyRow>(
    "directive_witness", "What each text of a meeting has of an item"
  ) {
    SQLColumn.rowNumber()
    SQLColumn("directive", "The item", .reference("directive")) { $0.directive }
    SQLColumn("article", "The text", .reference("article")) { $0.article }
    SQLColumn("status", "Whether it has all of it") { $0.copy.status }
    SQLColumn("differs", "1 where its words differ from those of the text that leads") {
      $0.copy.differs
    }
    SQLColumn.stretch { $0.place }
  }

  static let demand = SQLTable<DemandRow>("demand", "What an item asks for") {
    SQLColumn("id", "The id of the item and the number of the demand: KEY/3.5#2", .key) { $0.id }
    SQLColumn("directive", "The item that asks for it", .reference("directive")) { $0.directive }
    SQLColumn("meeting", "The meeting", .reference("meeting")) { $0.meeting }
    SQLColumn("number", "Among the demands of the item, from 1") { $0.number }
    SQLColumn("strength", "How strongly it is asked", .whenKnown) { $0.words.strength }
    SQLColumn("modal", "The words that say how strongly") { joined($0.words.modal) }
    SQLColumn("target", "Quantities to be reached, with their units") { joined($0.words.targets) }
    SQLColumn("urgency", "How soon, without a day: 尽快") { joined($0.words.urgency) }
    SQLColumn("deliverable", "Documents that are to be made") { joined($0.words.deliverables) }
    SQLColumn("text", "As it is read, without layout breaks") { $0.text }
    SQLColumn("printed", "As it is written in the text") { $0.printed }
    SQLColumn.place { $0.place }
  }

  @Sendable private static func joined(_ phrases: [Obligation.Phrase]) -> String? {
    phrases.isEmpty ? nil : phrases.map(\.text).joined(separator: " ")
  }

  static let addressee = SQLTable<AddresseeRow>("addressee", "Who is to do what is asked") {
    SQLColumn.rowNumber()
    SQLColumn("demand", "The demand", .reference("demand")) { $0.demand }
    SQLColumn("role", "In what part: asked, lead, with") { $0.addressee.role }
    SQLColumn("name", "As printed") { $0.addressee.value }
    SQLColumn.english("name_en", of: "The name") { English.body($0.addressee.value) }
    SQLColumn("basis", "Printed, or carried over from before", .among([.printed, .carried])) {
      $0.addressee.basis
    }
    SQLColumn("cite", "Where the name stands, as it is cited") { $0.cite }
  }

  static let deadline = SQLTable<DemandPhraseRow>("deadline", "Until when it is to be done") {
    phrase
  }
  static let document = SQLTable<DemandPhraseRow>(
    "document", "Documents that a demand says to make or to follow"
  ) { phrase }

  @SQLColumnList<DemandPhraseRow> private static var phrase: [SQLColumn<DemandPhraseRow>] {
    SQLColumn.rowNumber()
    SQLColumn("demand", "The demand", .reference("demand")) { $0.demand }
    SQLColumn("text", "As printed") { $0.text }
    SQLColumn("cite", "Where it stands, as it is cited") { $0.cite }
  }
}

struct SeriesRow {
  let id: String
  let meeting: String
  let series: Series
  let person: String?
  let heading: String?
  let cite: String?
}

/// An item of a series, or a section.
struct ItemRow {
  let id: String
  let series: String
  let meeting: String
  let kind: Series.Kind
  let directive: Directive
  let headline: String?
  let text: String
  let place: SQLPlace?
}

/// What one text of a meeting has of an item.
struct CopyRow {
  let directive: String
  let article: String
  let copy: Directive.Copy
  let place: SQLPlace?
}

struct DemandRow {
  let id: String
  let directive: String
  let meeting: String
  let number: Int
  let words: DemandWords
  let text: ArraySlice<UInt8>
  let printed: ArraySlice<UInt8>
  let place: SQLPlace
}

struct AddresseeRow {
  let demand: String
  let addressee: Addressee
  let cite: String?
}

/// Words of a demand.
struct DemandPhraseRow {
  let demand: String
  let text: String
  let cite: String?
}
