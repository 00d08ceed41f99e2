/// Takes HTML tags and character references out of a line; block tags end a block.
struct MarkupReader {
  private let source: [Code]
  private let range: Range<Int>
  private var level: Int
  private let lineLevel: Int
  private var parts: [Block.Part] = []
  private var blocks: [Block] = []
  private var startsIndented = false

  init(_ source: [Code], _ range: Range<Int>, level: Int) {
    self.source = source
    self.range = range
    self.level = level
    lineLevel = level
  }

  /// The blocks of the line.
  mutating func read() -> [Block] {
    var position = range.lowerBound
    var textStart = position
    while let sign = source.span.first(in: position..<range.upperBound, of: Self.signs) {
      position = sign
      if source[position] == 0x3C, let end = tagEnd(at: position) {
        add(textStart..<position)
        readTag(position..<end)
        position = end
        textStart = end
      } else if source[position] == 0x26, let reference = reference(at: position) {
        add(textStart..<position)
        parts.append(.init(range: position..<reference.end, code: reference.code))
        position = reference.end
        textStart = position
      } else {
        position += 1
      }
    }
    add(textStart..<range.upperBound)
    endBlock()
    return blocks
  }

  /// `<` and `&`
  private static let signs = CodeBits([0x3C, 0x26])

  private mutating func add(_ range: Range<Int>) {
    if !range.isEmpty { parts.append(.init(range: range, code: nil)) }
  }

  private mutating func endBlock() {
    var (indent, blank) = (0, 0)
    while blank < parts.count, let trimmed = trimmedStart(parts[blank], &indent) {
      parts[blank] = trimmed
      guard trimmed.range.isEmpty else { break }
      blank += 1
    }
    parts.removeFirst(blank)
    while let last = parts.last, let trimmed = trimmedEnd(last) {
      parts[parts.count - 1] = trimmed
      if trimmed.range.isEmpty { parts.removeLast() } else { break }
    }
    if !parts.isEmpty {
      blocks.append(Block(parts: Block.Parts(parts), level: level, isIndented: indent >= 2))
    }
    parts.removeAll(keepingCapacity: true)
    level = lineLevel
  }

  private func trimmedStart(_ part: Block.Part, _ indent: inout Int) -> Block.Part? {
    if let code = part.code {
      guard code.isSpace else { return nil }
      indent += 1
      return .init(range: part.range.upperBound..<part.range.upperBound, code: nil)
    }
    var start = part.range.lowerBound
    while start < part.range.upperBound, source[start].isSpace {
      start += 1
      indent += 1
    }
    return .init(range: start..<part.range.upperBound, code: nil)
  }

  private func trimmedEnd(_ part: Block.Part) -> Block.Part? {
    if let code = part.code {
      return code.isSpace
        ? .init(range: part.range.lowerBound..<part.range.lowerBound, code: nil) : nil
    }
    var end = part.range.upperBound
    while end > part.range.lowerBound, source[end - 1].isSpace { end -= 1 }
    return .init(range: part.range.lowerBound..<end, code: nil)
  }

  /// The end of the tag that begins at a position; `nil` where `<` is only a sign.
  private func tagEnd(at position: Int) -> Int? {
    guard position + 1 < range.upperBound else { return nil }
    let next = source[position + 1]
    guard next.isLetter || next == 0x2F || next == glyph("！") || next == 0x3F
    else { return nil }
    var index = position + 1
    while index < range.upperBound, index - position < 4096 {
      if source[index] == 0x3E { return index + 1 }
      index += 1
    }
    return nil
  }

  private static let blockTags = [
    "p", "br", "div", "li", "ul", "ol", "tr", "td", "table", "section", "article", "blockquote",
    "figure",
    "figcaption", "header", "footer", "hr", "dd", "dt", "title", "h1", "h2", "h3", "h4", "h5", "h6",
  ].map { name in name.utf8.reduce(0) { key($0, Code($1)) } }

  /// A key for names of at most ten letters and digits, six bits each: capitals as small letters, longer names have none.
  private static func key(_ key: UInt64, _ code: Code) -> UInt64 {
    key << 6 | UInt64(code.isDigit ? 32 + code & 15 : code & 31)
  }

  private mutating func readTag(_ tag: Range<Int>) {
    var index = tag.lowerBound + 1
    let isEnd = source[index] == 0x2F
    if isEnd { index += 1 }
    let start = index
    var name: UInt64 = 0
    while index < tag.upperBound, source[index].isLetter || source[index].isDigit {
      name = Self.key(name, source[index])
      index += 1
    }
    guard index - start <= 10, Self.blockTags.contains(name) else { return }
    endBlock()
    // h1 … h6
    if !isEnd, index - start == 2, source[start] | 0x20 == 0x68, source[start + 1].isDigit {
      level = Int(source[start + 1]) - 0x30
    }
  }

  private static let names: [String: Code] = [
    "nbsp": 0x20, "ensp": 0x20, "emsp": 0x20, "thinsp": 0x20, "amp": 0x26, "lt": 0x3C, "gt": 0x3E,
    "quot": 0x22,
    "ldquo": 0x201C, "rdquo": 0x201D, "lsquo": 0x2018, "rsquo": 0x2019, "middot": 0xB7,
    "hellip": 0x2026,
    "mdash": 0x2014, "ndash": 0x2D, "bull": 0xB7, "apos": 0x27, "times": 0xD7,
    "laquo": 0xAB, "raquo": 0xBB, "lsaquo": 0x2039, "rsaquo": 0x203A, "bdquo": 0x201E,
    "sbquo": 0x201A,
  ]

  /// The character that a reference names, without its signs: `ldquo`, `#8220`, `#x201C`.
  static func scalar(named name: String) -> UInt32? {
    if let code = names[name] { return UInt32(code) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap { $0 > 0 ? $0 : nil }
  }

  /// `&nbsp;`, `&#12288;`, `&#x3000;`
  private func reference(at position: Int) -> (code: Code, end: Int)? {
    var index = position + 1
    var name = ""
    while index < range.upperBound, index - position < 10, source[index] != glyph("；") {
      guard let scalar = Unicode.Scalar(UInt32(source[index])), scalar.isASCII else { return nil }
      name.unicodeScalars.append(scalar)
      index += 1
    }
    guard index < range.upperBound, source[index] == glyph("；") else { return nil }
    guard let value = Self.scalar(named: name) else { return nil }
    return (value > 0xFFFF ? Fold.otherSymbol : Fold.table[Int(value)], index + 1)
  }
}
