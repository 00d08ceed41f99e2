/// Whether a verb says that its subject had a part in this meeting. One table for each kind of verb, as each has objects of its own.
enum Participation: Sendable { case part, none }

typealias VerbQuestion<Answer: Sendable & Equatable> = Question<VerbScene, Answer>

extension VerbScene {
  private static let chairing: WordKinds = [.chairing, .attending]

  /// 副书记林小川传达学习…: whether who is named stands before it in its clause, and no other verb does.
  fileprivate var isBehindPerson: Bool {
    let clause = clauseBefore
    return !story.marks(in: clause.range).contains { Self.chairing.contains($0.kind) }
      && clause.namesPerson
  }
}

extension Question where Asked == VerbScene, Answer == Participation {
  /// 出席座谈会, 参加。, not 参加国际竞争.
  static let attending = Self(
    "attending", "Does a verb of being there speak of this meeting?", scene: VerbScene.init,
    otherwise: Participation.none,
    [
      Rule("absent", .none, "美国均未派代表⟦参会⟧。") { $0.before.last(8).holds(.absence) },
      Rule("alone", .part, "省长高远、副省长林小川⟦出席⟧。") { $0.object.isEmpty },
      Rule("attribute", .none, "高远同⟦列席⟧的座谈会代表握手。") { $0.behind.begins(with: "的") },
      Rule("experience", .none, "高远⟦参加⟧过防汛座谈会。") { $0.behind.begins(with: "过") },
      Rule(
        "guests", .none, needs: [.meetingType], "高远同⟦列席⟧会议的省人大代表座谈。"
      ) { $0.objectSaysWhoIsMeant },
      Rule("study", .part, "副省长林小川等⟦参加⟧学习。") { $0.object.isJust("学习") },
      Rule("hearing", .part, "省政府有关部门负责人⟦到会⟧听取意见、回答询问。") {
        $0.verb.ends(with: "到会") && $0.object.begins(withAny: "听取", "回答")
      },
      Rule("activities", .part, "副省长林小川⟦参加⟧上述活动。") { $0.object.begins(with: .allActivities) },
      Rule(
        "activity-of-meeting", .part, "# 高远出席防汛座谈会\n\n副省长林小川、省政协主席马晓东⟦参加⟧活动。"
      ) { $0.object.isJust("活动") && $0.story.namesMeetingInHeadline },
      Rule("meeting", .part, "省长高远⟦出席⟧防汛座谈会。") { $0.object.namesMeeting },
      Rule("and-more", .part, "省长高远⟦出席⟧并讲话。") { $0.behind.begins(with: "并") },
    ])

  /// 主持会议, not 主持编写县志.
  static let chairing = Self(
    "chairing", "Does a verb of chairing speak of a meeting?", scene: VerbScene.init,
    otherwise: Participation.none,
    [
      Rule("stage", .none, "外交部部长孙立⟦主持⟧大会一般性辩论。") { $0.object.ends(with: .stages) },
      Rule("alone", .part, "会议由中国气象局局长陈安民⟦主持⟧。") { $0.object.isEmpty },
      Rule("and-more", .part, "省长高远⟦主持⟧并讲话。") { $0.behind.begins(with: "并") },
      Rule("meeting", .part, "省长高远⟦主持召开⟧防汛座谈会。") { $0.object.namesMeeting },
    ])

  /// 作汇报, not 听取汇报.
  static let reporting = Self(
    "reporting", "Does a verb of reporting say what its subject did?", scene: VerbScene.init,
    otherwise: Participation.none,
    [
      Rule("heard", .none, "省长高远听取省水利厅的⟦汇报⟧。") { $0.isHeard },
      Rule("spoken-of", .none, "高远随即就⟦发言⟧一一点评。") {
        $0.verb.isAny(of: "发言", "汇报", "通报") && $0.object.begins(with: .handling)
      },
      Rule("studied", .none, "高远主持会议并⟦传达⟧学习全国水利会议精神。") {
        $0.behind.begins(withAny: "学习", "贯彻") && !$0.isBehindPerson
      },
      Rule("inside-a-word", .none, "省长高远在合⟦作交流⟧活动中致辞。") {
        $0.verb.begun(before: 1).begins(with: "合作")
      },
      Rule("reported", .part, "省水利厅厅长林小川⟦作汇报⟧。") { _ in true },
    ])

  /// 发表重要讲话, 提交书面发言
  static let delivering = Self(
    "delivering", "Does a verb of giving a speech or a paper say what its subject did?",
    scene: VerbScene.init, otherwise: Participation.none,
    [
      Rule("delivered", .part, "省长高远⟦发表重要讲话⟧。") { _ in true }
    ])

  /// 讲话, not 讲话精神.
  static let speaking = Self(
    "speaking", "Does a verb of speaking say what its subject did?", scene: VerbScene.init,
    otherwise: Participation.none,
    [
      Rule("more-behind", .none, "省长高远⟦讲话⟧指出的三个问题要解决。") { $0.object.length > 4 },
      Rule("in-it", .none, "省长高远⟦讲话⟧中说。") { $0.object.begins(with: "中") },
      Rule("its-spirit", .none, "省长高远⟦讲话⟧精神。") { $0.object.begins(with: "精") },
      Rule("while", .none, "省长高远⟦讲话⟧时说。") { $0.object.begins(with: "时") },
      Rule("spoke", .part, "省长高远出席会议并⟦讲话⟧。") { _ in true },
    ])

  /// The question for a kind of verb.
  static func participation(of kind: WordKind) -> Self {
    switch kind {
    case .chairing: chairing
    case .reporting: reporting
    case .speaking: speaking
    case .keynote, .writing: delivering
    default: attending
    }
  }
}
