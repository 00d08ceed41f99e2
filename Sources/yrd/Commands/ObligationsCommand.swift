import SpeechKit

/// `yrd obligations`: who is to do what, how strongly, until when, by which document.
enum ObligationsCommand {
  static let strength = Setting<Obligation.Strength>.choice(
    "strength", "STRENGTH", "only demands of this strength")
  static let by = Setting<ItemGroup>.choice(
    "by", "GROUP",
    "addressee: what is asked of each, over all meetings that ask it; else how many demands, by this"
  )
  static let template = Setting.flag(
    "template", "also the empty columns 责任人, 进展, 备注, which offices fill in")

  static let command = Command(
    name: "obligations",
    summary: "list who must do what, how strongly, by when, under which document",
    details: """
      The table has a row for each demand, as offices break readouts down into tasks (任务分解表). All words are the text's own. Strength: must is 必须 or 务必, shall 要 or 要求, should 应当, 需要, 希望 or 建议, support 支持 or 鼓励, explore 探索 or 试点, forbidden 不能, 不得 or 防止; imperative is a verb without any of them. An addressee is printed in the sentence or carried over from the sentence before (→); a demand without an addressee has none. Deadlines are days, years, plans (“十四五”时期) and words such as 尽早; documents are those to be written or followed. Who leads (由X牵头) and who takes part (Y配合) stand apart. What a meeting adopted (审议通过《…》) follows its demands, with strength adopted. With --by addressee, a row for each thing that is asked of somebody, at however many meetings: how often, since when, the latest words.
      """,
    options: Filter.ofStories + Filter.ofDirectives + [
      strength.option, by.option, template.option, LanguageOption.lang.option,
    ],
    examples: [
      "yrd obligations --meeting 2020-hefei --addressee 三省一市",
      "yrd obligations --template --format csv --bom > tasks.csv", "yrd obligations --by addressee",
    ],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let corpus = try Opening.corpus(settings, &output)
    var query = ObligationQuery()
    query.directives = settings.directiveQuery
    query.strength = settings[strength]
    let stories = try asked(settings, corpus)
    let base = DirectivesCommand.base(
      stories.compactMap(\.meeting), stories.compactMap(\.page), corpus)
    let obligations = stories.flatMap { $0.obligations(corpus, query) }
    if let group = settings[by], group != .addressee {
      return try show(obligations, by: group, base, settings, corpus, &output)
    }
    if settings[by] != nil { return try show(obligations, corpus, base, settings, &output) }
    let (writer, layout) = (
      RecordWriter(corpus.pages, citing: .articles, in: settings.language), output.layout
    )
    try output.show(obligations) { obligation, json in
      writer.write(obligation, to: &json)
    } table: {
      ObligationTable(corpus, layout, in: settings.language).table(
        of: obligations, base, template: settings.columns)
    }
    if obligations.isEmpty { Nothing.tell(settings, corpus, &output) }
    return obligations.isEmpty ? .negative : .done
  }

  /// How many there are, by group.
  private static func show(
    _ obligations: [Obligation], by group: ItemGroup, _ base: String, _ settings: Settings,
    _ corpus: Corpus, _ output: inout Output
  ) throws -> Status {
    let counts = Obligation.counts(of: obligations, by: group)
    let writer = RecordWriter(corpus.pages, citing: .articles)
    let layout = output.layout
    try output.show(counts) { count, json in
      writer.write(count, by: group, to: &json)
    } table: {
      let words = "\(counted(obligations.count, "demand")) \(base)"
      return ItemCountTable.table(of: counts, by: group, words, layout)
    }
    if counts.isEmpty { Nothing.tell(settings, corpus, &output) }
    return counts.isEmpty ? .negative : .done
  }

  /// By addressee.
  private static func show(
    _ obligations: [Obligation], _ corpus: Corpus, _ base: String, _ settings: Settings,
    _ output: inout Output
  ) throws -> Status {
    let entries = AskedAgainIndex(obligations, corpus).entries
    let writer = RecordWriter(corpus.pages, citing: .articles)
    try output.show(entries) { entry, json in
      writer.write(entry, to: &json)
    } table: {
      AskedAgainTable(entries, corpus).table(base, template: settings.columns)
    }
    if entries.isEmpty { Nothing.tell(settings, corpus, &output) }
    return entries.isEmpty ? .negative : .done
  }

  /// A meeting, or a text as its page numbers its demands.
  private enum Asked {
    case meeting(Meeting)
    case text(Meeting.Witness)

    func obligations(_ corpus: Corpus, _ query: ObligationQuery) -> [Obligation] {
      switch self {
      case .meeting(let meeting):
        corpus.obligations(of: meeting, query) + corpus.decisions(of: meeting, query)
      case .text(let story):
        corpus.obligations(of: story, query) + corpus.decisions(of: story, query)
      }
    }

    var meeting: Meeting? { if case .meeting(let meeting) = self { meeting } else { nil } }
    var page: Int? { if case .text(let story) = self { story.page } else { nil } }
  }

  /// One meeting, one article, or all meetings.
  private static func asked(_ settings: Settings, _ corpus: Corpus) throws -> [Asked] {
    if let id = settings[Filter.article] { return try Opening.stories(id, corpus).map(Asked.text) }
    return try Opening.meetings(settings, corpus).map(Asked.meeting)
  }
}

extension Settings {
  /// The columns that offices fill in.
  fileprivate var columns: ObligationTable.Template {
    has(ObligationsCommand.template) ? .empty : .none
  }
}
