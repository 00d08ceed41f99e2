/// Whether a verb tells of a meeting that took place: not of one to come, or of one that somebody wants or travels to.
enum VerbTense: Sendable { case toCome, underWay }

extension Question where Asked == VerbScene, Answer == VerbTense {
  static let tense = Self(
    "tense", "Does a verb tell of something other than what took place?", scene: VerbScene.init,
    [
      Rule("occasion", .toCome, "防汛大会⟦召开⟧之际，省长高远到河口镇。") {
        $0.behind.begins(with: .occasions)
      },
      Rule("wanted", .toCome, "各方支持⟦举行⟧三方会议。") { $0.before.ends(with: .proposing) },
      Rule("decided", .toCome, "会议决定10月⟦召开⟧防汛大会。") { $0.before.endsInDecision },
      Rule("announced", .toCome, "省长高远将于下周⟦主持召开⟧座谈会。") { $0.before.holdsFuture },
      Rule("asked", .toCome, "各地要及时⟦召开⟧防汛会议。") { $0.before.last(24).asks },
    ])

  static let journey = Self(
    "journey", "Does a verb of being there only say what somebody travels for?",
    scene: VerbScene.init,
    [
      Rule("under-way", .underWay, needs: [.attending], "省长高远赴海口⟦出席⟧防汛大会。") {
        $0.clauseBefore.holds(.travelling)
      }
    ])
}
