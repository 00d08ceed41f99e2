/// Whether a meeting's word ends the meeting's name.
enum NameEnd: Sendable { case ends }

/// What stands before a meeting's name, behind the verb.
extension Cuts where Asked == PhraseScene {
  static let behindVerb = Self(
    "behind-verb", "What stands between a verb and the name of a meeting?",
    scene: PhraseScene.init, order: .eachInTurn,
    [
      Cut("demonstrative", "省长高远出席⟦此次⟦座谈会⟧⟧。") {
        $0.phrase.behindBeginning(.demonstratives, keeping: 1)
      },
      Cut("venue", needs: [.convening], "省长高远出席⟦在海口举行的⟦防汛大会⟧⟧。") {
        guard $0.phrase.begins(withAny: "在", "于") || $0.phrase.beginsWithDate,
          let before = $0.phrase.first(30).before([.convening]), !before.holds("，"),
          !before.holds(.meetingType), let behind = $0.phrase.behindFirst(.convening),
          behind.begins(with: "的")
        else { return nil }
        return behind.dropping(1)
      },
    ])
}

extension Cuts where Asked == MeetingWordScene {
  /// Asked of the words behind the verb, one after the other.
  static let nameBehindVerb = Self(
    "name-behind-verb", "Where does a meeting's name end behind a verb?",
    scenes: MeetingWordScene.all,
    [
      .refusal("other-verb", "高远出席⟦活动并召开座谈会⟧。") {
        $0.word.kind == .convening || $0.word.kind == .chairing
      },
      .refusal("others", "高远主持⟦，马立等参加座谈会⟧。") {
        $0.word.kind == .attending && $0.before.holds("，")
      },
      .refusal("says", "高远出席⟦时强调，这是一次重要会议⟧。") { $0.word.kind == .speech && $0.isBeforePause },
      .refusal("guests", "高远会见出席⟦防汛大会、治水大会的代表⟧。") { $0.endsName && $0.isAttribute },
      .refusal("delegation", "高远参加⟦大会贵州代表团审议⟧。") { $0.endsName && $0.isDelegations },
      .refusal("activities", "县里举办⟦座谈会、宣讲等活动⟧。") { $0.endsName && $0.isOneOfActivities },
      Cut("meeting", "省长高远出席⟦⟦防汛座谈会⟧并讲话⟧。") { $0.endsName ? $0.throughWord : nil },
    ])
}

extension MeetingWordScene {
  /// Whether it is a meeting's word that ends a name behind a verb: 主席会议成员, 部长会议主席 go on.
  fileprivate var endsName: Bool {
    guard word.kind == .meetingType else { return false }
    return behind.isEmpty || isBefore(.behindMeetings)
      // 联合国大会一般性辩论: a part of the meeting behind its name
      || behind.begins(with: .stages)
      || kindBehind.map { ![.office, .body, .meetingType].contains($0) } ?? false
  }
}

extension Question where Asked == MeetingWordScene, Answer == NameEnd {
  /// Asked of the last meeting's word before a verb. 三次会议主席团 goes on.
  static let nameBeforeVerb = Self(
    "name-before-verb", "Does a meeting's word before a verb end the name of the meeting?",
    scene: MeetingWordScene.last,
    [
      Rule("verb-follows", .ends, "⟦全省防汛大会⟧召开。") { $0.behind.isEmpty },
      Rule("no-character", .ends, "⟦“全省防汛大会”⟧召开。") { !$0.isBeforeHan },
      Rule("place-or-adverb", .ends, "⟦全省防汛大会在河口镇⟧召开。") {
        $0.behind.begins(with: .betweenNameAndVerb)
      },
      Rule("conclusion", .ends, "⟦全省防汛大会经过三天热烈讨论，在贵阳⟧闭幕。") {
        $0.behind.begins(with: .concluding)
      },
      Rule("day", .ends, "⟦全省防汛大会十七日⟧召开。") { $0.behind.beginsWithDate },
      Rule("place", .ends, "⟦全省防汛大会贵阳⟧召开。") { $0.kindBehind == .place },
      Rule("session", .ends, "⟦山地文化对话会美国专场在贵阳⟧举行。") { $0.behind.first(8).holds("专场") },
    ])
}

/// What stands around a meeting's name, in what reaches through the meeting's word.
extension Cuts where Asked == MeetingNameScene {
  static let meetingName = Self(
    "meeting-name", "What around the name of a meeting is no part of it?",
    scene: MeetingNameScene.init, order: .eachInTurn,
    [
      Cut("clause", "⟦记者获悉：⟦全省防汛大会⟧⟧17日在贵阳召开。") {
        $0.side == .beforeVerb ? $0.clause : nil
      },
      Cut("day", "⟦17日上午⟦全省防汛大会⟧⟧在贵阳召开。") { $0.side == .beforeVerb ? $0.behindDay : nil },
      Cut("comma", "高远出席⟦开班式，⟦防汛大会⟧⟧。") { $0.behindLastComma },
      Cut("duration", "⟦为期三天的⟦防汛大会⟧⟧在贵阳召开。") {
        $0.phrase.begins(with: "为期") ? $0.behindOf(within: 8) : nil
      },
      Cut("joined", "高远召开⟦并出席⟦防汛大会⟧⟧。") {
        $0.phrase.begins(with: "为期") ? nil : $0.without(.continuing)
      },
      Cut("host", "高远出席⟦由省文化厅主办的⟦山地文化座谈会⟧⟧。") { $0.behindLast(.hosting) },
      Cut("letter", "高远出席⟦开班式致信祝贺⟦防汛大会⟧⟧。") { $0.behindLast("致信祝贺") },
      Cut("pause-in-quotes", "⟦⟦“春天里：共享机遇”对话会⟧⟧在贵阳举行。") { $0.fromOpeningQuote },
      Cut("quoted", "⟦“⟦2024山地合作论坛⟧”⟧在贵阳开幕。") {
        $0.isOpen && $0.beginsWithQuote ? $0.name.dropping(1) : nil
      },
      Cut("quoted-elsewhere", "⟦“治水：⟦治沙论坛⟧”⟧在贵阳开幕。") {
        $0.endsWithQuote && !$0.isOpen ? $0.name : nil
      },
      .refusal("two-sentences", "高远出席⟦开班式；防汛大会⟧。") {
        $0.side == .behindVerb && $0.name.holds(anyOf: "。", "；")
      },
      .refusal("attribute", "高远出席⟦的防汛大会⟧。") {
        $0.side == .behindVerb && $0.phrase.begins(with: "的")
      },
    ])
}
