/// A file as read: its stories, and what was found odd.
public struct Page: Sendable {
  /// The name of the file, cut at the first `_`: `003`.
  public var id: String
  /// The file's name; “-” for standard input and for texts that came as lines of JSON.
  public var file: String
  /// How the bytes were decoded: `utf-8`, `gb18030`.
  public var encoding: String
  /// The text in which all places of the page stand.
  public var text: SourceText
  /// The paper or site, 新华网; nil where neither the page nor a catalog says it.
  public var outlet: Sourced<String>?
  /// The day of publication; nil where neither the page nor a catalog says it.
  public var published: Sourced<DateEstimate>?
  /// The articles on it, in the order of the page.
  public var stories: [Story]
  /// The lines that belong to no story.
  public var furniture: [Furniture]
  /// What is odd in the page as a whole; what is odd in a story stands there.
  public var findings: [Finding]
}

/// A line of a page that belongs to no story, and why it was taken for that.
public struct Furniture: Sendable {
  /// Where the line stands, without the white space around it.
  public let place: Place
  /// Why it belongs to no story, in English: “an address”, “the number of a page”.
  public var reason: String { why.description }
  let why: StaticString

  init(place: Place, reason: StaticString) { (self.place, why) = (place, reason) }
}
