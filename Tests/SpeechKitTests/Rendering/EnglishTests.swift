import Testing

@testable import SpeechAnswers
@testable import SpeechReading
@testable import SpeechRendering

/// What titles, bodies, places, people and meetings are called in English, and what has no English.
@Suite struct EnglishTests {
  @Test(arguments: [
    ("国务院副总理", "Vice Premier"),
    ("中央政治局委员", "Member of the Political Bureau of the CPC Central Committee"),
  ])
  func aTitleOfTheGlossaryIsAsItsSourceHasIt(title: String, english: String) {
    #expect(English.title(title) == English(english, .glossary))
  }

  @Test(arguments: [
    ("广东省委书记", "Secretary of the CPC Guangdong Provincial Committee"),
    ("天津市委副书记", "Deputy Secretary of the CPC Tianjin Municipal Committee"),
    ("西安市委书记", "Secretary of the CPC Xi'an Municipal Committee"),
    ("陕西省省长", "Governor of Shaanxi"), ("山西省代省长", "Acting Governor of Shanxi"),
    ("重庆市市长", "Mayor of Chongqing"), ("武汉市副市长", "Vice Mayor of Wuhan"),
    ("内蒙古自治区党委书记", "Secretary of the CPC Inner Mongolia Regional Committee"),
    ("宁夏回族自治区党委书记", "Secretary of the CPC Ningxia Regional Committee"),
    ("财政部部长", "Minister of Finance"), ("外交部副部长", "Vice Minister of Foreign Affairs"),
    ("国家发展改革委主任", "Head of the National Development and Reform Commission"),
    ("原教育部部长", "Former Minister of Education"),
    ("江西省省长兼南昌市委书记", "Governor of Jiangxi and Secretary of the CPC Nanchang Municipal Committee"),
  ])
  func aTitleIsComposedOfPlaceOrBodyAndOffice(title: String, english: String) {
    #expect(English.title(title) == English(english, .composed))
  }

  @Test(arguments: [
    "主任", "书记", "副组长", "组长", "市长", "省长", "领导小组组长", "某某市委书记", "兼", "兼兼", "原", "",
    "广东省委办公厅主任", "西安省委书记", "广东市长", "劳动模范",
  ])
  func whatNoSourceSaysStaysChineseAlone(title: String) {
    #expect(English.title(title) == nil)
  }

  @Test(arguments: [
    ("合肥", "安徽", "Hefei, Anhui"), ("上海", "上海", "Shanghai"), ("西安", "陕西", "Xi'an, Shaanxi"),
    ("六安", "安徽", "Lu'an, Anhui"), ("吕梁", "山西", "Lüliang, Shanxi"),
    ("呼和浩特", "内蒙古", "Hohhot, Inner Mongolia"), ("长兴县", "浙江", "Changxing County, Zhejiang"),
  ])
  func aPlaceIsPinyinWithItsKind(city: String, province: String, english: String) {
    let venue = Site(city: city, province: province, pinyin: nil)
    #expect(English.place(venue)?.text == english)
  }

  @Test func aPlaceThatNobodyKnowsHasNoEnglish() {
    #expect(English.place(Site(city: "无名村", province: nil, pinyin: nil)) == nil)
    #expect(English.body("领导小组") == nil && English.body("三省一市") == nil)
  }

  @Test func aMeetingIsCalledByItsKind() {
    #expect(English.meeting("国务院常务会议")?.basis == .glossary)
    #expect(English.meeting("稳就业工作座谈会") == English("Symposium", .composed))
    // 安全会 is no 全会.
    #expect(English.meeting("生产安全会") == nil)
  }

  @Test func namesAreSpeltAsTheirOwnersDoOrInPinyin() {
    #expect(English.person("李家超")?.basis == .glossary)
    #expect(English.person("吕西安") == English("Lü Xi'an", .composed))
  }

  @Test func eachLineOfTheGlossaryHasItsBasisAndATermHasOneMeaning() {
    let files: [WordFile] = [
      .englishOffices, .englishBodies, .englishMeetings, .englishPlaces, .englishPlaceOffices,
      .englishBodyOffices,
    ]
    for file in files {
      let rows = file.rows
      #expect(Set(rows.map { $0[0] }).count == rows.count)
      for row in rows {
        #expect(row.count == 4 && English.Basis(rawValue: row[3]) != nil, "\(row)")
        #expect(row[1].contains("{}") == (row[3] == "composed"), "\(row)")
        #expect(!row[2].contains("memory") && row[2].count > 10, "\(row)")
      }
    }
  }

  @Test func eachOfficeOfTheGlossaryIsReadAsOneTitle() throws {
    let offices = WordFile.englishOffices.rows.map { $0[0] }
    let texts = offices.enumerated().map { number, office in
      let text = Sample.readout(day: "12日", place: "贵阳").replacing("贵州省省长陈大勇", with: "\(office)陈大勇")
      return ("t\(number)", text.replacing("会召开", with: "会第\(number)次会议召开"))
    }
    for (office, page) in zip(offices, Sample.corpus(texts).pages) {
      let person = page.stories.flatMap(\.people).first { $0.name == "陈大勇" }
      #expect(person?.titles.map(\.value) == [office], "\(office)")
    }
  }

  @Test func recordsGainMembersInEnglishAlone() throws {
    let corpus = Corpus.embedded()
    func json(_ language: Language) -> String {
      var json = JSONWriter(style: .compact)
      let writer = RecordWriter(corpus.pages, citing: .articles, in: language)
      json.array { json in
        for meeting in corpus.meetings { writer.write(meeting, of: corpus, to: &json) }
      }
      return String(decoding: json.bytes, as: UTF8.self)
    }
    #expect(!json(.chinese).contains("\"english"))
    #expect(json(.english).contains("\"english\":\"Vice Premier\",\"english_basis\":\"glossary\""))
  }

  /// Of the printed titles of the texts in yrd nearly all have English, and each stands before its Chinese.
  @Test func theTitlesOfTheTextsAreRendered() {
    let corpus = Corpus.embedded()
    let titles = Set(corpus.meetings.flatMap(\.people).flatMap(\.titles).map(\.value))
    let known = titles.filter { English.title($0) != nil }
    #expect(known.count * 10 >= titles.count * 6, "\(titles.subtracting(known).sorted())")
    for title in known {
      #expect(Language.english.shown(title, English.title).hasSuffix(" " + title))
      #expect(Language.chinese.shown(title, English.title) == title)
    }
  }
}
