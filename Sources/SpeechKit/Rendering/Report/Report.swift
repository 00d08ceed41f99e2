public import SpeechAnswers
internal import SpeechReading

/// Meetings as one page of HTML that needs nothing else: `yrd report`.
///
/// Everything on it is a rendering of records. Each value is followed by its places, and each place leads to its sentence in the
/// sources at the end. The same texts give the same bytes; nothing is loaded, and without JavaScript everything can be read.
public struct Report: Sendable {
  /// What a page is about.
  public enum Subject: Sendable {
    /// Meetings, each with everything that is known of it.
    case meetings([Meeting])
    /// The meetings of a corpus in time, without their texts.
    case overview([Meeting])

    var meetings: [Meeting] {
      switch self {
      case .meetings(let all), .overview(let all): all
      }
    }
  }

  /// Which sources stand at the end.
  public enum Sources: Sendable {
    /// The files of the meetings, and of others the sentences that are cited.
    case whole
    /// Only the sentences that are cited.
    case cited
  }

  /// Whether differences of punctuation, width and layout are marked in the texts beside each other.
  public enum Formal: Sendable {
    /// Only how many there are.
    case counted
    /// Each, where it stands.
    case marked
  }

  let corpus: Corpus
  let subject: Subject
  let language: Language
  let sources: Sources
  let formal: Formal
  /// The terms that were asked for, as they were written.
  let terms: [(shown: String, query: SearchQuery)]
  /// The command that makes the page again.
  let command: String

  /// A page of meetings of a corpus. `command` is printed as what makes the page again: it should name no path.
  public init(
    _ corpus: Corpus, _ subject: Subject, language: Language = .english,
    terms: [(shown: String, query: SearchQuery)] = [], sources: Sources = .whole,
    formal: Formal = .counted, command: String
  ) {
    self.corpus = corpus
    self.subject = subject
    self.language = language
    self.terms = terms
    self.sources = sources
    self.formal = formal
    self.command = command
  }

  /// A larger page takes browsers seconds to open: 7 MB 3.7 s in Chromium on two busy cores.
  public static let mostBytes = 4_000_000

  /// The page as UTF-8.
  public func html() -> [UInt8] {
    var page = ReportWriter(corpus, language)
    page.document(title: title) { page in
      switch subject {
      case .meetings(let meetings) where meetings.count == 1: one(meetings[0], &page)
      case .meetings(let meetings): several(meetings, &page)
      case .overview(let meetings): overview(meetings, &page)
      }
    }
    return page.markup.bytes
  }

  private var title: String {
    let meetings = subject.meetings
    let name = meetings.count == 1 ? meetings[0].facts.name?.value : nil
    let what =
      meetings.count == 1
      ? meetings[0].id : language.either(counted(meetings.count, "meeting"), "\(meetings.count)次会议")
    return [what, name, "yrd report"].compactMap { $0 }.joined(separator: " · ")
  }

  // MARK: Sections in their order

  private func one(_ meeting: Meeting, _ page: inout ReportWriter) {
    let about = ReportMeeting(meeting, of: self)
    let sections = about.sections(page) + common([about], about.terms, page)
    page.frame(sections) { page in
      page.opening(of: about)
      page.findings(of: about)
      page.facts(of: about)
    }
  }

  private func several(_ meetings: [Meeting], _ page: inout ReportWriter) {
    let all = meetings.enumerated().map { number, meeting in
      ReportMeeting(meeting, of: self, scope: "m\(number + 1)-")
    }
    var sections: [ReportSection] = []
    for (number, about) in all.enumerated() {
      sections.append(page.chapter(of: about))
      guard number > 0 else { continue }
      let before = all[number - 1].meeting
      sections.append(page.comparison(before, about.meeting, id: "\(about.scope)change"))
    }
    let chosen = ReportTerms(meetings, of: corpus, asked: terms)
    sections += common(all, chosen, page)
    page.frame(sections) { $0.opening(of: meetings, .meetings) }
  }

  private func overview(_ meetings: [Meeting], _ page: inout ReportWriter) {
    let sections = page.overviewSections(of: meetings, terms: terms) + ending([], page)
    page.frame(sections) { page in
      page.opening(of: meetings, .corpus)
      page.findings(of: meetings)
    }
  }

  /// What all meetings of a page share.
  private func common(
    _ all: [ReportMeeting], _ chosen: ReportTerms, _ page: ReportWriter
  ) -> [ReportSection] {
    return [
      page.dispersion(of: chosen), page.time(of: chosen.meetings, all.map(\.meeting)),
    ].compactMap { $0 } + page.concordances(of: chosen) + ending(all.map(\.meeting), page)
  }

  private func ending(_ meetings: [Meeting], _ page: ReportWriter) -> [ReportSection] {
    [page.sources(of: meetings, sources), page.method(of: self)]
  }
}

/// A section of a page: what the contents say of it, and how it is written.
struct ReportSection: Sendable {
  let id: String
  let title: String
  /// How much it holds; nil where nobody counts.
  var count: Int?
  let write: @Sendable (inout ReportWriter) -> Void

  init(
    _ id: String, _ title: String, count: Int? = nil,
    write: @escaping @Sendable (inout ReportWriter) -> Void
  ) {
    self.id = id
    self.title = title
    self.count = count
    self.write = write
  }
}
