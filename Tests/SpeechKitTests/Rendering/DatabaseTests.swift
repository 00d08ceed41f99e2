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

  @Test func quotationMarksAreDoubledAndNULsShown() {
    var rows = SQLRows()
    rows.insert("t", ["a'b\u{0}", nil, 3, .init(true)])
    #expect(
      String(decoding: rows.take(), as: UTF8.self)
        == "INSERT INTO t VALUES('a''b\u{FFFD}',NULL,3,1);\n")
  }
}
