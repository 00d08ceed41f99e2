extension Question where Asked == HeadingScene, Answer == Series.Kind {
  static let kind = Self(
    "kind", "What is a series or section about?", scene: HeadingScene.init,
    [
      // 面对挑战，各方应当…: asks, though over a comma
      Rule("shortcoming", .shortcoming, "高远指出，⟦同时也存在不少问题⟧。一是水少。二是沙多。") {
        $0.headingHolds(.shortcomings) && !$0.headingAsks
      },
      Rule("positioning", .positioning, "高远强调，⟦必须深刻认识治水的地位和作用⟧。第一，治水是大事。第二，治水是要事。") {
        $0.headingHolds(.positions)
      },
      Rule("achievement", .achievement, "高远指出，⟦治水取得明显成效⟧。一是水清。二是岸绿。") {
        $0.headingHolds(.achievements) && !($0.announcement?.asks ?? false)
          && !$0.announces(.taskNouns) && !($0.announcement?.begins(with: .aims) ?? false)
      },
      Rule("decided-tasks", .task, "会议决定，⟦明年抓好以下重点任务⟧。一是治水。二是治沙。") {
        $0.isDecision && $0.announces(.taskNouns)
      },
      Rule("decision", .decision, "会议决定，⟦从明年起全面治水⟧。一是河道。二是水库。") { $0.isDecision },
      Rule("pledge", .pledge, needs: [.pledge], "高远表示，⟦贵州将全力治水⟧。我们将坚决守住河道。") {
        $0.words.holds(.pledge)
      },
      // 我国将扩大开放。各国要加强合作: asks too
      Rule("pledge-of-a-side", .pledge, "高远表示，⟦双方合作前景广阔⟧。中方将扩大进口。") {
        $0.words.holds(.pledgesOfSides) && !$0.words.asks
      },
      Rule("task", .task, "高远强调，⟦要全力治水⟧。一是河道。二是水库。") { _ in true },
    ])
}

extension Words {
  fileprivate static let pledgesOfSides: Words = ["中方将", "我方将", "我国将"]
}

extension HeadingScene {
  /// 会议决定: the verb decides.
  fileprivate var isDecision: Bool { verb?.equals(.deciding) ?? false }
}
