internal import SpeechReading

/// The WORD of a meeting's key: four characters of what it is called, in pinyin.
///
/// Of the meeting's name it takes the first four characters that are Chinese or Latin, once years, ordinals and numbers of sittings (2025年,
/// 第三次, 十四届), the type at the end (座谈会), and 中共, 中央, 全国 and light words (深入, 推进) at the beginning are left out: 中共中央政治局会议 is
/// `zhengzhiju`. Where nothing is left, or no name is printed, the same of its convener, then of its chair, then of its type.
enum KeyWord {
  private static let longest = 4

  static func word(_ facts: MeetingFacts) -> String? {
    let type = plain(facts.type?.value ?? "")
    let sources = [
      core(facts.name?.value ?? "", type), core(facts.convener?.value ?? "", []),
      plain(facts.chair?.value.name ?? ""), type,
    ]
    return sources.lazy.compactMap(slug).first
  }

  /// A name without what many names have.
  private static func core(_ name: String, _ type: [Code]) -> [Code] {
    var codes = plain(name)
    if codes.count >= type.count, Array(codes.suffix(type.count)) == type {
      codes.removeLast(type.count)
    }
    var start = 0
    while let length = beginning(codes, at: start) { start += length }
    // A name of nothing but light words keeps them.
    return start < codes.count ? Array(codes[start...]) : codes
  }

  private static let light = Words(.lightWords)
  private static let wide: Words = ["中国共产党", "中共", "中央", "全国"]

  private static func beginning(_ codes: [Code], at start: Int) -> Int? {
    guard start < codes.count else { return nil }
    return wide.length(in: codes.span, at: start, before: codes.count)
      ?? light.length(in: codes.span, at: start, before: codes.count)
  }

  /// Chinese and Latin characters, without ordinals, years and other figures.
  private static func plain(_ text: String) -> [Code] {
    let codes = codes(text)
    var out: [Code] = []
    var index = 0
    while index < codes.count {
      if let length = ordinal(codes, at: index) {
        index += length
      } else {
        if codes[index].isHan || codes[index].isLetter { out.append(codes[index]) }
        index += 1
      }
    }
    return out
  }

  /// 第三十一次, 十四届, 2025年度, 85周年: a number with what it counts.
  private static func ordinal(_ codes: [Code], at start: Int) -> Int? {
    var end = start
    if codes[end] == glyph("第") { end += 1 }
    let first = end
    while end < codes.count, codes[end].isDigit || codes[end].isNumeral { end += 1 }
    guard end > first else { return nil }
    let isCounted = end < codes.count && counters.contains(codes[end])
    guard isCounted || codes[first].isDigit else { return nil }
    if isCounted { end += 1 }
    if isCounted, end < codes.count, codes[end - 1] == glyph("年") || codes[end - 1] == glyph("周"),
      codes[end] == glyph("度") || codes[end] == glyph("年")
    {
      end += 1
    }
    return end - start
  }

  private static let counters = CodeSet("届次场批期轮年周")

  private static func slug(_ codes: [Code]) -> String? {
    let readings = Romanization.readings(inWords: codes)
    let text = zip(codes, readings).prefix(longest).compactMap { code, reading in
      code.isLetter ? String(decoding: [code], as: UTF16.self).lowercased() : reading
    }.joined()
    return text.isEmpty ? nil : text
  }
}
