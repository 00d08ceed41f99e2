/// A hit with what is around it and what it belongs to.
public struct Hit: Sendable {
  public let place: Place
  public let story: Meeting.Witness
  public let meeting: Meeting?
  /// Who says it; nil in headlines and in what the text tells.
  public let speaker: String?
  /// The directive that holds it, as it is cited: `3.5`.
  public let directive: String?
  public let kind: Series.Kind?
  /// The text before and behind, line ends taken out.
  public let left: String
  public let right: String
}

/// Which hits are wanted, besides the words.
public struct SearchScope: Sendable {
  public var speaker: String?
  public var kind: Series.Kind?
  public var meeting: String?
  public var page: Int?
  /// Whether each text of a meeting is searched, or only the one that leads.
  public var witnesses = Witnesses.leading
  /// How many characters of context stand at each side.
  public var context = 24

  public enum Witnesses: Sendable { case leading, all }

  public init() {}
}

extension Corpus {
  /// The concordance (KWIC) of a query: all hits, overlapping ones too, in the order of the texts.
  ///
  /// Readouts only; a meeting is searched in the text that leads, unless the scope says otherwise.
  public func concordance(_ query: SearchQuery, _ scope: SearchScope) -> [Hit] {
    meetings.flatMap { meeting -> [Hit] in
      guard scope.meeting == nil || scope.meeting == meeting.id else { return [] }
      let isNamed = scope.page != nil
      let witnesses = scope.witnesses == .all || isNamed ? meeting.witnesses : [meeting.base]
      return witnesses.filter { scope.page == nil || $0.page == scope.page }
        .flatMap { hits(of: query, in: $0, of: meeting, scope) }
    }
  }

  private func hits(
    of query: SearchQuery, in witness: Meeting.Witness, of meeting: Meeting, _ scope: SearchScope
  ) -> [Hit] {
    let (story, text) = (story(witness), pages[witness.page].text)
    let searched = SearchText(story, of: text, page: witness.page)
    let series = witness == meeting.base ? meeting.series : story.series
    return query.hits(in: searched).compactMap { range in
      let place = searched.place(range)
      let speaker = story.statements.first { covers($0.passage, place) }?.speaker
      let item = item(holding: place, in: series)
      if let asked = scope.speaker {
        guard let speaker, Romanization.matchesAny(asked, speaker) else { return nil }
      }
      if let kind = scope.kind, item?.kind != kind { return nil }
      return Hit(
        place: place, story: witness, meeting: meeting, speaker: speaker, directive: item?.label,
        kind: item?.kind, left: context(before: place, story, text, scope.context),
        right: context(behind: place, story, text, scope.context))
    }
  }

  private func covers(_ passage: Passage, _ place: Place) -> Bool {
    passage.contains { $0.start <= place.start && place.start < $0.end }
  }

  private func item(holding place: Place, in series: [Series]) -> (
    label: String, kind: Series.Kind
  )? {
    for one in series {
      for item in one.directives where covers(item.passage, place) {
        return (item.number.map { "\(one.label).\($0)" } ?? one.label, one.kind)
      }
    }
    return nil
  }

  private func context(
    before place: Place, _ story: Story, _ text: SourceText, _ size: Int
  ) -> String {
    let own = story.spans.first { $0.range.contains(Int(place.start)) }
    let start = max(Int(own?.start ?? 0), Int(place.start) - size)
    return oneLine(text[Place(start: start, end: Int(place.start), page: Int(place.page))])
  }

  private func context(
    behind place: Place, _ story: Story, _ text: SourceText, _ size: Int
  ) -> String {
    let own = story.spans.first { $0.range.contains(Int(place.end) - 1) }
    let end = min(own.map { Int($0.end) } ?? text.count, Int(place.end) + size)
    return oneLine(text[Place(start: Int(place.end), end: end, page: Int(place.page))])
  }

  private func oneLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\n" && $0 != "\r" }))
  }
}
