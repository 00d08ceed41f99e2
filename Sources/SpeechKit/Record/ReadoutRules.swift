/// Whether a story reports a meeting, with the reason.
extension StoryReader {
  private static let letters: Words = [
    "贺电", "贺信", "致信", "回信", "复信", "致函", "唁电", "慰问电", "通电话", "互致", "致电",
  ]
  private static let reactions: Words = [
    "反响", "引发热议", "热烈反响", "社论", "评论员", "述评", "综述", "解读", "侧记", "观察", "访谈",
  ]

  func isReadout(_ anchor: MeetingAnchor?, _ statements: [StatementDraft]) -> (
    yes: Bool, reason: String
  ) {
    for headline in text.headlines {
      if has(Self.letters, in: headline) {
        return (false, "its headline tells of a letter or a call")
      }
      if has(Self.reactions, in: headline) {
        return (false, "its headline tells of what others say")
      }
    }
    guard let anchor else { return (false, "no sentence says that a meeting took place") }
    guard anchor.strength >= 4 else {
      return (false, "no sentence names a meeting that took place")
    }
    let people = roster.people.contains { person in person.roles.contains { $0.kind != .mentioned }
    }
    guard people || !groups.isEmpty || !statements.isEmpty else {
      return (false, "a meeting is named, but nobody is said to have been there or to have spoken")
    }
    return (true, "\(printed(anchor.verb)) \(anchor.name.map(printed).joined())")
  }
}
