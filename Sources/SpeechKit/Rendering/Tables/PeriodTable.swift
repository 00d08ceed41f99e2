package import SpeechAnswers
internal import SpeechReading

/// Terms over periods: hits, the texts that have them, all texts, share and rate.
package struct PeriodTable: Sendable {
  /// What a bar and a fold look at.
  package enum Measure: String, Sendable, CaseIterable { case hits, texts, headlines }

  private let counts: [PeriodCount]
  private let terms: [String]
  private let period: Period
  private let measure: Measure
  private let bar: Bar

  package init(
    _ counts: [PeriodCount], _ terms: [String], by period: Period, _ measure: Measure,
    _ style: Bar.Style
  ) {
    (self.counts, self.terms, self.period, self.measure) = (counts, terms, period, measure)
    let most = counts.flatMap { count in count.hits.map { Self.value($0, measure) } }.max() ?? 0
    bar = Bar(width: 20, most: Double(most), style)
  }

  /// Rows without hits are folded for readers; programs get each.
  package func table(_ audience: TextTable.Column.Audience) -> TextTable {
    let columns = columns
    var table = columns.table
    var empty: [PeriodCount] = []
    for count in counts {
      if audience == .readers, count.hits.allSatisfy({ Self.value($0, measure) == 0 }) {
        empty.append(count)
        continue
      }
      fold(&empty, &table)
      table.add(columns.cells(of: count))
    }
    fold(&empty, &table)
    table.footer = footer.map { .init($0, .faint) }
    return table
  }

  private var columns: RowColumns<PeriodCount> {
    RowColumns {
      Column(period.rawValue) {
        $0.period.map { .init($0, .strong) } ?? .init("no day", .faint, data: "")
      }
      Column("all_texts", .right, importance: 2) { $0.texts }
      Column("characters", .right, for: .programs) { $0.characters }
      terms.indices.flatMap(columns(of:))
      if terms.count == 1 {
        Column("bar", yields: true, importance: 0, for: .readers) {
          bar.text(Double(Self.value($0.hits[0], measure)))
        }
      }
      Column("mark", style: .faint) { $0.isFew ? "few texts" : "" }
    }
  }

  /// Of one term; where there are several they are numbered.
  private func columns(of term: Int) -> [Column<PeriodCount>] {
    let name = terms.count > 1 ? "_\(term + 1)" : ""
    return RowColumns<PeriodCount> {
      Column("hits" + name, .right, importance: 3) { $0.hits[term].hits }
      Column("texts" + name, .right, importance: 2) { $0.hits[term].texts }
      Column(
        "headlines" + name, .right, for: measure == .headlines ? .everyone : .programs
      ) { $0.hits[term].headlines }
      Column("share" + name, .right) { count in
        let share = count.texts > 0 ? Double(count.hits[term].texts) / Double(count.texts) : 0
        return .init("\(whole(share * 100)) %", data: SpeechRendering.decimal(share, 6))
      }
      Column("per_1000" + name, .right) { count in
        let hits = Double(count.hits[term].hits)
        return .decimal(count.characters > 0 ? hits * 1000 / Double(count.characters) : nil)
      }
    }.all
  }

  /// Periods without hits in one line.
  private func fold(_ empty: inout [PeriodCount], _ table: inout TextTable) {
    defer { empty = [] }
    guard let first = empty.first, let last = empty.last else { return }
    let texts = counted(empty.reduce(0) { $0 + $1.texts }, "text")
    let periods = [first, last].map { $0.period ?? "no day" }
    let names = empty.count == 1 ? periods[0] : "\(periods[0]) to \(periods[1])"
    table.add(note: "\(names): no \(measure == .headlines ? "headlines" : "hits") in \(texts)")
  }

  static func value(_ hits: PeriodCount.Hits, _ measure: Measure) -> Int {
    switch measure {
    case .hits: hits.hits
    case .texts: hits.texts
    case .headlines: hits.headlines
    }
  }

  private var footer: [String] {
    let texts = counted(counts.reduce(0) { $0 + $1.texts }, "text")
    let totals = terms.indices.map { index in
      let hits = counts.reduce(0) { $0 + $1.hits[index].hits }
      let number = terms.count > 1 ? "\(index + 1) " : ""
      return "\(number)\(terms[index]): \(counted(hits, "hit"))"
    }
    return [
      "\(totals.joined(separator: ", ")) in \(texts) of \(counted(counts.count, period.rawValue)). Share: of the texts; rate: hits per 1000 characters.",
      "A \(period.rawValue) without a line has no texts here. Few texts: fewer than \(PeriodCount.few).",
    ]
  }
}
