/// Where a story begins with its agency, city and day: 新华社南宁3月5日电.
public struct Dateline: Sendable {
  /// The whole dateline as printed.
  public let passage: Passage
  /// Who sent the telegram: 新华社.
  public let agency: Sourced<String>?
  /// From where, 南宁: not the meeting's place.
  public let city: Sourced<String>?
  /// The day of the telegram; its year follows from the day of publication.
  public let date: Sourced<DateEstimate>?
}

/// A photograph's caption and who took it.
public struct Caption: Sendable {
  /// What stands below the photograph.
  public let passage: Passage
  /// Who took it; nil where nobody is credited.
  public let photographer: Name?
}

/// A name as it stands in a text.
public struct Name: Sendable, Equatable {
  /// As printed, without the spaces inside: 张三.
  public let value: String
  /// Where it stands.
  public let place: Place

  package init(value: String, place: Place) {
    self.value = value
    self.place = place
  }
}
