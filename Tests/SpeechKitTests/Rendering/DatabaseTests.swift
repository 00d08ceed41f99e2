import Testing

@testable import SpeechAnswers
@testable import SpeechReading
@testable import SpeechRendering

/// The corpus as SQL. What SQLite makes of it is tried by `Tests/Scripts/database`.
@Suite struct DatabaseTests {
  private static func sql(_ corpus: Corpus, _ meetings: [Meeting]? = nil) -> String {
    var bytes: [UInt8] = []
    var export = DatabaseExport(corpus, meetings: meetings, version: "1")
    export.write { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func count(_ table: String, _ sql: String) -> Int {
    sql.split(separator: "\n").count { $0.hasPrefix("INSERT INTO \(table) VALUES(") }
  }

  @Test func theSameTextsGiveTheSameBytes() {
    let corpus = Corpus.embedded()
    #expect(Self.sql(corpus) == Self.sql(corpus))
  }

  @Test func rowsAreAsManyAsRecords() {
    let corpus = Corpus.embedded()
    let sql = Self.sql(corpus)
    let items = corpus.meetings.flatMap { $0.series.flatMap(\.directives) }
    #expect(Self.count("article", sql) == corpus.pages.count)
    #expect(Self.count("story", sql) == corpus.pages.reduce(0) { $0 + $1.stories.count })
    #expect(Self.count("meeting", sql) == corpus.meetings.count)
    #expect(Self.count("directive", sql) == items.count)
    #expect(Self.count("demand", sql) == items.reduce(0) { $0 + $1.demands.count })
    #expect(Self.count("finding", sql) == FindingList(corpus).rows.count)
    #expect(Self.count("attendance", sql) == corpus.meetings.reduce(0) { $0 + $1.people.count })
  }

  @Test func whatRecordsSayOfDemandsIsNotLost() throws {
    let text = "湖州召开座谈会\n2024年12月8日，市长林致远在湖州主持召开座谈会。\n会议要求，由县林业局牵头，县水利局配合，抓紧新增林地3000万亩。"
    let sql = Self.sql(Sample.corpus([("a", text)]))
    let asked = sql.split(separator: "\n").filter { $0.hasPrefix("INSERT INTO addressee") }
    #expect(asked.contains { $0.contains("'lead','县林业局'") })
    #expect(asked.contains { $0.contains("'with','县水利局'") })
    #expect(sql.contains("'3000万亩','抓紧'"))
  }

  @Test func oneMeetingHasItsOwnTextsAlone() throws {
    let corpus = Corpus.embedded()
    let meeting = try #require(corpus.meetings.first { $0.witnesses.count == 3 })
    let sql = Self.sql(corpus, [meeting])
    #expect(Self.count("article", sql) == 3)
    #expect(Self.count("meeting", sql) == 1)
    #expect(Self.count("variant", sql) > 11)
  }

  // MARK: Tables

  @Test func everyTableAndColumnSaysWhatItMeans() {
    for table in DatabaseSchema.all {
      #expect(!table.meaning.isEmpty, "\(table.name)")
      for column in table.columns {
        #expect(!column.meaning.isEmpty, "\(table.name).\(column.name)")
      }
      let names = Set(table.columns.map { "\($0.name)" })
      #expect(names.count == table.columns.count, "\(table.name) has two columns of one name")
    }
  }

  @Test func aRowHasACellForEachColumn() {
    let sql = Self.sql(Corpus.embedded())
    var seen: Set<String> = []
    for statement in Self.bare(sql).split(separator: ";") {
      let words = statement.split(whereSeparator: \.isWhitespace)
      guard words.first == "INSERT", words[3].hasPrefix("VALUES(") else { continue }
      let table = DatabaseSchema.all.first { "\($0.name)" == words[2] }
      #expect(table?.columns.count == words[3].count { $0 == "," } + 1, "\(words[2])")
      seen.insert(String(words[2]))
    }
    #expect(seen.count > 20)
  }

  /// SQL without what stands between quotation marks.
  private static func bare(_ sql: String) -> String {
    String(
      decoding: sql.utf8.split(separator: UInt8(ascii: "'"), omittingEmptySubsequences: false)
        .enumerated().filter { $0.offset.isMultiple(of: 2) }.flatMap(\.element), as: UTF8.self)
  }

  @Test func theTypeOfAColumnFollowsFromItsValue() {
    #expect(
      DatabaseSchema.addressee.description.creation
        == "CREATE TABLE addressee (id INTEGER PRIMARY KEY, demand TEXT NOT NULL REFERENCES demand(id), role TEXT NOT NULL, name TEXT NOT NULL, name_en TEXT, basis TEXT NOT NULL CHECK (basis IN ('printed','carried')), cite TEXT);"
    )
    #expect(
      DatabaseSchema.meetingArticle.description.creation
        == "CREATE TABLE meeting_article (meeting TEXT NOT NULL REFERENCES meeting(id), article TEXT NOT NULL REFERENCES article(id), is_base INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (meeting, article));"
    )
    #expect(DatabaseSchema.evidence.description.creation.contains(", \"table\" TEXT NOT NULL, "))
  }

  @Test func theMetadataHasEveryColumn() {
    let text = DatasetteMetadata.text
    for table in DatabaseSchema.all {
      #expect(text.contains("\"\(table.name)\": {\n"), "\(table.name)")
      for column in table.columns {
        #expect(text.contains("\"\(column.name)\": \"\(column.meaning)\""))
      }
    }
  }

  @Test func quotationMarksAreDoubledAndNULsShown() {
    let table = SQLTable<[String?]>("t", "Any text") {
      SQLColumn.rowNumber()
      SQLColumn("first", "What stands first") { $0.first ?? nil }
      SQLColumn("last", "What stands last") { $0.last ?? nil }
      SQLColumn("several", "Whether there are several") { $0.count > 1 }
    }
    var rows = SQLRows()
    rows.insert(["a'b\u{0}", nil], into: table)
    rows.insert(["''"], into: table)
    #expect(
      String(decoding: rows.take(), as: UTF8.self)
        == "INSERT INTO t VALUES(1,'a''b\u{FFFD}',NULL,1);\nINSERT INTO t VALUES(2,'''''','''''',0);\n"
    )
  }
}
