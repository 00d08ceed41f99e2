import SpeechKit

/// `yrd export`: files for other programs.
enum ExportCommand {
  private static let noIndex = Setting.flag(
    "no-fts",
    "sql: leave out the full-text index, which makes the database about 2.7 times as large")
  private static let datasette = Setting.flag(
    "datasette",
    "sql: write metadata for Datasette instead: meanings of columns, facets, canned queries")
  private static let formal = Setting.flag(
    "formal", "tei: write every character of every text, not only the words")
  private static let base = Setting.text(
    "base", short: "b", "W", "tei: the text that leads", kind: .id(.articles))
  static let out = Setting.text("out", short: "o", "PATH", "write to this file", kind: .path)

  static let command = Command(
    name: "export",
    summary: "write the corpus, or some meetings, as a database or an edition",
    details: """
      yrd export sql [MEETING ...] writes a text of SQL that SQLite 3.34 and later load, as often as one likes with the same result; Datasette, DuckDB, pandas \
      and R read the database. Without MEETING and filters all texts are in it, also those that report no meeting. In the tables \
      `text` is a stretch as it is read, `printed` is always the same as substr(article.text, start + 1, end - start). \
      Search words with instr(text, …): the full-text index sentence_fts knows three characters and more, and finds nothing for two.
      yrd export tei [MEETING ...] writes an edition in the XML of the Text Encoding Initiative: the texts of a meeting in one apparatus, with people, statements, items and demands; \
      several in a teiCorpus, without MEETING and filters all texts. With --formal each text can be built again from it, character for character. --article ARTICLE writes one file whole, without apparatus.
      """,
    operands: .some("WHAT", .id(.meetings)),
    options: Filter.ofMeetings + [
      noIndex.option, datasette.option, formal.option, base.option, out.option,
    ],
    examples: [
      "yrd export sql | sqlite3 corpus.db", "yrd export sql 2020-hefei --out hefei.sql",
      "yrd export sql --datasette > metadata.json",
      "yrd export tei 2020-hefei --formal > hefei.xml",
    ],
    run: run)

  /// What can be written, by its name.
  private static let kinds: [String: @Sendable (Settings, inout Output) throws -> Void] = [
    "sql": database, "tei": edition,
  ]

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    guard let kind = kinds[settings.operands.first ?? ""] else {
      throw Failure(
        "export what? “sql” and “tei” are known, not “\(settings.operands.first ?? "")”")
    }
    try kind(settings, &output)
    return .done
  }

  // MARK: Database

  private static func database(_ settings: Settings, _ output: inout Output) throws {
    try refuse(settings.has(formal) ? "formal" : nil, of: "tei")
    try refuse(settings[base] != nil ? "base" : nil, of: "tei")
    if settings.has(datasette) { return try output.show(text: DatasetteMetadata.text) }
    let corpus = try Opening.corpus(settings, &output)
    let asked = try Asked(settings, corpus)
    var export = DatabaseExport(
      corpus, meetings: asked.isWhole ? nil : asked.meetings, version: Tool.yrd.version,
      index: settings.has(noIndex) ? .leftOut : .made)
    var file = try settings[out].map { path throws(WriteError) in try Stream(creating: path) }
    try export.write { bytes throws(WriteError) in
      if file == nil { try output.write(records: bytes) } else { try file?.write(bytes) }
    }
    try file?.flush()
  }

  /// The meetings that are asked for.
  private struct Asked {
    let meetings: [Meeting]
    /// Whether that is the whole corpus.
    let isWhole: Bool

    init(_ settings: Settings, _ corpus: Corpus) throws {
      let asked = Array(settings.operands.dropFirst())
      meetings =
        try asked.isEmpty
        ? Opening.meetings(settings, corpus, settings.meetingFilter)
        : asked.map { try Opening.meeting($0, corpus) }
      isWhole = asked.isEmpty && meetings.count == corpus.meetings.count
    }
  }

  private static func refuse(_ option: String?, of kind: String) throws {
    if let option { throw Failure("--\(option) belongs to yrd export \(kind)") }
  }

  // MARK: Edition

  private static func edition(_ settings: Settings, _ output: inout Output) throws {
    try refuse(settings.has(datasette) ? "datasette" : nil, of: "sql")
    try refuse(settings.has(noIndex) ? "no-fts" : nil, of: "sql")
    let corpus = try Opening.corpus(settings, &output)
    var export = TEIExport(
      corpus, settings.has(formal) ? .exact : .words, version: Tool.yrd.version)
    if let article = settings[Filter.article], settings.operands.count == 1 {
      try refuseBesideArticle(settings)
      export.add(page: try Opening.page(article, corpus))
    } else {
      let asked = try Asked(settings, corpus)
      var known: Set<String> = []
      for meeting in asked.meetings where known.insert(meeting.id).inserted {
        export.add(meeting, base: try leading(settings[base], of: meeting, corpus))
      }
      if asked.isWhole { export.addOtherStories() }
    }
    guard !export.isEmpty else { throw Failure("no text is left to export", .negative) }
    var file = try settings[out].map { path throws(WriteError) in try Stream(creating: path) }
    try export.write { bytes throws(WriteError) in
      if file == nil { try output.write(records: bytes) } else { try file?.write(bytes) }
    }
    try file?.flush()
  }

  /// A file is written whole: what would narrow it, or names a text that leads, is not meant.
  private static func refuseBesideArticle(_ settings: Settings) throws {
    let narrowing = Filter.names.subtracting([Filter.article.option.long]).union([base.option.long])
    guard let other = settings.said.first(where: { narrowing.contains($0.option) }) else { return }
    throw Failure("--article writes one file whole, without --\(other.option)")
  }

  /// The witness of a meeting that an article is.
  private static func leading(_ id: String?, of meeting: Meeting, _ corpus: Corpus) throws -> Int? {
    guard let id else { return nil }
    let found = meeting.witnesses.firstIndex {
      corpus.article($0) == id || corpus.pages[$0.page].id == id
    }
    if let found { return found }
    let texts = meeting.witnesses.map(corpus.article).joined(separator: ", ")
    throw Failure("\(meeting.id) has no text “\(id)”. Its texts: \(texts)")
  }
}
