import SpeechKit
import Testing

@testable import yrd

/// As many texts of one meeting as anybody has go through every command: each gives an answer.
@Suite struct ManyTextsTests {
  /// Near copies of one readout: each has a character, a mark or a line of its own.
  private static func copies(_ count: Int) -> [(name: String, text: String)] {
    let numbers = ["一", "二", "三", "四", "五"]
    let items = numbers.map { "第\($0)，要推动\($0)项水网建设达到\($0)5%以上，支持湖州市水务局。" }.joined()
    let base = Array(
      """
      林致远在全市水利工作会议上强调抓好落实
      新华社湖州2024年6月6日电  市长林致远5日在湖州主持召开全市水利工作会议并发表重要讲话。
      林致远强调，\(items)

      """.unicodeScalars)
    return (0..<count).map { number in
      var text = base
      let place = 80 + number * 7919 % (base.count - 90)
      switch number % 4 {
      case 0: text[place] = Unicode.Scalar(UInt32(0x4E00 + number)) ?? "要"
      case 1: text.remove(at: place)
      case 2: text.insert("，", at: place)
      default: text.removeAll { "，。".unicodeScalars.contains($0) }
      }
      return ("t\(number).txt", String(String.UnicodeScalarView(text)))
    }
  }

  private static let commands = [
    "list", "articles", "ids", "show ID", "directives", "speakers", "obligations", "search 推动",
    "search 推动 --every-witness", "cite t0:3:1", "cite ID/1", "terms", "timeline",
    "verify {d}/t0.txt --allow-none",
    "diff ID", "diff ID --formal", "diff ID --view inline", "diff ID --view side",
    "diff ID --view stats", "restore t1", "similar", "summarize ID", "check", "parse {d}/t0.txt",
  ]

  @Test(arguments: [2, 17, 50])
  func everyCommandAnswers(count: Int) throws {
    let folder = try TextFolder(Self.copies(count))
    let list = answer(to: ["list", "--corpus", folder.path, "--format", "csv"])
    let rows = list.out.split(whereSeparator: \.isNewline)
    let id = try #require(rows.dropFirst().first?.split(separator: ",").first)
    for command in Self.commands {
      let words = command.split(separator: " ").map {
        // In this order: the system names the folder, and “ID” may be a part of its name.
        String($0).replacing("ID", with: id).replacing("{d}", with: folder.path)
      }
      for format in ["table", "json"] where !command.contains("--view") || format == "table" {
        let answer = answer(to: words + ["--corpus", folder.path, "--format", format])
        #expect(
          answer.status != .failed && !answer.out.isEmpty,
          "\(count) texts: \(command) --format \(format): \(answer.errors)")
      }
    }
  }
}
