import Testing

@testable import SpeechKit

/// Quotations and citations are told true or false as a careful editor would.
@Suite struct VerifierTests {
  private static let corpus = Corpus.embedded()
  private static let verifier = Verifier(corpus)

  private func verdicts(_ text: String) throws -> [Verdict] {
    let source = try SourceText(utf8: Array(text.utf8))
    return Self.verifier.verdicts(on: Draft(source, name: "draft", citing: Self.corpus))
  }

  private func statuses(_ text: String) throws -> [Verdict.Status] {
    try verdicts(text).map(\.status)
  }

  @Test(arguments: [
    ("“推动浦东高水平改革开放”", Verdict.Status.exact),
    ("“推动浦东高水平改革开放。”", .exact),
    ("“推动浦东\n高水平改革开放”", .exact),
    ("“今年是上海浦东开发开放３０周年”", .exact),
    ("“六稳”", .exact), ("“推動浦東高水平改革開放”", .characters),
    ("“改革系统集成、协同高效”", .punctuation),
    ("“推动浦东高质量改革开放”", .absent), ("“五稳”", .absent),
    ("“探索以……为载体建立居民服务‘一卡通’”", .exact),
    ("“加强联合执法……持续推进长江”", .absent),
    // 003 prints it otherwise than 000 and 004 do.
    ("“以社保卡为载体”", .variant), ("“以社保卡为载体” (003:69:154)", .exact),
    ("“以社会保障卡为载体” (003:69:154)", .variant),
    ("“推动浦东高水平改革开放” (003:65:4)", .exact),
    ("“推动浦东高水平改革开放” (003:65:1)", .exact),
    ("“推动浦东高水平改革开放” (003:65:4-14)", .exact),
    ("“推动浦东高水平改革开放” (2020-hefei/3.5)", .exact),
    ("“推动浦东高水平改革开放” (2020-hefei/3)", .exact),
    ("“推动浦东高水平改革开放” (2020-hefei/3.6)", .misplaced),
    ("“推动浦东高水平改革开放” (003:67:1)", .misplaced),
    ("“推动浦东高水平改革开放” (001:4:1)", .misplaced),
    ("“先行先试、积极探索” (003:65:1)", .exact),
    ("003:65:4", .reference), ("009:65:4", .broken), ("2020-hefei/9.9", .broken),
    // The sentence that a page of 2023 breaks at the end of a column.
    ("“长三角一体化发展有许多深层次问题有待进一步破解” (002:14:216)", .exact),
  ])
  func eachQuotationHasItsStatus(text: String, status: Verdict.Status) throws {
    #expect(try statuses(text) == [status], "\(text)")
  }

  @Test func whatDiffersIsTold() throws {
    let absent = try #require(try verdicts("“推动浦东高质量改革开放，今年是上海”").first)
    #expect(absent.differences.contains { $0.quoted.contains("质量") && $0.printed.contains("水平") })
    let variant = try #require(try verdicts("“以社保卡为载体”").first)
    #expect(variant.differences.map(\.printed) == ["社会保障卡"])
    #expect(variant.differences.first?.articles == ["000", "004"])
    #expect(variant.articles == ["003"])
  }

  @Test func wordsWithoutMarksBeforeACitationAreChecked() throws {
    #expect(try statuses("- 推动浦东高水平改革开放 003:65:4") == [.exact])
    #expect(try statuses("- 推动浦东高质量改革开放 003:65:4") == [.absent])
    #expect(try statuses("上海要继续开放,这是本文的看法 003:65:4") == [.reference])
  }

  /// Any words of any text are confirmed where they stand, however they are broken; with one character exchanged they are denied.
  @Test func wordsOfTheCorpusAreConfirmedAndOthersDenied() throws {
    let seed = SeededRandom.seed
    var random = SeededRandom(seed: seed)
    let cite = Citation(Self.corpus)
    for (number, page) in Self.corpus.pages.enumerated() {
      let words = page.text.folded.indices.filter { page.text.folded[$0].isHan }
      for _ in 0..<12 {
        let first = Int.random(in: 0..<words.count - 80, using: &random)
        let last = first + Int.random(in: 8...70, using: &random)
        let place = Place(start: words[first], end: words[last] + 1, page: number)
        let plain = page.text[place].unicodeScalars.filter {
          !"“”\"\n\r".unicodeScalars.contains($0)
        }
        var scalars = Array(plain)
        scalars.insert("\n", at: scalars.count / 2)
        let draft = "“\(Texts.string(scalars))” (\(cite.full(place)))"
        let confirmed = try verdicts(draft)
        #expect(confirmed.allSatisfy { $0.status.isConfirmed() }, "\(draft), seed \(seed)")
        // A character that no text has.
        scalars[scalars.count / 3] = "龘"
        let denied = try #require(try verdicts("“\(Texts.string(scalars))”").first)
        #expect(denied.status == .absent, "\(draft), seed \(seed)")
        #expect(
          denied.differences.contains { $0.quoted.contains("龘") },
          "\(Texts.string(scalars)): \(denied.differences), seed \(seed)")
      }
    }
  }

  @Test func emptyAndStrangeDraftsAreRead() throws {
    for text in [
      "", "“”", "“", "”", "“——”", ">", "> \n>", "\"", "::", "/", "003:", "“…”", "003:1:1",
    ] {
      _ = try verdicts(text)
    }
    let seed = SeededRandom.seed
    var random = SeededRandom(seed: seed)
    for (_, text) in Texts.corpus {
      _ = try verdicts(Texts.damaged(text, .strayScalars, &random))
    }
  }
}
