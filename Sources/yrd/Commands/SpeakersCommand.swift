import SpeechKit

/// `yrd speakers`: who was there, in which order, under which titles, and did what.
enum SpeakersCommand {
  static let role = Setting<RoleKind>.choice(
    "role", short: "r", "ROLE", "only people with this role")
  static let name = Setting.text(
    "name", short: "n", "NAME", "only this person, in characters or pinyin")

  static let command = Command(
    name: "speakers",
    summary: "list who was there, in which order, under which titles, in which roles",
    details: """
      Titles stand as printed: a person without a printed title may still hold one, and a person whom no text names may still have been there.
      """,
    options: Filter.ofMeetings.filter { $0.long != name.option.long } + [
      role.option, name.option, LanguageOption.lang.option,
    ],
    examples: ["yrd speakers --role chaired", "yrd speakers --name \"Li Qiang\""],
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let corpus = try Opening.corpus(settings, &output)
    var filter = settings.meetingFilter
    // Here a name is a person's.
    filter.name = nil
    let meetings = try Opening.meetings(settings, corpus, filter)
    let query = PeopleQuery(name: settings[name], role: settings[role], spellings: corpus.spellings)
    let people = query.people(of: meetings)
    let writer = RecordWriter(corpus.pages, citing: .articles, in: settings.language)
    try output.show(people) { entry, json in
      writer.write(entry, corpus.spellings, to: &json)
    } table: {
      let groups = settings[name] == nil ? Self.groups(of: meetings, settings[role]) : []
      return PeopleTable(corpus, in: settings.language).table(
        of: people, groups: groups, in: meetings)
    }
    if people.isEmpty { Nothing.tell(settings, corpus, &output) }
    return people.isEmpty ? .negative : .done
  }

  private static func groups(of meetings: [Meeting], _ role: RoleKind?) -> [(Meeting, Group)] {
    meetings.flatMap { meeting in
      meeting.groups.filter { role == nil || $0.role == role }.map { (meeting, $0) }
    }
  }
}
