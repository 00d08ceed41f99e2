import SpeechKit

/// `yrd cite`: what stands at a citation, with context and a full reference.
enum CiteCommand {
  static let style = Setting<ReferenceStyle>.choice(
    "style", "STYLE", "write a reference to each text for other programs instead of a card")

  static let command = Command(
    name: "cite",
    summary: "show what stands at a citation, with context and a full reference",
    details: """
      REF is a place (003:39:12), a stretch (003:39:12-40, both columns included; 003:39:12-41:5 over lines), a line (003:39), or a series, section or item (2020-hefei/3.5, as each text of the meeting has it), or a whole meeting or text. A place shows the text from there to the end of its sentence.
      The reference names headline, outlet, day, dateline, place and file, and the SHA-256 of the text as UTF-8 without byte-order mark (for such a file, what sha256sum prints).
      --style csl-json (Zotero, pandoc), bibtex (biblatex), ris and gb7714 write one record for each text, with the places in its note.
      """,
    operands: .some("REF", .id(.any)), options: [style.option],
    examples: [
      "yrd cite 003:65:4", "yrd cite 2020-hefei/3.5 --format json",
      "yrd cite 2020-hefei --style bibtex",
    ],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let corpus = try Opening.corpus(settings, &output)
    var status = Status.done
    var found: [CitedPassage] = []
    for reference in settings.operands {
      do {
        found += try passages(reference, corpus)
      } catch let failure as Failure where settings.operands.count > 1 {
        output.warn(failure.description)
        if let table = failure.table { output.show(error: table) }
        status = status.and(failure.status)
      }
    }
    if let style = settings[style], style != .plain {
      try output.show(text: style.text(corpus.references(of: found)))
      return status
    }
    try show(found, corpus, &output)
    return status
  }

  private static func show(
    _ found: [CitedPassage], _ corpus: Corpus, _ output: inout Output
  ) throws {
    let card = CitationCard(corpus)
    let writer = RecordWriter(corpus.pages, citing: .articles)
    guard output.format == .table else {
      try output.show(found) { cited, json in
        writer.write(cited, of: corpus, to: &json)
      } table: {
        Card.table(of: found.map(card.card))
      }
      return
    }
    let lines = found.enumerated().flatMap {
      ($0.offset > 0 ? [""] : []) + card.card($0.element).lines(output.layout)
    }
    try output.show(text: lines.map { $0 + "\n" }.joined())
  }

  /// What a reference names: an item in each text of its meeting, or a place.
  private static func passages(_ reference: String, _ corpus: Corpus) throws -> [CitedPassage] {
    if let place = PlaceReference(reference) {
      do throws(PlaceReference.Problem) {
        return [try corpus.passage(at: place, as: reference)]
      } catch {
        guard case .unknownArticle(let id) = error else {
          throw Failure(error.description, .negative)
        }
        throw Failure(
          error.description
            + hint(for: id, among: corpus.pages.map(\.id), or: ": yrd articles lists them"),
          .negative)
      }
    }
    if let witnesses = try texts(reference, corpus) { return witnesses.map(corpus.passage) }
    guard let slash = reference.lastIndex(of: "/"), case .nothing = corpus.find(reference) else {
      throw Failure(
        "“\(reference)” is no citation; a citation is 003:39:12, 003:39:12-40 or 2020-hefei/3.5")
    }
    let (id, number) = (reference[..<slash], reference[reference.index(after: slash)...])
    let list = try Opening.directives(String(id), corpus)
    return corpus.passages(of: try Opening.series(String(number), of: list), in: list)
  }

  /// The texts that a meeting or an article is; nil where a reference names neither.
  private static func texts(_ reference: String, _ corpus: Corpus) throws -> [Meeting.Witness]? {
    switch corpus.find(reference) {
    case .meeting(let meeting): return meeting.witnesses
    case .article(let page):
      return corpus.pages[page].stories.indices.map { Meeting.Witness(page: page, story: $0) }
        .filter { witness in
          corpus.story(witness).kind == .readout || corpus.pages[page].stories.count == 1
        }
    case .story(let page, let story): return [Meeting.Witness(page: page, story: story)]
    case .ambiguous: return [try Opening.meeting(reference, corpus)].flatMap(\.witnesses)
    case .nothing: return nil
    }
  }
}
