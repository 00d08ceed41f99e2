import SpeechKit

/// `yrd ids`: the ids of a corpus for the completions of shells, one a line. Hidden: people use `list` and `articles`.
enum IDsCommand {
  static let command = Command(
    name: "ids",
    summary: "print the ids of meetings, articles or both that begin with a text, one a line",
    details: """
      For completions: what cannot be read is passed over in silence, and of more than four megabytes only the articles are named, as meetings are known when all texts are read.
      """,
    operands: .any("KIND PREFIX"),
    visibility: .hidden,
    run: run)

  /// Above this many bytes a shell would wait too long.
  private static let limit = 4 << 20

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let kind = settings.operands.first.flatMap(IDKind.init) ?? .any
    let prefix = settings.operands.dropFirst().first ?? ""
    let ids = ids(kind, prefix, settings).filter { $0.hasPrefix(prefix) }
    try output.show(text: ids.map { $0 + "\n" }.joined())
    return .done
  }

  private static func ids(_ kind: IDKind, _ prefix: String, _ settings: Settings) -> [String] {
    let paths = settings.corpusPaths
    let corpus: Corpus
    if paths.isEmpty {
      corpus = .embedded()
    } else {
      var reader = CorpusReader()
      reader.read(paths)
      let texts = CorpusFile.wholeWitnesses(reader.files)
      guard texts.reduce(0, { $0 + $1.text.bytes.count }) <= limit else {
        return kind == .meetings ? [] : texts.map(\.siglum)
      }
      corpus = reader.corpus()
    }
    let meetings = corpus.meetings.map(\.id)
    switch kind {
    case .meetings: return meetings
    case .articles: return corpus.pages.map(\.id)
    case .any:
      return prefix.contains("/")
        ? items(of: prefix, corpus) : meetings + corpus.pages.map(\.id)
    }
  }

  /// The items of the meeting that stands before the slash: `2020-hefei/3.5`.
  private static func items(of prefix: String, _ corpus: Corpus) -> [String] {
    guard let slash = prefix.lastIndex(of: "/") else { return [] }
    let id = String(prefix[..<slash])
    guard let list = try? Opening.directives(id, corpus) else { return [] }
    return list.numbers.map { "\(id)/\($0)" }
  }
}

/// What ids a word of the command line may be.
enum IDKind: String, Sendable { case meetings, articles, any }
