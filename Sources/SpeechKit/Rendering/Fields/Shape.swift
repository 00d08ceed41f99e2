/// What may stand in a member of a record, in the terms of JSON Schema.
indirect enum Shape: Sendable {
  /// A text of at least so many characters.
  case string(least: Int)
  /// A text that a regular expression matches.
  case pattern(String)
  /// A day of the calendar: `2024-07-30`.
  case day
  /// One of some words.
  case word([String])
  /// A whole number, from the least on.
  case whole(least: Int?)
  /// A number with decimals, between the bounds that there are.
  case number(least: Int?, most: Int?)
  case truth
  /// Values of one shape; `most` is nil where there is no end.
  case list(of: Shape, least: Int, most: Int?)
  case object([Member])
  /// An object whose keys are no names: articles, kinds.
  case map(to: Shape)
  /// What one of some shapes allows, and no other.
  case oneOf([Shape])
  /// An object of another program with one member at least.
  case anyObject
  /// What several members share, described once.
  case named(Definition)

  static let text = Shape.string(least: 0)
  /// A text that is not empty.
  static let filled = Shape.string(least: 1)
  /// How many there are.
  static let count = Shape.whole(least: 0)
  /// How many there are where there is one at least; a number that counts from 1.
  static let some = Shape.whole(least: 1)
  static let share = Shape.number(least: 0, most: 1)
  /// A SHA-256.
  static let digest = Shape.pattern("^[0-9a-f]{64}$")
}

/// A member of a record: its name, what it means, and what may stand there.
struct Member: Sendable {
  let name: StaticString
  let meaning: String
  let shape: Shape
  var presence: Presence

  /// What is unknown is absent.
  enum Presence: Sendable { case always, whenKnown }

  /// The member where only some records have it.
  var ifKnown: Member {
    var other = self
    other.presence = .whenKnown
    return other
  }
}

/// A shape with a name, to which schemas refer.
struct Definition: Sendable {
  let name: String
  let meaning: String
  let shape: Shape
}

/// How many elements a list has.
struct Length: Sendable {
  let least: Int
  var most: Int?
  /// Whether an empty list is printed.
  var presence = Member.Presence.always

  /// Any number; none is printed as `[]`.
  static let any = Length(least: 0)
  /// One or more; the member is absent where there is none.
  static let unlessEmpty = Length(least: 1, presence: .whenKnown)
  static func atLeast(_ count: Int) -> Length { Length(least: count) }
  static func exactly(_ count: Int) -> Length { Length(least: count, most: count) }
}
