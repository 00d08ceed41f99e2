import Glibc
import Testing

@testable import SpeechAnswers
@testable import SpeechReading

/// Set phrases: what is counted is what stands there, and what is taken for a phrase is one.
@Suite struct TermTests {
  private func corpus(_ words: String, _ others: String...) -> Corpus {
    let days = ["12日", "11日", "10日", "9日"]
    return Sample.corpus(
      ([words] + others).enumerated().map { index, words in
        (
          "a\(index)",
          Sample.readout(day: days[index], place: "贵阳", name: "第\(index)次会议", words: words)
        )
      })
  }

  private func terms(_ corpus: Corpus, _ change: (inout TermQuery) -> Void = { _ in }) -> [Term] {
    var query = TermQuery()
    query.limit = 0
    change(&query)
    return corpus.terms(of: corpus.searched(SearchScope()), query).terms
  }

  /// A text of few letters, so that strings come again, with breaks and quotation marks.
  private static func text(_ seed: UInt64) -> [Code] {
    var random = SeededRandom(seed: seed)
    let letters = Array("甲乙丙丁，".utf16) + [0x201C, 0x201D]
    return (0..<3000).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)] }
  }

  private static func termText(_ codes: [Code]) -> TermText {
    let words = "李明山强调，" + String(decoding: codes, as: UTF16.self) + "。"
    let corpus = Sample.corpus([("a", Sample.readout(day: "12日", place: "贵阳", words: words))])
    return TermText(corpus.searched(SearchScope()), of: corpus)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func stringsAreCountedAsByHand(seed: UInt64) throws {
    let text = Self.termText(Self.text(seed))
    var grams: Grams? = Grams(text, minimum: 3)
    for length in 1...6 {
      var counts: [[Code]: Int] = [:]
      for start in 0..<max(0, text.codes.count - length) {
        let string = Array(text.codes[start..<start + length])
        if !string.contains(where: { $0 <= TermText.close }) { counts[string, default: 0] += 1 }
      }
      counts = counts.filter { $0.value >= 3 }
      let level = grams?.level
      var found: [[Code]: Int] = [:]
      for number in level?.counts.indices ?? 0..<0 {
        guard let level, level.counts[number] >= 3 else { continue }
        let first = Int(level.firsts[number])
        found[Array(text.codes[first..<first + length])] = Int(level.counts[number])
      }
      #expect(found == counts, "seed \(seed), length \(length)")
      grams = grams?.longer()
    }
  }

  @Test(arguments: [4, 5] as [UInt64])
  func entropiesAreAsByHand(seed: UInt64) throws {
    let text = Self.termText(Self.text(seed))
    let grams = try #require(Grams(text, minimum: 3).longer()?.longer())
    let chosen = grams.level.counts.indices.map { Int32($0) }
    let freedom = Freedom(grams, chosen, in: text.codes)
    for number in chosen.indices {
      let first = Int(grams.level.firsts[number])
      let string = text.codes[first..<first + 3]
      var left: [String: Int] = [:]
      for start in 1..<text.codes.count - 3 where text.codes[start..<start + 3] == string {
        let before = text.codes[start - 1]
        left[before <= TermText.close ? "break \(start)" : "\(before)", default: 0] += 1
      }
      let all = Double(left.values.reduce(0, +))
      let entropy = left.values.reduce(0.0) { $0 - Double($1) / all * log2(Double($1) / all) }
      #expect(abs(Double(freedom.left[number]) - entropy) < 1e-4)
    }
  }

  @Test func theBoundOfTheEntropyIsNoLessThanIt() {
    #expect(Freedom.bound(most: 3, of: 4) > 0.81)
    #expect(abs(Freedom.bound(most: 1, of: 8) - 3) < 1e-9)
    #expect(Freedom.bound(most: 8, of: 8) == 0)
  }

  @Test func aTrieFindsNestedAndOverlappingTerms() {
    let words = ["甲乙", "乙", "甲乙甲", "丙丁"].map { codes($0)[...] }
    var found: [String] = []
    let text = codes("甲乙甲乙甲丁")
    TermTrie(words).scan(text, text.indices) { found.append("\($0)@\($1)") }
    #expect(found == ["0@0", "2@0", "1@1", "0@2", "2@2", "1@3"])
  }

  private static let phrase = """
    李明山强调，要守住生态红线，防止越过生态红线。坚持生态红线不动摇。李明山指出，生态红线就是底线，划定生态红线要严，把生态红线画在图上。
    """

  @Test func aRepeatedStringAmongChangingNeighboursIsAPhrase() throws {
    let found = terms(corpus(Self.phrase))
    let term = try #require(found.first)
    #expect(term.text == "生态红线")
    #expect((term.hits, term.statements, term.meetings) == (6, 2, 1))
    #expect(!found.contains { $0.text == "生态红" || $0.text == "态红线" }, "parts of it are none")
  }

  @Test func aNumberedSpeechIsNoSinglePlace() throws {
    let words = """
      李明山强调，一要守住生态红线，备足树苗。二要围绕生态红线造林，管好林地。三要把生态红线画细，落到地块。四要给生态红线立碑，定人看护。五要让生态红线惠及农户。
      """
    let term = try #require(terms(corpus(words)).first { $0.text == "生态红线" })
    #expect((term.hits, term.statements, term.texts) == (5, 5, 1) && !term.isSinglePlace)
    #expect((term.dispersion ?? 1) < 0.2, "spread over the items")
  }

  @Test func namesOfficesMeetingsAndCountsAreNoPhrases() {
    let words = """
      李明山强调，要学好陈大勇同志精神，按陈大勇办法修渠，见陈大勇效果。参加过第三次治水，忙完第三次引水，等着第三次放水。好的水利座谈会，开水利座谈会，听水利座谈会。\
      找国家发展改革委，问国家发展改革委，去国家发展改革委。
      """
    for term in terms(corpus(words)) {
      #expect(!term.text.contains("陈大勇") && !term.text.hasPrefix("第三次"), "\(term.text)")
      #expect(!term.text.hasSuffix("座谈会") && !term.text.hasSuffix("改革委"), "\(term.text)")
    }
  }

  @Test func noPhraseBeginsOrEndsInsideAKnownWord() {
    // 推动 and 现代化 are known: 动渠系 and 渠系现代 are cut out of longer strings.
    let words = """
      李明山强调，推动渠系现代化要快。要推动渠系现代化起步。会推动渠系现代化成片。为推动渠系现代化筹钱。都推动渠系现代化上路。
      """
    let found = terms(corpus(words)).map(\.text)
    #expect(!found.contains { $0.hasPrefix("动") || $0.hasSuffix("现代") }, "\(found)")
  }

  @Test func punctuationEndsAPhraseAndLayoutDoesNot() {
    let broken = Self.phrase.replacing("生态红线", with: "生态，红线")
    #expect(terms(corpus(broken)).allSatisfy { $0.text != "生态红线" })
    let wrapped = Self.phrase.replacing("生态红线就是", with: "生态\n红线就是")
    #expect(terms(corpus(wrapped)).first?.hits == 6)
  }

  @Test func quotationMarksAreEvidence() throws {
    let quoted = Self.phrase.replacing("生态红线", with: "“生态红线”")
    let term = try #require(terms(corpus(quoted)).first)
    #expect((term.text, term.quoted) == ("生态红线", 6))
    #expect(terms(corpus(Self.phrase)).first?.quoted == 0)
  }

  @Test func namesAndOpeningsOfStatementsAreNoPhrases() {
    let words = String(
      repeating: "李明山强调，甲一。李明山强调，要乙二。会议指出，丙三。会议指出，丁四。\n", count: 4)
    for term in terms(corpus(words)) {
      #expect(!["李明山", "李明山强调", "会议指出"].contains(term.text))
    }
  }

  @Test func aReprintAndASecondCopyCountOnce() throws {
    let one = Sample.readout(day: "12日", place: "贵阳", words: Self.phrase)
    let reprint = Sample.corpus([("a", one), ("b", one)])
    #expect(reprint.meetings.count == 1)
    #expect(terms(reprint).first?.hits == 6)
  }

  @Test func dispersionIsThatOfTheStatements() throws {
    let corpus = Corpus.embedded()
    let text = TermText(corpus.searched(SearchScope()), of: corpus)
    let spoken = text.parts.indices.filter { text.parts[$0].isStatement }
    for term in terms(corpus).prefix(40) {
      let wanted = codes(term.text)
      let hits = spoken.map { part in
        let range = text.range(of: part)
        return range.count { start in
          start + wanted.count <= range.upperBound
            && text.codes[start..<start + wanted.count].elementsEqual(wanted)
        }
      }
      #expect(term.statements == hits.count { $0 > 0 }, "\(term.text)")
      let sizes = spoken.map { Int(text.parts[$0].size) }
      let value = dispersion(hits: hits, sizes: sizes)
      #expect(abs((term.dispersion ?? -1) - (value ?? -1)) < 1e-9, "\(term.text)")
    }
  }

  @Test func cohesionAndCValueAreAsByHand() throws {
    let corpus = Corpus.embedded()
    let text = TermText(corpus.searched(SearchScope()), of: corpus)
    let found = TermFinder(text, minimum: 3, TermEdges(corpus.meetings)).candidates
    let strings = found.map { Array($0.codes(in: text)) }
    func count(_ string: ArraySlice<Code>) -> Int {
      text.codes.indices.count {
        $0 + string.count <= text.codes.count
          && text.codes[$0..<$0 + string.count].elementsEqual(string)
      }
    }
    for (term, string) in zip(found, strings).filter({ $0.0.length > 3 }).prefix(25) {
      let weakest = (1..<string.count).compactMap { split in
        Association.mutualInformation(
          both: count(string[...]), first: count(string[..<split]), second: count(string[split...]),
          size: text.count)
      }.min()
      #expect(abs(Double(term.cohesion) - (weakest ?? -1)) < 1e-4)
    }
    for (term, string) in zip(found, strings) {
      let longer = zip(found, strings).filter { other in
        other.1.count > string.count
          && (0...other.1.count - string.count).contains {
            other.1[$0..<$0 + string.count].elementsEqual(string)
          }
      }.map { $0.0.count }
      let inside = longer.isEmpty ? 0 : Double(longer.reduce(0, +)) / Double(longer.count)
      let value = log2(Double(string.count)) * (Double(term.count) - inside)
      #expect(abs(term.cValue - value) < 1e-9, "\(String(decoding: string, as: UTF16.self))")
    }
  }

  @Test func aPlaceIsWhereTheTermStands() throws {
    let corpus = Corpus.embedded()
    for term in terms(corpus, { $0.shortest = 2 }) {
      for seen in [term.first, term.last].compactMap({ $0 }) {
        let text = corpus.pages[Int(seen.place.page)].text[seen.place]
        #expect(codes(text).filter(\.isWord) == codes(term.text))
      }
    }
  }

  @Test func comparedMeetingsAreCountedApartAndFewHitsAreASinglePlace() throws {
    let corpus = corpus(Self.phrase, Self.phrase.replacing("生态红线", with: "粮食安全"))
    var query = TermQuery()
    query.limit = 0
    let compared = corpus.terms(
      of: corpus.searched(SearchScope()).map { ("\($0.story.page)", [$0]) }, query
    ).terms
    let term = try #require(compared.first { $0.text == "生态红线" })
    #expect(term.counts.sorted() == [0, 6])
    #expect(!term.isSinglePlace)
    let once = terms(self.corpus("李明山强调，守生态红线，护生态红线，爱生态红线。")) { $0.minimum = 3 }
    let allAre = once.allSatisfy { $0.isSinglePlace }
    #expect(allAre)
  }

  @Test func meetingsOfDifferentKindsAreTold() throws {
    let corpus = Corpus.embedded()
    let meetings = corpus.meetings
    #expect(MeetingKinds(meetings[1], meetings[2]).differences == [])
    let told = MeetingKinds(meetings[0], meetings[1]).differences
    #expect(told.contains { $0.hasPrefix("chair") } && told.contains { $0.hasPrefix("speakers") })
  }
}
