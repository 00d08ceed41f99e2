import SpeechKit

/// What narrows the stories, meetings and directives that are asked for: declared once, meant alike by every command that has it.
enum Filter {
  static let from = Setting.date(
    "from", "only meetings on or after this date (YYYY, YYYY-MM or YYYY-MM-DD)")
  static let to = Setting.date(
    "to", "only meetings on or before this date (YYYY, YYYY-MM or YYYY-MM-DD)")
  static let meeting = Setting.text(
    "meeting", short: "m", "ID", "only this meeting", kind: .id(.meetings))
  static let article = Setting.text(
    "article", short: "a", "ID", "only this article", kind: .id(.articles))
  static let speaker = Setting.text(
    "speaker", short: "s", "NAME", "only what this person said, in characters or pinyin")
  static let addressee = Setting.text(
    "addressee", short: "t", "WORD", "only what is asked of this addressee")
  static let readouts = Setting.flag(
    "readouts", "only stories that report a meeting (default: all stories of all texts)")
  static let kind = Setting<Series.Kind>.choice(
    "kind", short: "k", "KIND", "only series and sections of this kind")
  static let chair = Setting.text(
    "chair", "NAME", "only meetings that this person chaired, in characters or pinyin")
  static let attended = Setting.text(
    "attended", "NAME", "only meetings that this person attended, in characters or pinyin")
  static let place = Setting.text("place", "PLACE", "only meetings in this city")
  static let province = Setting.text("province", "PLACE", "only meetings in this province")
  static let type = Setting.text("type", "TYPE", "only meetings of this type, such as 座谈会")
  static let body = Setting.text("body", "BODY", "only meetings of this body, such as 政治局")
  static let name = Setting.text(
    "name", short: "n", "NAME", "only meetings whose name contains this")
  static let outlet = Setting.text("outlet", "NAME", "only texts of this paper or site")
  static let match = Setting.text("match", "TEXT", "only directives that contain this text")

  /// What is known of meetings and pages.
  static let ofStories: [Option] = [
    meeting.option, article.option, chair.option, attended.option, place.option, province.option,
    type.option, body.option, name.option, outlet.option, from.option, to.option,
  ]
  /// The same, and who spoke there.
  static let ofMeetings = ofStories + [speaker.option]
  /// What is known of statements and directives.
  static let ofDirectives: [Option] = [
    speaker.option, addressee.option, match.option, kind.option,
  ]

  /// The names of all options that narrow what is asked: where nothing is left, the message names them.
  static let names: Set<String> = Set(
    (ofStories + ofDirectives).map(\.long) + [
      readouts.option.long, ObligationsCommand.strength.option.long,
      SpeakersCommand.role.option.long, SpeakersCommand.name.option.long,
    ])
}

extension Settings {
  /// What the filters of stories say, but for `--meeting` and `--article`, which need a corpus.
  var storyFilter: StoryFilter {
    var filter = StoryFilter()
    (filter.chair, filter.attended) = (self[Filter.chair], self[Filter.attended])
    (filter.place, filter.province) = (self[Filter.place], self[Filter.province])
    (filter.type, filter.body) = (self[Filter.type], self[Filter.body])
    (filter.name, filter.outlet) = (self[Filter.name], self[Filter.outlet])
    filter.dates = DateWindow(first: self[Filter.from]?.first, last: self[Filter.to]?.last)
    return filter
  }

  /// The same with `--speaker`: only what was said at a meeting is a reason to admit it.
  var meetingFilter: StoryFilter {
    var filter = storyFilter
    filter.speaker = self[Filter.speaker]
    return filter
  }

  /// Whether a filter of meetings was given.
  var narrowsMeetings: Bool {
    let names = Set(Filter.ofMeetings.map(\.long))
    return said.contains { names.contains($0.option) }
  }

  /// What the filters of directives say.
  var directiveQuery: DirectiveQuery {
    var query = DirectiveQuery()
    (query.speaker, query.addressee) = (self[Filter.speaker], self[Filter.addressee])
    (query.match, query.kind) = (self[Filter.match], self[Filter.kind])
    return query
  }
}
