/// Whether a sentence tells the course of the meeting, or belongs to what somebody said.
enum Telling: Sendable { case told, said }

extension Question where Asked == SentenceScene, Answer == Telling {
  static let telling = Self(
    "telling", "Does a sentence that opens no statement tell the course of the meeting?",
    scene: SentenceScene.init, otherwise: .said,
    [
      Rule("opener", .told, "高远强调，要防汛。⟦会议还讨论了草案。⟧") {
        $0.openingWord.map { !$0.equals(.weakOpeners) } ?? false
      },
      Rule("opens-a-paragraph", .told, "⟦随后，大家参观了水闸。⟧") {
        $0.opensParagraph && $0.openingWord != nil
      },
      Rule("day-and-meeting", .told, needs: [.convening], "⟦4月11日，省里召开了座谈会。⟧") {
        $0.opensParagraph && $0.phrase.beginsWithDate && $0.convening != nil
      },
      Rule("after-the-meeting", .told, "⟦座谈会后，大家来到水库。⟧") {
        $0.opensParagraph && $0.beginsAroundMeeting
      },
      Rule("meeting-with-a-name", .told, needs: [.convening], "⟦全省防汛工作会议17日在贵阳召开。⟧") {
        $0.opensParagraph && $0.tellsThatMeetingWasHeld
      },
      Rule("proceedings", .told, "⟦全会审议通过了防汛条例。⟧") {
        $0.story.tellsProceedings($0.sentence)
      },
      Rule("listening", .told, "高远强调，要防汛。\n⟦高远认真听取大家的发言，感谢大家的建议。⟧") {
        $0.story.tellsListening($0.sentence)
      },
      Rule("participants", .told, "高远强调，要防汛。⟦与会代表赞赏贵阳的做法，表示要加强合作。⟧") {
        $0.phrase.begins(with: "与会") && !$0.phrase.firstClause.asks
      },
      Rule("role", .told, "⟦省长高远在贵阳出席防汛座谈会。⟧") { $0.tellsRole },
      Rule("occasion", .told, needs: [.convening], "高远强调，要防汛。⟦高远在铜仁调研期间专门召开这次座谈会。⟧") {
        $0.story.tellsOccasion($0.sentence.range)
      },
      Rule("company", .told, "⟦副省长林小川、省政协主席马晓东参加调研。⟧") {
        $0.story.tellsCompany($0.sentence.range)
      },
      Rule("list-behind", .told, needs: [.attending], "⟦出席会议的党外人士还有马立和唐一鸣等。⟧") {
        $0.story.listedBehind($0.sentence.range) != nil
      },
      Rule("heard", .told, "⟦听取了副主任委员马立作的关于草案修改情况的汇报。⟧") {
        $0.story.tellsHeard($0.sentence.range)
      },
      Rule("lecture", .told, "⟦省水利厅厅长林小川作题为“治水”的讲座。⟧") {
        $0.story.lecture(in: $0.sentence.range) != nil
      },
    ])
}

extension SentenceScene {
  /// 闭幕会后，…; 座谈会前，…: what was done before or after.
  fileprivate var beginsAroundMeeting: Bool { story.beginsAfterMeeting(sentence.range) }

  /// A meeting is reported behind what somebody had written to it: 全国…会议17日至18日在京召开。
  fileprivate var tellsThatMeetingWasHeld: Bool {
    guard let verb = convening, !verb.before.asks else { return false }
    return story.tellsOfMeeting(verb.mark, in: sentence.range)
      || story.tellsOfBody(verb.mark, in: sentence.range)
  }

  private static let roleKinds: WordKinds = [
    .chairing, .keynote, .speaking, .reporting, .writing, .attending,
  ]

  /// Whether a verb of a role has people before it and a meeting, or nothing, behind it.
  fileprivate var tellsRole: Bool {
    guard !kinds.isDisjoint(with: Self.roleKinds) else { return false }
    return story.marks(in: sentence.range).contains {
      Self.roleKinds.contains($0.kind) && story.tellsRole($0, in: sentence.range)
    }
  }
}
