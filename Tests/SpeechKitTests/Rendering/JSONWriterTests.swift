import SpeechKit
import Testing

@Suite struct JSONWriterTests {
  func written(_ style: JSONWriter.Style = .compact, _ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter(style: style)
    body(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func commasStandBetweenValuesAndNowhereElse() {
    let text = written { json in
      json.object { json in
        json.field("id", "003")
        json.array("stories") { json in
          json.object { _ in }
          json.array { json in json.integer(1) }
          json.boolean(true)
          json.null()
        }
        json.field("line", 39)
        json.field("names", ["韩正", "李强"])
      }
    }
    #expect(text == #"{"id":"003","stories":[{},[1],true,null],"line":39,"names":["韩正","李强"]}"#)
  }

  @Test func whatIsUnknownIsAbsent() {
    let text = written { json in
      json.object { json in
        json.field("place", nil as String?)
        json.field("number", nil as Int?)
        json.field("date", "2020" as String?)
      }
    }
    #expect(text == #"{"date":"2020"}"#)
  }

  @Test func prettyJSONIndentsByTwoSpacesAndKeepsEmptyOnesShort() {
    let text = written(.pretty) { json in
      json.object { json in
        json.array("a") { json in
          json.integer(1)
          json.integer(2)
        }
        json.array("b") { _ in }
        json.field("c", "x")
      }
    }
    #expect(text == "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": [],\n  \"c\": \"x\"\n}")
  }

  @Test func everyControlCharacterIsEscapedAndNothingElse() {
    let all = String(
      String.UnicodeScalarView((0..<0x30).compactMap { Unicode.Scalar($0 as UInt32) }))
    let text = written { $0.string(all + "\\\u{7F}\u{2028}长😀") }
    #expect(text.hasPrefix(#""\u0000\u0001"#))
    #expect(text.contains(#"\u0007\b\t\n\u000b\f\r\u000e"#))
    #expect(text.contains(##"\u001f !\"#$"##))
    #expect(text.hasSuffix("\\\\\u{7F}\u{2028}长😀\""))
  }

  @Test func anEscapeIsFoundAtEveryPlaceOfALongText() throws {
    for place in 0..<100 {
      let text = String(repeating: "x", count: place) + "\"" + String(repeating: "长", count: 40)
      let bytes = written { $0.string(text) }
      #expect(try readJSON(Array(bytes.utf8)).string == text)
    }
  }

  @Test func stringsSpansAndSlicesAreWrittenAlike() {
    let bytes = Array("ab一\n体".utf8)
    #expect(written { $0.string("b一\n体") } == written { $0.string(bytes[1...]) })
    let spanned = written { $0.string(bytes.span.extracting(1..<bytes.count)) }
    #expect(spanned == written { $0.string("b一\n体") })
  }

  @Test(arguments: [0, -1, 9, 10, Int.max, Int.min])
  func integersAreWrittenInFull(number: Int) {
    #expect(written { $0.integer(number) } == String(number))
  }

  @Test func numbersReadBackAsTheSameAndInfinityIsNull() {
    #expect(written { $0.number(0.1) } == "0.1")
    #expect(written { $0.number(.infinity) } == "null")
  }

  @Test func eachLineOfNDJSONIsAValueOfItsOwn() {
    let text = written { json in
      for number in 1...2 {
        json.object { $0.field("n", number) }
        json.endLine()
      }
    }
    #expect(text == "{\"n\":1}\n{\"n\":2}\n")
  }

  @Test func takenBytesPutTogetherAreTheWhole() {
    var json = JSONWriter(style: .compact)
    var all: [UInt8] = []
    json.beginArray()
    for number in 1...3 {
      json.integer(number)
      all += json.takeBytes()
    }
    json.endArray()
    all += json.takeBytes()
    #expect(String(decoding: all, as: UTF8.self) == "[1,2,3]")
  }

  @Test func keysKnownOnlyAtRunTimeAreEscaped() {
    #expect(
      written { json in
        json.object { json in
          json.key("a\"b" as String)
          json.integer(1)
        }
      } == #"{"a\"b":1}"#)
  }
}
