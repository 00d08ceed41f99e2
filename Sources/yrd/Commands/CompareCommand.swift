import SpeechKit

/// `yrd compare`: what became of the demands of one meeting at another, and who is named.
enum CompareCommand {
  static let full = Setting.flag("full", "show each demand, and what changed inside")

  static let command = Command(
    name: "compare",
    summary: "two meetings beside each other: what was kept, reworded, taken up elsewhere, new",
    details: """
      The later meeting is compared with the earlier, demand by demand. kept: the same but for trifles; reworded: an item whose words return in an item; absorbed: its words return in one demand of a larger item; split: its demands went to several items; promoted: a clause that became an item; moved: alike, but before or behind others than it was; no successor: no words above the threshold, with the nearest candidate; new: an item that comes from none.
      Compared are words, by how rare they are in the two meetings; light words, addressees and what the names of both have in common do not count. What the texts show is what is said: not that anything was dropped.
      """,
    operands: .two("MEETING", .id(.meetings)),
    options: [full.option],
    examples: [
      "yrd compare 2020-hefei 2023-shanghai", "yrd compare 2020-huzhou 2020-hefei --full",
    ],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let corpus = try Opening.corpus(settings, &output)
    let meetings = try settings.operands.map { try Opening.meeting($0, corpus) }
    try show(meetings[0], meetings[1], corpus, settings, &output)
    return .done
  }

  /// In the order of time, in whichever they were named.
  static func show(
    _ first: Meeting, _ second: Meeting, _ corpus: Corpus, _ settings: Settings,
    _ output: inout Output
  ) throws {
    guard first.id != second.id else {
      throw Failure("two meetings are needed to compare: both are \(first.id)")
    }
    let isReversed =
      first.facts.date != nil && second.facts.date != nil
      && corpus.meetings.first { $0.id == first.id || $0.id == second.id }?.id == second.id
    let comparison =
      isReversed
      ? MeetingComparison(second, first, corpus) : MeetingComparison(first, second, corpus)
    let writer = RecordWriter(corpus.pages, citing: .articles)
    let (layout, isFull) = (output.layout, settings.has(full) || output.format != .table)
    try output.show {
      writer.write(comparison, of: corpus, to: &$0)
    } table: {
      ComparisonTable(comparison, corpus, layout, isFull ? .full : .items).table()
    }
  }
}
