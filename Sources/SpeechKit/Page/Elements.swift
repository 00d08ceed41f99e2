/// What the elements of a page are to its text.
package enum HTMLElement: Sendable {
  /// It stands apart from what is before and behind it.
  case block
  /// A block of which others of its name are no part: `<p>`.
  case paragraph
  case heading(Int)
  /// `<br>`
  case lineBreak
  /// `<pre>`: a block whose line ends are kept.
  case preformatted
  /// What it holds is no text: a style, a frame. It ends at its own end tag and nowhere else.
  case raw
  case script
  /// What it holds is not shown: a template, a drawing, a menu of choices.
  case unshown
  /// The reading beside a character: `<rt>`, `<rp>`.
  case ruby
  case raised
  case link
  case inline
  /// What a feed says of itself: an address, a number.
  case metadata

  /// The element of a name in folded codes; nil for one that is not known.
  init?(_ name: ArraySlice<Code>) {
    guard let key = Self.key(name), let element = Self.all[key] else { return nil }
    self = element
  }

  /// The key of a name of at most ten letters and digits, six bits each: capitals are as small letters.
  static func key(_ name: ArraySlice<Code>) -> UInt64? {
    guard name.count <= 10 else { return nil }
    var key: UInt64 = 0
    for code in name {
      guard code.isLetter || code.isDigit else { return nil }
      key = key << 6 | UInt64(code.isDigit ? 32 + code & 15 : code & 31)
    }
    return key
  }

  private static let all: [UInt64: HTMLElement] = {
    var all: [UInt64: HTMLElement] = [:]
    for (names, element) in lists {
      for name in names.split(separator: " ") {
        if let key = key(Array(name.utf16)[...]) { all[key] = element }
      }
    }
    for level in 1...6 {
      if let key = key(Array("h\(level)".utf16)[...]) { all[key] = .heading(level) }
    }
    return all
  }()

  private static let lists: [(String, HTMLElement)] = [
    (
      """
      address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form head header \
      html legend li main nav ol section summary table tbody td tfoot th thead title tr ul \
      channel item entry feed rss description summary content
      """, .block
    ),
    ("p", .paragraph), ("br hr", .lineBreak), ("pre listing", .preformatted),
    ("style xmp iframe noembed noframes noscript textarea", .raw), ("script", .script),
    ("template svg math object select datalist audio video canvas map", .unshown),
    ("rt rp rtc", .ruby), ("sup", .raised), ("a", .link),
    (
      "abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rb ruby s samp small span strike strong sub time tt u var wbr",
      .inline
    ),
    (
      "guid pubdate generator language docs ttl lastbuild copyright category author webmaster id updated published",
      .metadata
    ),
  ]
}

/// Elements that are not shown, whatever they are called: `hidden`, `style="display:none"`.
struct HiddenElements {
  private let codes: [Code]
  private let tokens: HTMLTokens
  /// Names of elements that never end, which need not be looked for twice.
  private var unended: Set<UInt64> = []

  init(_ codes: [Code], _ tokens: HTMLTokens) { (self.codes, self.tokens) = (codes, tokens) }

  /// Whether a tag says that its element is not shown.
  func isHidden(_ tag: HTMLTokens.Tag) -> Bool {
    var at = tag.name.upperBound
    while case .attribute(let name, let value) = tokens.attribute(
      from: &at, before: tag.range.upperBound)
    {
      if isWord("hidden", name) { return !isWord("until-found", value) }
      guard isWord("style", name) else { continue }
      let style = codes[value].filter { !$0.isSpace }.map { $0.isLetter ? $0 | 0x20 : $0 }
      if Self.unshown.first(in: style.span, 0..<style.count) != nil { return true }
    }
    return false
  }
  private static let unshown: Words = ["display:none", "visibility:hidden"]

  private func isWord(_ word: String, _ range: Range<Int>) -> Bool {
    codes[range].map { $0.isLetter ? $0 | 0x20 : $0 }.elementsEqual(word.utf16)
  }

  /// Where the element of a tag ends, behind its end tag; nil where it never does, or not within so many characters.
  mutating func end(of tag: HTMLTokens.Tag, within reach: Int? = nil) -> Int? {
    guard let key = HTMLElement.key(codes[tag.name]), !unended.contains(key) else { return nil }
    var (depth, at) = (1, tag.range.upperBound)
    let limit = min(codes.count, reach.map { at + $0 } ?? codes.count)
    while at < limit, let sign = codes.span.first(0x3C, in: at..<limit) {
      at = sign + 1
      switch tokens.token(at: sign, before: limit) {
      case .tag(let other):
        at = other.range.upperBound
        if let end = rawEnd(of: other) { at = end }
        guard HTMLElement.key(codes[other.name]) == key else { continue }
        // A paragraph ends where the next begins.
        if !other.isEnd, isParagraph(tag) { return sign }
        depth += other.isEnd ? -1 : other.isSelfClosing ? 0 : 1
        if depth == 0 { return at }
      case .comment(_, let end), .doctype(let end), .text(_, let end), .nothing(let end): at = end
      case .unfinished: at = limit
      case nil: continue
      }
    }
    if reach == nil { unended.insert(key) }
    return nil
  }

  private func isParagraph(_ tag: HTMLTokens.Tag) -> Bool {
    if case .paragraph = HTMLElement(codes[tag.name]) { true } else { false }
  }

  /// Where the text of an element ends that holds no tags; nil for another element.
  func rawEnd(of tag: HTMLTokens.Tag) -> Int? {
    guard !tag.isEnd else { return nil }
    switch HTMLElement(codes[tag.name]) {
    case .raw: return tokens.rawEnd(of: tag.name, from: tag.range.upperBound)
    case .script: return tokens.scriptEnd(of: tag.name, from: tag.range.upperBound)
    default: return nil
    }
  }
}
