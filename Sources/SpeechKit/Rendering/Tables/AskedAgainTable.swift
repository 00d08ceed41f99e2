package import SpeechAnswers
internal import SpeechReading

/// What is asked of whom, over meetings: who, how often and since when, the latest words.
package struct AskedAgainTable: Sendable {
  private let entries: [AskedAgain]
  private let corpus: Corpus
  private let cite: Citation

  package init(_ entries: [AskedAgain], _ corpus: Corpus) {
    (self.entries, self.corpus) = (entries, corpus)
    cite = Citation(corpus)
  }

  /// `base`: what was looked at, in words. `template`: whether columns follow that offices fill in.
  package func table(_ base: String, template: ObligationTable.Template) -> TextTable {
    var table = columns(template).table(of: entries)
    let again = entries.count { $0.meetings.count > 1 }
    table.footer = [
      .init(
        "\(counted(entries.count, "demand")) by addressee, \(grouped(again)) of them asked at several meetings, \(base). Latest words; the same is asked where six tenths of the pairs of characters are common.",
        .faint)
    ]
    return table
  }

  private func columns(_ template: ObligationTable.Template) -> RowColumns<AskedAgain> {
    func places(_ entry: AskedAgain) -> [String] {
      entry.demands.compactMap { $0.demand.passage.first.map(cite.full) }
    }
    return RowColumns {
      Column("asked_of", shrink: 1, minimum: 10, importance: 4) { $0.addressee }
      Column("demand", shrink: 2, minimum: 30, importance: 5) {
        corpus.words($0.latest.demand.passage)
      }
      Column("asked", importance: 3) { $0.asked }
      Column("times", .right, for: .programs) { $0.demands.count }
      Column("meetings", .right, for: .programs) { $0.meetings.count }
      Column.fields(AskedAgain.record.fields, "since", "last")
      Column("place", importance: 2, style: .faint) {
        $0.latest.demand.passage.first.map(cite.full)
      }
      Column("places", for: .programs) { places($0).joined(separator: " ") }
      Column("ids", for: .programs) { $0.meetings.joined(separator: " ") }
      template.columns()
    }
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
