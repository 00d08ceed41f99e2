public import SpeechAnswers
internal import SpeechReading

/// A hit with the corpus that it is of.
struct HitRow: Described {
  let hit: Hit
  let corpus: Corpus

  var meeting: Meeting? { hit.meeting.map { corpus.meetings[$0] } }

  static let record = RecordKind<Self>("hit", "An occurrence of a text in its context") {
    Field.meeting { $0.meeting }
    Field("story", "Whether the story reports a meeting", .word(["readout", "other"])) {
      $0.hit.meeting == nil ? "other" : "readout"
    }
    Field("part", "Where it stands, if not in the running text") { $0.hit.part }
    Field("speaker", "Who says it") { $0.hit.speaker }
    Field("directive", "The item or section that holds it, as it is cited") { $0.hit.directive }
    Field("kind", "Of that item") { $0.hit.kind }
    Field("longerTerm", "What it is part of: 战略 of 战") { $0.hit.host }
    Field("left", "What stands before it") { $0.hit.left }
    Field.text { [$0.hit.place] }
    Field("right", "What stands behind it") { $0.hit.right }
  }
}

/// Hits of one group.
struct CountRow: Described {
  let count: SearchCount
  let group: SearchGroup

  static let record = RecordKind<Self>(
    "count", "How often something stands in one meeting, speaker, article or other group"
  ) {
    Field("group", "By what hits are counted") { $0.group }
    Field("value", "The group; – where there is none") { $0.count.key }
    Field("hits", "How many", .some) { $0.count.hits }
    Field("headlines", "Besides the hits", .some) {
      $0.count.headlines > 0 ? $0.count.headlines : nil
    }
    Field("apart", "Besides the hits, in captions, credits, bylines and datelines", .some) {
      $0.count.apart > 0 ? $0.count.apart : nil
    }
    Field("least", "Of the meeting's texts, where they differ") { $0.count.range?.lowerBound }
    Field("most", "Of the meeting's texts, where they differ", .some) {
      $0.count.range?.upperBound
    }
    Field("statements", "Those with a hit") { $0.count.statements?.with }
    Field("allStatements", "All statements of the group") { $0.count.statements?.all }
  }
}

extension RecordWriter {
  /// A hit: `yrd/hit/1`.
  public func write(_ hit: Hit, of corpus: Corpus, to json: inout JSONWriter) {
    write(HitRow(hit: hit, corpus: corpus), to: &json)
  }

  /// Hits of one meeting, speaker, article or directive: `yrd/count/1`.
  package func write(_ count: SearchCount, of group: SearchGroup, to json: inout JSONWriter) {
    write(CountRow(count: count, group: group), to: &json)
  }
}
