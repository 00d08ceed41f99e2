public import SpeechReading

/// One text of a comparison: its siglum, its source, and the stretches that are compared.
///
/// Parts of one kind are compared with each other, wherever they stand on their pages, so that a caption below the text is no
/// transposition of one above it.
public struct WitnessText: Sendable {
  /// A stretch that is compared.
  public struct Part: Sendable {
    /// What it is; parts are compared in this order.
    public enum Kind: Int, Sendable, CaseIterable {
      /// Headlines.
      case headline
      /// Captions of photographs.
      case caption
      /// The running text, with credit lines and datelines.
      case body
    }

    /// What it is.
    public let kind: Kind
    /// Where its pieces stand, in reading order.
    public let passage: Passage

    /// A stretch of a kind.
    public init(_ kind: Kind, _ passage: Passage) { (self.kind, self.passage) = (kind, passage) }
  }

  /// A stretch with a name by which readers find it: `2020-hefei/3.5`, `dateline`, `photo`.
  public struct Section: Sendable {
    /// By what it is cited: `2020-hefei/3.5`, `dateline`.
    public let label: String
    /// Where its pieces stand.
    public let passage: Passage

    /// A stretch under its name.
    public init(_ label: String, _ passage: Passage) {
      (self.label, self.passage) = (label, passage)
    }
  }

  /// A stretch that is not compared, and why.
  public struct Outside: Sendable {
    /// Why a stretch is not compared.
    public enum Kind: Sendable {
      /// It belongs to no story.
      case furniture
      /// It belongs to another story.
      case foreign
    }

    /// Why it is not compared.
    public let kind: Kind
    /// Where it stands.
    public let place: Place

    /// A stretch that is left out, and why.
    public init(_ kind: Kind, _ place: Place) { (self.kind, self.place) = (kind, place) }
  }

  /// The name by which the text is cited.
  public let siglum: String
  /// The text in which its places stand.
  public let text: SourceText
  /// The index of the page that its places carry.
  public let page: Int
  /// What is compared; of one kind, in reading order.
  public let parts: [Part]
  /// The most special first: where several hold a place, the first counts.
  public let sections: [Section]
  /// Where names stand that are no words: people, photographers.
  public let names: [Place]
  /// Where titles of people stand.
  public let titles: [Place]
  /// What is not compared.
  public let outside: [Outside]
  /// How much is odd in it: of two texts that have the same, the one with less is preferred.
  public var findings = 0
  /// Credit lines and datelines: they are compared with each other alone.
  public var credits: [Place] = []

  /// A text of which some parts are compared. Places carry `page`.
  public init(
    siglum: String, text: SourceText, page: Int = 0, parts: [Part], sections: [Section] = [],
    names: [Place] = [], titles: [Place] = [], outside: [Outside] = []
  ) {
    self.siglum = siglum
    self.text = text
    self.page = page
    self.parts = parts
    self.sections = sections
    self.names = names
    self.titles = titles
    self.outside = outside
  }

  /// A text that is compared from its first character to its last.
  public init(whole text: SourceText, siglum: String, page: Int = 0) {
    self.init(
      siglum: siglum, text: text, page: page,
      parts: [Part(.body, [Place(start: 0, end: text.count, page: page)])])
  }
}

extension WitnessText {
  /// The same text under another siglum.
  public func renamed(_ siglum: String) -> WitnessText {
    var copy = WitnessText(
      siglum: siglum, text: text, page: page, parts: parts, sections: sections, names: names,
      titles: titles, outside: outside)
    (copy.findings, copy.credits) = (findings, credits)
    return copy
  }
}
