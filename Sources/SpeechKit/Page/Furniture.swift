/// What a line of a page is, by its words alone. The rules are asked in order; the first that matches says why.
struct BlockRule: Sendable {
  let kind: Block.Kind
  let reason: StaticString
  /// Whether it looks at blocks of more than `BlockText.shortest` characters that are no headings.
  var asksLonger = false
  let matches: @Sendable (BlockText) -> Bool

  static let all: [BlockRule] = [
    BlockRule(kind: .credit, reason: "a photograph's credit") { $0.isCredit },
    BlockRule(kind: .furniture, reason: "a line about the page itself", asksLonger: true) {
      $0.startsWithFurniture
    },
    BlockRule(kind: .furniture, reason: "a date or number of the issue") { $0.isDateLine },
    BlockRule(kind: .furniture, reason: "the number of a page") { $0.isPageNumber },
    BlockRule(kind: .furniture, reason: "the line above a page of a paper") { $0.isPageLine },
    BlockRule(kind: .furniture, reason: "an address", asksLonger: true) { $0.isAddress },
    BlockRule(kind: .masthead, reason: "the name of a paper or site") { $0.isOutlet },
    BlockRule(kind: .furniture, reason: "a word of the page's navigation") { $0.isNavigation },
    BlockRule(kind: .byline, reason: "names of reporters") { $0.isByline },
    BlockRule(kind: .headline, reason: "a short line without a full stop") { $0.isHeadline },
  ]

  /// The rules that look at more than `BlockText.shortest` characters.
  private static let forLonger = all.filter(\.asksLonger)

  /// Says of each block what it is.
  static func classify(_ blocks: inout [Block], of source: [Code]) {
    for index in blocks.indices where blocks[index].reason.utf8CodeUnitCount == 0 {
      let text = BlockText(blocks[index].text(of: source), level: blocks[index].level)
      guard text.codes.count <= BlockText.longest || text.level > 0 else { continue }
      let rules = text.level == 0 && text.codes.count > BlockText.shortest ? forLonger : all
      if let rule = rules.first(where: { $0.matches(text) }) {
        blocks[index].kind = rule.kind
        blocks[index].reason = rule.reason
      }
    }
    findCaptions(&blocks, of: source)
    findHeadlines(&blocks, of: source)
    PageParts.find(in: &blocks, of: source)
  }

  /// The reason of a link that stands by itself.
  static let link: StaticString = "a link to another story"

  /// Long lines, lines with pauses and lines that begin with a day are headlines by what stands around them: a text has ended before,
  /// and a text follows.
  private static func findHeadlines(_ blocks: inout [Block], of source: [Code]) {
    let texts = blocks.indices.filter { blocks[$0].kind == .body || blocks[$0].kind == .headline }
    for (number, index) in texts.enumerated() where blocks[index].kind == .body {
      let block = blocks[index]
      guard block.level == 0, block.end - block.start <= BlockText.longestHeadline * 2,
        number + 1 < texts.count, !blocks[texts[number + 1]].isRepeated
      else { continue }
      let text = BlockText(block.text(of: source), level: 0)
      let before = number > 0 ? blocks[texts[number - 1]] : nil
      let hasEnded = before.map { $0.kind == .headline || $0.endsText(of: source) } ?? true
      // A sentence that another story's heading interrupts (columns) has pauses.
      let isInterrupted =
        before?.kind == .body && blocks[texts[number + 1]].kind == .headline
        && text.codes.contains(glyph("，"))
      guard hasEnded, !isInterrupted, text.mayBeLongHeadline(isFirst: before == nil) else {
        continue
      }
      blocks[index].kind = .headline
      blocks[index].reason = "a line without a full stop between two texts"
    }
  }

  /// A short paragraph right before a photograph's credit is its caption.
  private static func findCaptions(_ blocks: inout [Block], of source: [Code]) {
    for index in blocks.indices.dropFirst() where blocks[index].kind == .credit {
      guard blocks[index - 1].kind == .body, blocks[index - 1].text(of: source).count < 160 else {
        continue
      }
      blocks[index - 1].kind = .caption
      blocks[index - 1].reason = "the lines before a photograph's credit"
    }
  }
}

/// The text of one block, asked by the rules.
struct BlockText: Sendable {
  /// No rule for short lines looks at a longer one, in characters.
  static let longest = 120
  /// Few rules look at one that is longer than this.
  static let shortest = 60
  let codes: ArraySlice<Code>
  let level: Int

  init(_ codes: ArraySlice<Code>, level: Int) {
    self.codes = codes
    self.level = level
  }

  private func has(prefix word: [Code]) -> Bool { codes.starts(with: word) }
  private func has(suffix word: [Code]) -> Bool {
    codes.count >= word.count && codes.suffix(word.count).elementsEqual(word)
  }
  private func contains(_ code: Code) -> Bool { codes.contains(code) }

  /// 新华社记者 王晔/摄; （图片来源：…）
  var isCredit: Bool {
    guard codes.count <= 40, let last = codes.last(where: { $0 != glyph("）") && $0 != glyph("。") })
    else { return false }
    let takes = last == glyph("摄") || has(suffix: Self.photo) || has(suffix: Self.photograph)
    return takes && !codes.dropLast().contains(where: { $0 == glyph("。") })
  }
  private static let photo = folded("供图")
  private static let photograph = folded("摄影")

  var startsWithFurniture: Bool {
    guard level == 0 else {
      return codes.count == 4 && Words.newscastParts.holds(codes)
    }
    let text = codes.span
    var start = 0
    while start < text.count,
      text[start] == glyph("【") || text[start] == glyph("（") || text[start] == 0x5B
    { start += 1 }
    if Words.longFurniture.length(in: text, at: start, before: text.count) != nil { return true }
    if isAboutPost { return true }
    return text.count - start <= 60
      && Words.furniture.length(in: text, at: start, before: text.count) != nil
  }

  /// 2025-11-10 来源：…; 原创 …发布 2025年11月3日; 常务会议_县人民政府: who printed it and when, the title of a site's page.
  private var isAboutPost: Bool {
    guard codes.count <= 60, let first = codes.first else { return false }
    if level == 0, codes.contains(0x5F),
      Words.siteEndings.suffixLength(
        in: codes.span, endingAt: codes.count, after: 0) != nil
    {
      return true
    }
    let text = codes.span
    let isPost = Self.posts.length(in: text, at: 0, before: text.count) != nil
    return (isPost && codes.contains(where: \.isDigit))
      || (first.isDigit && Words.sourceLabels.first(in: text, 0..<text.count) != nil
        && !codes.contains(where: \.isStop))
  }
  private static let posts: Words = ["原创 "]

  /// 2020年8月24日 星期一; 2020/08/23 08:52; 第31期(总第2393期): no words but those of dates.
  var isDateLine: Bool {
    codes.count <= 48 && !goesOn
      && codes.allSatisfy { $0.isDigit || Self.dateCharacters.contains($0) || $0.isNumeral }
      && codes.contains { $0.isDigit || $0.isNumeral }
  }
  /// 2023年5月12日下午，: a sentence begins.
  private var goesOn: Bool {
    codes.last == glyph("，") || codes.last == glyph("、") || has(suffix: Self.morning)
      || has(suffix: Self.afternoon)
  }
  private static let morning = folded("上午")
  private static let afternoon = folded("下午")

  // A colon between digits stays as it is: 08:52.
  private static let dateCharacters = CodeSet(
    folded("年月日号时分秒星期周第总版次（）：/-.—， T农历上下午今天《》新闻联播【】甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳未申酉戌亥正腊闰初廿卅冬")
      + [0x3A])

  /// 第2版 要闻, 03版：综合, 第3页 共8页, — 3 —, 3/8
  var isPageNumber: Bool {
    if level == 0, codes.count <= 16, isNumberOfSheet || isRuled { return true }
    guard level == 0, codes.count <= 12, let page = codes.firstIndex(of: glyph("版")) else {
      return false
    }
    let number = codes[..<page].drop { $0 == glyph("第") || $0 == 0x41 }
    return !number.isEmpty && number.allSatisfy { $0.isDigit || $0.isNumeral }
  }

  /// https://…, [查看原文](https://…)
  var isAddress: Bool {
    codes.count <= 120
      && (has(prefix: Self.http) || has(prefix: Self.www)
        || (codes.first == glyph("【") && codes.last == glyph("）")
          && Self.link.first(in: codes.span, 0..<codes.count) != nil))
  }
  private static let link: Words = ["】（http"]
  private static let http = folded("http")
  private static let www = folded("www.")

  /// 中国新闻网, 经济日报: a short line that is only a name and ends as papers and sites do.
  var isOutlet: Bool {
    guard codes.count >= 2, codes.count <= 16, codes.allSatisfy({ $0.isHan || $0 == 0x20 }) else {
      return false
    }
    return Outlets.isName(codes) && (level <= 1 || codes.count <= 10)
  }

  /// A few characters without a pause: 首页, 微信公众号.
  var isNavigation: Bool {
    level == 0 && codes.count <= 5 && !codes.contains(where: { $0.isPause })
      && !Openers.isOpener(codes)
  }

  var isByline: Bool {
    guard level == 0, codes.count <= 60,
      !codes.contains(where: { $0 == glyph("。") || $0 == glyph("，") })
    else {
      return false
    }
    guard let at = reporter else { return false }
    let before = codes[..<at]
    guard isWhoReports(before), isNames(codes[(at + 2)...]) else { return false }
    return before.allSatisfy {
      $0.isHan || $0.isSpace || $0 == glyph("（") || $0 == glyph("：") || $0 == glyph("、")
        || $0 == glyph("·") || $0 == glyph("【")
    }
      && (before.count <= 24) && at + 2 < codes.endIndex
      && codes[(at + 2)...].allSatisfy {
        $0.isHan || $0.isSpace || $0 == glyph("）") || $0 == glyph("、") || $0 == glyph("·")
          || $0 == glyph("：") || $0 == 0x2F
      }
  }
  /// 本报, 新华社, a paper, 通讯员王明: what stands before 记者 of a byline.
  private func isWhoReports(_ text: ArraySlice<Code>) -> Bool {
    let words = text.filter { $0.isHan }
    return words.count < 4 || Words.agencies.length(in: text.span, at: 0, before: text.count) != nil
      || Outlets.isName(words[...]) || text.contains { !$0.isHan }
  }

  /// Names of two to four characters, set apart: not 会见厅…, 招待会.
  private func isNames(_ text: ArraySlice<Code>) -> Bool {
    let words = text.split { !$0.isHan }
    guard let first = words.first?.first else { return true }
    return Spaces.surnames.contains(first) && words.allSatisfy { $0.count <= 6 }
  }

  /// Where 记者 stands.
  private var reporter: Int? {
    codes.indices.dropLast().first { codes[$0] == glyph("记") && codes[$0 + 1] == glyph("者") }
  }

  /// A headline of more clauses has not more characters.
  static let longestHeadline = 240

  /// No full stop and no pause at its end; in the middle of a page, clauses set apart by spaces where it is long. No label, no item.
  func mayBeLongHeadline(isFirst: Bool) -> Bool {
    guard (6...Self.longestHeadline).contains(codes.count), let last = codes.last,
      !last.isPause, last != glyph("、"), last != glyph("，"), !codes.contains(glyph("。"))
    else { return false }
    guard !Datelines.begins(codes), !Ordinals.begins(codes),
      !codes.prefix(8).contains(glyph("：")), !Openers.opens(codes)
    else { return false }
    if codes.count > Self.shortest {
      return isFirst || codes.contains(0x20) || codes.contains(glyph("—"))
    }
    // 5月12日起…: a line of a text that begins with a day has pauses.
    return !DateReader.begins(codes) || !codes.contains(where: { $0.isPause }) && codes.count > 12
  }

  /// No full stop, at most two pauses, and it does not run on.
  var isHeadline: Bool {
    if level > 0 { return true }
    guard codes.count >= 4, codes.count <= 60, let last = codes.last else { return false }
    guard last != glyph("，"), last != glyph("、"), last != glyph("："), last != glyph("；"),
      last != glyph("。")
    else { return false }
    // 日报记者：请问有哪些工程？
    let isAsked = last == glyph("？") && codes.prefix(16).contains(glyph("："))
    guard !codes.contains(glyph("。")), !codes.contains(glyph("；")), !isAsked else { return false }
    guard codes.count(where: { $0 == glyph("，") }) <= (codes.count < 32 ? 1 : 0) else {
      return false
    }
    return !Datelines.begins(codes) && !DateReader.begins(codes)
  }
}

/// `codes`, for use inside a type that has a property of that name.
package func folded(_ word: String) -> [Code] { word.utf16.map { Fold.table[Int($0)] } }
