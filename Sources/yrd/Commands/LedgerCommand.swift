import SpeechKit

/// `yrd ledger`: what became of set phrases (提法) in these texts.
enum LedgerCommand {
  static let phrases = Setting.text(
    "phrases", "FILE", "these phrases instead of those that yrd knows", kind: .path)
  static let by = Setting<Grouping>.choice(
    "by", "GROUP", "count the texts of each period or kind of meeting apart")
  static let within = Setting.text(
    "within", "KIND", "only meetings whose kind, convener or name holds this, such as 座谈会")
  static let formula = Setting.text(
    "formula", "NAME", "the parts of this formula in each text in which it is expected")
  static let rows = Setting.flag("rows", "rows of listed phrases, and the orders of each")
  static let scale = Setting.text(
    "scale", "FILE", "steps by the texts and shares that this file states", kind: .path)

  /// By what texts are counted apart.
  enum Grouping: String, CaseIterable, Sendable {
    case year, quarter, month
    case meetingKind = "meeting-kind"

    var grouping: LedgerQuery.Grouping {
      switch self {
      case .year: .period(.year)
      case .quarter: .period(.quarter)
      case .month: .period(.month)
      case .meetingKind: .meetingKind
      }
    }
  }

  static let command = Command(
    name: "ledger",
    summary:
      "show what became of set phrases: in how many texts, first and last, with what beside them",
    details: """
      A row for each phrase, or with --by for each phrase and period: texts with it, all texts, their share, hits, hits that stand in no longer listed phrase, where it stands first and last in these texts, the kinds of meetings and the speakers that have it, and the row in which it stands. Without PHRASE those of a list that yrd ships, each with the first day that a public source tells; with PHRASE these. A meeting counts once, in the text that leads, and a reprint of another story once. Marks of quotation, traditional characters and a missing 、 make no other phrase.
      --phrases FILE has a phrase a line, with tabs: PHRASE, FORMS (; between them), KIND, FIRST (2016-01-29), SOURCE; a line of KIND formula has parts with | between them. --formula NAME looks at the kinds of meetings of which one prints at least half of it, and tells of each part: present, changed, not printed. --scale FILE has a step a line (NAME TEXTS SHARE), the highest first; none is built in. Nothing here says why a phrase is printed or not.
      """,
    operands: .any("PHRASE"),
    options: [
      phrases.option, by.option, within.option, formula.option, rows.option, scale.option,
    ] + Filter.ofStories + [Filter.readouts.option],
    examples: [
      "yrd ledger", "yrd ledger 新发展格局 --by year", "yrd ledger --rows",
      "yrd ledger --formula 四个意识", "yrd ledger --phrases mine.tsv --by meeting-kind --format csv",
    ],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let corpus = try Opening.corpus(settings, &output)
    var list = SetPhraseList.standard
    if let path = settings[phrases] { list = try read(path) { try SetPhraseList($0) } }
    if !settings.operands.isEmpty { list = SetPhraseList(settings.operands, of: list) }
    let scope = try Opening.scope(settings, corpus)
    if let name = settings[formula] {
      return try show(name, list, corpus, scope, settings, &output)
    }
    if settings.has(rows) { return try showRows(list, corpus, scope, settings, &output) }
    var query = LedgerQuery(list.phrases)
    query.grouping = settings[by]?.grouping ?? .together
    query.within = settings[within]
    query.absent = settings.operands.isEmpty ? .leftOut : .shown
    let scale = try settings[scale].map { path in try read(path) { try HeatScale($0) } }
    let ledger = corpus.ledger(query, scope)
    let writer = RecordWriter(corpus.pages, citing: .articles)
    try output.show(ledger.rows) { row, json in
      writer.write(row, of: corpus, scale: scale, to: &json)
    } table: {
      LedgerTable(ledger, corpus, scale: scale).table()
    }
    if ledger.texts == 0 { Nothing.tell(settings, corpus, &output) }
    return ledger.rows.contains { $0.texts > 0 } ? .done : .negative
  }

  private static func showRows(
    _ list: SetPhraseList, _ corpus: Corpus, _ scope: SearchScope, _ settings: Settings,
    _ output: inout Output
  ) throws -> Status {
    let found = corpus.phraseRows(of: list.phrases, scope, within: settings[within])
    let writer = RecordWriter(corpus.pages, citing: .articles)
    try output.show(found) { row, json in
      writer.write(row, of: corpus, to: &json)
    } table: {
      PhraseRowTable(found, corpus).table()
    }
    return found.isEmpty ? .negative : .done
  }

  private static func show(
    _ name: String, _ list: SetPhraseList, _ corpus: Corpus, _ scope: SearchScope,
    _ settings: Settings, _ output: inout Output
  ) throws -> Status {
    guard let formula = list.formulas.first(where: { $0.name == name }) else {
      let names = list.formulas.map(\.name)
      throw Failure(
        "no formula “\(name)”"
          + hint(for: name, among: names, or: ". Formulas: \(names.joined(separator: ", "))"),
        .negative)
    }
    let readings = corpus.formula(formula, scope, within: settings[within])
    let writer = RecordWriter(corpus.pages, citing: .articles)
    try output.show(readings) { reading, json in
      writer.write(reading, of: corpus, to: &json)
    } table: {
      FormulaTable(readings, formula, corpus).table()
    }
    return readings.isEmpty ? .negative : .done
  }

  /// A list of the user's, with the file and line of what is wrong in it.
  static func read<List>(
    _ path: String, _ make: (SourceText) throws -> List
  ) throws -> List {
    let bytes = try FileBytes.read(path, .named)
    do {
      return try make(try Decoding().decode(bytes).text)
    } catch let problem as SetPhraseList.Problem {
      throw Failure("\(path): \(problem)")
    }
  }
}
