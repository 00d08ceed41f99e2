import SpeechKit

/// `yrd export`: files for other programs.
enum ExportCommand {
  private static let noIndex = Setting.flag(
    "no-fts", "leave out the full-text index, which makes the database about 2.7 times as large")
  private static let datasette = Setting.flag(
    "datasette", "write metadata for Datasette instead: titles, facets, canned queries")
  static let out = Setting.text(
    "out", short: "o", "PATH", "write to this file", kind: .path)

  static let command = Command(
    name: "export",
    summary: "the corpus, or some meetings, as a database",
    details: """
      yrd export sql [MEETING ...] writes a text of SQL that SQLite 3.34 and later load, as often as one likes with the same result; Datasette, DuckDB, pandas \
      and R read the database. Without MEETING and filters all texts are in it, also those that report no meeting. In the tables \
      `text` is a stretch as it is read, `printed` is always the same as substr(article.text, start + 1, end - start). \
      Search words with instr(text, …): the full-text index sentence_fts knows three characters and more, and finds nothing for two.
      """,
    operands: .some("WHAT", .id(.meetings)),
    options: Filter.ofStories + [noIndex.option, datasette.option, out.option],
    examples: [
      "yrd export sql | sqlite3 corpus.db", "yrd export sql 2020-hefei --out hefei.sql",
      "yrd export sql --datasette > metadata.json",
    ],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    guard settings.operands.first == "sql" else {
      throw Failure("export what? “sql” is known, not “\(settings.operands.first ?? "")”")
    }
    if settings.has(datasette) {
      try output.show(text: DatasetteMetadata.text)
      return .done
    }
    let corpus = try Opening.corpus(settings, &output)
    let asked = Array(settings.operands.dropFirst())
    let meetings =
      try asked.isEmpty
      ? Opening.meetings(settings, corpus) : asked.map { try Opening.meeting($0, corpus) }
    let isWhole = asked.isEmpty && meetings.count == corpus.meetings.count
    var export = DatabaseExport(
      corpus, meetings: isWhole ? nil : meetings, version: Tool.yrd.version,
      index: settings.has(noIndex) ? .leftOut : .made)
    var file = try settings[out].map { path throws(WriteError) in try Stream(creating: path) }
    try export.write { bytes throws(WriteError) in
      if file == nil { try output.write(records: bytes) } else { try file?.write(bytes) }
    }
    try file?.flush()
    return .done
  }
}
