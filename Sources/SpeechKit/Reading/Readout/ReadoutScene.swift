/// A whole story, once it is known what it tells: is it a readout?
struct ReadoutScene: Scene {
  let story: StoryWords
  let anchor: MeetingAnchor?
  let course: Course
  let news: HeadlineNews
  /// Whether somebody is said to have chaired and others to have been there.
  let tellsWhoChaired: Bool
  /// Whether a person or a group is said to have been there or to have spoken there.
  let tellsWhoAttended: Bool
  /// Whether a person or a group is said to have had a part.
  let tellsWhoWasThere: Bool

  var kinds: WordKinds { .all }

  /// Whether the headline says nothing of a meeting, and a sentence does.
  var mayRetell: Bool { news == .nothing && !story.namesMeetingInHeadline && anchor != nil }

  /// Whether a part of a headline is such.
  func aHeadline(_ isSuch: (Phrase) -> Bool) -> Bool {
    story.text.headlines.flatMap { story.phrases($0) }.contains { isSuch(Phrase($0, of: story)) }
  }

  /// Whether the first sentence tells of a meeting with a name of its own: what somebody says was said there.
  var isLead: Bool { anchor.map { story.isLead($0) } ?? false }

  /// What follows the sentence that names the meeting, in its paragraph.
  var restOfParagraph: Phrase? {
    guard let sentence = anchor?.sentence,
      let paragraph = story.text.paragraphs.first(where: { $0.contains(sentence.lowerBound) })
    else { return nil }
    return Phrase(
      sentence.upperBound..<max(sentence.upperBound, paragraph.upperBound), of: story)
  }

  /// Whether somebody called the meeting: 主持召开.
  var isCalled: Bool {
    anchor.map { story.mark(at: $0.verb.lowerBound)?.kind == .chairing } ?? false
  }

  var hasRubric: Bool {
    story.text.headlines.first.map { story.withoutRubric($0) != $0 } ?? false
  }

  /// 今天，我们召开…: the first sentence speaks as one of those who meet.
  var isSpeech: Bool {
    guard let anchor, anchor.sentence == story.sentences.first?.range else { return false }
    return Phrase(
      anchor.sentence.lowerBound..<max(anchor.sentence.lowerBound, anchor.verb.lowerBound),
      of: story
    )
    .holds(anyOf: "我们", "咱们")
  }

  /// Whether a meeting is named only as one that somebody attends, and nobody is said to have been at it.
  var isOnlySpokenOf: Bool {
    guard let anchor, anchor.certainty == .attended, news == .nothing, !tellsWhoWasThere else {
      return false
    }
    return story.date(in: anchor.sentence) == nil && story.venue(in: anchor.sentence) == nil
  }

  /// Whether the headline names the meeting and a sentence says that it was held: a record with what is printed, though nobody is named.
  var isAnnouncedAndHeld: Bool {
    news == .meeting && isHeld
  }

  /// Whether the first sentence says that the meeting was held.
  var isHeld: Bool {
    guard let anchor, anchor.certainty >= .convened else { return false }
    return anchor.sentence == story.sentences.first?.range
  }

  /// Whether a sentence names a meeting well enough.
  var namesMeeting: Bool { anchor.map { $0.certainty >= .lead } ?? false }

  /// Whether somebody is said to have been there or to have spoken, or the meeting to have done something.
  var tellsOfAnybody: Bool {
    tellsWhoWasThere || course.statements.contains { !$0.isAside }
      || anchor.map { story.tellsWhatItDid($0, course) } ?? false
  }
}

extension StoryWords {
  /// Whether a meeting that a body called is said to have passed, heard or chosen something: nobody need be named.
  func tellsWhatItDid(_ anchor: MeetingAnchor, _ course: Course) -> Bool {
    anchor.certainty > .attended && anchor.convener != nil
      && course.narrative.contains {
        $0.sentence.range != anchor.sentence
          && (tellsProceedings($0.sentence) || opensWithMeeting($0.sentence))
      }
  }

  /// 会议通过了…, 会议听取了…
  private func opensWithMeeting(_ sentence: Sentence) -> Bool {
    mark(at: sentence.range.lowerBound)?.kind == .opener
      && reading.has("会议", at: sentence.range.lowerBound)
  }

  func isLead(_ anchor: MeetingAnchor) -> Bool {
    anchor.certainty > .attended && anchor.name.count == 1
      && anchor.sentence == sentences.first?.range
  }
}
