/// What is asked of whom, over meetings: who, how often and since when, the latest words.
public struct AskedAgainTable: Sendable {
  private let entries: [AskedAgain]
  private let corpus: Corpus
  private let cite: Citation

  public init(_ entries: [AskedAgain], _ corpus: Corpus) {
    (self.entries, self.corpus) = (entries, corpus)
    cite = Citation(corpus)
  }

  /// `base`: what was looked at, in words. `template`: whether columns follow that offices fill in.
  public func table(_ base: String, template: ObligationTable.Template) -> TextTable {
    var table = TextTable(
      columns: [
        .init("asked_of", shrink: 1, minimum: 10, importance: 4),
        .init("demand", shrink: 2, minimum: 30, importance: 5),
        .init("asked", importance: 3), .init("times", .right, for: .programs),
        .init("meetings", .right, for: .programs), .init("since", for: .programs),
        .init("last", for: .programs), .init("place", importance: 2),
        .init("places", for: .programs), .init("ids", for: .programs),
      ] + template.columns)
    for entry in entries { table.add(cells(of: entry) + template.cells) }
    let again = entries.count { $0.meetings.count > 1 }
    table.footer = [
      .init(
        "\(counted(entries.count, "demand")) by addressee, \(grouped(again)) of them asked at several meetings, \(base). Latest words; the same is asked where six tenths of the pairs of characters are common.",
        .faint)
    ]
    return table
  }

  private func cells(of entry: AskedAgain) -> [TextTable.Cell] {
    let passage = entry.latest.demand.passage
    let places = entry.demands.compactMap { $0.demand.passage.first.map(cite.full) }
    return [
      .init(entry.addressee), .init(corpus.words(passage)), .init(entry.asked),
      .number(entry.demands.count), .number(entry.meetings.count),
      .text(entry.since?.text), .text(entry.last?.text),
      .text(passage.first.map(cite.full), .faint), .init(places.joined(separator: " ")),
      .init(entry.meetings.joined(separator: " ")),
    ]
  }
}

extension AskedAgain {
  /// `6 times since 2024-01-12`.
  var asked: String {
    guard demands.count > 1 else { return "once" }
    let since = self.since.map { " since \($0.text)" } ?? ""
    return "\(demands.count) times\(since)"
  }
}

extension Corpus {
  func words(_ passage: Passage) -> String {
    passage.first.map { pages[Int($0.page)].text[passage] } ?? ""
  }
}
