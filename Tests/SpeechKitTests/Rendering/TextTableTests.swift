import SpeechKit
import Testing

@Suite struct TextTableTests {
  var table: TextTable {
    var table = TextTable(columns: [
      .init("id"), .init("place", shrink: 1, minimum: 4),
      .init("chair_name", shrink: 2, minimum: 3),
      .init("texts", .right), .init("name", for: .programs),
    ])
    table.add([.init("2020-hefei", .strong), "安徽 合肥", "习近平", .number(3), "扎实推进座谈会"])
    table.add(note: "扎实推进座谈会", under: 1)
    table.add(["2023-x", .missing, .text(nil), .number(12), "a|b"])
    table.footer = ["2 meetings."]
    return table
  }

  func drawn(_ width: Int?, _ colors: Colors = .none) -> String {
    table.lines(TableLayout(width: width, colors: colors)).joined(separator: "\n")
  }

  @Test func columnsLineUpWithChineseTextAndNoLineEndsWithSpaces() {
    #expect(
      drawn(nil) == """
        ID          PLACE      CHAIR NAME  TEXTS
        2020-hefei  安徽 合肥  习近平          3
                    扎实推进座谈会
        2023-x      –          –              12
        2 meetings.
        """)
  }

  @Test func columnsThatMayShrinkGiveWayInTheirOrder() {
    #expect(
      drawn(33) == """
        ID          PLACE      CH…  TEXTS
        2020-hefei  安徽 合肥  习…      3
                    扎实推进座谈会
        2023-x      –          –       12
        2 meetings.
        """)
    for width in 29...45 {
      for line in drawn(width).split(separator: "\n") {
        #expect(DisplayWidth().cells(String(line)) <= width)
      }
    }
  }

  @Test func aColumnThatYieldsIsLeftOutWhereCuttingIsNotEnough() {
    var table = TextTable(columns: [
      .init("id"), .init("basis", shrink: 1, minimum: 5, yields: true), .init("texts", .right),
    ])
    table.add(["2020-hefei", "year inferred", .number(3)])
    let lines = { (width: Int) in table.lines(TableLayout(width: width)) }
    #expect(lines(24) == ["ID          BASIS  TEXTS", "2020-hefei  year…      3"])
    #expect(lines(23) == ["ID          TEXTS", "2020-hefei      3"])
  }

  @Test func anIdIsNeverCutHoweverNarrowTheTerminal() {
    #expect(drawn(12).contains("2020-hefei"))
    #expect(drawn(5).contains("2020-\nhefei"), "broken, where it is alone too wide")
  }

  @Test func notesAreBrokenAtTheTerminalsEdge() {
    #expect(drawn(33).contains("            扎实推进座谈会\n"))
    #expect(drawn(20).contains("\n  扎实推进座谈会\n"), "no room under its column")
  }

  @Test func colourAddsNothingButEscapeSequences() {
    let coloured = drawn(nil, .ansi)
    #expect(coloured.contains("\u{1B}[1;36m2020-hefei\u{1B}[0m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == drawn(nil))
  }

  @Test func nothingInATextCanSteerTheTerminal() {
    var table = TextTable(columns: [.init("a")])
    table.add(["\u{1B}[31mred\u{202E}\n"])
    table.add(note: "\u{9B}1m")
    table.footer = ["\u{7}"]
    #expect(
      table.lines(TableLayout(width: nil)) == [
        "A", #"\u{1B}[31mred\u{202E}\n"#, #"\u{9B}1m"#, #"\u{7}"#,
      ])
  }

  @Test func aHiddenHeaderTakesNoRoom() {
    var table = TextTable(columns: [.init("a_long_name"), .init("b")])
    table.header = .hidden
    table.add(["x", "y"])
    #expect(table.lines(TableLayout(width: nil)) == ["x  y"])
  }

  @Test func aTableWithoutRowsHasNoHeader() {
    var table = TextTable(columns: [.init("a")])
    table.footer = ["nothing found"]
    #expect(table.lines(TableLayout(width: nil)) == ["nothing found"])
  }
}

@Suite struct DelimitedTests {
  func rendered(_ cells: [String], as format: Delimited) -> String {
    var table = TextTable(columns: cells.indices.map { .init("c\($0)") })
    table.add(cells.map { .init($0) })
    table.add(note: "for readers")
    let text = table.render(as: format)
    return text.split(maxSplits: 1, whereSeparator: \.isNewline).last.map(String.init) ?? ""
  }

  @Test func csvQuotesWhatNeedsItAndEndsLinesWithCRLF() {
    var table = TextTable(columns: [
      .init("id"), .init("text"), .init("shown", for: .readers), .init("data", for: .programs),
    ])
    table.add(["003", "一,\"体\"\n化", "x", "y"])
    table.add(["004", .missing])
    #expect(table.render(as: .csv) == "id,text,data\r\n003,\"一,\"\"体\"\"\n化\",y\r\n004,,\r\n")
  }

  @Test(arguments: [
    "=1+1", "+cmd", "-cmd|x", "@SUM(1)", "\tx", "＝1", "－x", "=", "-", "-1-1", "+1+cmd", "-1.",
    "--1",
  ])
  func aCellThatWouldStartAFormulaIsMadeText(cell: String) {
    #expect(rendered([cell], as: .csv).contains("'" + cell))
  }

  @Test(arguments: ["-1", "+2.5", "-0", "a=b", "–", "第一", "'x", "3.5"])
  func whatIsNoFormulaStays(cell: String) {
    #expect(rendered([cell, "x"], as: .csv) == cell + ",x\r\n")
  }

  @Test func tsvKeepsARecordOnOneLine() {
    #expect(rendered(["a\tb\\", "c\r\nd", "\"e\""], as: .tsv) == "a\\tb\\\\\tc\\r\\nd\t\"e\"\n")
  }

  @Test func markdownTablesAreAlignedAndHoldNoMarkup() {
    var table = TextTable(columns: [.init("id"), .init("texts", .right)])
    table.add(["长|三*角", .number(3)])
    table.add(["a\nb<i>", .number(12)])
    #expect(
      table.render(as: .markdown) == """
        | id           | texts |
        | ------------ | ----: |
        | 长\\|三\\*角   |     3 |
        | a<br>b&lt;i> |    12 |

        """)
  }
}
