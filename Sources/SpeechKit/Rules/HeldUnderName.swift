/// Whether what is held behind a meeting's name is the meeting, or something else in its frame.
enum HeldUnderName: Sendable { case meeting, other }

extension Question where Asked == HeldScene, Answer == HeldUnderName {
  static let held = Self(
    "held", "Is something else held under the name of a meeting?", scene: HeldScene.init,
    otherwise: .meeting,
    [
      Rule("press", .other, needs: [.meetingType], "全省防汛大会⟦举行⟧新闻发布会。") {
        $0.hasObject && $0.holdsMeeting && $0.allMeetings(beginWith: "新闻发布会")
      },
      Rule("part", .meeting, "全省防汛大会⟦举行⟧首场分会。") { $0.verb.object.ends(with: .partTitles) },
      Rule("other", .other, "全省防汛大会⟦举行⟧第三场“委员通道”。") {
        $0.isNamed && $0.hasObject && !$0.holdsMeeting
          && !$0.verb.behind.begins(with: .behindNames)
      },
    ])
}
