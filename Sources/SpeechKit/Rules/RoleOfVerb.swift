/// What a verb makes of its subject, once it speaks of this meeting.
enum RoleVerdict: Sendable {
  /// The role that the verb says.
  case asSaid
  case keynote
  case moderated
  /// The rest of the sentence tells of another meeting.
  case endsSentence

  func kind(of said: RoleKind) -> RoleKind {
    switch self {
    case .keynote: .keynote
    case .moderated: .moderated
    case .asSaid, .endsSentence: said
    }
  }
}

extension Question where Asked == VerbScene, Answer == RoleVerdict {
  static let role = Self(
    "role", "What role does a verb give its subject?", scene: VerbScene.init,
    [
      Rule("told-of-earlier", .endsSentence, "省长高远出席防汛大会。副省长林小川讲话。日前，高远⟦主持召开⟧座谈会。") {
        $0.mark.kind == .chairing && $0.tier > 2 && $0.verb.holds("召开")
          && $0.sentence.begins(with: .earlierDays)
      },
      Rule("solemn", .keynote, "省长高远作题为《治水》的主旨⟦发言⟧。") {
        ($0.mark.kind == .speaking || $0.mark.kind == .reporting)
          && $0.before.ends(withAny: "的主旨", "》主旨")
      },
      Rule(
        "part", .moderated, "会后举行成果发布会。副省长郑小兰⟦主持⟧会议。"
      ) { $0.mark.kind == .chairing && $0.event != nil },
      Rule("as-said", .asSaid, "省长高远⟦出席⟧防汛座谈会。") { _ in true },
    ])
}
