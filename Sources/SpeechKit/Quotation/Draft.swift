public import SpeechReading

/// A text that quotes readouts, as its author wrote it: which words it gives as quoted, and what it cites for them.
public struct Draft: Sendable {
  /// What it is called in what is shown: its file.
  public private(set) var name: String
  /// The draft as it is read: without tags, with the characters that references stand for.
  public let text: SourceText
  /// In the order of the text.
  public let quotations: [Quotation]
  /// Quotation marks that have no pair in their paragraph, in the order of the text.
  public let loneMarks: [LoneMark]
  /// In the order of the text.
  public let references: [DraftReference]

  /// Reads Markdown or plain text; `corpus` says which ids there are.
  public init(_ text: SourceText, name: String, citing corpus: Corpus) {
    self.init(text, name: name, citing: CitedIDs(corpus))
  }

  private let source: SourceText
  private let view: DraftView
  /// The paragraphs by which quotations are numbered.
  let paragraphs: [DraftParagraph]

  init(_ source: SourceText, name: String, citing ids: CitedIDs) {
    view = DraftView(source)
    (self.source, self.name, text) = (source, name, view.text)
    references = ReferenceReader(text, ids).references()
    paragraphs = DraftParagraph.read(text)
    var reader = QuotationReader(text, paragraphs)
    reader.read()
    loneMarks = reader.loneMarks
    quotations = Attachment(text, paragraphs, references).attached(reader.quotations)
  }

  /// The same under another name.
  public func named(_ name: String) -> Draft {
    var other = self
    other.name = name
    return other
  }

  /// Where a place of the text stands in the file.
  public func written(_ place: Place) -> Place { view.written(place) }

  /// The line and column of a place of the text in the file.
  public func position(of place: Place) -> Position {
    source.position(of: view.written(place).start)
  }
}

/// A quotation mark without its pair.
public struct LoneMark: Sendable {
  /// The mark, and what follows it or stands before it.
  public let place: Place
  /// Whether it opens a quotation that nothing closes; else it closes one that nothing opens.
  public let isOpening: Bool
}

/// Words that a draft gives as another's.
public struct Quotation: Sendable {
  /// How they are given.
  public enum Form: String, Sendable, CaseIterable {
    /// Between quotation marks.
    case marks
    /// As a block quote of Markdown.
    case block
    /// Without marks before a citation, as this program prints them.
    case line
  }

  /// How they are given.
  public let form: Form
  /// The words, without the marks around them.
  public let passage: Passage
  /// The indexes of the references that are given for them.
  public internal(set) var references: [Int] = []
  /// The number of the paragraph.
  let paragraph: Int
  /// Who or what is named as the source beside it: the line below a block quote, or brackets at its end.
  var credit: Place?

  init(_ form: Form, _ passage: Passage, paragraph: Int) {
    (self.form, self.passage, self.paragraph) = (form, passage, paragraph)
  }

  var start: Int { Int(passage.first?.start ?? 0) }
  var end: Int { Int(passage.last?.end ?? 0) }
}

/// A citation in a draft.
public struct DraftReference: Sendable {
  /// What it leads to.
  public enum Target: Sendable {
    /// A place: `003:39:12`.
    case place(PlaceReference)
    /// An item of a meeting or text: `2020-hefei/3.5`.
    case item(id: String, number: String)
  }

  /// What it leads to.
  public let target: Target
  /// As it is written.
  public let text: String
  /// Where it stands in the draft.
  public let place: Place
}
