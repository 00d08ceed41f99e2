public import SpeechReading

/// What stands at a citation, with what is around it and what it belongs to.
public struct CitedPassage: Sendable {
  /// As it was asked for, or the item's id: `003:39:12`, `2020-hefei/3.5`.
  public let reference: String
  /// The index of the page.
  public let page: Int
  /// What is cited.
  public let passage: Passage
  /// The rest of the paragraph before it.
  public let before: Passage
  /// The rest of the paragraph behind it.
  public let after: Passage
  /// The story that holds it; nil for furniture of the page.
  public let story: Meeting.Witness?
  /// The meeting that the story reports; nil where it reports none.
  public let meeting: Meeting?
  /// Who says it; nil in headlines and in what the text tells.
  public let speaker: String?
  /// The directive or section that holds it: `2020-hefei/3.5`.
  public let item: String?
  /// Of an item, whether this text has all of it.
  public var status = Completeness.complete
  /// Whether the text as a whole is cited, and its headline only stands for it.
  public var isWhole = false

  package init(
    reference: String, page: Int, passage: Passage, before: Passage, after: Passage,
    story: Meeting.Witness?, meeting: Meeting?, speaker: String?, item: String?,
    isWhole: Bool = false
  ) {
    self.reference = reference
    self.page = page
    self.passage = passage
    self.before = before
    self.after = after
    self.story = story
    self.meeting = meeting
    self.speaker = speaker
    self.item = item
    self.isWhole = isWhole
  }
}

extension Corpus {
  /// What stands at a place: from a point to the end of its sentence, of a longer place what it covers.
  public func passage(at reference: PlaceReference, as text: String) throws(PlaceReference.Problem)
    -> CitedPassage
  {
    let place = try reference.place(in: self)
    let page = Int(place.page)
    let stretch = PageReading(pages[page].text, page: page).stretch(at: place)
    return cited(text, page, stretch.passage, stretch.before, stretch.after)
  }

  /// Items as the texts of their meeting have them, the leading text first, then the others in their order.
  public func passages(of series: [Series], in list: DirectiveList) -> [CitedPassage] {
    series.flatMap { one in
      one.directives.flatMap { item -> [CitedPassage] in
        let id = "\(list.id)/\(one.number(of: item))"
        var own = cited(id, list.page, item.passage, [], [])
        own.status = item.status
        let others = item.copies.filter { $0.passage != item.passage }.compactMap {
          copy -> CitedPassage? in
          guard let page = copy.passage.first.map({ Int($0.page) }) else { return nil }
          var other = cited(id, page, copy.passage, [], [])
          other.status = copy.status
          return other
        }
        return [own] + others
      }
    }
  }

  private func cited(
    _ reference: String, _ page: Int, _ passage: Passage, _ before: Passage, _ after: Passage
  ) -> CitedPassage {
    let place = passage.first ?? Place(start: 0, end: 0, page: page)
    let story = witness(holding: place)
    let meeting = story.flatMap(meeting)
    return CitedPassage(
      reference: reference, page: page, passage: passage, before: before, after: after,
      story: story, meeting: meeting,
      speaker: story.flatMap { speaker(of: place, in: self.story($0)) },
      item: meeting.flatMap { item(holding: place, of: $0) })
  }

  /// The story in whose stretches a place begins.
  func witness(holding place: Place) -> Meeting.Witness? {
    let page = Int(place.page)
    let story = pages[page].stories.firstIndex { $0.spans.hold(place) }
    return story.map { Meeting.Witness(page: page, story: $0) }
  }

  private func speaker(of place: Place, in story: Story) -> String? {
    story.statements.first { $0.passage.hold(place) }?.speaker
  }

  /// The id of the directive or section that holds a place, in whichever text of the meeting it stands.
  package func item(holding place: Place, of meeting: Meeting) -> String? {
    for series in meeting.series {
      for item in series.directives
      where item.passage.hold(place) || item.copies.contains(where: { $0.passage.hold(place) }) {
        return "\(meeting.id)/\(series.number(of: item))"
      }
    }
    return nil
  }
}

extension Passage {
  /// Whether a place begins inside.
  func hold(_ place: Place) -> Bool {
    contains { $0.page == place.page && $0.start <= place.start && place.start < $0.end }
  }
}
