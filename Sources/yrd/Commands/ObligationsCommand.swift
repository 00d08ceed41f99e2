import SpeechKit

/// `yrd obligations`: who is to do what, how strongly, until when, by which document.
enum ObligationsCommand {
  static let strength = Setting<Obligation.Strength>.choice(
    "strength", "STRENGTH", "only demands of this strength")

  static let command = Command(
    name: "obligations",
    summary: "who is to do what, how strongly, until when, by which document",
    details: """
      A row for each demand, as offices break readouts down into tasks (任务分解表). All words are the text's own: must is 必须 or 务必, shall 要, should 应当, support 支持 or 鼓励, explore 探索 or 试点, forbidden 不能, 不得 or 防止, imperative a verb without any of them. An addressee is printed in the sentence or carried over from the one before (→); none is none. Deadlines are days, years and plans (“十四五”时期), and words such as 尽早; documents are those to be made or followed.
      """,
    options: [
      Filter.meeting.option, Filter.article.option, Filter.speaker.option,
      Filter.addressee.option, DirectivesCommand.match.option, Filter.kind.option,
      strength.option, Filter.from.option, Filter.to.option,
    ],
    examples: [
      "yrd obligations --meeting 2020-hefei --addressee 三省一市",
      "yrd obligations --format csv --bom > tasks.csv",
    ],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let corpus = try Opening.corpus(settings, &output)
    var query = ObligationQuery()
    query.directives.speaker = settings[Filter.speaker]
    query.directives.addressee = settings[Filter.addressee]
    query.directives.match = settings[DirectivesCommand.match]
    query.directives.kind = settings[Filter.kind]
    query.strength = settings[strength]
    let obligations = try obligations(settings, corpus, query)
    let (writer, layout) = (RecordWriter(corpus.pages, citing: .articles), output.layout)
    try output.show(obligations) { obligation, json in
      writer.write(obligation, to: &json)
    } table: {
      ObligationTable(corpus, layout).table(of: obligations)
    }
    return obligations.isEmpty ? .negative : .done
  }

  /// Of one meeting, of one article as its page numbers them, or of all meetings.
  private static func obligations(
    _ settings: Settings, _ corpus: Corpus, _ query: ObligationQuery
  ) throws -> [Obligation] {
    if let id = settings[Filter.article] {
      return try Opening.stories(id, corpus).flatMap { corpus.obligations(of: $0, query) }
    }
    if let id = settings[Filter.meeting] {
      return corpus.obligations(of: try Opening.meeting(id, corpus), query)
    }
    return corpus.meetings.filter { settings.admits($0.facts.date?.value) }
      .flatMap { corpus.obligations(of: $0, query) }
  }
}
