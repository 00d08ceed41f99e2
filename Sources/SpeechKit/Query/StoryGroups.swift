internal import SpeechReading

/// By what stories are put together.
package enum StoryGroup: String, Sendable, CaseIterable {
  case day, week, month, quarter, year
  case meeting, article, outlet, chair, place, type, body

  /// The group of a story; nil where its day, its meeting or the like is not known.
  func key(of story: SearchedStory, _ corpus: Corpus) -> String? {
    let meeting = story.meeting.map { corpus.meetings[$0] }
    return switch self {
    case .day, .week, .month, .quarter, .year:
      Period(rawValue: rawValue)?.label(
        of: meeting?.facts.date?.value ?? corpus.date(of: story.story))
    case .meeting: meeting?.id
    case .article: corpus.pages[story.story.page].id
    case .outlet: corpus.pages[story.story.page].outlet?.value
    case .chair: meeting?.facts.chair?.value.name
    case .place: meeting?.facts.place?.value.city
    case .type: meeting?.facts.type?.value
    case .body: meeting?.facts.convener?.value
    }
  }
}

extension Corpus {
  /// Stories by group, in the order of the groups' names, in which periods are in the order of time; what has none is left out.
  package func groups(
    of stories: [SearchedStory], by group: StoryGroup
  ) -> [(key: String, stories: [SearchedStory])] {
    var groups: [String: [SearchedStory]] = [:]
    for story in stories {
      if let key = group.key(of: story, self) { groups[key, default: []].append(story) }
    }
    return groups.map { (key: $0.key, stories: $0.value) }.ordered { $0.key < $1.key }
  }
}
