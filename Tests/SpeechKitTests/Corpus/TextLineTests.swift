import Testing

@testable import SpeechAnswers
@testable import SpeechReading
@testable import SpeechRendering

/// A text as one line of JSON: what is read of it, what comes back, and what is said of lines that give no record.
@Suite struct TextLineTests {
  /// A readout that prints neither its year nor its month.
  static let readout = "新华社武汉9月2日电  王建国1日在武汉主持召开长江流域防汛工作座谈会并讲话。他强调，要加强监测预警。"

  private func record(_ line: TextLine) throws -> JSONValue {
    var json = JSONWriter(style: .compact)
    json.record(of: line)
    return try readJSON(json.bytes)
  }

  private func record(_ line: String) throws -> JSONValue {
    try record(TextLine(Array(line.utf8)))
  }

  private func text(of value: JSONValue) -> String {
    var json = JSONWriter(style: .compact)
    json.value(value)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func theDayOfPublicationGivesTheYear() throws {
    let undated = try record(#"{"id": "a", "text": "\#(Self.readout)"}"#)
    let date = { (record: JSONValue) in record["stories"]?.elements?[0]["meeting"]?["date"] }
    #expect(date(undated)?["value"]?.string == "XXXX-09-01")
    let dated = try record(
      #"{"id": "a", "text": "\#(Self.readout)", "published": "2021-09-03", "outlet": "湖北日报"}"#)
    #expect(date(dated)?["value"]?.string == "2021-09-01")
    let evidence = try #require(date(dated)?["evidence"]?.elements)
    #expect(evidence.contains { $0["catalog"]?.string == "input" })
    #expect(dated["published"]?["basis"]?.string == "catalog")
    #expect(dated["outlet"]?["value"]?.string == "湖北日报")
  }

  @Test(arguments: [
    (#""03.09.2021""#, "published is no date such as 2023-12-01: 03.09.2021"),
    (#""2021-02-30""#, "published is no date such as 2023-12-01: 2021-02-30"),
    ("2021", "published is a number, not a text"),
  ])
  func aDayThatIsNoneIsAFindingAndTheTextIsRead(value: String, message: String) throws {
    let record = try record(#"{"text": "\#(Self.readout)", "published": \#(value)}"#)
    #expect(record["findings"]?.elements?.compactMap(\.["message"]?.string) == [message])
    #expect(record["published"] == nil)
    #expect(record["stories"]?.elements?.count == 1)
  }

  @Test func aKeyThatStandsTwiceIsNamedAndWrittenOnce() throws {
    let record = try record(
      #"{"text": "合肥", "a": {"n": 1, "n": 2}, "text": "\#(Self.readout)", "b": 3, "b": 4}"#)
    #expect(
      record["findings"]?.elements?.compactMap(\.["message"]?.string) == [
        "the key “text” stands here for the second time: the last value counts (byte 42 of the line)",
        "the key “b” stands here for the second time: the last value counts (byte 205 of the line)",
        "the key “n” stands here for the second time: the last value counts (byte 33 of the line)",
      ])
    #expect(record["findings"]?.elements?[0]["kind"]?.string == "duplicate-key")
    #expect(record["stories"]?.elements?.count == 1)
    #expect(record["input"]?["b"]?.integer == 4)
    #expect(record["input"]?.members?.map(\.key) == ["a", "b"])
  }

  @Test func whatIsNullOrEmptySaysNothing() throws {
    let bare = try record(#"{"text": "\#(Self.readout)"}"#)
    let empty = try record(
      #"{"id": null, "text": "\#(Self.readout)", "published": null, "outlet": ""}"#)
    #expect(text(of: empty) == text(of: bare))
    #expect(bare["id"]?.string == "-")
  }

  @Test func otherMembersComeBackAsTheyStood() throws {
    let others =
      #"{"n":1.500,"big":123456789012345678901,"list":[null,true,{"a":"\\\"\u0001"}],"空":""}"#
    let line = #"{"text": "\#(Self.readout)", \#(others.dropFirst().dropLast()), "id": 7}"#
    let record = try record(line)
    #expect(record["id"]?.string == "7")
    #expect(text(of: try #require(record["input"])) == others)
    let failed = try self.record(#"{"text": 1, \#(others.dropFirst())"#)
    #expect(text(of: try #require(failed["input"])) == others)
  }

  @Test(arguments: [
    ("", "an empty line"), (" \t", "an empty line"),
    ("{", "no JSON: column 2: a key in quotation marks is missing"),
    ("[1]", "a line is an object with “text”, not an array"),
    ("{}", "“text” is missing"),
    (#"{"text": null}"#, "“text” is null, not a text"),
    (#"{"text": ""}"#, "“text” is empty"),
    (#"{"text": " \n"}"#, "“text” is blank: nothing but white space"),
    (#"{"text": "a", "id": []}"#, "“id” is an array, not a text"),
    (#"{"text": "\ud800"}"#, "no JSON: column 11: half of a surrogate pair stands alone"),
    (
      #"{"text": "a"} {"text": "b"}"#,
      "no JSON: column 15: something stands behind the end of the value"
    ),
  ])
  func aLineThatGivesNoRecordSaysWhy(line: String, error: String) throws {
    let record = try record(line)
    #expect(record["error"]?.string == error)
    #expect(record["schema"]?.string == "yrd/failure/1")
    #expect(record["stories"] == nil)
  }

  @Test func invalidBytesAreRefusedOrReplaced() throws {
    var line = Array(#"{"id": "a", "text": "长江?"}"#.utf8)
    line[line.firstIndex(of: UInt8(ascii: "?"))!] = 0xFF
    #expect(
      try record(TextLine(line))["error"]?.string == "no JSON: column 24: bytes that are no UTF-8")
    let lossy = try record(TextLine(line, .replace))
    #expect(lossy["findings"]?.elements?[0]["kind"]?.string == "invalid-bytes")
  }

  @Test func aTextIsReadAsAFileIs() throws {
    for page in Corpus.embedded().pages {
      var json = JSONWriter(style: .compact)
      json.object { json in
        json.key("id")
        json.string(page.id)
        json.key("text")
        json.string(page.text.bytes[...])
        if case .catalog = page.published?.basis {
          json.field("published", page.published?.value.text)
        }
      }
      let line = try record(TextLine(json.bytes))
      var file = JSONWriter(style: .compact)
      RecordWriter(Corpus.embedded().pages, citing: .pageAlone).write(page, to: &file)
      let stories = try #require(try readJSON(file.bytes)["stories"])
      // The catalog's name stands in the evidence.
      let expected = text(of: stories).replacing(
        #""catalog":"catalog.json","key":"\#(page.id)""#,
        with: #""catalog":"input","key":"published""#)
      #expect(text(of: try #require(line["stories"])) == expected)
    }
  }
}
