import SpeechKit

/// `yrd diff`: what really differs between the texts of one readout.
enum DiffCommand {
  static let whole = Setting.flag("whole", "compare whole texts, not only the readouts in them")
  static let base = Setting.text("base", short: "b", "W", "the leading text: its id or its file")
  static let view = Setting<CollationView.Kind>.choice(
    "view", "VIEW", "view (default: list)")
  static let formal = Setting.flag(
    "formal", "also list differences in punctuation, width, spaces and layout (default: count them)"
  )
  static let sigla = Setting.flag(
    "sigla",
    "in CSV, TSV and Markdown, a column for each text and a row for each place (for Stemmaweb)")
  static let full = Setting.flag("full", "show long readings whole (default: cut in the middle)")
  static let exitCode = Setting.flag("exit-code", "exit with 1 if words or structure differ")

  static let command = Command(
    name: "diff",
    summary: "show what really differs between versions of a text",
    details: """
      TEXT is an article (003), a story (003#1) or a file; one meeting (2020-hefei) stands for all its texts. yrd compares the stories that report the same meeting, wherever they stand on their pages; it compares texts without a common meeting whole, and two meetings demand by demand, as yrd compare does.
      Words, names and figures come first. What a text has lost everywhere is reported once; stretches that are missing, repeated or moved are named as such; punctuation and layout are counted. --chart draws a bar for each text with a tick for each difference.
      """,
    operands: .some("TEXT", .id(.any)),
    options: [
      whole.option, base.option, view.option, formal.option, sigla.option, full.option,
      exitCode.option, Picture.chart.option,
    ],
    examples: [
      "yrd diff 000 003", "yrd diff 2020-hefei --base 003", "yrd diff a.txt b.txt --view side",
    ],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    switch try Selection.open(settings, &output) {
    case .texts(let selection): return try show(selection, settings, &output)
    case .meetings(let first, let second, let corpus):
      if settings[Picture.chart] != nil {
        throw Failure(
          "--chart draws where texts of one meeting differ: name its texts, or one meeting")
      }
      try CompareCommand.show(first, second, corpus, settings, &output)
      return .done
    }
  }

  private static func show(
    _ selection: Selection, _ settings: Settings, _ output: inout Output
  ) throws -> Status {
    let collation = selection.collation(base: try selection.base(settings[base]))
    let isListed = settings.has(formal)
    let writer = CollationWriter(
      collation, selection.sources, formal: isListed ? .listed : .counted)
    if output.format == .ndjson {
      try output.show(writer.listed, json: writer.write) { TextTable(columns: []) }
    } else {
      let view = CollationView(
        collation, selection.sources, title: selection.title,
        formal: isListed ? .listed : .counted, extent: settings.has(full) ? .whole : .cut)
      try output.show(
        json: { writer.write(to: &$0) },
        text: { view.lines(settings[Self.view] ?? .list, $0) },
        table: { settings.has(sigla) ? view.siglaTable() : view.table() })
    }
    try Picture.draw(settings, &output) {
      VariantMap(collation, title: selection.title).file()
    }
    let differs = !collation.variants.isEmpty
    return differs && settings.has(exitCode) ? .negative : .done
  }
}

/// The texts that were named, ready to be compared.
struct Selection {
  let witnesses: [WitnessText]
  let scope: Collation.Scope
  let sources: CitedSources
  /// What is compared, for the first line.
  let title: String
  /// What is compared, for the ids of variants: a meeting, with the texts where they are not all of it.
  private let name: String?
  private let others: [WitnessText]
  private let testimony: [Testimonial]
  private let words: [String]

  /// What was asked for: texts of one thing, or two meetings.
  enum Request {
    case texts(Selection)
    case meetings(Meeting, Meeting, Corpus)
  }

  static func open(_ settings: Settings, _ output: inout Output) throws -> Request {
    let words = settings.operands
    let paths = words.filter(isPath)
    if settings.has(DiffCommand.whole), paths.count == words.count {
      let files = try Opening.read(paths, settings, &output).files
      let all = CorpusFile.wholeWitnesses(files)
      let selection = Selection(whole: all, CitedSources(all), words, title: "whole texts")
      return .texts(try selection.needingSeveral())
    }
    let corpus = try corpus(paths, words, settings, &output)
    let found = try words.map { try find($0, corpus) }
    if found.count == 1, case .meeting(let meeting) = found[0] {
      let selection = Selection(meeting.witnesses, of: meeting, corpus, words)
      return .texts(try selection.needingSeveral())
    }
    if found.count == 2, case .meeting(let first) = found[0], case .meeting(let second) = found[1] {
      return .meetings(first, second, corpus)
    }
    let selection = try Selection(found.map(text), corpus, settings, words)
    return .texts(try selection.needingSeveral())
  }

  private init(
    whole witnesses: [WitnessText], _ sources: CitedSources, _ words: [String], title: String
  ) {
    self.witnesses = Self.distinct(witnesses).map { $0.withCredits() }
    self.words = words
    self.title = title
    self.sources = sources
    scope = .whole
    name = nil
    (others, testimony) = ([], [])
  }

  /// Stories of one meeting.
  private init(
    _ named: [Meeting.Witness], of meeting: Meeting, _ corpus: Corpus, _ words: [String]
  ) {
    witnesses = Self.distinct(named.map { corpus.witness($0, of: meeting) })
    others = meeting.witnesses.filter { !named.contains($0) }
      .map { corpus.witness($0, of: meeting) }
    testimony = corpus.testimony(on: meeting)
    scope = .readout
    sources = CitedSources(corpus.pages)
    title = meeting.id
    name =
      others.isEmpty
      ? meeting.id
      : "\(meeting.id)[\(witnesses.map(\.siglum).sorted().joined(separator: ","))]"
    self.words = words
  }

  private init(
    _ named: [Named], _ corpus: Corpus, _ settings: Settings, _ words: [String]
  ) throws {
    let common = corpus.meetings.first { meeting in
      named.allSatisfy { text in text.stories.contains { meeting.witnesses.contains($0) } }
    }
    if let meeting = common, !settings.has(DiffCommand.whole) {
      let stories = named.compactMap { text in
        text.stories.first { meeting.witnesses.contains($0) }
      }
      self.init(stories, of: meeting, corpus, words)
      return
    }
    let title =
      settings.has(DiffCommand.whole)
      ? "whole texts" : "whole texts (no common meeting)"
    let texts = named.map { text in
      let page = corpus.pages[text.page]
      var whole = WitnessText(whole: page.text, siglum: page.id, page: text.page)
      whole.findings = page.stories.reduce(page.findings.count) { $0 + $1.findings.count }
      return whole
    }
    self.init(whole: texts, CitedSources(corpus.pages), words, title: title)
  }

  func collation(base: Int) -> Collation {
    Collation(
      witnesses, base: base, scope: scope, name: name, others: others, testimony: testimony)
  }

  /// The witness that a word names.
  func base(_ word: String?) throws -> Int {
    guard let word else { return 0 }
    if let index = witnesses.firstIndex(where: { $0.siglum == word }) { return index }
    if words.count == witnesses.count, let index = words.firstIndex(of: word) { return index }
    throw Failure(
      "“\(word)” is none of the texts" + hint(for: word, among: witnesses.map(\.siglum), or: ""))
  }

  private func needingSeveral() throws -> Selection {
    if witnesses.count < 2 {
      throw Failure("two texts are needed to compare: \(words.joined(separator: " ")) is one")
    }
    return self
  }

  // MARK: Words

  private enum Found {
    case meeting(Meeting)
    case text(Named)
  }

  private struct Named {
    let page: Int
    let stories: [Meeting.Witness]
  }

  private static func isPath(_ word: String) -> Bool {
    word == "-" || word.contains("/") || word.contains(".")
  }

  /// The corpus, and behind it the files that were named.
  private static func corpus(
    _ paths: [String], _ words: [String], _ settings: Settings, _ output: inout Output
  ) throws -> Corpus {
    guard !paths.isEmpty else { return try Opening.corpus(settings, &output) }
    let files = try Opening.read(paths, settings, &output)
    guard paths.count < words.count else { return files.corpus() }
    let corpus = try Opening.corpus(settings, &output)
    let pages = files.files.enumerated().map { index, file in
      file.page(number: corpus.pages.count + index)
    }
    return Corpus(corpus.pages + pages)
  }

  private static func find(_ word: String, _ corpus: Corpus) throws -> Found {
    if isPath(word) {
      let name = word.split(separator: "/").last.map(String.init) ?? word
      let page =
        corpus.pages.lastIndex { $0.file == word } ?? corpus.pages.lastIndex { $0.file == name }
      guard let page else { throw Failure("\(word): cannot be compared") }
      return .text(named(page, corpus))
    }
    switch corpus.find(word) {
    case .article(let page): return .text(named(page, corpus))
    case .story(let page, let story):
      return .text(Named(page: page, stories: [Meeting.Witness(page: page, story: story)]))
    default: return .meeting(try Opening.meeting(word, corpus))
    }
  }

  private static func named(_ page: Int, _ corpus: Corpus) -> Named {
    let stories = corpus.pages[page].stories.indices.map {
      Meeting.Witness(page: page, story: $0)
    }
    return Named(page: page, stories: stories)
  }

  private static func text(_ found: Found) throws -> Named {
    switch found {
    case .text(let text): return text
    case .meeting(let meeting):
      throw Failure(
        "“\(meeting.id)” is a meeting: compare it with one other meeting, or name its texts")
    }
  }

  /// The same text named twice gets a second siglum.
  private static func distinct(_ witnesses: [WitnessText]) -> [WitnessText] {
    var seen: [String: Int] = [:]
    return witnesses.map { witness in
      let count = seen[witness.siglum, default: 0]
      seen[witness.siglum] = count + 1
      return count == 0 ? witness : witness.renamed(witness.siglum + "(\(count + 1))")
    }
  }
}
