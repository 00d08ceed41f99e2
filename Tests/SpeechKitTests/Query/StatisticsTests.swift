import Glibc
import Testing

@testable import SpeechAnswers

/// The measures, with published numbers and with numbers counted another way.
@Suite struct StatisticsTests {
  private func keyness(_ a: Int, _ b: Int, of c: Int, _ d: Int) -> Keyness {
    Keyness(.init(hits: a, size: c), .init(hits: b, size: d))
  }

  private func equals(_ value: Double?, _ expected: Double) -> Bool {
    value.map { abs($0 - expected) < 5e-7 } ?? false
  }

  /// Rayson's example: texts of 17 and 12 words.
  @Test(arguments: [
    (3, 2, 0.003935, 0.082462), (6, 2, 0.941184, 1.082462), (1, 4, -3.123254, -2.502500),
  ])
  func keynessIsAsPublished(a: Int, b: Int, likelihood: Double, ratio: Double) {
    #expect(equals(keyness(a, b, of: 17, 12).logLikelihood, likelihood))
    #expect(equals(keyness(a, b, of: 17, 12).logRatio, ratio))
  }

  @Test func percentDifferenceIsOfTheSecondRate() {
    #expect(equals(keyness(6, 2, of: 17, 12).percentDifference, 111.764706))
    #expect(equals(keyness(1, 4, of: 17, 12).percentDifference, -82.352941))
    #expect(keyness(1, 0, of: 17, 12).percentDifference == nil, "no rate to compare with")
  }

  @Test func whatIsAbsentInOneTextIsHalfAHitForTheRatioAndNothingForTheLikelihood() {
    #expect(equals(keyness(5, 0, of: 100, 100).logRatio, log2(10)))
    #expect(equals(keyness(5, 0, of: 100, 100).logLikelihood, 10 * log(2.0)))
    #expect(keyness(0, 0, of: 17, 12).logRatio == nil)
    #expect(keyness(0, 0, of: 17, 12).logLikelihood == 0)
    #expect(keyness(1, 1, of: 0, 12).logLikelihood == nil)
  }

  @Test(arguments: [(2, 3, 5, 7), (10, 40, 1000, 900), (7, 7, 50, 50)])
  func exchangingTheTextsExchangesTheSign(a: Int, b: Int, c: Int, d: Int) throws {
    let there = try #require(keyness(a, b, of: c, d).logLikelihood)
    let back = try #require(keyness(b, a, of: d, c).logLikelihood)
    #expect(equals(there, -back))
    let ratio = try #require(keyness(a, b, of: c, d).logRatio)
    #expect(equals(keyness(b, a, of: d, c).logRatio, -ratio))
  }

  @Test func dispersionIsAsPublished() {
    #expect(equals(dispersion(hits: [2, 1, 0], sizes: [9, 9, 9]), 1.0 / 3))
    #expect(equals(dispersion(hits: [3, 3, 3], sizes: [5, 5, 5]), 0))
    #expect(equals(dispersion(hits: [0, 4], sizes: [90, 10]), 0.9))
    #expect(dispersion(hits: [0, 0], sizes: [1, 1]) == nil)
    #expect(dispersion(hits: [], sizes: []) == nil)
  }

  @Test func logDiceIsAsPublished() {
    #expect(equals(Association.logDice(both: 8, first: 15, second: 12), 13.245112))
    #expect(equals(Association.logDice(both: 9, first: 9, second: 9), 14))
    #expect(Association.logDice(both: 0, first: 3, second: 4) == nil)
  }

  @Test func mutualInformationIsTheLogarithmOfTheRatioOfChances() {
    #expect(equals(Association.mutualInformation(both: 4, first: 8, second: 4, size: 64), 3))
    #expect(equals(Association.mutualInformation(both: 1, first: 8, second: 8, size: 64), 0))
    #expect(Association.mutualInformation(both: 0, first: 8, second: 8, size: 64) == nil)
  }

  @Test func cValueTakesAwayWhatStandsInLongerPhrases() {
    #expect(equals(Association.cValue(length: 4, hits: 10, longer: (0, 0)), 20))
    #expect(equals(Association.cValue(length: 4, hits: 10, longer: (2, 12)), 8))
    #expect(equals(Association.cValue(length: 2, hits: 5, longer: (1, 5)), 0))
  }
}
