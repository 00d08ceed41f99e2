import Glibc
import Testing

@testable import SpeechReading

/// Tokens as the HTML standard has them. The public tests of html5lib are run where YRD_HTML5LIB names a file:
/// those of its folder `tokenizer` in one JSON value, in a file that is called `.txt`.
@Suite struct HTMLTokensTests {
  @Test(arguments: [
    ("<p title=\"1>0\" id='a>b'\n>字</p\n>", "<p id=a>b title=1>0>字</p>"),
    ("<!-- <p> --->字<!-->字<!--->字<!--a--!>字", "{ <p> -}字{}字{}字{a}字"),
    ("1 < 2 <3> </ x>", "1 < 2 <3> { x}"), ("a</>b<?xml a?>c<!x>d", "ab{?xml a?}c{x}d"),
    (
      "<script>t=\"<p>\"<!--<script></script>--></script>字",
      "<script>t=\"<p>\"<!--<script></script>--></script>字"
    ),
    ("<style><p></STYLE >字", "<style><p></style>字"),
    ("&notit;&notin;&amp&#x9AD8;&#128;&#0;&x;", "¬it;∉&高€\u{FFFD}&x;"),
    ("<a href=?a=b&lang=c&copy=1>字", "<a href=?a=b&lang=c&copy=1>字"),
    ("<br/><b/ x=1>", "<br /><b x=1>"),
    ("字<p", "字"), ("<p a='", ""),
  ])
  func tokensAreThoseOfTheStandard(text: String, tokens: String) throws {
    #expect(try Tokenized(text).description == tokens, "\(text)")
  }

  /// Line ends are normalized before a page is tokenized.
  private static func comparable(_ text: String) -> String {
    text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }

  @Test func thePublicTestsHold() throws {
    guard let path = unsafe getenv("YRD_HTML5LIB").map({ unsafe String(cString: $0) }) else {
      return
    }
    var (right, wrong) = (0, [String]())
    for file in try FileTree.read(path).files {
      let root = try readJSON(file.bytes())
      for test in root["tests"]?.elements ?? [] {
        guard let one = PublicTest(test) else { continue }
        let got = try Tokenized(one.input, knowsElements: one.knowsElements).description
        let (plain, expected) = (Self.comparable(got), Self.comparable(one.expected))
        if plain == expected {
          right += 1
        } else {
          wrong.append("\(one.input) → \(got) not \(one.expected)")
        }
      }
    }
    print("html5lib: \(right) of \(right + wrong.count)", wrong.prefix(40).joined(separator: "\n"))
    #expect(wrong.count * 50 < right)
  }
}
