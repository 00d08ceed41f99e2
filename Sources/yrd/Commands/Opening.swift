import SpeechKit

/// The corpus that the options name, opened for a command.
enum Opening {
  /// Reads it; standard error names what cannot be read, and the rest goes on.
  static func corpus(
    _ settings: Settings, _ output: inout Output, keeping: CorpusReader.Keeping = .open
  ) throws -> Corpus {
    try texts(settings, &output, keeping: keeping).corpus()
  }

  /// The texts that the options name, before any record is read.
  static func texts(
    _ settings: Settings, _ output: inout Output, keeping: CorpusReader.Keeping = .open
  ) throws -> Texts {
    let paths = settings.corpusPaths
    guard !paths.isEmpty else { return Texts(files: CorpusFile.embedded(), reader: nil) }
    let reader = try read(paths, settings, &output, keeping: keeping)
    return Texts(files: reader.files, reader: reader)
  }

  /// Texts that become a corpus when records are asked for.
  struct Texts {
    private(set) var files: [CorpusFile]
    fileprivate var reader: CorpusReader?

    fileprivate init(files: [CorpusFile], reader: CorpusReader?) {
      (self.files, self.reader) = (files, reader)
    }

    /// Leaves out the texts that have the same bytes as others; gives their names.
    mutating func leaveOut(_ others: [CorpusFile]) -> [String] {
      guard reader != nil else { return [] }
      let names = reader?.leaveOut(others) ?? []
      files = reader?.files ?? files
      return names
    }

    func corpus() -> Corpus { reader?.corpus() ?? Corpus(files) }
  }

  /// Reads paths, in the encoding that is insisted on; fails where nothing at all could be read.
  static func read(
    _ paths: [String], _ settings: Settings, _ output: inout Output, outlet: String? = nil,
    keeping: CorpusReader.Keeping = .open
  ) throws -> CorpusReader {
    var decoding = try decoding(settings)
    if let size = settings[Global.maxSize] { decoding.most = size.bytes }
    var reader = CorpusReader(decoding, progress: output.progress)
    reader.known = try known(settings, outlet)
    reader.keeping = keeping
    reader.read(paths)
    let isAlone = reader.problems.count == 1 && reader.files.isEmpty
    if isAlone { throw Failure(reader.problems[0].line) }
    for problem in reader.problems {
      if problem.isNamed {
        output.warn(failedInput: problem.line)
      } else {
        output.warn(problem.line)
      }
    }
    if reader.files.isEmpty { throw Failure("nothing could be read") }
    return reader
  }

  /// What the user says of texts that neither a catalog nor their own file dates.
  private static func known(_ settings: Settings, _ outlet: String?) throws -> PageReader.Known {
    var known = PageReader.Known()
    if let text = settings[Global.published] {
      guard let date = DateEstimate(written: text) else {
        throw Failure("--published: no date such as 2023-12-01: \(text)")
      }
      known.published = Sourced(date, .catalog, [.catalog("command line", key: "published")])
    }
    known.outlet = outlet.map {
      Sourced($0, .catalog, [.catalog("command line", key: "outlet")])
    }
    return known
  }

  private static func decoding(_ settings: Settings) throws -> Decoding {
    let invalid: Decoding.InvalidBytes = settings.has(Global.lossy) ? .replace : .refuse
    guard let encoding = settings[Global.encoding] else { return Decoding(invalid: invalid) }
    do throws(FileProblem.Reason) {
      return try Decoding(encoding: encoding, invalid: invalid)
    } catch {
      throw Failure("\(error)")
    }
  }

  /// What `check` and `audit` look at: the texts that are named, else the corpus; where they were opened, and the corpus beside them.
  static func proof(
    _ settings: Settings, _ output: inout Output
  ) throws -> (texts: Corpus, openedAs: [String], beside: Corpus?) {
    let paths = settings.operands.isEmpty ? settings.corpusPaths : settings.operands
    let reader = paths.isEmpty ? nil : try read(paths, settings, &output)
    let isBeside = !settings.operands.isEmpty && !settings.corpusPaths.isEmpty
    return (
      reader?.corpus() ?? Corpus.embedded(), reader?.files.map(\.openedAs) ?? [],
      isBeside ? try corpus(settings, &output) : nil
    )
  }

  /// The page of an article or story.
  static func page(_ id: String, _ corpus: Corpus) throws -> Int {
    switch corpus.find(id) {
    case .article(let page), .story(let page, _): page
    default: throw unknownArticle(id, corpus)
    }
  }

  private static func unknownArticle(_ id: String, _ corpus: Corpus) -> Failure {
    let ids = corpus.pages.map(\.id)
    return Failure(
      "no article “\(id)”" + hint(for: id, among: ids, or: ". Articles: \(some(ids))"), .negative)
  }

  /// The readouts of an article, or the one story that is named.
  static func stories(_ id: String, _ corpus: Corpus) throws -> [Meeting.Witness] {
    switch corpus.find(id) {
    case .article(let page):
      return corpus.pages[page].stories.indices.filter {
        corpus.pages[page].stories[$0].kind == .readout
      }.map { Meeting.Witness(page: page, story: $0) }
    case .story(let page, let story): return [Meeting.Witness(page: page, story: story)]
    default: throw unknownArticle(id, corpus)
    }
  }

  /// The directives of a meeting, or of a text as its page numbers them.
  static func directives(_ id: String, _ corpus: Corpus) throws -> DirectiveList {
    switch corpus.find(id) {
    case .article, .story:
      guard let witness = try stories(id, corpus).first else {
        throw Failure("article \(id) reports no meeting", .negative)
      }
      return corpus.directives(of: witness, DirectiveQuery())
    default: return corpus.directives(of: try meeting(id, corpus), DirectiveQuery())
    }
  }

  /// A series (`3`, `b`) or one of its items (`3.5`).
  static func series(_ number: String, of list: DirectiveList) throws -> [Series] {
    let found = list.series(numbered: number)
    guard found.isEmpty else { return found }
    let numbers = list.numbers
    throw Failure(
      "\(list.id) has no \(number)"
        + hint(for: number, among: numbers, or: ". It has \(numbers.joined(separator: ", "))"),
      .negative)
  }

  static func some(_ ids: [String]) -> String {
    ids.count <= 8
      ? ids.joined(separator: ", ") : ids.prefix(8).joined(separator: ", ") + " … (yrd list)"
  }
}
