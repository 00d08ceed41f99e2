/// The tokenizer of the HTML standard (13.2.5), over the folded codes of a page. Tokens are places: text is what lies between them.
///
/// What it lacks: parts of a DOCTYPE, parse errors, and U+FFFD for NUL.
struct HTMLTokens {
  struct Tag {
    /// From `<` to the end of the attributes' scan, `>` included.
    let range: Range<Int>
    let name: Range<Int>
    let isEnd: Bool
    let isSelfClosing: Bool
  }

  enum Token {
    case tag(Tag)
    /// A comment or what counts as one; its words, and where it ends.
    case comment(Range<Int>, end: Int)
    case doctype(end: Int)
    /// `<![CDATA[…]]>`: its words, and where it ends.
    case text(Range<Int>, end: Int)
    /// `</>`
    case nothing(end: Int)
    /// A tag that never ends.
    case unfinished
  }

  private let codes: [Code]
  /// Whether `<![CDATA[` is one: in XML, and in HTML only inside SVG and MathML.
  var readsCDATA = false

  init(_ codes: [Code]) { self.codes = codes }

  private static let (bang, query, dash): (Code, Code, Code) = (0xFF01, 0xFF1F, 0x2D)
  private static let (slash, equals, close): (Code, Code, Code) = (0x2F, 0x3D, 0x3E)

  /// The token that begins with the `<` at a position; nil where that is only a sign.
  func token(at start: Int, before end: Int) -> Token? {
    guard start + 1 < end else { return nil }
    let next = codes[start + 1]
    if next.isLetter { return tag(start, nameAt: start + 1, before: end) }
    if next == Self.slash {
      guard start + 2 < end else { return nil }
      if codes[start + 2].isLetter { return tag(start, nameAt: start + 2, before: end) }
      return codes[start + 2] == Self.close
        ? .nothing(end: start + 3) : bogus(from: start + 2, before: end)
    }
    if next == Self.query { return bogus(from: start + 1, before: end) }
    return next == Self.bang ? declaration(from: start + 2, before: end) : nil
  }

  private func declaration(from start: Int, before end: Int) -> Token {
    if has("--", at: start, before: end) { return comment(from: start + 2, before: end) }
    if has("doctype", at: start, before: end) {
      return .doctype(end: (index(of: Self.close, from: start, before: end) ?? end - 1) + 1)
    }
    if readsCDATA, has("【cdata【", at: start, before: end) {
      var at = start + 7
      while at < end, !has("】】>", at: at, before: end) { at += 1 }
      return at < end ? .text(start + 7..<at, end: at + 3) : .text(start + 7..<end, end: end)
    }
    return bogus(from: start, before: end)
  }

  private func bogus(from start: Int, before end: Int) -> Token {
    let close = index(of: Self.close, from: start, before: end) ?? end
    return .comment(start..<close, end: min(end, close + 1))
  }

  /// Up to `-->` or `--!>`; `<!-->` and `<!--->` are whole.
  private func comment(from start: Int, before end: Int) -> Token {
    if has(">", at: start, before: end) { return .comment(start..<start, end: start + 1) }
    if has("->", at: start, before: end) { return .comment(start..<start, end: start + 2) }
    var at = start
    while at < end {
      if codes[at] == Self.dash {
        if has("-->", at: at, before: end) { return .comment(start..<at, end: at + 3) }
        if has("--！>", at: at, before: end) { return .comment(start..<at, end: at + 4) }
      }
      at += 1
    }
    // What could begin its end is no part of it.
    for ending in ["--！", "--", "-"]
    where has(ending, at: max(start, end - ending.count), before: end) {
      return .comment(start..<max(start, end - ending.count), end: end)
    }
    return .comment(start..<end, end: end)
  }

  // MARK: Tags

  private func tag(_ start: Int, nameAt: Int, before end: Int) -> Token {
    var at = nameAt
    while at < end, !endsName(codes[at]) { at += 1 }
    let name = nameAt..<at
    while true {
      switch attribute(from: &at, before: end) {
      case .attribute: continue
      case .unfinished: return .unfinished
      case .end(let isSelfClosing):
        return .tag(
          Tag(
            range: start..<at, name: name, isEnd: nameAt > start + 1, isSelfClosing: isSelfClosing))
      }
    }
  }

  enum Step {
    case attribute(name: Range<Int>, value: Range<Int>)
    case end(isSelfClosing: Bool)
    case unfinished
  }

  /// The attribute at a position behind a tag's name, which moves behind it.
  func attribute(from at: inout Int, before end: Int) -> Step {
    while at < end, codes[at].isSpace || codes[at] == Self.slash {
      if codes[at] == Self.slash, at + 1 < end, codes[at + 1] == Self.close {
        at += 2
        return .end(isSelfClosing: true)
      }
      at += 1
    }
    guard at < end else { return .unfinished }
    if codes[at] == Self.close {
      at += 1
      return .end(isSelfClosing: false)
    }
    let start = at
    at += 1
    while at < end, !endsName(codes[at]), codes[at] != Self.equals { at += 1 }
    let name = start..<at
    skipSpaces(&at, before: end)
    guard at < end else { return .unfinished }
    guard codes[at] == Self.equals else { return .attribute(name: name, value: at..<at) }
    at += 1
    skipSpaces(&at, before: end)
    guard at < end else { return .unfinished }
    return value(of: name, at: &at, before: end)
  }

  private func value(of name: Range<Int>, at: inout Int, before end: Int) -> Step {
    let start = at
    if codes[start] == 0x22 || codes[start] == 0x27 {
      guard let close = index(of: codes[start], from: start + 1, before: end) else {
        return .unfinished
      }
      at = close + 1
      return .attribute(name: name, value: start + 1..<close)
    }
    while at < end, !codes[at].isSpace, codes[at] != Self.close { at += 1 }
    return at < end ? .attribute(name: name, value: start..<at) : .unfinished
  }

  private func endsName(_ code: Code) -> Bool {
    code == Self.close || code == Self.slash || code.isSpace
  }

  // MARK: Text that holds no tags

  /// Where the text of a raw element ends: at `</name`, or at the end of the page.
  func rawEnd(of name: Range<Int>, from start: Int) -> Int {
    var at = start
    while let found = index(of: 0x3C, from: at, before: codes.count) {
      if closes(name, at: found) { return found }
      at = found + 1
    }
    return codes.count
  }

  /// Where a script ends: what `<!--` escapes may hold a whole `<script>…</script>` of its own.
  func scriptEnd(of name: Range<Int>, from start: Int) -> Int {
    enum State { case plain, escaped, twice }
    var (at, state, dashes) = (start, State.plain, 0)
    while at < codes.count {
      let code = codes[at]
      if state != .plain, code == Self.close, dashes >= 2 { state = .plain }
      dashes = code == Self.dash ? dashes + 1 : 0
      if code == 0x3C {
        if state == .plain, has("<！--", at: at, before: codes.count) {
          (at, state, dashes) = (at + 4, .escaped, 2)
          continue
        }
        if closes(name, at: at) {
          if state != .twice { return at }
          state = .escaped
        } else if state == .escaped, opens(name, at: at + 1) {
          state = .twice
        }
      }
      at += 1
    }
    return codes.count
  }

  private func closes(_ name: Range<Int>, at position: Int) -> Bool {
    position + 1 < codes.count && codes[position + 1] == Self.slash && opens(name, at: position + 2)
  }

  private func opens(_ name: Range<Int>, at position: Int) -> Bool {
    let end = position + name.count
    guard end < codes.count, endsName(codes[end]) else { return false }
    return zip(name, position..<end).allSatisfy { codes[$0] | 0x20 == codes[$1] | 0x20 }
  }

  // MARK: Signs

  private func has(_ word: String, at position: Int, before end: Int) -> Bool {
    var at = position
    for unit in word.utf16 {
      guard at < end, codes[at] == unit || (codes[at].isLetter && codes[at] | 0x20 == unit) else {
        return false
      }
      at += 1
    }
    return true
  }

  private func index(of code: Code, from start: Int, before end: Int) -> Int? {
    start < end ? codes.span.first(code, in: start..<end) : nil
  }

  private func skipSpaces(_ at: inout Int, before end: Int) {
    while at < end, codes[at].isSpace { at += 1 }
  }
}
