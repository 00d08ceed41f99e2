/// What is known of Chinese names: surnames with their frequency, and characters that no given name has.
package final class NameRules: Sendable {
  /// For each character: 3 a common surname, 2 a less common one, 1 a rare one, 0 none.
  private let surnames: [UInt8]
  /// 欧阳, 诸葛
  private let compounds: Words
  private static let unlikely = CodeSet(Lexicon.firsts(of: .rareInNames))
  private static let unlikelyAtEnd = CodeSet(Lexicon.firsts(of: .rareAtEndsOfNames))
  private static let lookAlikes = Words(.namesLookAlike)
  private static let beforeNames = Words(.beforeNames)
  /// 次仁 and 旺堆: names of four characters are two such words.
  private static let wordsOfNames: Words = {
    var entries = LexiconEntries()
    for file in [WordFile.namesTibetan, .namesMongolian] { entries.add(file, .place) }
    return Words(entries)
  }()
  package static let dot = glyph("·")

  /// The surnames of the lists, and the user's, which count as common ones.
  init(surnames more: [String] = []) {
    var table = [UInt8](repeating: 0, count: 0x10000)
    let files: [WordFile] = [.surnamesRare, .surnamesLessFrequent, .surnames]
    for (file, weight) in zip(files, 1...) {
      var words = LexiconEntries()
      words.add(file, .place)
      for word in words.words where word.length == 1 {
        table[Int(words.codes[Int(word.start)])] = UInt8(truncatingIfNeeded: weight)
      }
    }
    var compounds = LexiconEntries()
    compounds.add(.surnamesCompound, .place)
    for word in more.map(codes) {
      if word.count == 1 { table[Int(word[0])] = 3 }
      if word.count == 2 { compounds.add(word, .place, 0) }
    }
    surnames = table
    self.compounds = Words(compounds)
  }

  /// Common surnames that are as common in given names.
  private static let dual = CodeSet("林江夏雷石金白方华宁文武山云海洋平万安和成明高龙张章叶康严温")

  /// 魏 and 郭 are hardly ever given: a name that holds one is more likely two.
  private func givenCost(_ code: Code) -> Int {
    surnameWeight(code) == 3 && !Self.dual.contains(code) ? 95 : 65
  }

  private func startsCompound(_ codes: ArraySlice<Code>) -> Bool {
    compounds.length(in: codes.span, at: 0, before: 2) == 2
  }

  /// 欧阳泽华: a compound surname and a name.
  func hasCompound(_ codes: ArraySlice<Code>) -> Bool { codes.count > 2 && startsCompound(codes) }

  /// Whether a character hardly ever stands in a name.
  static func isUnlikely(_ code: Code) -> Bool { unlikely.contains(code) }

  /// 均, 又: whether a character is an adverb that ends hardly any name.
  static func isAdverb(_ code: Code) -> Bool { unlikelyAtEnd.contains(code) }

  /// Whether a character hardly ever ends a name: 马晓东|均.
  static func isUnlikelyAtEnd(_ code: Code) -> Bool {
    unlikelyAtEnd.contains(code) || unlikely.contains(code)
  }

  /// 洛桑江村, 那顺孟和: two words of which names are made, or one beside two characters that write sounds.
  static func isOfTwoWords(_ codes: ArraySlice<Code>) -> Bool {
    guard codes.count == 4 else { return false }
    let (first, second) = (codes.prefix(2), codes.suffix(2))
    let isFirst = isWordOfNames(first)
    let isSecond = isWordOfNames(second)
    return isFirst && isSecond || isFirst && second.allSatisfy(sounds.contains)
      || isSecond && first.allSatisfy(sounds.contains)
  }

  private static func isWordOfNames(_ codes: ArraySlice<Code>) -> Bool {
    wordsOfNames.length(in: codes.span, at: 0, before: 2) == 2
  }

  func surnameWeight(_ code: Code) -> Int { Int(surnames[Int(code)]) }

  /// How likely a stretch is a name, as a logarithm times ten; `nil` where it is none. `known`: the page names it elsewhere.
  func score(_ codes: ArraySlice<Code>, known: Bool) -> Int? {
    guard codes.count >= 2, codes.count <= 4, codes.allSatisfy(\.isHan), let first = codes.first
    else { return nil }
    if Self.isOfTwoWords(codes) { return known ? -60 : -140 }
    let isCompound = codes.count >= 3 && startsCompound(codes)
    let weight = surnameWeight(first)
    let given = codes.dropFirst(isCompound ? 2 : 1)
    guard given.count <= 2, isCompound || weight > 0 || known else { return nil }
    // 关于加|强
    guard
      codes.count < 3 || Self.beforeNames.length(in: codes.span, at: 0, before: 2) == nil
    else { return nil }
    var score = isCompound ? -90 : weight == 3 ? -53 : weight == 2 ? -75 : weight == 1 ? -100 : -120
    for code in given { score -= Self.unlikely.contains(code) ? 260 : givenCost(code) }
    if let last = given.last, !known, Self.unlikelyAtEnd.contains(last) { score -= 260 }
    score -= given.count == 2 ? 2 : 14
    return known ? score + 80 : score
  }

  /// Whether a stretch can stand as a name where its limits are certain.
  package func isName(_ codes: ArraySlice<Code>) -> Bool {
    if codes.contains(Self.dot) { return Self.isDotted(codes) }
    if codes.contains(Self.hyphen) { return Self.isHyphenated(codes) }
    if codes.count >= 4, isForeign(codes) { return true }
    guard let score = score(codes, known: false), score > -300 else { return false }
    return codes.count != 2 || !Self.looksAlike(codes)
  }

  /// 连续, 高度: words that have a surname's character first.
  private static func looksAlike(_ codes: ArraySlice<Code>) -> Bool {
    lookAlikes.length(in: codes.span, at: 0, before: 2) != nil
  }

  static let hyphen: Code = 0x2D

  /// 布朗-皮韦: both parts written by their sound.
  static func isHyphenated(_ codes: ArraySlice<Code>) -> Bool {
    (4...16).contains(codes.count) && codes.first != hyphen && codes.last != hyphen
      && codes.contains(hyphen) && codes.allSatisfy { $0 == hyphen || sounds.contains($0) }
  }

  /// How long the name is that two parts and a hyphen make at the beginning of a stretch; 0 where there is none.
  func hyphenatedLength(_ codes: ArraySlice<Code>) -> Int {
    let run = codes.prefix(16).prefix { $0 == Self.hyphen || Self.sounds.contains($0) }
    return Self.isHyphenated(run) ? run.count : 0
  }

  /// 雪克来提·扎克尔
  static func isDotted(_ codes: ArraySlice<Code>) -> Bool {
    guard codes.count <= 16, codes.count >= 4, codes.first != dot, codes.last != dot else {
      return false
    }
    return codes.allSatisfy { $0.isHan || $0 == dot || $0 == hyphen } && codes.contains(dot)
  }

  /// Characters with which foreign names are written down by their sound.
  private static let sounds = CodeSet(
    """
    阿艾安奥巴拜班保鲍贝本比彼别波伯博布查察达大戴丹道德登邓迪蒂丁东杜顿多厄恩尔法范菲费芬丰冯弗夫福盖戈哥格根贡古瓜哈海罕汉杭豪赫亨洪胡华怀霍基吉季加贾简杰金
    津卡坎康考柯科克肯孔库奎夸拉莱赖兰朗劳勒雷里理利列林琳连嘎卢娃茨缪弥姬薇蕾芙黛琪绥莎泊岑鲁路伦罗洛吕马麦迈曼芒梅门蒙米密明莫默姆穆拿纳娜奈南内尼涅宁纽农努诺欧帕潘庞佩彭皮平普齐奇契恰
    钱乔切琴丘让热日荣茹瑞若撒萨塞赛桑瑟森沙珊尚绍舍申生圣施什史士舒朔斯思丝司松苏索塔泰坦汤唐陶特滕提廷通图土托陀瓦万旺威韦维魏温文翁沃乌伍武西希锡席夏香
    肖谢欣辛兴雄休许雅亚延扬耶叶伊衣因英尤约宰赞早扎詹章哲珍芝朱兹佐祖泽济玛娅妮莉珀
    """)

  /// 托卡耶夫: at least four characters, all of them such as write sounds, and no Chinese name of that length.
  func isForeign(_ codes: ArraySlice<Code>) -> Bool {
    codes.count <= 8 && codes.allSatisfy(Self.sounds.contains)
      && !(codes.count == 4 && startsCompound(codes))
  }

  /// How long the run of such characters is with which a stretch begins.
  func foreignLength(_ codes: ArraySlice<Code>) -> Int {
    codes.prefix(9).prefix(while: Self.sounds.contains).count
  }

  /// Takes names that run together apart: the likeliest cut of the whole stretch, or none.
  func split(_ codes: ArraySlice<Code>, isKnown: (ArraySlice<Code>) -> Bool) -> [Range<Int>]? {
    guard codes.count >= 4, codes.count <= 120 else { return nil }
    var best = [Int?](repeating: nil, count: codes.count + 1)
    var length = [Int](repeating: 0, count: codes.count + 1)
    best[0] = 0
    for end in 2...codes.count {
      for size in 2...4 where size <= end {
        guard let before = best[end - size] else { continue }
        let piece = codes[codes.startIndex + end - size..<codes.startIndex + end]
        guard let score = score(piece, known: isKnown(piece)), score > -240 else { continue }
        if best[end].map({ before + score > $0 }) ?? true {
          best[end] = before + score
          length[end] = size
        }
      }
    }
    guard best[codes.count] != nil else { return nil }
    var out: [Range<Int>] = []
    var end = codes.count
    while end > 0 {
      out.append(codes.startIndex + end - length[end]..<codes.startIndex + end)
      end -= length[end]
    }
    return out.reversed()
  }
}
