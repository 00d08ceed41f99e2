/// The small word classes that rules ask for, by the names of their files in `Sources/Words`. Each is read at its first use.
extension Words {
  static let deadlines = Words("deadlines")
  static let documents = Words("documents")
  static let drafting = Words("drafting")
  static let exploring = Words("exploring")
  static let forbidding = Words("forbidding")
  static let manners = Words("manners")
  static let obliging = Words("obliging")
  static let supporting = Words("supporting")
}
