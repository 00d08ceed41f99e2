@testable import SpeechAnswers
@testable import SpeechReading

/// What two texts tell together, as lines for people: what a case or a frame with `-- beside --` expects besides its record.
///
/// The one is read as the corpus's first text, the other as its second; compared as two witnesses, too.
struct CorpusLines {
  private(set) var lines: [String] = []

  init(_ first: String, beside second: String) throws {
    let corpus = Sample.corpus([("x", first), ("y", second)])
    for finding in corpus.audit() { lines.append("audit \(finding.kind.rawValue)") }
    let meetings = corpus.meetings.sorted { $0.base.page < $1.base.page }
    if meetings.count == 2 {
      for body in MeetingComparison(meetings[0], meetings[1], corpus).bodies {
        let names = [body.earlier, body.later].map { $0.map(\.value).joined(separator: "、") }
        lines.append("body \(body.shortName) | \(names.joined(separator: " | "))")
      }
    }
    let witnesses = try [first, second].enumerated().map { number, text in
      WitnessText(
        whole: try CollationLawTests.source(text), siglum: number == 0 ? "x" : "y", page: number)
    }
    let collation = Collation(witnesses, scope: .whole)
    for variant in collation.variants where variant.class == .substantive {
      let readings = variant.readings.enumerated().map { number, place in
        place.map { collation.text($0, of: number) } ?? ""
      }
      lines.append("variant \(readings.joined(separator: " | "))")
    }
  }
}
