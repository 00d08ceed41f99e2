public import SpeechReading

/// Which directives are wanted; what is nil asks nothing.
public struct DirectiveQuery: Sendable {
  /// A name in characters or pinyin.
  public var speaker: String?
  /// A word of an addressee.
  public var addressee: String?
  /// A text, compared without punctuation, white space, width and traditional forms.
  public var match: String?
  /// What the items of its series are.
  public var kind: Series.Kind?

  /// All directives and sections.
  public init() {}

  /// Whether it asks for less than all.
  public var isEmpty: Bool { speaker == nil && addressee == nil && match == nil && kind == nil }

  /// The series with those of their directives that are wanted; none that is empty.
  public func filter(_ series: [Series], of page: (Place) -> SourceText) -> [Series] {
    let wanted = match.map { WitnessJoin.comparable($0) }
    return series.compactMap { one in
      guard kind == nil || one.kind == kind else { return nil }
      if let speaker {
        guard let own = one.speaker, Romanization.matchesAny(speaker, own) else { return nil }
      }
      var kept = one
      kept.directives = one.directives.filter { directive in
        isAsked(directive) && holds(wanted, directive, page)
      }
      return kept.directives.isEmpty ? nil : kept
    }
  }

  private func isAsked(_ directive: Directive) -> Bool {
    guard let addressee else { return true }
    let word = WitnessJoin.comparable(addressee)
    return directive.demands.contains { demand in
      demand.addressees.contains { WitnessJoin.comparable($0.value).holds(word) }
    }
  }

  private func holds(_ word: String?, _ directive: Directive, _ text: (Place) -> SourceText) -> Bool
  {
    guard let word else { return true }
    guard let first = directive.passage.first else { return false }
    return WitnessJoin.comparable(text(first)[directive.passage]).holds(word)
  }
}

extension Romanization {
  /// As `matches`, for speakers of whom several speak together: 李强、高远.
  public static func matchesAny(_ query: String, _ speakers: String) -> Bool {
    matches(query, speakers)
      || speakers.split(separator: "、").contains { matches(query, String($0)) }
  }
}

/// Directives of one meeting or one story, with what is needed to cite them.
public struct DirectiveList: Sendable {
  /// The meeting's id, or the article's.
  public let id: String
  /// The meeting that asks; nil for an article that reports none.
  public let meeting: Meeting?
  /// The name of the meeting.
  public let title: String?
  /// The page in whose text the leading places stand.
  public let page: Int
  /// Its series and sections, with the directives that are wanted alone.
  public private(set) var series: [Series]
  /// The ids of the texts that `Directive.copies` speak of.
  public let sigla: [String]

  /// The same with other series.
  public func with(_ series: [Series]) -> DirectiveList {
    var other = self
    other.series = series
    return other
  }
}

extension DirectiveList {
  /// What a number names: a series or section (`3`, `b`), or one item of it (`3.5`); empty where it names nothing.
  public func series(numbered number: String) -> [Series] {
    let parts = number.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count < 3 else { return [] }
    return series.filter { $0.label == parts[0] }.compactMap { one -> Series? in
      var one = one
      if parts.count > 1 { one.directives.removeAll { $0.number.map(String.init) != parts[1] } }
      return one.directives.isEmpty ? nil : one
    }
  }

  /// All numbers of items, as they are cited behind the id: `3.5`, `b`.
  public var numbers: [String] {
    series.flatMap { series in series.directives.map { series.number(of: $0) } }
  }
}

extension Series {
  /// As an item is cited behind the id: `3.5`; a section is cited by its letter.
  public func number(of item: Directive) -> String {
    item.number.map { "\(label).\($0)" } ?? label
  }
}

extension Corpus {
  /// The directives of a meeting.
  public func directives(of meeting: Meeting, _ query: DirectiveQuery) -> DirectiveList {
    DirectiveList(
      id: meeting.id, meeting: meeting, title: meeting.facts.name?.value, page: meeting.base.page,
      series: query.filter(meeting.series) { pages[Int($0.page)].text },
      sigla: meeting.witnesses.map(article))
  }

  /// The directives of one story, numbered as its page prints them.
  public func directives(of witness: Meeting.Witness, _ query: DirectiveQuery) -> DirectiveList {
    let story = story(witness)
    return DirectiveList(
      id: article(witness), meeting: nil, title: story.meeting?.name?.value, page: witness.page,
      series: query.filter(story.series) { pages[Int($0.page)].text }, sigla: [])
  }
}
