import SpeechKit

/// `yrd report`: meetings as one page of HTML.
enum ReportCommand {
  static let lang = Setting<Language>.choice(
    "lang", "LANG", "the language of the labels: en (if none is given) or zh")
  private static let noSources = Setting.flag(
    "no-sources", "print only the sentences that are cited, not the whole texts")
  private static let large = Setting.flag(
    "large", "write a page of more than 4 MB too, which takes browsers seconds to open")

  static let command = Command(
    name: "report",
    summary: "write a meeting, several, or the corpus as one page of HTML to send, print or keep",
    details: """
      With one MEETING: findings first, each with a link to its proof; facts; where the texts differ, as a map, as a table and side by side; items, people, terms, meetings in time, a concordance, the sources. \
      With several MEETINGs or filters a chapter for each, and what became of the items of each in the next. Without: the meetings of the corpus in time, terms, people, what is odd.
      The page is one file that loads nothing: it can be read without a network and without JavaScript, by keyboard, on a phone, in print. Every place leads to its sentence. \
      The same texts give the same bytes. --term QUERY shows every hit of a query, as yrd search takes it.
      """,
    operands: .any("MEETING", .id(.meetings)),
    options: [
      lang.option, TimelineCommand.term.option, DiffCommand.formal.option, noSources.option,
      large.option, ExportCommand.out.option,
    ] + Filter.ofStories,
    examples: [
      "yrd report 2020-hefei -o hefei.html", "yrd report 2020-hefei 2023-shanghai --lang zh",
      "yrd report --term 安全 > corpus.html",
    ],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    if let format = settings[Global.format] {
      throw Failure("a report is a page of HTML: --format \(format.rawValue) is for records")
    }
    let corpus = try Opening.corpus(settings, &output)
    guard !corpus.meetings.isEmpty else {
      throw Failure("these texts report no meeting", .negative)
    }
    let subject = try subject(settings, corpus)
    guard !subject.meetings.isEmpty else {
      Nothing.tell(settings, corpus, &output)
      return .negative
    }
    let terms = try settings[TimelineCommand.term].map { text in
      (shown: text, query: try SearchQuery(text, equivalents: corpus.equivalents))
    }
    let report = Report(
      corpus, subject.subject, language: settings[lang] ?? .english, terms: terms,
      sources: settings.has(noSources) ? .cited : .whole,
      formal: settings.has(DiffCommand.formal) ? .marked : .counted, command: words(settings))
    let page = report.html()
    guard page.count <= Report.mostBytes || settings.has(large) else {
      throw Failure(
        "the page would have \(page.count / 1_000_000) MB, which browsers are slow to open: name fewer meetings, leave the texts out (--no-sources), or say --large"
      )
    }
    try output.write(page, to: settings[ExportCommand.out])
    return .done
  }

  /// The meetings that are named, those that filters admit, or the corpus.
  private static func subject(
    _ settings: Settings, _ corpus: Corpus
  ) throws -> (subject: Report.Subject, meetings: [Meeting]) {
    let filters = Set(Filter.ofStories.map(\.long))
    let isFiltered = settings.said.contains { filters.contains($0.option) }
    guard !settings.operands.isEmpty || isFiltered else {
      return (.overview(corpus.meetings), corpus.meetings)
    }
    let admitted = try Opening.meetings(settings, corpus)
    guard !settings.operands.isEmpty else { return (.meetings(admitted), admitted) }
    let named = Set(try settings.operands.map { try Opening.meeting($0, corpus).id })
    // In the order of time, each once.
    let meetings = admitted.filter { named.contains($0.id) }
    return (.meetings(meetings), meetings)
  }

  /// The command that makes the page again, without the paths of this machine.
  private static func words(_ settings: Settings) -> String {
    let options = Tool.yrd.options + command.options
    let said = settings.said.flatMap { option, word -> [String] in
      guard let known = options.first(where: { $0.long == option }) else { return [] }
      guard let value = known.value else { return ["--\(option)"] }
      if case .path = value.kind {
        return option == ExportCommand.out.option.long ? [] : ["--\(option) …"]
      }
      return ["--\(option) \(quoted(word))"]
    }
    return (["yrd report"] + settings.operands.map(quoted) + said).joined(separator: " ")
  }

  /// As a shell takes it.
  private static func quoted(_ word: String) -> String {
    let plain = word.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "-_.#@:/,".unicodeScalars.contains(scalar)
    }
    return plain && !word.isEmpty ? word : "'\(word.replacing(each: "'", by: "'\\''"))'"
  }
}
