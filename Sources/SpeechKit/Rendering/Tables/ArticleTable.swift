/// The table of texts: what each is, when it was published, what it reports.
public enum ArticleTable {
  /// `meetings`: the ids of the meetings that a page reports; where no corpus says, what the page alone says.
  /// `all`: the texts of the corpus.
  public static func table(
    of pages: [Page], of all: Int? = nil, meetings: ((Int) -> [String])? = nil
  ) -> TextTable {
    var table = TextTable(columns: [
      .init("id"), .init("outlet", shrink: 1, minimum: 8), .init("published", importance: 2),
      .init("meeting", shrink: 1, minimum: 14, importance: 2),
      .init("stories", shrink: 2, minimum: 8), .init("characters", .right),
      .init("findings", .right), .init("basis", for: .programs), .init("encoding", for: .programs),
      .init("file", for: .programs),
    ])
    for (index, page) in pages.enumerated() {
      let own = page.stories.compactMap { $0.meeting.map { MeetingKey($0).short } }
      let reported = meetings?(index) ?? own
      table.add([
        .init(page.id, .strong), .text(page.outlet?.value), published(of: page),

        reported.isEmpty ? .missing : .init(reported.joined(separator: " ")),
        .init(stories(of: page)), .number(page.text.count),
        findings(of: page) == 0 ? .missing : .number(findings(of: page)),
        .text(page.published?.basis.rawValue), .init(page.encoding), .init(page.file),
      ])
    }
    let base = all.map { $0 == pages.count ? "" : " of \(grouped($0))" } ?? ""
    table.footer = [
      .init("\(counted(pages.count, "text"))\(base). Findings: yrd check.", .faint)
    ]
    return table
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
