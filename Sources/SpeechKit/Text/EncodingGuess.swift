/// Finds out in which encoding a Chinese text is that is no UTF-8.
///
/// Each candidate decodes a sample; in the right encoding most characters are among the few hundred that make up most of any
/// Chinese text, in a wrong one hardly any.
enum EncodingGuess {
  /// The encoding, or nil where none is likely: then the bytes are faulty UTF-8, or no text.
  static func encoding(of bytes: [UInt8]) -> String? {
    let sample = sample(of: bytes)
    guard !isMostlyUTF8(sample) else { return nil }
    let scores = candidates.compactMap { name in score(sample, as: name).map { (name, $0) } }
    let ranked = scores.sorted { $0.1 > $1.1 }
    guard let (best, score) = ranked.first, score >= leastScore else { return nil }
    let isAlone = ranked.dropFirst().allSatisfy { $0.1 * 2 <= score }
    guard score >= plainScore || isAlone else { return nil }
    return best
  }

  private static let candidates = ["gb18030", "big5", "utf-16le", "utf-16be"]
  /// Those for which this system's C library has no table: texts in them are not recognised.
  static var unavailable: [String] {
    ["gb18030", "big5"].filter { Converter(from: $0) == nil }
  }
  private static let sampleSize = 1 << 13
  /// Texts score 0.6 to 0.8 in their own encoding and below 0.15 in any other. Headlines of a few names go down to 0.2: there
  /// no other encoding may come near.
  private static let plainScore = 0.3
  private static let leastScore = 0.15

  /// The share of frequent characters if the bytes were of this encoding; nil without a table for it.
  static func score(_ sample: [UInt8], as encoding: String) -> Double? {
    if encoding.starts(with: "utf-16") {
      return score(units(of: sample, lowByte: encoding == "utf-16le" ? 0 : 1), asciiCounts: true)
    }
    guard let converter = Converter(from: encoding) else { return nil }
    let text = String(decoding: converter.convert(sample, .replace).utf8, as: UTF8.self)
    return score(Array(text.utf16), asciiCounts: false)
  }

  private static func units(of bytes: [UInt8], lowByte: Int) -> [UInt16] {
    (0..<bytes.count / 2).map { index in
      UInt16(bytes[2 * index + lowByte]) | UInt16(bytes[2 * index + 1 - lowByte]) << 8
    }
  }

  /// What begins at the first byte that is no ASCII, or at the first NUL, at an even offset.
  private static func sample(of bytes: [UInt8]) -> [UInt8] {
    let first = bytes.firstIndex { $0 >= 0x80 || $0 == 0 } ?? 0
    return Array(bytes[(first & ~1)...].prefix(sampleSize))
  }

  /// Whether characters of three bytes are more than the faults: GB18030 and Big5 have such sequences by chance, one in fifty.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var characters = 0
    var faults = 0
    var at = 0
    let isFollower = { (offset: Int) in offset < bytes.count && bytes[offset] & 0xC0 == 0x80 }
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        at += 1
      } else if byte & 0xF0 == 0xE0, isFollower(at + 1), isFollower(at + 2) {
        characters += 1
        at += 3
      } else if byte & 0xE0 == 0xC0, isFollower(at + 1) {
        at += 2
      } else {
        faults += 1
        at += 1
      }
    }
    return characters > faults
  }

  /// The share of frequent characters among those that are not ASCII.
  ///
  /// ASCII counts where its characters have two bytes, since then chance does not make them.
  private static func score(_ units: [UInt16], asciiCounts: Bool) -> Double {
    let fold = Fold.table
    let frequent = frequent
    var hits = 0
    var all = 0
    for unit in units {
      switch unit {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E:
        if asciiCounts { (hits, all) = (hits + 1, all + 1) }
      // Radicals are read as characters, and are frequent in no text.
      case 0x2E80...0x2FDF: all += 1
      default:
        if frequent[Int(fold[Int(unit)])] { hits += 1 }
        all += 1
      }
    }
    return all == 0 ? 0 : Double(hits) / Double(all)
  }

  private static let frequent: [Bool] = {
    var table = [Bool](repeating: false, count: 0x10000)
    for code in codes(frequentCharacters) { table[Int(code)] = true }
    return table
  }()

  /// The most frequent characters of Chinese, in their simplified form (the texts are folded to it), after Jun Da's list of
  /// modern Chinese (2004), with some of official language and with punctuation.
  private static let frequentCharacters = """
    ，。、；：？！“”‘’《》（）【】—…·　
    的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所
    然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与
    长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己
    制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系
    气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社
    便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉
    格望觉术领共确传师观清今切院让识候带导争运笔步改收根干造言联持组每济车亲极林服快办议往元英士证近失转夫令准布
    始怎呢存未远叫台单影具罗字爱击流备兵连调深商算质团集百需价花党华城石级整府离况亚请技际约示复病息究线似官火断
    精满支视消越器容照须九增研写称企八功吗包片史委查轻易早曾除农找装广显吧阿李标谈吃图念六引历首医局突专费号尽另
    周较注语仅考落青随选列武红响虽推势参希古众构房半节土投某案黑维革划敌致陈律足态护七兴派孩验责营星够章音跟志底
    站严巴例防族供效续施留讲型料终答紧黄绝奇察母京段依批群项故按河米围江织害斗双境客纪采举杀攻父苏密低朝友诉止细
    愿千值仍男钱破网热助倒育属坐帝限船脸职速刻乐否刚威毛状率甚独球般普怕弹校苦创假久错承印晚兰试股拿脑预谁益阳若
    协共区域融一体化省委书记席副厅部座谈昨近习总理措落彰贯彻署督促协辖浙皖沪粤港澳津渝赣鄂湘川
    """
}
