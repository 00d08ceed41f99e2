/// `yrd speakers`: who was there, in which order, under which titles, and did what.
enum SpeakersCommand {
  static let role = Setting.word(
    "role", short: "r", "ROLE",
    from: [
      "chaired", "keynote", "spoke", "reported", "wrote", "moderated", "attended", "mentioned",
    ],
    "only people with this role")
  static let name = Setting.text(
    "name", short: "n", "NAME", "only this person, in characters or pinyin")

  static let command = Command(
    name: "speakers",
    summary: "who was there, in which order, under which titles, and did what",
    details: """
      Titles are as printed: none printed is not none held. Who is not named was not named, not absent.
      """,
    options: [Filter.meeting.option, role.option, name.option],
    examples: ["yrd speakers --role chaired", "yrd speakers --name \"Li Qiang\""],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    throw NotBuiltYet(command: "speakers")
  }
}
