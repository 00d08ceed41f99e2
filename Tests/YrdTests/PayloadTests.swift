import SpeechKit
import Testing

@testable import yrd

/// Texts that want to steer, hide or become markup: each command shows them in each format as what they are.
@Suite struct PayloadTests {
  private static let payloads = [
    "\u{1B}[31m", "\u{7}\u{9B}31m\u{7F}", "\u{202E}", "\u{200B}\u{200D}", "\u{AD}",
    "\u{E0041}\u{E0042}",
    "\u{FEFF}", "<script>alert(1)</script><img src=x onerror=alert(1)>", "[x](javascript:alert(1))",
    "a|b||c", "`x` *y* __z__ ~~w~~", "=1+1\u{85}\u{2028}",
  ]

  private static let formats = ["table", "json", "ndjson", "csv", "tsv", "markdown"]

  /// {d} is the corpus, {f} a draft.
  private static let commands = [
    "list", "articles", "ids", "show 2024-huzhou", "show 2024-huzhou --why", "show a", "directives",
    "directives --full", "speakers", "obligations", "search 落实", "search 落实 --count speaker",
    "cite a:3:1",
    "cite 2024-huzhou/1", "cite 2024-huzhou", "cite a --style gb7714", "terms", "timeline",
    "timeline --term 落实", "verify {f}", "diff a b",
    "diff a b --formal", "diff a b --view inline", "diff a b --view side", "restore a b",
    "similar {d}/a.txt {d}/b.txt",
    "compare 2024-huzhou 2025-huzhou", "compare 2024-huzhou 2025-huzhou --full", "summarize",
    "summarize --lang zh", "check", "parse {d}/a.txt", "ledger 落实 质量 --by year",
    "ledger 落实 管理 --rows", "audit", "obligations --by addressee", "obligations --template",
    "terms --new --since 2025 --min 2",
  ]

  @Test(arguments: payloads)
  func nothingInATextSteersHidesOrBecomesMarkup(payload: String) throws {
    let corpus = try HostileCorpus(payload)
    for command in Self.commands {
      let words = command.split(separator: " ").map {
        String($0).replacing("{d}", with: corpus.folder).replacing("{f}", with: corpus.draft)
      }
      for format in Self.formats {
        let answer = answer(to: words + ["--corpus", corpus.folder, "--format", format])
        // Some records are printed as JSON only; a line end inside an item leaves none to cite.
        guard answer.status == .done || !answer.out.isEmpty else { continue }
        // Ids are lines for the shell, references for other programs, whatever the format.
        let format = command == "ids" || command.contains("--style") ? "table" : format
        let name = "\(command) --format \(format)"
        // In a pipe, JSON may have the characters that it need not escape; on a terminal `printableJSON` does.
        let isSteered = answer.out.unicodeScalars.contains {
          Self.steers($0) && ($0.value < 0x20 || !format.hasSuffix("json"))
        }
        #expect(!isSteered, "\(name): \(printable(answer.out))")
        check(answer.out, as: format, name)
      }
    }
  }

  private func check(_ out: String, as format: String, _ name: String) {
    switch format {
    case "json": #expect(throws: Never.self, "\(name)") { _ = try readJSON(Array(out.utf8)) }
    case "ndjson":
      for line in out.split(separator: "\n") {
        #expect(throws: Never.self, "\(name)") { _ = try readJSON(Array(line.utf8)) }
      }
    default:
      #expect(!out.unicodeScalars.contains(where: Self.hides), "\(name): \(printable(out))")
      if format == "markdown" { checkMarkdown(out, name) }
      if format == "csv" || format == "tsv" {
        let cells = out.split { $0 == "," || $0 == "\t" || $0.isNewline }
        #expect(!cells.contains { $0.hasPrefix("=") || $0.hasPrefix("\"=") }, "\(name): \(out)")
      }
    }
  }

  /// What Markdown would read as markup stands behind `\` or as a character reference.
  private func checkMarkdown(_ out: String, _ name: String) {
    #expect(!out.contains("<script") && !out.contains("<img"), "\(name): \(out)")
    var bars: Set<Int> = []
    for line in out.split(separator: "\n") {
      var (last, count): (Character, Int) = (" ", 0)
      for character in line {
        if last != "\\" {
          #expect(character != "`" && character != "[" && character != "~", "\(name): \(line)")
          if character == "|" { count += 1 }
        }
        last = character == "\\" && last == "\\" ? " " : character
      }
      if count > 0 { bars.insert(count) }
    }
    #expect(bars.count <= 1, "\(name): \(out)")
  }

  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\t": false
    default: scalar.properties.generalCategory == .control
    }
  }

  private static func hides(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isDefaultIgnorableCodePoint || scalar == "\u{2028}"
  }
}

/// Three texts, two of one meeting, with a payload in headlines, demands and what differs; as long as somebody holds it.
private struct HostileCorpus {
  private let texts: TextFolder
  var folder: String { texts.path }
  var draft: String { folder + "/draft.md" }

  init(_ payload: String) throws {
    func text(_ year: Int, _ words: String) -> String {
      """
      湖州开会\(payload)抓落实
      \(year)年6月5日，市长林致远在湖州主持召开全市水利工作会议。
      林致远指出，要抓好\(payload)落实，提高\(words)质量。第一，要推动\(payload)工程建设。第二，要加强\(words)管理\(payload)。第三，要支持湖州市水务局。

      """
    }
    texts = try TextFolder([
      ("a.txt", text(2024, "水")), ("b.txt", text(2024, "河\(payload)水")),
      ("c.txt", text(2025, "水")),
      ("draft.md", "他说“要抓好\(payload)落实”，又说“要抓坏\(payload)落实”。\n"),
    ])
  }
}
