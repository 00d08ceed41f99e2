import SpeechKit

/// Options that several commands share, so that they are called and described alike.
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
  static let addressee = Setting.text("addressee", short: "t", "WORD", "only what is asked of them")
  static let readouts = Setting.flag(
    "readouts", "only stories that report a meeting; else all stories of all texts")
  static let kind = Setting<Series.Kind>.choice(
    "kind", short: "k", "KIND", "only series and sections of this kind")

  /// The names of all options that narrow what is asked: where nothing is left, these are told.
  static let names: Set<String> = [
    from.option.long, to.option.long, meeting.option.long, article.option.long,
    speaker.option.long, addressee.option.long, kind.option.long, readouts.option.long,
    DirectivesCommand.match.option.long, ObligationsCommand.strength.option.long,
    SpeakersCommand.role.option.long, SpeakersCommand.name.option.long,
  ]
}
