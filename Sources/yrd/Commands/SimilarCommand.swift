import SpeechKit

/// `yrd similar`: which texts report the same thing, and how much of each is in the other.
enum SimilarCommand {
  static let command = Command(
    name: "similar",
    summary: "show which texts share words, and how much of each is in the other",
    details: """
      yrd compares the readouts of the articles, or whole articles that report no meeting, by samples of their strings of eight characters; punctuation does not count. With TEXT, an article or a file, it shows only the pairs of that text. It leaves out pairs that share less than a twentieth.
      """,
    operands: .optional("TEXT", .id(.any)),
    options: Filter.ofMeetings,
    examples: ["yrd similar", "yrd similar 003", "yrd similar reprint.txt"],
    run: run)

  private typealias Pair = SimilarityRecord

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let (corpus, wanted) = try corpus(settings, &output)
    var pages = try Opening.pages(settings, corpus)
    if let wanted, !pages.contains(wanted) { pages.append(wanted) }
    let texts = pages.flatMap { Self.texts(of: $0, corpus) }
    let fingerprints = Fingerprints(texts.map(\.witness))
    let chosen = wanted.flatMap { page in texts.firstIndex { $0.witness.page == page } }
    let pairs = fingerprints.pairs(sharing: 0.05, with: chosen).map { similarity in
      let (a, b) = (texts[similarity.first], texts[similarity.second])
      return Pair(
        a.witness.siglum, b.witness.siglum, similarity,
        meeting: a.meeting == b.meeting ? a.meeting : nil)
    }
    try output.show(pairs, json: write) { table(pairs) }
    return pairs.isEmpty ? .negative : .done
  }

  /// The corpus, and the page that is asked about.
  private static func corpus(
    _ settings: Settings, _ output: inout Output
  ) throws -> (Corpus, Int?) {
    let corpus = try Opening.corpus(settings, &output)
    guard let word = settings.operands.first else { return (corpus, nil) }
    guard word.contains("/") || word.contains(".") || word == "-" else {
      let story = try Opening.stories(word, corpus).first
      if case .article(let page) = corpus.find(word) { return (corpus, page) }
      return (corpus, story?.page)
    }
    let files = try Opening.read([word], settings, &output).files
    let pages = files.enumerated().map { $1.page(number: corpus.pages.count + $0) }
    return (Corpus(corpus.pages + pages), corpus.pages.count)
  }

  private static func texts(
    of page: Int, _ corpus: Corpus
  ) -> [(witness: WitnessText, meeting: String?)] {
    let stories = corpus.pages[page].stories.indices.filter {
      corpus.pages[page].stories[$0].kind == .readout
    }
    guard !stories.isEmpty else {
      let record = corpus.pages[page]
      return [(WitnessText(whole: record.text, siglum: record.id, page: page), nil)]
    }
    return stories.map { story in
      let witness = Meeting.Witness(page: page, story: story)
      let meeting = corpus.meeting(of: witness)
      return (corpus.witness(witness, of: meeting), meeting?.id)
    }
  }

  private static func write(_ pair: Pair, _ json: inout JSONWriter) {
    RecordWriter([], citing: .articles).write(pair, to: &json)
  }

  private static func rounded(_ share: Double) -> Double { (share * 1000).rounded() / 1000 }

  private static func table(_ pairs: [Pair]) -> TextTable {
    RowColumns<Pair> {
      Column("text", style: .strong) { $0.first }
      Column("other", style: .strong) { $0.second }
      Column("in_other", .right) { percent($0.similarity.firstInSecond) }
      Column("of_other", .right) { percent($0.similarity.secondInFirst) }
      Column("meeting") { $0.meeting }
    }.table(of: pairs)
  }

  private static func percent(_ share: Double) -> TextTable.Cell {
    .init("\(whole(share * 100)) %", data: "\(rounded(share))")
  }
}
