/// Whether a clause that begins like an imperative says what is, and asks for nothing.
enum Description: Sendable { case describes }

extension Question where Asked == ClauseScene, Answer == Description {
  static let description = Self(
    "description", "Does a clause say what is, rather than what to do?", scene: ClauseScene.init,
    [
      Rule("aspect", .describes, "⟦推进改革已见成效⟧。") { $0.phrase.holdsAny(of: .aspects) },
      Rule("copula", .describes, "⟦推进改革是大事⟧。") { $0.story.hasCopula($0.phrase.range) },
      Rule("weight", .describes, "⟦发展养老服务事关亿万家庭⟧。") { $0.story.weighs($0.phrase.range) },
      Rule("relation", .describes, "⟦发展农业关系千家万户⟧。") { $0.story.relates($0.phrase.range) },
      Rule("use", .describes, "⟦扩大开放有利于稳定⟧。") { $0.story.serves($0.phrase.range) },
      Rule("need", .describes, "⟦应对挑战需要合作⟧。") { $0.story.takes($0.phrase.range) },
      Rule("growth", .describes, "⟦发展质量不断提升⟧。") { $0.phrase.last(5).holds("不断提升") },
    ])

  /// 保障工资支付，是大事; 编制规划，对于…具有重大意义; 建设强国，龙头是….
  static let definition = Self(
    "definition", "Does the rest of a sentence say what its first clause is?",
    scene: ClauseScene.init,
    [
      Rule("is", .describes, "⟦保障工资支付⟧，是大事。") { $0.hasNext && $0.next.begins(with: .defining) },
      Rule("its-point-is", .describes, "⟦建设强国⟧，龙头是科技。") {
        $0.hasNext && $0.story.isPoint($0.next.range)
      },
      Rule("summed-up", .describes, "⟦保障工资支付⟧，做到月清月结，也是大事。") {
        $0.hasNext && $0.clausesBehindNext.contains { $0.begins(withAny: "是", "也是") }
      },
      Rule("weighed", .describes, "⟦编制规划⟧，对未来发展具有重大意义。") {
        $0.hasNext && $0.next.begins(with: "对") && $0.next.holds(.weighing)
      },
    ])
}
