import Testing

@testable import SpeechAnswers
@testable import SpeechReading

/// What texts say together contradicts another just where one of them does.
@Suite struct WitnessAgreementTests {
  private struct Said {
    let city: String?
    let date: DateEstimate?
    let number: Int?

    func agrees(with other: Said) -> Bool {
      if let city, let second = other.city, city != second { return false }
      if let number, let second = other.number, number != second { return false }
      guard let date, let second = other.date else { return true }
      return date.mayEqual(second)
    }

    var agreement: WitnessAgreement {
      var facts = MeetingFacts(keyPhrases: [], events: [])
      facts.date = date.map { Sourced($0, .printed, []) }
      facts.place = city.map {
        Sourced(Site(city: $0, province: nil, pinyin: nil), .printed, [])
      }
      facts.name = number.map { Sourced("主席团第\($0)次会议", .printed, []) }
      return WitnessAgreement(facts)
    }
  }

  private static func day(_ random: inout SeededRandom) -> Day {
    Day(number: Int.random(in: 18_000...18_012, using: &random))
  }

  private static func date(_ random: inout SeededRandom) -> DateEstimate? {
    let (one, other) = (day(&random), day(&random))
    let (first, last) = (min(one, other), max(one, other))
    return [
      nil, .day(one), .lasted(first, last), .oneOf(first, last), .oneOf(nil, last),
      .oneOf(first, nil), .dayWithoutYear(month: one.month, day: one.day), .year(one.year),
      .month(year: one.year, month: one.month),
    ].randomElement(using: &random) ?? nil
  }

  @Test func aClusterAgreesWithWhomEachMemberAgreesWith() {
    let seed = SeededRandom.seed
    var random = SeededRandom(seed: seed)
    for round in 0..<3000 {
      var clusters: [[Said]] = [[], []]
      for _ in 0..<12 {
        let city = ["合肥", "湖州", nil, nil, nil].randomElement(using: &random) ?? nil
        let number = [1, 2, nil, nil, nil].randomElement(using: &random) ?? nil
        let said = Said(city: city, date: Self.date(&random), number: number)
        let index = Int.random(in: 0...1, using: &random)
        if clusters[index].allSatisfy({ $0.agrees(with: said) }) { clusters[index].append(said) }
      }
      let together = clusters.map { cluster in
        cluster.dropFirst().reduce(
          into: cluster.first?.agreement ?? Said(city: nil, date: nil, number: nil).agreement
        ) {
          $0.add($1.agreement)
        }
      }
      let expected = clusters[0].allSatisfy { one in
        clusters[1].allSatisfy { one.agrees(with: $0) }
      }
      #expect(
        together[0].agrees(with: together[1]) == expected,
        "seed \(seed), round \(round): \(clusters)")
    }
  }
}
