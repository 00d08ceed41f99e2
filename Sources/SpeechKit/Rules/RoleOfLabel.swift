/// What role a label of minutes gives those who are named behind it.
extension Question where Asked == PhraseScene, Answer == RoleKind {
  static let label = Self(
    "label", "What role does a label of minutes give?", scene: PhraseScene.init,
    [
      Rule("chair", .chaired, "# 防汛会议纪要\n\n⟦主持人⟧：高远。") { $0.phrase.holds("主持") },
      Rule("present", .attended, "# 防汛会议纪要\n\n⟦出席人员⟧：高远。") {
        $0.phrase.begins(withAny: "出席", "参加", "参会")
      },
      Rule("also-present", .attended, "# 防汛会议纪要\n\n⟦列席人员⟧：高远。") {
        $0.phrase.begins(withAny: "列席", "与会")
      },
    ])
}
