/// A line or an HTML block of a page: the stretches of source that are its text, and what it was taken for.
package struct Block: Sendable {
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
  /// Whether all of its words are a link's.
  var isLink = false
  /// Whether a `<br>` and nothing else stands before it.
  var followsBreak = false

  package var start: Int { parts.first?.range.lowerBound ?? 0 }
  package var end: Int { parts.last?.range.upperBound ?? 0 }

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

  /// Whether its last sentence has ended.
  func endsText(of source: [Code]) -> Bool {
    guard let last = text(of: source).last else { return true }
    return last.isStop || last.isClosing && last != glyph("》") || last == glyph("…")
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
