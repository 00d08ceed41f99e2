import SpeechKit
import Testing

@testable import yrd

/// What the README and the articles of the DocC catalog say, held against the program. `YRD_UPDATE_README=1 swift test --filter
/// ReadmeTests` writes their examples anew, and that run fails.
@Suite struct ReadmeTests {
  @Test(arguments: Document.all)
  func theExamplesAreWhatTheProgramPrints(document: Document) throws {
    let text = try document.text()
    let written = ConsoleExamples.withOutputs(text)
    if written != text, Document.isUpdated { try document.write(written) }
    for (old, new) in zip(text.lines, written.lines) where old != new {
      Issue.record("\(document) says “\(old)”, the program prints “\(new)”")
      return
    }
    #expect(text == written, "\(document) has all lines of its examples")
  }

  @Test func theTablesOfRecordsAreWhatTheFieldsSay() throws {
    let records = Document(path: "Sources/SpeechKit/SpeechKit.docc/Records.md")
    let text = try records.text()
    let written = RecordDocument.updated(text)
    if written != text, Document.isUpdated { try records.write(written) }
    for (old, new) in zip(text.lines, written.lines) where old != new {
      Issue.record("\(records) says “\(old)”, the fields say “\(new)”")
      return
    }
    #expect(text == written, "\(records) has all kinds of records")
  }

  @Test func theReadmeAndTheArticlesHaveExamples() throws {
    let counts = try Document.all.map { ConsoleExamples.count(in: try $0.text()) }
    #expect(counts[0] >= 12, "the README shows each question")
    #expect(counts.dropFirst().count { $0 > 0 } >= 5, "articles show what they describe")
  }

  @Test func everyCommandAndOptionStandsInADocument() throws {
    let texts = try Document.all.map { try $0.text() }
    for command in Tool.yrd.commands where command.visibility == .shown {
      #expect(
        texts.contains { $0.contains("yrd \(command.name)") },
        "no document shows yrd \(command.name)")
      for option in command.options {
        #expect(
          texts.contains { $0.contains("--\(option.long)") },
          "no document has --\(option.long) of \(command.name)")
      }
    }
  }

  @Test func theReadmeIsReadInTenMinutes() throws {
    let lines = try Document.readme.text().lines
    #expect(lines.count <= 250)
    let measure = DisplayWidth()
    var isCode = false
    for line in lines {
      if line.hasPrefix("```") { isCode.toggle() }
      #expect(isCode || measure.cells(String(line)) <= 100, "\(line)")
    }
  }

  @Test(arguments: Document.all)
  func everyLinkOfADocumentLeadsSomewhere(document: Document) throws {
    for line in try document.text().lines {
      for link in line.matches(of: /\]\(([^)#:]+)\)/).map({ String($0.output.1) }) {
        #expect(document.exists(link), "\(document) links to \(link)")
      }
    }
  }
}

extension String {
  fileprivate var lines: [Substring] { split(separator: "\n", omittingEmptySubsequences: false) }
}
