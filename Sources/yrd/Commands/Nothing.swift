import SpeechKit

/// The message where nothing was found: which filters were asked for, and whom nobody knows.
enum Nothing {
  /// Says on standard error what matched nothing; silent where nothing was filtered.
  static func tell(_ settings: Settings, _ corpus: Corpus, _ output: inout Output) {
    let filters = settings.said.filter { Filter.names.contains($0.option) }
    guard !filters.isEmpty else { return }
    let words = filters.map { filter in
      filter.word.isEmpty ? "--\(filter.option)" : "--\(filter.option) \(quoted(filter.word))"
    }
    let together = words.count > 1 ? " together" : ""
    output.warn(
      "nothing matches \(words.joined(separator: " "))\(together)" + unknown(settings, corpus))
  }

  private static func quoted(_ word: String) -> String {
    word.contains(" ") ? "\"\(word)\"" : word
  }

  /// A speaker or person whom no text names.
  private static func unknown(_ settings: Settings, _ corpus: Corpus) -> String {
    if let name = settings[Filter.speaker] {
      let names = Set(corpus.meetings.flatMap { $0.statements.map(\.speaker) }).sorted()
      guard !names.contains(where: { Romanization.matchesAny(name, $0) }) else { return "" }
      return ": nobody named “\(name)” speaks in these texts" + nearest(name, names)
    }
    if let name = settings[SpeakersCommand.name] {
      let names = PeopleQuery().people(of: corpus.meetings).map(\.name)
      guard !names.contains(where: { Romanization.matches(name, $0) }) else { return "" }
      return ": nobody named “\(name)” stands in these texts" + nearest(name, names)
    }
    return ""
  }

  private static func nearest(_ name: String, _ names: [String]) -> String {
    hint(for: name, among: names + names.compactMap { Romanization.name($0) })
  }
}
