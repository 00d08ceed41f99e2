/// 新华社南宁3月5日电, 本报讯（记者 …）, 央视网消息（新闻联播）：, 据新华社电: what stands before the first sentence of a telegram.
package enum Datelines {
  /// What a dateline says, as ranges of the text it was read in.
  struct Parts: Equatable {
    var range: Range<Int>
    var agency: Range<Int>?
    var city: Range<Int>?
    var date: DateExpression?
    /// The names in brackets after 记者.
    var names: [Range<Int>] = []
  }

  /// No dateline has more characters: its parts have bounds of their own.
  private static let longest = 256

  static func begins(_ text: ArraySlice<Code>) -> Bool {
    guard let first = text.first, mayBegin(with: first) else { return false }
    let head = Array(text.prefix(48))
    return read(head, at: 0, before: head.count) != nil
  }

  /// How many characters the dateline takes with which a text begins.
  package static func length(_ text: ArraySlice<Code>) -> Int {
    guard let first = text.first, mayBegin(with: first) else { return 0 }
    let head = Array(text.prefix(longest))
    return read(head, at: 0, before: head.count)?.range.upperBound ?? 0
  }

  private static func mayBegin(with code: Code) -> Bool {
    code == glyph("【") || code == glyph("据") || Words.agencies.mayBegin(with: code)
  }

  /// The dateline that begins at a position.
  static func read(_ codes: [Code], at start: Int, before end: Int) -> Parts? {
    var at = start
    let bracketed = at < end && codes[at] == glyph("【")
    if bracketed { at += 1 }
    if at < end, codes[at] == glyph("据") { at += 1 }
    guard
      let agency = Words.agencies.length(in: codes, at: at, before: end)
        ?? (bracketed ? paper(codes, at, end) : nil)
    else { return nil }
    var parts = Parts(range: start..<at, agency: at..<at + agency)
    at += agency
    readCityAndDate(codes, &at, end, into: &parts)
    if at < end, codes[at] == glyph("】"), bracketed { at += 1 }
    skip(codes, &at, end)
    let wrapped = readReporters(codes, &at, end, into: &parts)
    guard let kind = Words.dispatches.length(in: codes, at: at, before: end) else {
      // 本报记者 张三 报道 and the like need a kind; a bracketed list of reporters is enough
      guard wrapped else { return nil }
      parts.range = start..<at
      return parts
    }
    at += kind
    readEnding(codes, &at, end, into: &parts)
    parts.range = start..<at
    return parts
  }

  /// 南宁3月5日
  private static func readCityAndDate(
    _ codes: [Code], _ at: inout Int, _ end: Int, into parts: inout Parts
  ) {
    let start = at
    while at < end, at - start < 8, codes[at].isHan, !isDateOrKind(codes, at, end) { at += 1 }
    if at > start { parts.city = start..<at }
    skip(codes, &at, end)
    if let date = DateReader.read(codes, at: at, before: end) {
      parts.date = date
      at = date.range.upperBound
    } else if let lost = lostDate(codes, at, end) {
      at = lost
    }
  }

  /// （记者 …）（新闻联播）：, and the white space behind it.
  private static func readEnding(
    _ codes: [Code], _ at: inout Int, _ end: Int, into parts: inout Parts
  ) {
    skip(codes, &at, end)
    _ = readReporters(codes, &at, end, into: &parts)
    readBracket(codes, &at, end)
    skip(codes, &at, end)
    if at < end, codes[at] == glyph("：") || codes[at] == glyph("】") || codes[at] == glyph("，") {
      at += 1
    }
    skip(codes, &at, end)
  }

  /// 【澳门日报消息】: a paper that names itself in brackets, before what it is.
  private static func paper(_ codes: [Code], _ start: Int, _ end: Int) -> Int? {
    guard let close = codes[start..<min(end, start + 14)].firstIndex(of: glyph("】")) else {
      return nil
    }
    for at in start + 2..<max(start + 2, close)
    where papers.contains(codes[at - 1])
      && Words.dispatches.length(in: codes, at: at, before: close) == close - at
    {
      return at - start
    }
    return nil
  }
  private static let papers = CodeSet("报社网台刊")

  /// 月日 where the digits are lost.
  private static func lostDate(_ codes: [Code], _ at: Int, _ end: Int) -> Int? {
    var index = at
    if index < end, codes[index] == glyph("月") { index += 1 }
    if index < end, codes[index] == glyph("日") { index += 1 }
    return index > at ? index : nil
  }

  private static func isDateOrKind(_ codes: [Code], _ at: Int, _ end: Int) -> Bool {
    if codes[at].isDigit || codes[at] == glyph("月") { return true }
    if codes[at].isNumeral, DateReader.read(codes, at: at, before: end) != nil { return true }
    return Words.dispatches.length(in: codes, at: at, before: end) != nil
      || Words.reporters.length(in: codes, at: at, before: end) != nil
  }

  private static func skip(_ codes: [Code], _ at: inout Int, _ end: Int) {
    while at < end, codes[at].isSpace { at += 1 }
  }

  /// （记者 耿 联 顾巍钟）, （记者张三、李四）, 记者 张三
  private static func readReporters(
    _ codes: [Code], _ at: inout Int, _ end: Int, into parts: inout Parts
  ) -> Bool {
    var index = at
    let open = index < end && codes[index] == glyph("（")
    if open { index += 1 }
    guard let word = Words.reporters.length(in: codes, at: index, before: end) else {
      return false
    }
    index += word
    guard open else { return false }
    let start = index
    while index < end, index - start < 60, codes[index] != glyph("）") { index += 1 }
    guard index < end, codes[index] == glyph("）") else { return false }
    parts.names = SpacedNames.read(codes, start..<index)
    at = index + 1
    skip(codes, &at, end)
    return true
  }

  /// （新闻联播）
  private static func readBracket(_ codes: [Code], _ at: inout Int, _ end: Int) {
    guard at < end, codes[at] == glyph("（") else { return }
    var index = at
    while index < end, index - at < 20, codes[index] != glyph("）") { index += 1 }
    if index < end, codes[index] == glyph("）") { at = index + 1 }
  }
}

/// Names set apart by spaces or 、, where a name of two characters has a space inside: 耿 联 顾巍钟.
enum SpacedNames {
  static func read(_ codes: [Code], _ range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = range.lowerBound
    for index in range.lowerBound...range.upperBound {
      let ends = index == range.upperBound || !(codes[index].isHan || codes[index] == glyph("·"))
      guard ends else { continue }
      if index > start { words.append(start..<index) }
      start = index + 1
    }
    var out: [Range<Int>] = []
    var index = 0
    while index < words.count {
      if words[index].count == 1, index + 1 < words.count, words[index + 1].count == 1,
        codes[words[index].upperBound].isSpace
      {
        out.append(words[index].lowerBound..<words[index + 1].upperBound)
        index += 2
      } else {
        if words[index].count >= 2, !isRole(codes[words[index]]) { out.append(words[index]) }
        index += 1
      }
    }
    return out
  }

  private static func isRole(_ word: ArraySlice<Code>) -> Bool {
    Words.reporters.length(in: Array(word), at: 0, before: word.count) == word.count
  }
}
