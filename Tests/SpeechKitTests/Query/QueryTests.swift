import Testing

@testable import SpeechAnswers
@testable import SpeechReading

/// Names in pinyin, and which directives and people a query wants.
@Suite struct QueryTests {
  @Test(arguments: [
    ("单霁翔", "Shan Jixiang"), ("仇保兴", "Qiu Baoxing"), ("区新民", "Ou Xinmin"), ("解振华", "Xie Zhenhua"),
    ("曾庆红", "Zeng Qinghong"), ("盖庭宇", "Ge Tingyu"), ("欧阳修文", "Ouyang Xiuwen"), ("尉迟文", "Yuchi Wen"),
    ("吕志和", "Lü Zhihe"), ("艾力·买买提", "Aili Maimaiti (pinyin)"),
  ])
  func namesAreRomanisedAsSurnamesAreRead(name: String, pinyin: String) {
    #expect(Romanization.name(name) == pinyin)
  }

  @Test(arguments: [
    ("Li Qiang", true), ("li qiang", true), ("LIQIANG", true), ("Qiang Li", true), ("李强", true),
    ("李 强", true), ("Li", false), ("Qiang", false), ("李", false), ("Li Qian", false), ("", false),
    ("李强 ", true), ("Li Qiang 2", false),
  ])
  func aNameIsMeantByItsCharactersOrItsPinyin(query: String, isMeant: Bool) {
    #expect(Romanization.matches(query, "李强") == isMeant)
  }

  @Test func traditionalCharactersMeanTheSameName() {
    #expect(Romanization.matches("車俊生", "车俊生"))
  }

  @Test func directivesAreFilteredByWhatIsAskedOfWhom() throws {
    let corpus = Sample.corpus([("a", Sample.readout(day: "12日", place: "贵阳"))])
    let meeting = try #require(corpus.meetings.first)
    func found(_ change: (inout DirectiveQuery) -> Void) -> [String] {
      var query = DirectiveQuery()
      change(&query)
      return corpus.directives(of: meeting, query).series.flatMap { series in
        series.directives.map { $0.number.map { "\(series.label).\($0)" } ?? series.label }
      }
    }
    #expect(found { _ in } == ["1.1", "1.2", "1.3"])
    #expect(found { $0.match = "湿地 和，森林" } == ["1.1"], "punctuation and spaces are no matter")
    #expect(found { $0.speaker = "Li Mingshan" }.count == 3)
    #expect(found { $0.speaker = "Wang Ming" } == [])
    #expect(found { $0.kind = .achievement } == [])
    #expect(found { $0.addressee = "各部门" } == [])
  }

  @Test func peopleAreOneAcrossMeetingsByTheirNames() throws {
    let corpus = Sample.corpus([
      ("a", Sample.readout(day: "12日", place: "贵阳")),
      ("b", Sample.readout(day: "11日", place: "贵阳")),
    ])
    let people = PeopleQuery(role: .chaired).people(of: corpus.meetings)
    #expect(people.map(\.name) == ["李明山"])
    #expect(people.first?.appearances.count == 2)
    #expect(PeopleQuery(name: "Chen Dayong").people(of: corpus.meetings).map(\.name) == ["陈大勇"])
  }
}
