import Foundation
import SpeechKit
import Testing

@testable import yrd

/// `yrd parse --ndjson`: lines in, records out.
@Suite final class ParseLinesTests {
  private let folder = FileManager.default.temporaryDirectory.appending(
    path: "yrd-lines-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes lines into a file and parses it.
  private func parse(
    _ lines: [String], _ options: String..., name: String = "lines.ndjson"
  ) throws -> (status: Status, records: [String], errors: String) {
    let file = folder.appending(path: name)
    try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: file)
    return run(["parse", "--ndjson", file.path] + options)
  }

  private func run(_ words: [String]) -> (status: Status, records: [String], errors: String) {
    let run = Tool.yrd.run(words, Console())
    let pending = run.output.pending
    let records = String(decoding: pending.standard, as: UTF8.self).split(separator: "\n")
    return (run.status, records.map(String.init), String(decoding: pending.errors, as: UTF8.self))
  }

  /// Lines with texts of several lengths; every seventh is bad.
  private func lines(_ count: Int) -> [String] {
    let pages = Corpus.embedded().pages
    return (0..<count).map { index in
      var json = JSONWriter(style: .compact)
      json.object { json in
        json.field("id", "text \(index)")
        let text = String(decoding: pages[index % pages.count].text.bytes, as: UTF8.self)
        json.field(index % 7 == 6 ? "txt" : "text", String(text.prefix(50 + index * 131 % 1500)))
        json.field("number", index)
      }
      return String(decoding: json.bytes, as: UTF8.self)
    }
  }

  @Test func eachLineGivesOneRecordInItsPlace() throws {
    let answer = try parse(lines(300))
    #expect(answer.status == .done)
    #expect(answer.records.count == 300)
    for (index, line) in answer.records.enumerated() {
      let record = try readJSON(Array(line.utf8))
      #expect(record["id"]?.string == "text \(index)")
      #expect(record["input"]?["number"]?.integer == index)
      #expect((record["error"] != nil) == (index % 7 == 6))
    }
    #expect(
      answer.errors.hasSuffix(
        "lines.ndjson: 42 of 300 lines gave no record; the first is line 7: “text” is missing\n"))
  }

  @Test func anyPartitionGivesTheSameBytes() throws {
    let lines = lines(120)
    let whole = try parse(lines).records
    for size in [1, 7, 50] {
      let parts = try stride(from: 0, to: lines.count, by: size).flatMap { start in
        try parse(Array(lines[start..<min(lines.count, start + size)])).records
      }
      #expect(parts == whole)
    }
    #expect(try parse(Array(lines.reversed())).records == whole.reversed())
  }

  @Test func whatIsNoNDJSONAtAllEndsWithTwo() throws {
    let answer = try parse(["a text", "that is no JSON"])
    #expect(answer.status == .failed)
    #expect(answer.records.count == 2)
    #expect(answer.errors.contains("no line is an object of JSON; 2 of 2 lines gave no record"))
    #expect(try parse(["a text"]).status == .done, "a stream of one bad line is a failed record")
    #expect(try parse(["a text", "{}"]).status == .done)
    #expect(try parse([]).status == .done)
  }

  @Test func anInputThatCannotBeReadIsNamedAndTheOthersAreRead() throws {
    _ = try parse(lines(3))
    let answer = run([
      "parse", "--ndjson", "/nowhere", folder.appending(path: "lines.ndjson").path, folder.path,
    ])
    #expect(answer.status == .failed)
    #expect(answer.records.count == 3)
    #expect(answer.errors.contains("yrd: /nowhere: no such file or folder\n"))
    #expect(answer.errors.hasSuffix("is a folder, not a file\n"))
  }

  @Test func whatDoesNotFitIsRefused() throws {
    #expect(try parse([], "--format", "csv").errors == "yrd: --ndjson writes NDJSON, not csv\n")
    #expect(try parse([], "--encoding", "big5").status == .failed)
    #expect(try parse(lines(2), "--format", "ndjson").status == .done)
  }

  @Test func aReaderThatGoesEndsTheWorkQuietly() throws {
    signal(SIGPIPE, SIG_IGN)
    let file = folder.appending(path: "many.ndjson")
    try Data(lines(400).map { $0 + "\n" }.joined().utf8).write(to: file)
    var ends: [Int32] = [0, 0]
    #expect(unsafe pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    let (status, output) = Tool.yrd.run(
      ["parse", "--ndjson", file.path], Console(standard: Stream(.descriptor(ends[1]))))
    #expect(status == .done)
    #expect(output.pending.errors.isEmpty)
  }
}
