/// Takes a page apart into blocks: lines, and the blocks of HTML, in which a line end is white space.
struct BlockReader {
  let source: [Code]
  private(set) var blocks: [Block] = []
  /// Whether `Strays` has to look at them; nearly no page holds any.
  private(set) var mayHoldStrays = false
  /// Whether Markdown's emphasis or links may stand in them.
  private(set) var mayHoldMarks = false
  /// Whether spaces stand between characters, or between characters and digits.
  private(set) var mayHoldSpaces = false
  /// The character references of the page.
  var notation: [Notation.Stretch] = []
  var flow = Flow()
  var tokens: HTMLTokens
  /// Whether a tag was found that never ends: others are looked for in fewer characters.
  var hasUnfinished = false
  var hidden: HiddenElements

  // The block that is being read.
  private var parts: [Block.Part] = []
  private var lineStart = 0
  /// Where the text begins that is no part yet.
  var textStart = 0
  var level = 0
  var isMuted = false
  private var words = (inLinks: false, outside: false)
  private var followsBreak = false

  init(_ source: [Code]) {
    self.source = source
    let kind = Flow.Page(source)
    flow.page = kind
    tokens = HTMLTokens(source)
    tokens.readsCDATA = kind == .feed
    hidden = HiddenElements(source, tokens)
    read(0..<source.count)
    add(textStart..<source.count)
    endBlock()
  }

  /// Line ends, `<` and `&`, the signs of Markdown, spaces, and what strays begin with.
  private static let signs = CodeBits(
    [0x0A, 0x3C, 0x26, 0x2A, 0x5F, 0x5C, 0x20, 0x3010] + Strays.first)

  mutating func read(_ range: Range<Int>) {
    var position = range.lowerBound
    let source = self.source
    let codes = source.span
    while let index = codes.first(in: position..<range.upperBound, of: Self.signs) {
      position = index + 1
      switch source[index] {
      case 0x0A: position = endLine(at: index)
      case 0x3C: position = readMarkup(at: index, before: range.upperBound) ?? position
      case 0x26: position = readReference(at: index, before: range.upperBound) ?? position
      case 0x20: mayHoldSpaces = mayHoldSpaces || Spaces.mayBeLayout(at: index, of: source)
      case 0x2A, 0x5F, 0x5C, 0x3010: mayHoldMarks = true
      default: if Strays.mayBegin(at: index, of: source) { mayHoldStrays = true }
      }
    }
  }

  // MARK: Lines

  /// Ends the block of a line; inside a block of HTML a line end is white space, and only a blank line ends it, outside of a document.
  private mutating func endLine(at index: Int) -> Int {
    guard flow.isSoft else {
      if parts.isEmpty, textStart == lineStart {
        readLine(lineStart..<index)
      } else {
        add(textStart..<index)
        endBlock()
      }
      (lineStart, textStart) = (index + 1, index + 1)
      return index + 1
    }
    add(textStart..<index)
    var next = index + 1
    var start = next
    var isBlank = false
    while next < source.count, source[next].isSpace {
      if source[next] == 0x0A { (isBlank, start) = (true, next + 1) }
      next += 1
    }
    if isBlank, flow.page == .text {
      endBlock()
      flow.end()
      (lineStart, textStart) = (start, start)
      return start
    }
    addSoftBreak(index..<next)
    textStart = next
    return next
  }

  /// White space between words in Latin letters; between characters a line end is nothing.
  private mutating func addSoftBreak(_ range: Range<Int>) {
    while let last = parts.last, last.code == nil, source[last.range.upperBound - 1].isSpace {
      let trimmed = last.range.lowerBound..<last.range.upperBound - 1
      if trimmed.isEmpty {
        parts.removeLast()
      } else {
        parts[parts.count - 1] = .init(range: trimmed, code: nil)
      }
    }
    guard let last = parts.last, range.upperBound < source.count else { return }
    let before = last.code ?? source[last.range.upperBound - 1]
    let next = source[range.upperBound]
    guard !isWide(before), !isWide(next), next != 0x3C || !before.isHan else { return }
    parts.append(.init(range: range, code: 0x20))
    notation.append(.init(range: range, shown: [0x20]))
  }

  private func isWide(_ code: Code) -> Bool { code >= 0x2E80 || 0x2000...0x206F ~= code }

  // MARK: Blocks

  /// Adds a stretch of text to the block.
  mutating func add(_ range: Range<Int>) {
    guard !range.isEmpty, !isMuted else { return }
    parts.append(.init(range: range, code: nil))
    if flow.isInLink {
      words.inLinks = true
    } else if !words.outside {
      words.outside = source[range].contains { !$0.isSpace }
    }
  }

  mutating func add(_ code: Code, for range: Range<Int>) {
    guard !isMuted else { return }
    parts.append(.init(range: range, code: code))
    if !code.isSpace { if flow.isInLink { words.inLinks = true } else { words.outside = true } }
  }

  /// The last character of the block; nil where it has none.
  var lastCode: Code? { parts.last.map { $0.code ?? source[$0.range.upperBound - 1] } }

  mutating func endBlock(isBreak: Bool = false) {
    defer {
      parts.removeAll(keepingCapacity: true)
      (level, isMuted, words) = (0, false, (false, false))
    }
    var block = Block(parts: [])
    let indent = trim()
    guard let first = parts.first else {
      if isBreak { followsBreak = false }
      return
    }
    if first.code == nil, let start = LineStart(first.range, of: source) {
      parts[0] = .init(range: start.range, code: nil)
      if level == 0 { level = start.level }
      if start.range.isEmpty { parts.removeFirst() }
      guard !parts.isEmpty else { return }
    }
    if parts.count == 1, parts[0].code == nil {
      parts[0] = .init(range: LineStart.withoutEmphasis(parts[0].range, of: source), code: nil)
    }
    block.parts = Block.Parts(parts)
    (block.level, block.isIndented) = (level, indent >= 2)
    (block.isLink, block.followsBreak) = (words.inLinks && !words.outside, followsBreak)
    if flow.isMetadata { (block.kind, block.reason) = (.furniture, "what a feed says of itself") }
    followsBreak = isBreak
    blocks.append(block)
  }

  private mutating func readLine(_ whole: Range<Int>) {
    var range = whole
    while !range.isEmpty, source[range.lowerBound].isSpace {
      range = range.lowerBound + 1..<range.upperBound
    }
    while !range.isEmpty, source[range.upperBound - 1].isSpace {
      range = range.lowerBound..<range.upperBound - 1
    }
    guard !range.isEmpty else { return }
    let indent = range.lowerBound - whole.lowerBound
    let start = LineStart(range, of: source)
    range = LineStart.withoutEmphasis(start?.range ?? range, of: source)
    guard !range.isEmpty else { return }
    blocks.append(
      Block(parts: Block.Parts(range), level: start?.level ?? 0, isIndented: indent >= 2))
  }

  /// Takes the white space off both ends; returns how much stood before.
  private mutating func trim() -> Int {
    while let last = parts.last, let rest = Self.trimmed(last, of: source, fromEnd: true) {
      parts.removeLast()
      if !rest.isEmpty {
        parts.append(.init(range: rest, code: nil))
        break
      }
    }
    var (indent, blank) = (0, 0)
    while blank < parts.count,
      let rest = Self.trimmed(parts[blank], of: source, fromEnd: false)
    {
      indent += parts[blank].code == nil ? rest.lowerBound - parts[blank].range.lowerBound : 1
      guard rest.isEmpty else {
        parts[blank] = .init(range: rest, code: nil)
        break
      }
      blank += 1
    }
    parts.removeFirst(blank)
    return indent
  }

  /// A stretch without the white space at one end, empty where it is nothing else; nil for a reference to a character that is none.
  private static func trimmed(
    _ part: Block.Part, of source: [Code], fromEnd: Bool
  ) -> Range<Int>? {
    if let code = part.code {
      return code.isSpace ? part.range.upperBound..<part.range.upperBound : nil
    }
    var (start, end) = (part.range.lowerBound, part.range.upperBound)
    if fromEnd {
      while end > start, source[end - 1].isSpace { end -= 1 }
    } else {
      while start < end, source[start].isSpace { start += 1 }
    }
    return start..<end
  }
}
