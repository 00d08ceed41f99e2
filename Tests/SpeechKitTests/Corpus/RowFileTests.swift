import Testing

@testable import SpeechAnswers
@testable import SpeechReading

/// Files that hold many texts: lines of JSON, arrays of JSON, CSV.
@Suite struct RowFileTests {
  private func rows(_ text: String, _ form: RowFile.Form) -> RowFile {
    RowFile(Array(text.utf8), form)
  }

  private func text(_ row: RowFile.Numbered) -> String {
    String(decoding: row.row.text.bytes, as: UTF8.self)
  }

  @Test func linesOfJSONAreTextsAndEmptyLinesNone() {
    let file = rows("{\"id\":\"a\",\"text\":\"一\"}\n\n{\"id\":7,\"text\":\"二\"}\r\n", .lines)
    #expect(file.rows.map(\.row.id) == ["a", "7"])
    #expect(file.rows.map(\.number) == [1, 3])
    #expect(file.problems == [])
  }

  @Test func aLineWithoutTextIsNamedAndTheOthersAreRead() {
    let file = rows("{\"id\":\"a\"}\n{\"text\":\"二\"}\nnothing", .lines)
    #expect(file.rows.count == 1)
    #expect(file.problems.count == 2 && file.problems[0] == "line 1: “text” is missing")
  }

  @Test func anArrayOfObjectsIsTexts() {
    let file = rows(" [{\"text\":\"一\"},{\"title\":\"题\",\"text\":\"二\"},3]", .array)
    #expect(file.rows.map(text) == ["一", "题\n\n二"])
    #expect(file.problems == ["element 3: a line is an object with “text”, not a number"])
  }

  @Test func aTitleThatTheTextBeginsWithIsNotPutInTwice() {
    let file = rows("{\"title\":\"题\",\"text\":\"\\n题\\n二\"}", .lines)
    #expect(file.rows.map(text) == ["\n题\n二"])
  }

  @Test func fieldsOfCSVMayHoldSeparatorsLineEndsAndMarks() {
    let csv = "\u{FEFF}id,Text,published\r\n1,\"一，\"\"二\"\"\n三, 四\",2024-06-06\r\n2,五,\r\n\r\n"
    let file = rows(csv, .csv)
    #expect(file.rows.map(text) == ["一，\"二\"\n三, 四", "五"])
    #expect(file.rows[0].row.known.published?.value.text == "2024-06-06")
    #expect(file.problems == [])
  }

  @Test(arguments: [
    ("a;b\n1;2", "no column “text”: it has “a”, “b”"),
    ("id,text\n1,\"二", "line 2: a quotation mark opens, and nothing closes it"),
    ("id,text\n1,", "row 1: “text” is empty"),
  ])
  func whatIsWrongWithATableIsNamed(csv: String, problem: String) {
    #expect(rows(csv, .csv).problems == [problem])
  }

  @Test func aFileIsKnownByItsEnding() {
    #expect(RowFile.form(of: "x/a.NDJSON", []) == .lines)
    #expect(RowFile.form(of: "a.json", Array("\n [1]".utf8)) == .array)
    #expect(RowFile.form(of: "a.txt", Array("{\"text\"".utf8)) == nil)
    #expect(RowFile.form(of: "-", Array("{\"text\":\"一\"}".utf8)) == .lines)
    #expect(RowFile.form(of: "-", Array("新华社".utf8)) == nil)
  }
}
