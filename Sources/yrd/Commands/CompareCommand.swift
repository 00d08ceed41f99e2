import SpeechKit

/// `yrd compare`: what became of the demands of one meeting at another, and who is named.
enum CompareCommand {
  static let full = Setting.flag("full", "show each demand and what changed in it")

  static let command = Command(
    name: "compare",
    summary:
      "compare two meetings: what was kept, reworded, absorbed, promoted or has no successor",
    details: """
      yrd compares the later meeting with the earlier one, demand by demand. Items are first assigned to items, one to one in each list; then it is asked what became of the rest. kept: the item returns almost unchanged; reworded: its words return in another item; absorbed: its words return in one demand of a larger item; split: its demands went to several items; promoted: one of its clauses or demands became an item; moved: alike, but before or behind other items than it was; no successor: nothing shares enough words (the nearest candidate is shown); –: too like for that, too unlike for a kind; new: the item has no predecessor and takes in nothing.
      yrd compares words, not intentions, weighted by how rare they are in the two meetings; light words, addressees and words that both meetings have in their names do not count. No successor means that the texts do not repeat the words, not that the policy was dropped.
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
