/// Whether a sentence without 要 asks by the verb with which it begins.
enum Imperative: Sendable { case asks, tells }

extension Question where Asked == ClauseScene, Answer == Imperative {
  /// Asked of the first clause, without adverbs.
  static let imperative = Self(
    "imperative", "Does a sentence ask by the verb with which it begins?",
    scene: ClauseScene.init, otherwise: .tells,
    [
      // 以色列 is a name
      Rule("by-means-of", .asks, "⟦以开放的胸怀打造大市场⟧。") {
        $0.beginsWithMeans && !$0.phrase.holds("为核心的") && $0.hasVerbBehindMeans
          && !$0.describes
      },
      Rule("by-means-of-nothing", .tells, "⟦以实干为荣的风气⟧很动人。") { $0.beginsWithMeans },
      Rule("disposal", .asks, "⟦把防汛摆在突出位置⟧。") {
        $0.disposes && !$0.describes && !$0.isDone
      },
      Rule("circumstance", .asks, "⟦面对挑战⟧，推进改革。") {
        $0.beginsWithCircumstance && $0.nextBeginsWithVerb && !$0.phrase.holds("是")
          && !$0.isDoneBehind
      },
      Rule("circumstance-only", .tells, "⟦立足县情⟧，大家很坚强。") { $0.beginsWithCircumstance },
      Rule("within", .asks, "⟦在守住底线的同时⟧，打造高地。") {
        $0.asksWithin
      },
      Rule("within-only", .tells, "⟦在实干苦干中⟧，大家很坚强。") { $0.verbWithin != nil },
      Rule("verb", .asks, "⟦大力推进改革⟧。") {
        $0.phrase.beginsWithVerb && !$0.describes
          && !$0.isDefined && !$0.isDoneBehind
      },
      Rule("verb-with-result", .asks, "⟦备足沙袋⟧。") {
        $0.beginsWithResult && !$0.describes && !$0.isDefined
          && !$0.isDoneBehind
      },
    ])
}

extension ClauseScene {
  fileprivate var beginsWithMeans: Bool {
    phrase.begins(with: "以") && !phrase.begins(with: .body)
  }

  /// 以…为引领，推动…: a verb behind the means, behind a pause or by itself.
  fileprivate var hasVerbBehindMeans: Bool {
    story.hasVerbBehindMeans(phrase.range, in: sentence.range)
  }

  /// 把…摆在突出位置; 将各类政策纳入…评估: what is disposed of stands before its verb.
  fileprivate var disposes: Bool {
    phrase.begins(with: "把") || (phrase.begins(with: "将") && phrase.holds(.placing))
  }

  fileprivate var beginsWithCircumstance: Bool { phrase.begins(with: .circumstances) }

  /// 备足树苗, 管住大门: a verb of one character with its result, and an object.
  fileprivate var beginsWithResult: Bool {
    phrase.length >= 4 && phrase.first(2).last(1).holdsAny(of: .results)
      && !phrase.begins(with: .wordsLikeResults)
      && !phrase.first(3).last(1).holdsAny(of: .particles)
  }

  fileprivate var describes: Bool { Question<ClauseScene, Description>.description(self) != nil }
  fileprivate var isDefined: Bool { Question<ClauseScene, Description>.definition(self) != nil }
}
