package import SpeechAnswers

/// Terms over periods: a row of bars for each term, a bar for each period.
public struct PeriodChart: Sendable {
  /// A term with its number in each period.
  public struct Row: Sendable {
    /// As it is shown.
    public let term: String
    /// As many as there are periods.
    public let values: [Int]
  }

  /// In the order of time, as they are called.
  public let periods: [String]
  /// From the top.
  public let rows: [Row]
  private let language: Language

  private static let left = 110.0
  private static let right = 940.0
  private static let step = 72.0

  /// A picture of numbers that are known.
  public init(_ periods: [String], _ rows: [Row], language: Language = .english) {
    (self.periods, self.rows, self.language) = (periods, rows, language)
  }

  /// Counts of terms as `yrd timeline --by` has them; texts whose day is not known are left out.
  package init(
    _ counts: [PeriodCount], _ terms: [String], _ measure: PeriodTable.Measure,
    language: Language = .english
  ) {
    let dated = counts.filter { $0.period != nil }
    self.init(
      dated.compactMap(\.period),
      terms.enumerated().map { number, term in
        Row(term: term, values: dated.map { PeriodTable.value($0.hits[number], measure) })
      }, language: language)
  }

  /// The picture as a file of its own.
  public func file() -> [UInt8] { drawing.file(title: title) }
  func element() -> Markup { drawing.element(title: title) }

  private var title: String {
    let names = rows.map { "\($0.term) \($0.values.reduce(0, +))" }.joined(separator: "; ")
    return language.either(
      "\(counted(rows.count, "term")) over \(counted(periods.count, "period")): \(names)",
      "\(rows.count)个词语在\(periods.count)个时段：\(names)")
  }

  private var drawing: Drawing {
    var drawing = Drawing(height: Double(rows.count) * Self.step + 34, id: "periods")
    let slot = (Self.right - Self.left) / Double(max(1, periods.count))
    for (number, row) in rows.enumerated() {
      bars(row, top: Double(number) * Self.step + 14, slot, &drawing)
    }
    let bottom = Double(rows.count) * Self.step + 6
    // As many names as have room.
    let widest = periods.map { DisplayWidth().cells($0) }.max() ?? 1
    let step = 1 + (Int(exactly: ((Double(widest) * 6.6 + 8) / slot).rounded(.down)) ?? 0)
    for (number, period) in periods.enumerated() where number % step == 0 {
      let x = Self.left + (Double(number) + 0.5) * slot
      drawing.label(period, x: x, y: bottom + 18, .soft, .middle)
    }
    return drawing
  }

  private func bars(_ row: Row, top: Double, _ slot: Double, _ drawing: inout Drawing) {
    let bottom = top + Self.step - 24
    let most = Double(max(1, row.values.max() ?? 1))
    drawing.label(row.term, x: 0, y: bottom, .han)
    drawing.label(grouped(row.values.max() ?? 0), x: Self.left - 6, y: top + 12, .soft, .end)
    drawing.axis(from: Self.left, to: Self.right, y: bottom)
    for (number, value) in row.values.enumerated() where value > 0 {
      let height = Double(value) / most * (bottom - top)
      let width = min(48, slot * 0.8)
      let x = Self.left + (Double(number) + 0.5) * slot - width / 2
      drawing.bar(.value, x: x, y: bottom - height, width: width, height: height)
      // A number fits above where a bar is wide.
      if slot > 26 {
        drawing.label(grouped(value), x: x + width / 2, y: bottom - height - 3, .soft, .middle)
      }
    }
  }
}
