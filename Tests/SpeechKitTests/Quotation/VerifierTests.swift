import Testing

@testable import SpeechAnswers
@testable import SpeechReading
@testable import SpeechRendering

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
    ("“加强联合执法……持续推进长江”", .spliced),
    ("“推动浦东高水平改革开放...支持浦东在改革系统集成”", .exact),
    ("“推动浦东高水平改革开放···支持浦东在改革系统集成”", .exact),
    ("“推动浦东高水平改革开放……坏”", .absent),
    ("“充分发挥试验田作用……要继续做好上海自由贸易试验区临港新片区建设工作”", .spliced),
    ("“以社会保障卡为载体”", .variant), ("“探索以社会保障卡为载体……一卡通”", .variant),
    ("他说“推动浦东高水平改革开放。", .unclosed),
    ("> 推动浦东高水平改革开放。[^1]\n\n[^1]: 习近平", .exact),
    ("> 推动浦东高水平改革开放。\n>\n> ——习近平，2020年", .exact),
    ("> “推动浦东高水平改革开放。”（新华社，2020年8月22日）", .exact),
    ("&ldquo;推动浦东低水平改革开放&rdquo;", .absent),
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

  /// Parts of what one speaker says are confirmed in their order only, parts of what two say never.
  @Test func anOmissionRunsForwardInWhatOneSpeakerSays() throws {
    let seed = SeededRandom.seed
    var random = SeededRandom(seed: seed)
    for (number, page) in Self.corpus.pages.enumerated() {
      let spoken = page.stories.flatMap(\.statements).filter {
        $0.status != .repeated && $0.passage.count == 1 && $0.passage[0].count > 80
      }
      guard !spoken.isEmpty else { continue }
      for _ in 0..<8 {
        let first = spoken.randomElement(using: &random) ?? spoken[0]
        let second = spoken.randomElement(using: &random) ?? spoken[0]
        let one = words(of: first, 4, number)
        let two = words(of: first, 50, number)
        let other = words(of: second, 50, number)
        let cite = Citation(Self.corpus).full(first.passage[0])
        let forward = try verdicts("“\(one)……\(two)” (\(cite))")
        #expect(forward.allSatisfy { $0.isConfirmed() }, "\(one) \(two), seed \(seed)")
        let back = try verdicts("“\(two)……\(one)”")
        #expect(!back.contains { $0.isConfirmed() }, "\(two) \(one), seed \(seed)")
        guard first.speaker != second.speaker else { continue }
        let mixed = try verdicts("“\(one)……\(other)”")
        #expect(!mixed.contains { $0.isConfirmed() }, "\(one) \(other), seed \(seed)")
      }
    }
  }

  /// Sixteen characters of a statement from an offset on, without marks and breaks.
  private func words(of statement: Statement, _ offset: Int, _ page: Int) -> String {
    let text = Self.corpus.pages[page].text
    let start = Int(statement.passage[0].start) + offset
    let scalars = text[Place(start: start, end: start + 26, page: page)].unicodeScalars
    return Texts.string(
      Array(scalars.filter { UInt16(exactly: $0.value)?.isHan == true }.prefix(16)))
  }

  /// Who is named beside words of a statement is confirmed, whoever else is named is told.
  @Test func whoIsNamedBesideAQuotationIsCompared() throws {
    for page in Self.corpus.pages {
      let spoken = page.stories.flatMap(\.statements).filter {
        $0.passage[0].count > 60 && $0.speaker.count <= 3
      }
      for statement in spoken {
        let words = words(of: statement, 12, Int(statement.passage[0].page))
        // Figures between them are left out.
        guard try verdicts("“\(words)”").first?.found.isEmpty == false else { continue }
        for (frame, mark) in [("%说“@”。", 0), ("“@”，%指出。", 0), ("> @\n>\n> ——%", 1)] {
          let draft = { (name: String) in
            frame.split(separator: "%", omittingEmptySubsequences: false).joined(separator: name)
              .split(separator: "@", omittingEmptySubsequences: false).joined(separator: words)
          }
          let wrong = try verdicts(draft("王大明"))
          #expect(wrong.first?.contradictions.map(\.field) == [.speaker], "\(draft("王大明")) \(mark)")
          let right = try verdicts(draft(statement.speaker))
          #expect(right.first?.contradictions.isEmpty == true, "\(draft(statement.speaker))")
        }
      }
    }
  }

  @Test(arguments: [
    ("2020年8月20日，习近平在合肥说“推动浦东高水平改革开放”。", []),
    ("习近平在扎实推进长三角一体化发展座谈会上强调，“推动浦东高水平改革开放”（新华社，2020年8月22日）。", []),
    ("习近平在长三角一体化座谈会上强调“推动浦东高水平改革开放”。", []),
    ("韩正在会上说“推动浦东高水平改革开放”。", ["said by 习近平, 2020-08-20"]),
    ("2021年，习近平说“推动浦东高水平改革开放”。", ["said by 习近平, 2020-08-20"]),
    ("习近平8月21日说“推动浦东高水平改革开放”。", ["said by 习近平, 2020-08-20"]),
    ("习近平在南京强调“推动浦东高水平改革开放”。", ["said by 习近平, 2020-08-20, in 合肥"]),
    (
      "习近平在黄河流域生态保护座谈会上强调“推动浦东高水平改革开放”。",
      ["said by 习近平, 2020-08-20, at 扎实推进长三角一体化发展座谈会"]
    ),
    ("> 推动浦东高水平改革开放。\n\n——韩正，2020年", ["said by 习近平, 2020-08-20"]),
    ("到2035年，“推动浦东高水平改革开放”仍是任务。", []),
  ])
  func whatStandsBesideAQuotationIsChecked(text: String, said: [String]) throws {
    let found = try verdicts(text)
    #expect(found.compactMap(\.said) == said, "\(text)")
    #expect(found.first?.isConfirmed() == true)
    #expect(found.first?.isConfirmed(.punctuation) == said.isEmpty, "\(text)")
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
