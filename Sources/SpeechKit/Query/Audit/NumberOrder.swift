internal import SpeechReading

/// Meetings of one body and name whose printed numbers run against their days: 第五次 before 第四次, 五中全会 before 四中全会.
enum NumberOrder {
  private struct Numbered {
    let number: Int
    let day: Day
    let meeting: Meeting
  }

  /// Numbers begin anew with a year or a term: only meetings so near to each other, and of one year, are compared.
  private static let reach = 200

  static func findings(_ corpus: Corpus) -> [AuditFinding] {
    var series: [String: [Numbered]] = [:]
    for meeting in corpus.meetings {
      guard let name = meeting.facts.name?.value, let (stem, number) = split(name),
        let day = meeting.facts.date?.value.firstDay
      else { continue }
      let body = WitnessJoin.comparable(meeting.facts.convener?.value ?? "")
      series["\(body) \(stem)", default: []].append(
        Numbered(number: number, day: day, meeting: meeting))
    }
    return series.ordered { $0.key < $1.key }.flatMap { _, members in
      let sorted = members.ordered { ($0.day, $0.meeting.key) < ($1.day, $1.meeting.key) }
      return zip(sorted, sorted.dropFirst()).compactMap { finding($0, $1) }
    }
  }

  private static func finding(_ first: Numbered, _ second: Numbered) -> AuditFinding? {
    guard first.number > second.number, first.day < second.day, first.day.year == second.day.year,
      second.day.number - first.day.number <= reach
    else { return nil }
    let names = [first, second].map {
      "\($0.meeting.facts.name?.value ?? "") (\($0.meeting.id), \($0.day.text))"
    }
    return AuditFinding(
      kind: .numberOrder, grade: .differs,
      message: "\(names[1]) has a lower number than \(names[0])", subject: second.meeting.id,
      places: [second, first].compactMap { $0.meeting.facts.name?.places.first }, source: nil)
  }

  /// The name without its number, and the number: 第三次 of …, 四 of 四中全会. A number of a congress or committee (第十四届) belongs to the name.
  private static func split(_ name: String) -> (stem: String, number: Int)? {
    let text = codes(name)
    for index in text.indices {
      if text[index] == glyph("第"),
        let number = Numerals.read(text, at: index + 1, before: text.count),
        number.end < text.count, text[number.end] == glyph("次")
      {
        return (stem(text, index..<number.end), number.value)
      }
      if text[index].isNumeral, index > 0, text[index - 1] == glyph("届"), index + 4 <= text.count,
        Words.plenums.length(in: text, at: index + 1, before: text.count) != nil,
        let number = Numerals.read(text, at: index, before: index + 1)
      {
        return (stem(text, index..<index + 1), number.value)
      }
    }
    return nil
  }

  private static func stem(_ text: [Code], _ number: Range<Int>) -> String {
    String(decoding: text[..<number.lowerBound] + text[number.upperBound...], as: UTF16.self)
  }
}
