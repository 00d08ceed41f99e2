/// What news a headline announces.
extension Question where Asked == PhraseScene, Answer == HeadlineNews {
  /// Asked of all parts of the headlines before anything else.
  static let announcing = Self(
    "announcing", "Does a part of a headline announce a text?", scene: PhraseScene.init,
    [
      Rule("text", .other(.text), "# ⟦高远在全省防汛大会上的讲话⟧\n\n同志们：") {
        $0.phrase.ends(with: .printedTexts)
      }
    ])

  static let headline = Self(
    "headline", "What news does a part of a headline announce?", scene: PhraseScene.init,
    [
      Rule("letter-to-a-meeting", .letter, needs: [.meetingType], "# ⟦高远致信防汛大会⟧\n\n大会开幕。") {
        $0.phrase.holds(.letters) && $0.phrase.holds(.meetingType)
      },
      Rule("letter-or-call", .other(.letter), "# ⟦高远给林小川回信⟧\n\n高远说。") {
        $0.phrase.holds(.letters)
      },
      Rule("press", .other(.press), "# ⟦省政府举行新闻发布会⟧\n\n会上介绍了情况。") {
        $0.phrase.holds(.pressConferences)
      },
      Rule("reactions", .other(.reactions), "# ⟦防汛大会引发热烈反响⟧\n\n大家说。") {
        $0.phrase.holds(.commentary) && !$0.story.tellsOfMeeting($0.phrase.range)
      },
      Rule("notice", .other(.notice), "# ⟦防汛大会将于下周开幕⟧\n\n记者获悉。") {
        $0.phrase.holds(.announcements)
      },
      Rule("journey", .other(.journey), "# ⟦高远抵达海口⟧\n\n高远抵达。") {
        $0.phrase.holds(.journeys)
      },
      Rule("goes-to-a-meeting", .other(.journey), "# ⟦高远赴海口出席防汛大会⟧\n\n高远今天前往。") {
        $0.phrase.from("赴")?.holds("出席") ?? false
      },
      Rule("talks", .other(.talks), "# ⟦高远会见林小川⟧\n\n高远说。") {
        $0.phrase.holds(.talks) && !$0.story.namesMeetingInHeadline
      },
      Rule("meeting", .meeting, "# ⟦高远主持召开防汛座谈会⟧\n\n高远说。") {
        $0.story.tellsOfMeeting($0.phrase.range)
      },
    ])
}
