import Testing

@testable import SpeechReading

/// Days as catalogs and feeds write them.
@Suite struct WrittenDateTests {
  @Test(arguments: [
    "2023-05-13T08:00:00+08:00", "2023-05-13T23:59:59Z", "2023-05-13T08:00:00.123Z",
    "2023-05-13 08:00:00",
    "2023-05-13 08:00", "2023-05-13T08:00", "2023-05-13T00:30:00-05:00", "2023-05-13T08",
    "20230513", "20230513T080000Z",
    "20230513080000", "202305130800", "2023/5/13", "2023/05/13 08:00", "2023.5.13", "2023.05.13",
    "2023-5-13",
    "2023年5月13日", "2023年05月13日 08:00", "2023年5月13日 星期六", "2023年5月13日（星期六）", "2023年5月13日08时30分",
    "2023年5月13日上午", "二〇二三年五月十三日", "２０２３年５月１３日", " 2023-05-13 ", "2023-05-13\n",
    "13 May 2023", "May 13, 2023", "May 13th, 2023", "Sat, 13 May 2023 08:00:00 +0800",
    "Sat, 13 May 2023 08:00:00 GMT",
    "Sat May 13 08:00:00 CST 2023", "13-May-2023", "2023 May 13", "2023-05-13 08:00:00 +0800 CST",
    "2023-05-13 8:00 PM",
  ])
  func aDayIsReadAsItIsWritten(text: String) {
    #expect(DateEstimate(written: text)?.text == "2023-05-13", "\(text)")
  }

  @Test(arguments: [
    ("2023", "2023"), ("2023-05", "2023-05"), ("2023年5月", "2023-05"), ("2023/5", "2023-05"),
    ("2023年", "2023"),
    ("0999-01-01", "0999-01-01"),
  ])
  func aMonthOrAYearIsOne(text: String, date: String) {
    #expect(DateEstimate(written: text)?.text == date)
  }

  @Test(arguments: [
    "", " ", "soon", "13", "5/13/2023", "5/6/2023", "13.05.2023", "2023-02-30", "20230230",
    "2023年2月30日", "2023-13-01",
    "1683936000", "1683936000000", "2023-05-13/2023-05-15", "2023-05-13 2023-05-15",
    "2023年5月13日至15日", "5月13日", "昨日",
    "2023-05-13x", "2023-05-13 to 14", "May 2023 13 14", "13 May 23", "May 32, 2023",
    "June 31, 2023", "第2023-05-13",
    "2023-05-1３3", "99999999999999999999", "2023-05-13T", "2023-05-13 08", "2023-05-13T0:0:0",
    "2023-W19-6",
  ])
  func whatIsNoDayOrMayBeTwoIsNone(text: String) {
    #expect(DateEstimate(written: text) == nil, "\(text)")
  }

  /// Every day in every form, with a time behind it: the day again.
  @Test func everyDayIsReadInEveryForm() throws {
    let seed = SeededRandom.seed
    var random = SeededRandom(seed: seed)
    for _ in 0..<400 {
      let day = Day(number: Int.random(in: -25_000...45_000, using: &random))
      let (y, m, d) = (day.year, day.month, day.day)
      let time =
        [
          "", " 08:00", " 23:59:59", "T00:00:00Z", "T08:00:00+08:00", "T23:00:00-11:30", " 星期三",
        ].randomElement(using: &random) ?? ""
      for form in [day.text, "\(y)/\(m)/\(d)", "\(y).\(m).\(d)", "\(y)年\(m)月\(d)日"] {
        #expect(DateEstimate(written: form + time) == .day(day), "\(form + time), seed \(seed)")
      }
    }
  }

  /// Any characters: a date or none, never a trap.
  @Test func anyCharactersAreRead() {
    var random = SeededRandom(seed: SeededRandom.seed)
    let alphabet = Array("0123456789年月日T:-+/. Zmay二〇")
    for _ in 0..<5000 {
      let text = String(
        (0..<Int.random(in: 0...30, using: &random)).map { _ in
          alphabet.randomElement(using: &random) ?? "0"
        })
      if case .day(let day) = DateEstimate(written: text) {
        #expect(Day(year: day.year, month: day.month, day: day.day) == day)
      }
    }
  }
}
