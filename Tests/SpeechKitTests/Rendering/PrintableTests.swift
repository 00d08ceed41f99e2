import SpeechKit
import Testing

@Suite struct PrintableTests {
  @Test(arguments: [
    ("\u{1B}[31m", #"\u{1B}[31m"#), ("a\u{0}", #"a\u{0}"#), ("\u{7F}", #"\u{7F}"#),
    ("\u{85}", #"\u{85}"#),
    ("\u{9B}", #"\u{9B}"#), ("\u{61C}", #"\u{61C}"#), ("\u{200E}\u{200F}", #"\u{200E}\u{200F}"#),
    ("\u{202A}\u{202E}", #"\u{202A}\u{202E}"#), ("\u{2066}\u{2069}", #"\u{2066}\u{2069}"#),
    ("\u{200B}", #"\u{200B}"#), ("推\u{AD}动", #"推\u{AD}动"#), ("a\u{E0041}", #"a\u{E0041}"#),
    ("推\u{FEFF}动", #"推\u{FEFF}动"#), ("推\u{200D}动", #"推\u{200D}动"#), ("a\u{FE0F}", #"a\u{FE0F}"#),
    ("\u{2028}\u{2029}", #"\u{2028}\u{2029}"#), ("a\tb\nc\r", #"a\tb\nc\u{D}"#),
  ])
  func whatATerminalWouldObeyIsShown(text: String, shown: String) {
    #expect(printable(text) == shown)
  }

  @Test(arguments: ["", "长三角“一体化”", "C:\\temp", "👨‍👩‍👧", "e\u{301}", "❤\u{FE0F}"])
  func everythingElseStays(text: String) {
    #expect(printable(text) == text)
  }

  @Test func jsonStaysTheSameValueAndBecomesSafe() throws {
    var json = JSONWriter(style: .compact)
    json.array { $0.string("a\u{9B}b\u{202E}c\u{7F}长\n\u{E0041}") }
    let safe = printableJSON(json.bytes)
    #expect(String(decoding: safe, as: UTF8.self) == #"["a\u009bb\u202ec\u007f长\n\udb40\udc41"]"#)
    #expect(try readJSON(safe).elements?.first?.string == "a\u{9B}b\u{202E}c\u{7F}长\n\u{E0041}")
  }
}
