import Glibc
import SpeechKit
import Testing

@testable import yrd

/// `yrd verify` on drafts, and on what yrd itself prints.
@Suite struct VerifyTests {
  private func run(_ words: [String]) -> (status: Status, out: String) {
    let run = Tool.yrd.run(words, Console())
    return (run.status, String(decoding: run.output.pending.standard, as: UTF8.self))
  }

  /// Checks a text; the rows as JSON.
  private func verify(_ text: String, _ options: String...) throws -> (
    status: Status, rows: [JSONValue]
  ) {
    let file = try TemporaryDraft(text)
    let answer = run(["verify", file.path, "--format", "ndjson"] + options)
    return (
      answer.status, try answer.out.split(separator: "\n").map { try readJSON(Array($0.utf8)) }
    )
  }

  /// Ten true quotations and three that were altered.
  private static let path =
    String(#filePath.dropLast("VerifyTests.swift".count)) + "Drafts/notes.md"

  private static func draft() throws -> String {
    String(decoding: try FileBytes.read(path), as: UTF8.self)
  }

  @Test func exactlyTheThreeAlteredQuotationsAreDenied() throws {
    let (status, rows) = try verify(try Self.draft())
    let quotations = rows.filter { $0["text"] != nil }
    #expect(quotations.count == 13)
    let denied = quotations.filter { $0["confirmed"]?.boolean == false }
    #expect(
      denied.map { $0["text"]?.string } == [
        "为长三角地区生态环境共保共管提供借鉴", "持续推进长江‘五年禁渔’", "必须全面改善和加强党的全面领导",
      ])
    #expect(denied.allSatisfy { $0["status"]?.string == "absent" && $0["nearest"] != nil })
    #expect(rows.allSatisfy { $0["status"]?.string != "broken" })
    #expect(status == .negative)
  }

  @Test func aDraftWithoutTheThreeIsConfirmed() throws {
    let lines = try Self.draft().split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains("Not so") }
      .map { $0.split(separator: "He did not say").first.map(String.init) ?? "" }
    let (status, rows) = try verify(lines.joined(separator: "\n"))
    #expect(rows.count == 10)
    #expect(status == .done)
  }

  @Test(arguments: [
    ["show", "2020-hefei"], ["show", "2020-hefei", "--why"], ["show", "2023-shanghai"],
    ["show", "2020-huzhou"], ["show", "000"], ["show", "001"], ["show", "002"], ["show", "003"],
    ["show", "004"], ["show", "2020-hefei/3"], ["show", "2020-hefei/b"],
    ["directives", "--full"], ["directives", "--format", "markdown"], ["cite", "2020-hefei/3"],
    ["obligations"], ["obligations", "--format", "markdown"], ["summarize", "2020-hefei"],
    ["summarize", "2020-huzhou", "--format", "markdown"],
    ["check"], ["summarize"], ["summarize", "--length", "50"],
    ["summarize", "--format", "markdown", "--lang", "zh"],
  ])
  func whatYrdPrintsIsConfirmed(words: [String]) throws {
    for width in ["0", "100"] {
      let printed = run(words + ["--width", width]).out
      let (status, rows) = try verify(printed, "--denied")
      // What stands beside a quotation in a table is no claim of an author: only the words count here.
      let denied = rows.filter { $0["confirmed"]?.boolean == false }
      #expect(denied.isEmpty, "\(denied.compactMap { $0["text"]?.string })")
      #expect(status == .done)
    }
  }

  /// The whole text of each directive of each text, in quotation marks, with its place.
  @Test func aDraftMadeOfAllDirectivesIsConfirmed() throws {
    let answer = run(["directives", "--format", "ndjson"]).out
    var draft = ""
    for line in answer.split(separator: "\n") {
      let row = try readJSON(Array(line.utf8))
      let text = try #require(row["text"]?.string)
      let place = try #require(row["spans"]?.elements?.first)
      let cited = [place["article"]?.string, place["line"]?.text, place["column"]?.text]
      let reference = cited.compactMap { $0 }.joined(separator: ":")
      draft += "“\(text)” (\(reference), \(try #require(row["id"]?.string)))\n\n"
    }
    let (status, rows) = try verify(draft)
    #expect(rows.count > 50)
    let others = rows.compactMap { $0["status"]?.string }.filter { $0 != "exact" }
    #expect(others.isEmpty)
    #expect(status == .done)
  }

  @Test func anAlteredLineOfTheProgramsOwnIsDenied() throws {
    let printed = run(["show", "2020-hefei/3.5", "--width", "100"]).out
    let altered = printed.split(separator: "\n").map {
      $0.contains("充分发挥试验田作用") ? $0.split(separator: "试验田").joined(separator: "示范区") : String($0)
    }.joined(separator: "\n")
    #expect(altered != printed)
    let (status, rows) = try verify(altered, "--denied")
    #expect(!rows.isEmpty)
    #expect(status == .negative)
  }

  @Test func nothingToVerifyIsSaid() throws {
    let draft = "本文没有引文。"
    #expect(try verify(draft).status == .negative)
    #expect(try verify(draft, "--allow-none").status == .done)
    #expect(try verify("", "--allow-none").rows.isEmpty)
  }

  @Test func strictAsksForWhatStandsBesideAQuotation() throws {
    let draft = "韩正说“推动浦东高水平改革开放”。"
    let (status, rows) = try verify(draft)
    #expect(status == .done)
    #expect(rows.first?["said"]?.string == "said by 习近平, 2020-08-20")
    #expect(try verify(draft, "--strict").status == .negative)
  }

  @Test func strictTakesPunctuationForInexact() throws {
    let draft = "“改革系统集成、协同高效”"
    #expect(try verify(draft).status == .done)
    #expect(try verify(draft, "--strict").status == .negative)
  }
}

extension JSONValue {
  /// A text, or a number as it is written.
  fileprivate var text: String? { string ?? integer.map(String.init) }
}

/// A draft on the disk, as long as somebody holds it.
private final class TemporaryDraft {
  let path: String

  init(_ text: String) throws {
    var template = Array("/tmp/yrd-draft-XXXXXX".utf8CString)
    let descriptor = unsafe template.withUnsafeMutableBufferPointer {
      unsafe mkstemp($0.baseAddress!)
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let bytes = Array(text.utf8)
    let written = unsafe bytes.withUnsafeBytes {
      unsafe write(descriptor, $0.baseAddress, $0.count)
    }
    close(descriptor)
    try #require(written == bytes.count)
  }

  deinit { _ = unsafe unlink(path) }
}
