/// A line or an HTML block of a page: the stretches of source that are its text, and what it was taken for.
struct Block: Sendable {
  enum Kind: Sendable { case furniture, masthead, headline, caption, credit, byline, body }

  /// A stretch of source, or a character reference and the code it stands for.
  struct Part: Sendable {
    let range: Range<Int>
    let code: Code?
  }

  var parts: Parts
  /// The depth of a Markdown or HTML heading; 0 for none.
  var level = 0
  /// Whether it is set in from the margin, as the first line of a paragraph is.
  var isIndented = false
  var kind = Kind.body
  var reason: StaticString = ""
  /// Whether it lies in a block that the page prints a second time.
  var isRepeated = false
  /// Whether a break of the layout may stand inside a sentence before it.
  var mayContinue = true

  var start: Int { parts.first?.range.lowerBound ?? 0 }
  var end: Int { parts.last?.range.upperBound ?? 0 }

  /// The parts of a block. Nearly every block has one, which stands in the block itself.
  struct Parts: Sendable, RandomAccessCollection, MutableCollection, ExpressibleByArrayLiteral {
    private var one: Part
    private var others: [Part]
    private(set) var endIndex: Int

    init(_ parts: [Part]) {
      one = parts.first ?? Part(range: 0..<0, code: nil)
      others = parts.count > 1 ? Array(parts.dropFirst()) : []
      endIndex = parts.count
    }

    init(arrayLiteral parts: Part...) { self.init(parts) }

    /// A stretch of source.
    init(_ range: Range<Int>) {
      one = Part(range: range, code: nil)
      others = []
      endIndex = 1
    }

    var startIndex: Int { 0 }

    subscript(index: Int) -> Part {
      get { index == 0 && endIndex > 0 ? one : others[index - 1] }
      set { if index == 0, endIndex > 0 { one = newValue } else { others[index - 1] = newValue } }
    }

    mutating func append(contentsOf parts: Parts) {
      guard endIndex > 0 else {
        self = parts
        return
      }
      others.append(contentsOf: parts)
      endIndex += parts.count
    }
  }

  /// Its folded text; a slice of the source where it stands in one stretch.
  func text(of source: [Code]) -> ArraySlice<Code> {
    if parts.count == 1, parts[0].code == nil { return source[parts[0].range] }
    var out: [Code] = []
    for part in parts {
      if let code = part.code {
        out.append(code)
      } else {
        out.append(contentsOf: source[part.range])
      }
    }
    return out[...]
  }
}

/// Takes a page apart into blocks: lines, Markdown headings and emphasis, HTML tags and character references.
struct BlockReader {
  private let source: [Code]
  private(set) var blocks: [Block] = []
  /// Whether `Strays` has to look at them; nearly no page holds any.
  private(set) var mayHoldStrays = false

  init(_ source: [Code]) {
    self.source = source
    var (start, position) = (0, 0)
    var hasMarkup = false
    let (codes, signs) = (source.span, Self.signs)
    while let index = codes.first(in: position..<codes.count, of: signs) {
      position = index + 1
      switch source[index] {
      case 0x0A:
        readLine(start..<index, hasMarkup: hasMarkup)
        start = position
        hasMarkup = false
      case 0x3C, 0x26: hasMarkup = true
      default: if Strays.mayBegin(at: index, of: source) { mayHoldStrays = true }
      }
    }
    readLine(start..<source.count, hasMarkup: hasMarkup)
  }

  /// Line ends, `<` and `&`, and what strays begin with.
  private static let signs = CodeBits([0x0A, 0x3C, 0x26] + Strays.first)

  private mutating func readLine(_ whole: Range<Int>, hasMarkup: Bool) {
    var range = whole
    while !range.isEmpty, source[range.lowerBound].isSpace {
      range = range.lowerBound + 1..<range.upperBound
    }
    while !range.isEmpty, source[range.upperBound - 1].isSpace {
      range = range.lowerBound..<range.upperBound - 1
    }
    guard !range.isEmpty, !holdsNothing(range) else { return }
    let indent = range.lowerBound - whole.lowerBound
    var level = 0
    while level < 7, range.lowerBound + level < range.upperBound,
      source[range.lowerBound + level] == 0x23
    { level += 1 }
    if level > 0, level < 7 {
      range = skipSpaces(range.lowerBound + level..<range.upperBound)
    } else {
      level = 0
    }
    range = withoutEmphasis(range)
    if hasMarkup {
      var reader = MarkupReader(source, range, level: level)
      blocks.append(contentsOf: reader.read())
    } else if !range.isEmpty {
      blocks.append(
        Block(parts: Block.Parts(range), level: level, isIndented: indent >= 2))
    }
  }

  /// Whether nothing is seen there: characters without width, as old pages have them by the thousand.
  private func holdsNothing(_ range: Range<Int>) -> Bool {
    Self.isWithoutWidth(source[range.lowerBound])
      && source[range].allSatisfy { $0.isSpace || Self.isWithoutWidth($0) }
  }

  private static func isWithoutWidth(_ code: Code) -> Bool {
    0x200B...0x200F ~= code || code == 0x2060 || code == 0xAD
  }

  private func skipSpaces(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, source[start].isSpace { start += 1 }
    return start..<range.upperBound
  }

  /// `**…**`, `> …` and `- …` around a whole line are layout.
  private func withoutEmphasis(_ range: Range<Int>) -> Range<Int> {
    var range = range
    let star: Code = 0x2A
    if range.count > 1,
      source[range.lowerBound] == 0x3E
        || ((source[range.lowerBound] == 0x2D || source[range.lowerBound] == star)
          && source[range.lowerBound + 1] == 0x20)
    {
      range = skipSpaces(range.lowerBound + 1..<range.upperBound)
    }
    while range.count > 4, source[range.lowerBound] == star, source[range.lowerBound + 1] == star,
      source[range.upperBound - 1] == star, source[range.upperBound - 2] == star
    {
      range = range.lowerBound + 2..<range.upperBound - 2
    }
    return range
  }
}
