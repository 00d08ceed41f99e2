/// A text that quotes readouts, as its author wrote it: which words it gives as quoted, and what it cites for them.
public struct Draft: Sendable {
  public let name: String
  public let text: SourceText
  /// In the order of the text.
  public let quotations: [Quotation]
  /// In the order of the text.
  public let references: [DraftReference]

  /// Reads Markdown or plain text; `corpus` says which ids there are.
  public init(_ text: SourceText, name: String, citing corpus: Corpus) {
    self.init(text, name: name, citing: CitedIDs(corpus))
  }

  init(_ text: SourceText, name: String, citing ids: CitedIDs) {
    self.text = text
    self.name = name
    var quotations: [Quotation] = []
    let references = ReferenceReader(text, ids).references()
    let paragraphs = DraftParagraph.read(text)
    for (number, paragraph) in paragraphs.enumerated() {
      quotations += QuotationReader(text, paragraph, number).quotations()
    }
    self.references = references
    self.quotations = Attachment(text, paragraphs, references).attached(quotations)
  }
}

/// Words that a draft gives as another's.
public struct Quotation: Sendable {
  /// How they are given.
  public enum Form: String, Sendable {
    /// Between quotation marks.
    case marks
    /// As a block quote of Markdown.
    case block
    /// Without marks before a citation, as this program prints them.
    case line
  }
  public let form: Form
  /// The words, without the marks around them.
  public let passage: Passage
  /// The indexes of the references that are given for them.
  public internal(set) var references: [Int] = []
  /// The number of the paragraph.
  let paragraph: Int

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
    case place(PlaceReference)
    case item(id: String, number: String)
  }
  public let target: Target
  /// As it is written.
  public let text: String
  public let place: Place
}

/// Lines of a draft that belong together: a paragraph, an item of a list, a row of a table, or a block quote.
struct DraftParagraph: Sendable {
  enum Kind: Sendable { case plain, quote }
  let kind: Kind
  /// The lines, without the signs of a block quote.
  var lines: [Range<Int>]

  var range: Range<Int> {
    (lines.first?.lowerBound ?? 0)..<(lines.last?.upperBound ?? 0)
  }

  static func read(_ text: SourceText) -> [DraftParagraph] {
    var out: [DraftParagraph] = []
    var isOpen = false
    for number in 1...text.lineCount {
      guard let line = text.line(number) else { continue }
      let (kind, content) = content(of: line, text)
      guard text.folded[content].contains(where: { !$0.isSpace }) else {
        isOpen = false
        continue
      }
      if isOpen, let last = out.last, last.kind == kind,
        kind == .quote || !begins(content, text.folded)
      {
        out[out.count - 1].lines.append(content)
      } else {
        out.append(DraftParagraph(kind: kind, lines: [content]))
      }
      isOpen = true
    }
    return out
  }

  /// A line without indent and the signs `>`.
  private static func content(of line: Range<Int>, _ text: SourceText) -> (Kind, Range<Int>) {
    var start = line.lowerBound
    var kind = Kind.plain
    while start < line.upperBound {
      if text.folded[start] == 0x3E {
        kind = .quote
      } else if text.folded[start] != 0x20 {
        break
      }
      start += 1
    }
    return kind == .quote ? (kind, start..<line.upperBound) : (kind, line)
  }

  /// Whether a line begins an item of a list, a heading or a row of a table.
  private static func begins(_ line: Range<Int>, _ codes: [Code]) -> Bool {
    var index = line.lowerBound
    while index < line.upperBound, codes[index] == 0x20 { index += 1 }
    guard index < line.upperBound else { return false }
    switch codes[index] {
    case 0x23, 0x7C: return true
    case 0x2D, 0x2A, 0x2B: return index + 1 < line.upperBound && codes[index + 1] == 0x20
    default: break
    }
    let first = index
    while index < line.upperBound, codes[index].isDigit { index += 1 }
    return index > first && index + 1 < line.upperBound
      && (codes[index] == 0x2E || codes[index] == glyph("）") || codes[index] == glyph("、"))
      && !codes[index + 1].isDigit
  }
}
