import Testing

@testable import SpeechReading

/// The large word classes are data that other code scans without checking: here they are checked. What holds for all word files stands in `WordFileTests`.
struct WordsTests {
  // MARK: Places

  @Test func thereAreAllUnitsOfProvinceAndOfPrefectureLevel() {
    func count(_ kinds: Set<String>) -> Int { places.count { kinds.contains($0[3]) } }
    #expect(count(["省"]) == 23)
    #expect(count(["自治区"]) == 5)
    #expect(count(["直辖市"]) == 4)
    #expect(count(["特别行政区"]) == 2)
    #expect(count(["州"]) == 30)
    #expect(count(["盟"]) == 3)
    #expect(count(["地区"]) == 7)
    // 台北 and 高雄 are given beside the 293 cities of the mainland, 襄樊 is the former name of one.
    #expect(count(["市"]) == 296)
  }

  @Test func theProvinceOfAPlaceIsAPlaceAndItsOwnProvince() {
    let provinces = Set(places.filter { provinceKinds.contains($0[3]) }.map { $0[0] })
    #expect(provinces.count == 34)
    #expect(places.allSatisfy { provinces.contains($0[2]) })
    #expect(places.allSatisfy { !provinceKinds.contains($0[3]) || $0[0] == $0[2] })
  }

  @Test func theKindOfAPlaceIsOneOfTwelve() {
    let kinds = provinceKinds.union(["市", "地区", "州", "盟", "县级", "新区", "区", "镇"])
    #expect(Set(places.map { $0[3] }) == kinds)
  }

  @Test func pinyinIsLowerCaseLettersOnly() {
    for line in places + surnames { #expect(isLatin(line[1]), "\(line)") }
    for line in WordFile.pinyin.rows { #expect(isLatin(line[0]), "\(line)") }
  }

  @Test(arguments: [
    "陕西 shaanxi 陕西 省", "山西 shanxi 山西 省", "六安 luan 安徽 市", "台州 taizhou 浙江 市", "亳州 bozhou 安徽 市",
    "海南 hainan 海南 省", "海南 hainan 青海 州", "吉林 jilin 吉林 市", "朝阳 chaoyang 辽宁 市", "雄安 xiongan 河北 新区",
    "锡林郭勒 xilinguole 内蒙古 盟", "阿克苏 akesu 新疆 地区", "呼和浩特 hohhot 内蒙古 市", "博鳌 boao 海南 镇",
  ])
  func aPlaceIsListed(line: String) {
    #expect(places.contains { $0.joined(separator: " ") == line })
  }

  // MARK: Names

  @Test func aSurnameStandsInOneListAndHasItsCharactersInPinyin() {
    let names = surnames.map { $0[0] }
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.unicodeScalars.allSatisfy { readings[$0] != nil }, "\(name)")
    }
    for compound in WordFile.surnamesCompound.rows { #expect(compound[0].unicodeScalars.count > 1) }
    for file in [WordFile.surnames, .surnamesLessFrequent, .surnamesRare] {
      #expect(file.rows.allSatisfy { $0[0].unicodeScalars.count == 1 })
    }
  }

  @Test(arguments: [
    ("单", "shan"), ("仇", "qiu"), ("区", "ou"), ("解", "xie"), ("查", "zha"), ("任", "ren"),
    ("朴", "piao"), ("覃", "qin"),
    ("尉迟", "yuchi"), ("万俟", "moqi"), ("习", "xi"), ("信", "xin"), ("车", "che"), ("娄", "lou"),
  ])
  func aSurnameHasItsReading(name: String, reading: String) {
    #expect(surnames.contains([name, reading]))
  }

  /// Names of leaders and officials: a list that spoils one of them is wrong.
  @Test(arguments: [
    "习近平", "李强", "王沪宁", "赵乐际", "丁薛祥", "阴和俊", "信长星", "朱从玖", "钱其琛", "怀进鹏", "陈至立", "尽美", "钱三强", "万里",
    "宋庆龄", "吴阶平",
    "李想", "陈省身", "郭沫若", "许家屯", "贺国强", "吴政隆", "龚正", "袁家军", "娄勤俭", "车俊", "李锦斌", "李国英", "王勇", "周铁农",
    "何立峰",
  ])
  func noCharacterOfAKnownGivenNameIsRareInNames(name: String) {
    let rare = Set(WordFile.rareInNames.rows.map { $0[0] })
    #expect(name.dropFirst().allSatisfy { !rare.contains(String($0)) })
  }

  @Test func aCharacterHasOneReading() {
    let characters = WordFile.pinyin.rows.flatMap { Array($0[1].unicodeScalars) }
    #expect(Set(characters).count == characters.count)
    #expect(WordFile.pinyin.rows.allSatisfy { Array($0[1].unicodeScalars).isSorted })
  }

  @Test(arguments: [
    ("强", "qiang"), ("晟", "sheng"), ("栅", "shan"), ("乐", "le"), ("长", "chang"), ("绿", "lv"),
    ("焘", "tao"), ("喆", "zhe"), ("骉", "biao"),
    ("琢", "zhuo"), ("昇", "sheng"), ("堃", "kun"), ("茜", "qian"),
  ])
  func aCharacterIsReadAsInGivenNames(character: String, reading: String) throws {
    #expect(try readings[#require(character.unicodeScalars.first)] == reading)
  }

  // MARK: Traditional

  @Test func mappingTwiceChangesNothing() {
    #expect(Set(traditional.keys).isDisjoint(with: traditional.values))
  }

  @Test func aPairIsTwoSingleScalarsOfTheBasicPlane() {
    for pair in WordFile.traditional.rows {
      #expect(
        pair.allSatisfy {
          $0.unicodeScalars.count == 1 && ($0.unicodeScalars.first?.value ?? 0) < 0x10000
        })
    }
  }

  @Test func noCharacterOfTheSimplifiedListsIsTraditional() {
    let simplified =
      places.map { $0[0] } + surnames.map { $0[0] }
      + WordFile.rareInNames.rows.map { $0[0] } + facts.flatMap { [$0[3], $0[4]] }
    for word in simplified {
      #expect(word.unicodeScalars.allSatisfy { traditional[$0] == nil }, "\(word)")
    }
    // Of all the characters of GB 2312 only these six are mapped.
    let mapped = readings.keys.filter { traditional[$0] != nil }
    #expect(Set(mapped) == Set("於徵後夥麽菸".unicodeScalars))
  }

  @Test(arguments: ["乾", "著", "藉", "覆", "瞭", "昇", "堃", "喆", "淼", "像", "沈", "么", "祐"])
  func whatIsStandardInSimplifiedTextIsNoKey(character: String) throws {
    #expect(try traditional[#require(character.unicodeScalars.first)] == nil)
  }

  @Test func aTraditionalTitleBecomesSimplified() {
    let title = "習近平總書記強調，長江三角洲區域一體化發展說爲為裏裡後鍾鐘黨會國務院祕書長衞"
    let mapped = title.unicodeScalars.map { traditional[$0] ?? $0 }
    let expected = "习近平总书记强调，长江三角洲区域一体化发展说为为里里后钟钟党会国务院秘书长卫"
    #expect(mapped == Array(expected.unicodeScalars))
  }

  // MARK: Dated facts

  @Test func datesAreDaysOfTheCalendarAndInOrder() {
    for fact in facts {
      let (from, to) = (fact[0], fact[1])
      #expect(isDay(from), "\(fact)")
      #expect(to == ".." || (isDay(to) && from <= to), "\(fact)")
    }
  }

  @Test func theKindOfAFactIsOneOfThreeAndAnAnniversaryIsOpen() {
    #expect(Set(facts.map { $0[2] }) == ["office", "name", "anniversary"])
    #expect(facts.allSatisfy { $0[2] != "anniversary" || $0[1] == ".." })
  }

  @Test func anAnniversaryHasOneDay() {
    let keys = facts.filter { $0[2] == "anniversary" }.map { $0[3] }
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: [
    "国务院总理", "中共中央总书记", "国家主席", "国家副主席", "全国人大常委会委员长", "全国政协主席", "外交部部长", "最高人民法院院长",
  ])
  func oneAfterTheOtherHoldsAnOffice(office: String) {
    let terms = facts.filter { $0[3] == office }
    #expect(terms.count > 2)
    for (earlier, later) in zip(terms, terms.dropFirst()) {
      #expect(earlier[1] <= later[0], "\(later)")
    }
    #expect(terms.last?[1] == "..")
  }

  @Test func everyProvinceHasAPartySecretaryFrom2013On() {
    let letters = places.filter { provinceKinds.contains($0[3]) }.map { $0[0] }
    for province in letters where !["香港", "澳门", "台湾"].contains(province) {
      let terms = facts.filter { $0[3].hasPrefix(province) && $0[3].hasSuffix("委书记") }
      #expect(terms.count > 2, "\(province)")
      #expect(terms.contains { $0[1] == ".." }, "\(province)")
    }
  }

  @Test func aKeyInQuotationMarksAlsoStandsWithoutThem() {
    let keys = Set(facts.map { $0[3] })
    for key in keys where key.contains("“") {
      #expect(keys.contains(key.filter { $0 != "“" && $0 != "”" }), "\(key)")
    }
  }
}

// MARK: Reading the lists

private let provinceKinds: Set<String> = ["省", "自治区", "直辖市", "特别行政区"]
private let places = WordFile.places.rows
private let surnames = [
  WordFile.surnames, .surnamesLessFrequent, .surnamesRare, .surnamesCompound,
].flatMap(\.rows)
private let facts = WordFile.datedFacts.rows

private let readings: [Unicode.Scalar: String] = {
  var readings: [Unicode.Scalar: String] = [:]
  for line in WordFile.pinyin.rows {
    for scalar in line[1].unicodeScalars { readings[scalar] = line[0] }
  }
  return readings
}()

private let traditional: [Unicode.Scalar: Unicode.Scalar] = {
  var pairs: [Unicode.Scalar: Unicode.Scalar] = [:]
  for line in WordFile.traditional.rows {
    if let key = line[0].unicodeScalars.first, let value = line[1].unicodeScalars.first {
      pairs[key] = value
    }
  }
  return pairs
}()

private func isLatin(_ text: String) -> Bool {
  !text.isEmpty && text.utf8.allSatisfy { (97...122).contains($0) }
}

private func isDay(_ text: String) -> Bool {
  let parts = text.split(separator: "-")
  guard parts.map(\.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
    let day = Int(parts[2])
  else { return false }
  let february = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
  let days = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return (1...12).contains(month) && (1...days[month - 1]).contains(day)
}

extension Array where Element: Comparable {
  fileprivate var isSorted: Bool { zip(self, dropFirst()).allSatisfy { $0 <= $1 } }
}
