import Testing

@testable import SpeechAnswers
@testable import SpeechReading

/// What the audit tells, each beside a control that differs in nothing else.
@Suite struct AuditTests {
  private func kinds(_ texts: (String, String)...) -> [String] {
    Sample.corpus(texts.map { ($0.0, $0.1) }).audit().map { "\($0.kind.rawValue) \($0.subject)" }
  }

  private func story(_ words: String, dateline: String = "新华社清河2024年3月14日电") -> String {
    "清河见闻\n\n\(dateline) \(words)赶集的人多了，街上的灯也亮了，老王说今年的收成好。\n"
  }

  private func meeting(
    _ day: String, city: String = "清河县", chair: String = "周云川", title: String = "清河县县长",
    name: String = "水利工作会议", more: String = ""
  ) -> String {
    "清河县召开\(name)\n\n\(day)，\(title)\(chair)在\(city)主持召开\(name)并讲话。\(more)\n\n\(chair)强调，要修好渠首，备足种子。\n"
  }

  @Test(arguments: [
    ("集市定在2024年3月15日（星期四）开。", true), ("集市定在2024年3月15日（星期五）开。", false),
    ("集市定在3月15日（周四）开。", true), ("集市定在3月15日（周五）开。", false),
    ("集市定在2024年3月15日星期天开。", true), ("集市2024年3月15日至17日（星期六）开。", false),
    ("集市逢2024年3月15日（星期一至星期三）歇。", false), ("街上修了周一些铺子，3月15日开。", false),
    ("农历三月十五日（星期一）开集。", false), ("二〇二四年三月十五日（星期一）开集。", true),
  ])
  func aWeekdayFitsItsDay(words: String, isFound: Bool) {
    #expect(kinds(("x", story(words))) == (isFound ? ["weekday x#1"] : []), "\(words)")
  }

  @Test(arguments: [
    ("昨（12）日，", true), ("昨（13）日，", false), ("昨日（3月12日）", true), ("今天（14日）", false),
    ("今天（15日）", true), ("前天（12日）", false),
  ])
  func yesterdayIsTheDayBefore(words: String, isFound: Bool) {
    #expect(
      kinds(("x", story("\(words)清河开集。"))) == (isFound ? ["relative-day x#1"] : []), "\(words)")
  }

  @Test func aDayThatNoCalendarHasIsTold() {
    #expect(kinds(("x", story("集市定在2月30日开。"))) == ["impossible-day x#1"])
    #expect(kinds(("x", story("集市定在2月29日开。"))) == [])
  }

  @Test func oneChairInTwoCitiesOnOneDayIsUnusual() {
    let twice = kinds(
      ("x", meeting("2024年3月5日", city: "贵阳", title: "贵州省省长")),
      ("y", meeting("2024年3月5日", city: "遵义", title: "贵州省省长", name: "旅游座谈会")))
    #expect(twice.count == 1 && twice[0].hasPrefix("two-places"))
    #expect(
      kinds(
        ("x", meeting("2024年3月5日", city: "贵阳", title: "贵州省省长")),
        ("y", meeting("2024年3月6日", city: "遵义", title: "贵州省省长", name: "旅游座谈会"))) == [])
  }

  @Test func numbersFollowTheirDays() {
    func three(_ numbers: [String]) -> [String] {
      kinds(
        ("x", meeting("2024年3月5日", name: "县政府第\(numbers[0])次常务会议")),
        ("y", meeting("2024年4月5日", name: "县政府第\(numbers[1])次常务会议")),
        ("z", meeting("2024年5月6日", name: "县政府第\(numbers[2])次常务会议")))
    }
    #expect(three(["三", "四", "五"]) == [])
    let turned = three(["三", "五", "四"])
    #expect(turned.count == 1 && turned[0].hasPrefix("number-order"))
  }

  @Test func aTitleThatAllOthersLackIsTold() {
    let others = ["2024年3月5日", "2024年4月5日", "2024年5月6日"]
    func found(_ title: String) -> [String] {
      kinds(
        ("w", meeting(others[0])), ("x", meeting(others[1], name: "林业座谈会")),
        ("y", meeting(others[2], name: "旅游座谈会")),
        ("z", meeting("2024年6月7日", title: title, name: "教育座谈会")))
    }
    #expect(found("清河县县长") == [] && found("县长") == [])
    #expect(found("清河县水利促进会会长") == [], "people hold offices of several bodies")
    let other = found("清河县委书记")
    #expect(other.count == 1 && other[0].hasPrefix("other-title"))
  }

  @Test func twoPeopleUnderOneOfficeAreTold() {
    func found(_ title: String, _ day: String) -> [String] {
      kinds(
        ("x", meeting("2024年3月5日")), ("y", meeting(day, chair: "林致远", title: title, name: "林业座谈会")))
    }
    let two = found("清河县县长", "2024年3月25日")
    #expect(two.count == 1 && two[0].hasPrefix("two-holders"))
    #expect(found("清河县县长", "2024年6月25日") == [], "time enough for a successor")
    #expect(found("清河县副县长", "2024年3月25日") == [])
    #expect(found("南河县县长", "2024年3月25日") == [])
  }

  private let members = ["丁大同", "王学军", "刘长河", "张明远", "陈致和", "赵立新", "高云山", "梁志成", "谢文海"]

  @Test func membersStandByTheStrokesOfTheirSurnames() {
    func found(_ names: [String], _ more: String = "出席会议。") -> [String] {
      kinds(("x", meeting("2024年3月5日", more: names.joined(separator: "、") + more)))
    }
    #expect(found(members) == [])
    // 高 stands between 王 and 刘; what is left is in order.
    let moved = Array(members[0..<2]) + [members[6]] + Array(members[2..<6]) + Array(members[7...])
    #expect(found(moved) == ["stroke-order x"])
    #expect(found(Array(moved.reversed())) == [], "another order altogether")
    #expect(found(Array(moved.prefix(5))) == [], "too few to say")
    #expect(
      found(Array(members.dropFirst()) + [members[0]]) == [], "two lists may follow each other")
    #expect(found(Array(moved.prefix(5)), "出席会议（按姓氏笔画为序）。") == ["stroke-order x"])
    #expect(found(moved, "先后发言。") == [], "who speaks in turn")
  }

  @Test func theStandingCommitteeStandsAsItsPlenumMadeItKnown() throws {
    let terms = WordFile.standingCommittee.rows.filter { $0[1] == ".." }.map { $0[3] }
    func found(_ names: [String], _ year: Int) -> [String] {
      kinds(("x", meeting("\(year)年3月5日", more: names.joined(separator: "、") + "出席会议。")))
    }
    let named = Array(terms[1...4])
    #expect(found(named, 2024) == [])
    #expect(found([named[0], named[2], named[1], named[3]], 2024) == ["rank-order x"])
    #expect(
      found([named[0], named[2], named[1], named[3]], 2026) == [], "past the table's last day")
  }

  @Test func everyLineOfTheStandingCommitteeHasTwoSources() {
    for row in WordFile.standingCommittee.rows {
      #expect(row[4].split(separator: ";").count == 3 && DateEstimate(edtf: row[0]) != nil)
    }
  }
}
