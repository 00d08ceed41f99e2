/// An ordinal that opens an item: where it stands, its number, and how such a series is numbered.
struct Ordinal: Sendable, Equatable {
  enum Form: String, Sendable {
    /// 第一，
    case rank = "第一"
    /// 一是
    case copula = "一是"
    /// 一要
    case modal = "一要"
    /// 首先，其次，
    case adverb = "首先"
    /// （一）
    case bracketed = "（一）"
    /// 一、
    case listed = "一、"
    /// 1）
    case halfBracketed = "1）"
    /// ①
    case circled = "①"
    /// 其一，
    case among = "其一"
    /// 1.
    case arabic = "1."
    /// ——
    case dash = "——"
    /// 一靠, 一抓
    case verb = "一靠"
  }
  /// With the punctuation that belongs to it; 要 of 一要 belongs to the item's words.
  var range: Range<Int>
  var number: Int
  var form: Form
  /// Whether neither a pause stands behind it nor 是 or 要 of 一是, 一要: it is one only among others.
  var isLoose = false
}

/// Reads ordinals where they begin. 第一标准, 第一书记, 第二批 are none: an ordinal is followed by a pause.
enum Ordinals {
  /// The number of 最后, which stands for the one behind the last.
  static let last = 9
  private static let adverbs: [([Code], Int)] = [
    (codes("首先"), 1), (codes("其次"), 2), (codes("再次"), 3), (codes("最后"), last),
  ]
  private static let rank = glyph("第")
  private static let copula = glyph("是")
  private static let modal = glyph("要")

  private static func pauses(_ code: Code) -> Bool {
    switch code {
    case glyph("，"), glyph("、"), glyph("："), glyph("是"), 0x20, glyph("．"), 0x2E: true
    default: false
    }
  }

  static func begins(_ text: ArraySlice<Code>) -> Bool {
    guard let first = text.first, mayBegin(with: first) else { return false }
    let head = Array(text.prefix(8))
    return read(head, at: 0, before: head.count) != nil
  }

  private static func mayBegin(with code: Code) -> Bool {
    switch code {
    case 0x2460...0x249B, 0x2776...0x2793, 0x3220...0x3229: true
    case rank, glyph("（"), glyph("—"), glyph("首"), glyph("其"), glyph("再"), glyph("最"): true
    default: code.isNumeral || code.isDigit
    }
  }

  /// The ordinal that begins at a position.
  static func read(_ codes: [Code], at start: Int, before end: Int) -> Ordinal? {
    guard start + 1 < end else { return nil }
    let first = codes[start]
    if first == rank { return readRank(codes, start, end) }
    if let number = circled(first) {
      let pause = codes[start + 1] == glyph("，") || codes[start + 1] == glyph("、") ? 1 : 0
      return Ordinal(range: start..<start + 1 + pause, number: number, form: .circled)
    }
    if first == glyph("其"), let ordinal = readAmong(codes, start, end) { return ordinal }
    if first == glyph("（") { return readBracketed(codes, start, end) }
    if first == glyph("—"), codes[start + 1] == glyph("—") {
      return Ordinal(range: start..<start + 2, number: 0, form: .dash)
    }
    if first.isNumeral || first.isDigit { return readNumeral(codes, start, end) }
    guard first == glyph("首") || first == glyph("其") || first == glyph("再") || first == glyph("最")
    else { return nil }
    for (word, number) in adverbs
    where codes[start..<min(end, start + word.count)].elementsEqual(word) {
      let at = start + word.count
      if at < end, codes[at] == glyph("，") {
        return Ordinal(range: start..<at + 1, number: number, form: .adverb)
      }
    }
    return nil
  }

  /// The ordinal that begins at a position, also one without a pause: 首先要, 第一点，, 第一要, 一靠.
  static func readAny(_ codes: [Code], at start: Int, before end: Int) -> Ordinal? {
    read(codes, at: start, before: end) ?? readLoose(codes, start, end)
  }

  private static func readLoose(_ codes: [Code], _ start: Int, _ end: Int) -> Ordinal? {
    guard start + 1 < end, mayBegin(with: codes[start]) else { return nil }
    for (word, number) in adverbs
    where codes[start..<min(end, start + word.count)].elementsEqual(word) {
      return behindLoose(codes, start, start + word.count, end).map {
        Ordinal(range: start..<$0, number: number, form: .adverb, isLoose: true)
      }
    }
    let isRank = codes[start] == rank
    guard let number = Numerals.read(codes, at: isRank ? start + 1 : start, before: end),
      number.end < end, (1...20).contains(number.value)
    else { return nil }
    guard isRank else {
      guard !codes[start].isDigit,
        Words.itemVerbs.length(in: codes, at: number.end, before: end) != nil
      else { return nil }
      return Ordinal(range: start..<number.end, number: number.value, form: .verb, isLoose: true)
    }
    let counter = Words.pointCounters.length(in: codes, at: number.end, before: end) ?? 0
    let behind = number.end + counter
    guard behind < end else { return nil }
    let next = counter > 0 && pauses(codes[behind]) ? behind + 1 : nil
    return (next ?? behindLoose(codes, start, behind, end)).map {
      Ordinal(range: start..<$0, number: number.value, form: .rank, isLoose: true)
    }
  }

  private static let behindYao = CodeSet("求务义素点领闻旨事害件地职目")

  /// Where an item begins behind 首先是, or at 要 of 首先要; 第一要务, 最后要求 begin none.
  private static func behindLoose(_ codes: [Code], _ start: Int, _ behind: Int, _ end: Int) -> Int?
  {
    guard behind + 1 < end else { return nil }
    if codes[behind] == copula { return behind + 1 }
    return codes[behind] == modal && !behindYao.contains(codes[behind + 1]) ? behind : nil
  }

  /// ①, ⑴, ⒈, ❶, ➀, ㈠: the number of a character that holds one.
  private static func circled(_ code: Code) -> Int? {
    switch code {
    case 0x2460...0x2473: Int(code) - 0x245F
    case 0x2474...0x2487: Int(code) - 0x2473
    case 0x2488...0x249B: Int(code) - 0x2487
    case 0x2776...0x2793: (Int(code) - 0x2776) % 10 + 1
    case 0x3220...0x3229: Int(code) - 0x321F
    default: nil
    }
  }

  /// 其一，其二：
  private static func readAmong(_ codes: [Code], _ start: Int, _ end: Int) -> Ordinal? {
    guard let number = Numerals.read(codes, at: start + 1, before: end), number.end < end,
      (1...20).contains(number.value), pauses(codes[number.end])
    else { return nil }
    return Ordinal(range: start..<number.end + 1, number: number.value, form: .among)
  }

  private static func readRank(_ codes: [Code], _ start: Int, _ end: Int) -> Ordinal? {
    guard let number = Numerals.read(codes, at: start + 1, before: end), number.end < end,
      (1...30).contains(number.value),
      pauses(codes[number.end]), codes[number.end] != copula || number.end + 1 < end
    else { return nil }
    return Ordinal(range: start..<number.end + 1, number: number.value, form: .rank)
  }

  private static func readBracketed(_ codes: [Code], _ start: Int, _ end: Int) -> Ordinal? {
    guard let number = Numerals.read(codes, at: start + 1, before: end), number.end < end,
      codes[number.end] == glyph("）"),
      (1...40).contains(number.value)
    else { return nil }
    return Ordinal(range: start..<number.end + 1, number: number.value, form: .bracketed)
  }

  private static func readNumeral(_ codes: [Code], _ start: Int, _ end: Int) -> Ordinal? {
    guard let number = Numerals.read(codes, at: start, before: end), number.end < end,
      (1...40).contains(number.value)
    else { return nil }
    let next = codes[number.end]
    if next == glyph("）") {
      return Ordinal(range: start..<number.end + 1, number: number.value, form: .halfBracketed)
    }
    if codes[start].isDigit {
      guard next == 0x2E || next == glyph("、") || next == glyph("．") else { return nil }
      // 1.5万 is a number
      guard number.end + 1 < end, !codes[number.end + 1].isDigit else { return nil }
      return Ordinal(range: start..<number.end + 1, number: number.value, form: .arabic)
    }
    if next == copula {
      return Ordinal(range: start..<number.end + 1, number: number.value, form: .copula)
    }
    if next == modal {
      return Ordinal(range: start..<number.end, number: number.value, form: .modal)
    }
    if next == glyph("、") || next == 0x2E {
      return Ordinal(range: start..<number.end + 1, number: number.value, form: .listed)
    }
    return nil
  }
}
