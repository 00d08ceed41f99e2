import Testing

@testable import SpeechAnswers
@testable import SpeechReading

/// Texts with words in common are found, with the share of each in the other.
@Suite struct SimilarityTests {
  private static func witness(_ text: String, _ number: Int) throws -> WitnessText {
    WitnessText(whole: try CollationLawTests.source(text), siglum: "\(number)", page: number)
  }

  @Test func aPartOfATextIsWhollyInIt() throws {
    let text = Texts.corpus[3].text
    let part = String(text.unicodeScalars.prefix(text.unicodeScalars.count / 2))
    let pairs = Fingerprints([try Self.witness(text, 0), try Self.witness(part, 1)])
      .pairs(sharing: 0.1)
    #expect(pairs.count == 1)
    #expect(pairs[0].secondInFirst > 0.99)
    #expect((0.35...0.65).contains(pairs[0].firstInSecond))
  }

  @Test func theTextsOfOneMeetingAreTheLikest() throws {
    let witnesses = try Texts.corpus.enumerated().map { try Self.witness($1.text, $0) }
    let pairs = Fingerprints(witnesses).pairs(sharing: 0.05)
    #expect(Set(pairs.prefix(3).map { [$0.first, $0.second] }) == [[0, 3], [0, 4], [3, 4]])
  }

  @Test func punctuationDoesNotCount() throws {
    let text = Texts.corpus[4].text
    let bare = text.filter { !"，。、“”；：".contains($0) }
    let pairs = Fingerprints([try Self.witness(text, 0), try Self.witness(bare, 1)])
      .pairs(sharing: 0.1)
    #expect(pairs.first?.firstInSecond == 1)
    #expect(pairs.first?.secondInFirst == 1)
  }
}
