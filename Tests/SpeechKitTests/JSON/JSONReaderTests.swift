import Testing

@testable import SpeechReading
@testable import SpeechRendering

@Suite struct JSONReaderTests {
  func read(_ text: String) throws -> JSONValue { try readJSON(Array(text.utf8)) }

  @Test func aCatalogIsReadWithItsPlaces() throws {
    let value = try read(
      "{\n  \"002\": {\"published\": \"2023-12-01\", \"n\": [1, -2.5e1, true, null]}\n}")
    let entry = try #require(value["002"])
    #expect(entry["published"]?.string == "2023-12-01")
    #expect(entry["n"]?.elements?.map(\.kind) == ["a number", "a number", "true or false", "null"])
    #expect(entry["n"]?.elements?[0].integer == 1)
    #expect(entry["n"]?.elements?[1].number == -25)
    #expect(entry.offset == 11)
  }

  @Test func keysKeepTheirOrderAndRepeatedOnesAreReported() throws {
    let value = try read(#"{"b": 1, "a": 2, "b": 3}"#)
    #expect(value.members?.map(\.key) == ["b", "a", "b"])
    #expect(value["b"]?.integer == 3)
    #expect(value.repeatedMembers.map(\.offset) == [17])
  }

  @Test func escapesAreResolved() throws {
    #expect(try read(#""\"\\\/\b\f\n\r\t\u957f\uD83D\uDE00""#).string == "\"\\/\u{8}\u{C}\n\r\t长😀")
  }

  @Test func aByteOrderMarkIsPassedOver() throws {
    #expect(try read("\u{FEFF} [] ").elements == [])
  }

  @Test(arguments: [
    ("", 0, "a value is missing: the file ends here"),
    ("{\"a\": 1,}", 8, "a key in quotation marks is missing"),
    ("[1,]", 3, "a value is missing"),
    ("[1 2]", 3, "a comma or ] is missing"),
    ("{\"a\" 1}", 5, "a key needs a colon"),
    ("{a: 1}", 1, "a key in quotation marks is missing"),
    ("[1] x", 4, "something stands behind the end of the value"),
    ("01", 1, "something stands behind the end of the value"),
    ("1.", 2, "a digit is missing"),
    ("-", 1, "a digit is missing"),
    ("1e+", 3, "a digit is missing"),
    ("+1", 0, "a value is missing"),
    ("tru", 0, "a value is missing (is true meant?)"),
    ("\"a", 0, "a text has no closing quotation mark"),
    ("\"\\x\"", 1, "an escape that JSON does not have"),
    ("\"\\u12g4\"", 1, "\\u needs four hexadecimal digits"),
    ("\"\\ud800\"", 1, "half of a surrogate pair stands alone"),
    ("\"\\ud800\\u0041\"", 1, "half of a surrogate pair stands alone"),
    ("\"\\udc00\"", 1, "half of a surrogate pair stands alone"),
    ("// x\n1", 0, "a value is missing"),
  ])
  func whatIsNoJSONIsRefusedAtItsByte(text: String, offset: Int, problem: String) {
    #expect(
      throws: JSONError(problem: problem, place: JSONPlace(offset: offset, in: Array(text.utf8)))
    ) {
      try read(text)
    }
  }

  @Test func aRawLineEndInATextIsRefused() {
    #expect(throws: JSONError.self) { try read("\"a\nb\"") }
  }

  @Test func linesAndColumnsAreCountedInScalars() {
    let error = #expect(throws: JSONError.self) { try read("{\r\n  \"长三角\": ?\r\n}") }
    #expect(error?.description == "line 2, column 10: a value is missing")
  }

  @Test func bytesThatAreNoUTF8AreRefusedAtTheByte() {
    let error = #expect(throws: JSONError.self) {
      try readJSON([0x5B, 0x22, 0xE9, 0x95, 0x22, 0x5D])
    }
    #expect(error?.place.offset == 2)
  }

  @Test func deepNestingIsAnErrorAndNoCrash() {
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(throws: JSONError.self) { try readJSON(deep) }
    #expect(throws: Never.self) {
      try read(String(repeating: "[", count: 128) + String(repeating: "]", count: 128))
    }
  }

  @Test func everyBeginningOfAValueIsRefusedAndNeverTraps() throws {
    let text = #"{"a": [1.5, "x\u957f", {"b": null}], "c": false}"#
    let bytes = Array(text.utf8)
    for count in 0..<bytes.count {
      #expect(throws: JSONError.self) { try readJSON(Array(bytes[..<count])) }
    }
  }

  @Test func anyBytesAreReadOrRefused() {
    var generator = SeededGenerator(seed: 20_200_820)
    let alphabet = Array("{}[]\",:\\u0123eE+-.tfn \n长".utf8)
    for _ in 0..<20_000 {
      let bytes = (0..<12).map { _ in alphabet[Int(generator.next() % UInt64(alphabet.count))] }
      _ = try? readJSON(bytes)
    }
  }

  @Test func whatTheWriterWritesIsReadBack() throws {
    var json = JSONWriter(style: .pretty)
    json.object { json in
      json.field("text", "“一体化”\u{1}\\")
      json.array("list") { $0.number(-0.25) }
    }
    let value = try readJSON(json.bytes)
    #expect(value["text"]?.string == "“一体化”\u{1}\\")
    #expect(value["list"]?.elements?.first?.number == -0.25)
  }
}

/// A small generator whose numbers depend on the seed alone (xorshift).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed | 1 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
