import Testing

@testable import SpeechReading

/// Names in Latin letters as people write them.
@Suite struct RomanizationTests {
  @Test(arguments: [
    ("吕西安", "Lü Xi'an"), ("仇安儿", "Qiu An'er"), ("尉迟国安", "Yuchi Guo'an"),
    ("阿力木·吐尔逊", "Alimu Tuerxun (pinyin)"), ("尼玛次仁", "Nima Ciren"), ("单超", "Shan Chao"),
    ("解振华", "Xie Zhenhua"), ("曾庆红", "Zeng Qinghong"), ("区广安", "Ou Guang'an"),
    ("欧阳江河", "Ouyang Jianghe"), ("王女娥", "Wang Nü'e"), ("查培新", "Zha Peixin"), ("盖文启", "Ge Wenqi"),
    ("任鸿斌", "Ren Hongbin"), ("华建敏", "Hua Jianmin"), ("员江", "Yun Jiang"), ("万俟安", "Moqi An"),
    ("澹台明", "Tantai Ming"), ("令狐安", "Linghu An"), ("长孙恩", "Zhangsun En"), ("缪瑞林", "Miao Ruilin"),
    ("翟青", "Zhai Qing"), ("种军", "Chong Jun"), ("秘文", "Bi Wen"), ("覃伟中", "Qin Weizhong"),
    ("乐明", "Yue Ming"), ("逯峰", "Lu Feng"), ("佴明", "Nai Ming"), ("郗杰", "Xi Jie"),
    ("冼星海", "Xian Xinghai"),
    ("郑李淑芳", "Zheng-Li Shufang"), ("艾尔肯·吐尼亚孜", "Erkin Tuniyaz"), ("李家超", "John Lee Ka-chiu"),
    ("岑浩辉", "Sam Hou Fai"), ("李强", "Li Qiang"), ("諸葛亮", "Zhuge Liang"), ("陈敏尔", "Chen Min'er"),
  ])
  func namesAreWrittenAsPeopleWriteThem(name: String, shown: String) {
    #expect(Romanization.name(name) == shown)
    #expect(Romanization.matches(shown, name))
  }

  @Test(arguments: [
    ("Lv Xi'an", "吕西安"), ("lü xian", "吕西安"), ("Lyu Xian", "吕西安"), ("lu xi an", "吕西安"),
    ("XI'AN LÜ", "吕西安"),
    ("Tan Weizhong", "覃伟中"), ("Le Ming", "乐明"), ("Chi Jie", "郗杰"), ("alimu tuerxun", "阿力木·吐尔逊"),
    ("Zheng Li Shufang", "郑李淑芳"), ("erkin tuniyaz", "艾尔肯·吐尼亚孜"), ("Aierken Tuniyazi", "艾尔肯·吐尼亚孜"),
    ("Li Jiachao", "李家超"), ("nu'e wang", "王女娥"), ("Jin Yu", "金玉"),
  ])
  func queriesAreGenerous(query: String, name: String) {
    #expect(Romanization.matches(query, name))
  }

  @Test func othersAreNotMeant() {
    #expect(!Romanization.matches("Li Qiang", "李强大"))
    #expect(!Romanization.matches("Lv", "吕西安"))
    #expect(!Romanization.matches("", "吕西安"))
    #expect(!Romanization.matches("吕西", "吕西安"))
  }

  @Test func aUsersSpellingCounts() {
    let spellings = Spellings(["阿力木·吐尔逊 = Alim Tursun"])
    #expect(Romanization.name("阿力木·吐尔逊", spellings) == "Alim Tursun")
    #expect(Romanization.matches("alim tursun", "阿力木·吐尔逊", spellings))
    #expect(Romanization.matches("Alimu Tuerxun", "阿力木·吐尔逊", spellings))
    #expect(Romanization.name("艾尔肯·吐尼亚孜", spellings) == "Erkin Tuniyaz")
  }

  @Test func idsStayAsTheyAre() {
    #expect(Romanization.syllables("吕梁") == "lvliang")
    #expect(Romanization.syllables("吉隆坡") == "jilongpo")
  }
}
