internal import SpeechAnswers
package import SpeechReading

/// The table of texts: what each is, when it was published, what it reports.
package enum ArticleTable {
  /// `meetings`: the ids of the meetings that a page reports; where no corpus says, what the page alone says.
  /// `all`: the texts of the corpus.
  package static func table(
    of pages: [Page], of all: Int? = nil, meetings: ((Int) -> [String])? = nil
  ) -> TextTable {
    let columns = columns
    var table = columns.table
    for (index, page) in pages.enumerated() {
      let own = page.stories.compactMap { $0.meeting.map { MeetingKey($0).short } }
      table.add(columns.cells(of: ArticleRecord(page: page, meetings: meetings?(index) ?? own)))
    }
    let base = all.map { $0 == pages.count ? "" : " of \(grouped($0))" } ?? ""
    table.footer = [
      .init("\(counted(pages.count, "text"))\(base). Findings: yrd check.", .faint)
    ]
    return table
  }

  private static var columns: RowColumns<ArticleRecord> {
    RowColumns {
      Column("id", style: .strong) { $0.page.id }
      Column("outlet", shrink: 1, minimum: 8) { $0.page.outlet?.value }
      Column("published", importance: 2) { published(of: $0.page) }
      Column("meeting", shrink: 1, minimum: 14, importance: 2) {
        $0.meetings.isEmpty ? nil : $0.meetings.joined(separator: " ")
      }
      Column("stories", shrink: 2, minimum: 8) { stories(of: $0.page) }
      Column("characters", .right) { $0.page.text.count }
      Column("findings", .right) { findings(of: $0.page) == 0 ? nil : findings(of: $0.page) }
      Column("basis", for: .programs) { $0.page.published?.basis.rawValue }
      Column.fields(ArticleRecord.record.fields, "encoding", "file")
    }
  }

  /// With a mark where the page does not print it.
  private static func published(of page: Page) -> TextTable.Cell {
    guard let published = page.published else { return .missing }
    let text = published.value.text
    switch published.basis {
    case .printed: return .init(text)
    case .catalog: return .init(text + " (catalog)", data: text)
    default: return .init(text, .faint)
    }
  }

  private static func stories(of page: Page) -> String {
    let readouts = page.stories.count { $0.kind == .readout }
    let others = page.stories.count - readouts
    var parts: [String] = []
    if readouts > 0 { parts.append(counted(readouts, "readout")) }
    if others > 0 { parts.append("\(others) other") }
    return parts.isEmpty ? "none" : parts.joined(separator: ", ")
  }

  static func findings(of page: Page) -> Int {
    page.findings.count + page.stories.reduce(0) { $0 + $1.findings.count }
  }
}
