/// In which form a clause asks for something.
enum AskingForm: Sendable {
  /// 希望…, 建议…, 他要求…
  case wish
  /// 中方敦促各方…
  case appeal
  /// 要, 必须, 不能
  case modal
  /// 各方应…
  case ought
  /// 我们需要…
  case need
  /// 由县水利局负责
  case assigned
  /// 要 that was said elsewhere: 早就提出要….
  case quoted
}

extension Question where Asked == AskingScene, Answer == AskingForm {
  static let asking = Self(
    "asking", "In which form does a clause ask?", scene: AskingScene.init,
    [
      Rule("appeal", .appeal, "⟦他呼吁各方携手治水⟧。") { $0.story.appeal(in: $0.phrase.range) != nil },
      Rule("wish", .wish, "⟦希望大家携手治水⟧。") { $0.isWish },
      Rule("requirement", .wish, "高远来到水库，⟦要求干部守好大坝⟧。") {
        $0.story.demandsBehind($0.phrase.range, in: $0.sentence.range)
      },
      Rule("question", .quoted, "⟦这回答了为什么要治水⟧。") {
        $0.beforeWord?.ends(withAny: "为什么", "为何", "怎么") ?? false
      },
      Rule("quoted", .quoted, "⟦总书记早就提出要治水⟧。") {
        $0.isQuoted
      },
      Rule("modal", .modal, "⟦各地要治水⟧。") { $0.modal != nil },
      Rule("ought", .ought, "⟦沿河各市应携手治水⟧。") { $0.ought != nil },
      Rule("assigned", .assigned, "⟦由县水利局负责⟧。") {
        $0.phrase.begins(with: "由") && !$0.story.leaders(in: $0.phrase.range).isEmpty
          && !$0.story.isDone($0.sentence.range)
      },
      Rule("need", .need, "⟦我们需要携手治水⟧。") { $0.need != nil },
    ])
}
