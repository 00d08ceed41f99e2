/// Tags and character references, where a page's blocks are read.
extension BlockReader {
  /// The longest tag outside of a document, in characters.
  private static let longestTag = 4096

  /// Reads what begins with a `<`; returns where it ends, and nil where that is only a sign.
  mutating func readMarkup(at index: Int, before end: Int) -> Int? {
    let isBounded = flow.page == .text || hasUnfinished
    let limit = isBounded ? min(end, index + Self.longestTag) : end
    let found: Int
    switch tokens.token(at: index, before: limit) {
    case nil: return nil
    case .unfinished:
      hasUnfinished = true
      return nil
    case .doctype(let end), .nothing(let end), .comment(_, let end):
      guard flow.page != .text || end < limit || source[end - 1] == 0x3E else { return nil }
      add(textStart..<index)
      found = end
    case .text(let words, let end):
      add(textStart..<index)
      textStart = words.lowerBound
      // One that never ends is read as what it holds, and so is what it holds.
      if words.upperBound == end {
        tokens.readsCDATA = false
        return textStart
      }
      read(words)
      add(textStart..<words.upperBound)
      found = end
    case .tag(let tag):
      add(textStart..<index)
      found = read(tag)
    }
    textStart = found
    return found
  }

  /// Reads a tag; returns where the text goes on.
  private mutating func read(_ tag: HTMLTokens.Tag) -> Int {
    var element = HTMLElement(source[tag.name])
    let isFeed = flow.page == .feed
    if isFeed, isTitle(tag) { element = .heading(1) }
    // Names of XML that HTML does not know.
    if isFeed, element == nil { element = .block }
    if !tag.isEnd, let end = endOfUnshown(tag, element) {
      if element?.isApart == true { endBlock() }
      return end
    }
    switch element {
    case .block, .paragraph, .preformatted: endBlock()
    case .heading(let depth):
      endBlock()
      if !tag.isEnd { level = depth }
    case .lineBreak:
      let depth = level
      endBlock(isBreak: true)
      level = depth
    case .ruby: isMuted = !tag.isEnd
    case .metadata where isFeed: endBlock()
    default: if isRuby(tag) { isMuted = false }
    }
    flow.follow(element, isEnd: tag.isEnd)
    return tag.range.upperBound
  }

  /// Where an element ends of which nothing is shown; nil for another.
  private mutating func endOfUnshown(_ tag: HTMLTokens.Tag, _ element: HTMLElement?) -> Int? {
    switch element {
    case .raw, .script:
      return flow.page == .feed || tag.isSelfClosing ? nil : hidden.rawEnd(of: tag)
    case .unshown: return tag.isSelfClosing ? nil : hidden.end(of: tag)
    case .raised: return noteEnd(tag)
    case .lineBreak, nil: return nil
    default:
      guard tag.range.count > tag.name.count + 8, hidden.isHidden(tag) else { return nil }
      return hidden.end(of: tag)
    }
  }

  /// Where a raised note mark ends: [3], ①, 注2 behind a word. In m² and 10⁴ a figure is raised, which is a part of the word.
  private mutating func noteEnd(_ tag: HTMLTokens.Tag) -> Int? {
    guard let end = hidden.end(of: tag, within: 200) else { return nil }
    if let last = lastCode, last.isLetter || last.isDigit { return nil }
    var at = tag.range.upperBound
    while at < end {
      if source[at] == 0x3C, case .tag(let inner) = tokens.token(at: at, before: end) {
        at = inner.range.upperBound
        continue
      }
      guard source[at].isDigit || Self.noteSigns.contains(source[at]) else { return nil }
      at += 1
    }
    return end
  }
  private static let noteSigns = CodeSet(folded("【】（）*注释 ①②③④⑤⑥⑦⑧⑨⑩,，"))

  private func isTitle(_ tag: HTMLTokens.Tag) -> Bool {
    source[tag.name].elementsEqual("title".utf16)
  }

  private func isRuby(_ tag: HTMLTokens.Tag) -> Bool {
    let name = source[tag.name].map { $0 | 0x20 }
    return name.elementsEqual("ruby".utf16) || name.elementsEqual("rb".utf16)
  }

  /// Reads a character reference; returns where it ends, and nil where `&` is only a sign.
  mutating func readReference(at index: Int, before end: Int) -> Int? {
    guard let reference = CharacterReferences.read(source, at: index, before: end),
      let scalar = reference.scalars.first
    else { return nil }
    add(textStart..<index)
    let code: Code =
      scalar < 0x10000
      ? Fold.table[Int(scalar)]
      : scalar >> 16 == 2 || scalar >> 16 == 3 ? Fold.otherHan : Fold.otherSymbol
    let range = index..<reference.end
    if Strays.isWithoutWidth(code) {
      notation.append(.init(range: range, shown: []))
    } else {
      // A line end of a reference is white space.
      add(code == 0x0A ? 0x20 : code, for: range)
      let shown = reference.scalars.compactMap { Unicode.Scalar($0) }
      notation.append(.init(range: range, shown: shown.flatMap { Array(String($0).utf8) }))
    }
    textStart = reference.end
    return reference.end
  }
}

extension HTMLElement {
  /// Whether what stands before and behind it is told apart.
  var isApart: Bool {
    switch self {
    case .block, .paragraph, .heading, .preformatted, .lineBreak: true
    default: false
    }
  }
}
