import Testing

@testable import SpeechReading

/// Nobody's readout, in the words of all of them.
private let readout = """
  本报讯 5月6日，全市经济工作会议在会议中心召开。会议由市长主持，并作重要讲话。
  会议强调，要坚持以人民为中心的发展思想，着力提高城市治理水平，加快建设现代化产业体系；要深化改革开放，\
  推动重点领域合作取得新的进展。有关部门负责同志参加会议。

  """

private let traditionalReadout = """
  【本報訊】行政長官今日出席會議時表示，政府會繼續推動經濟發展，加強與內地的合作，改善民生，並會在下個月公布有關的計劃。
  他強調：「我們要把握國家發展的機遇，發揮香港的優勢。」

  """

@Suite struct DecodingTests {
  func decode(_ bytes: [UInt8]) throws -> DecodedText { try Decoding().decode(bytes) }

  func text(_ decoded: DecodedText) -> String {
    String(decoding: decoded.text.bytes, as: UTF8.self)
  }

  func line(_ bytes: [UInt8], _ decoding: Decoding = Decoding()) -> String? {
    do {
      _ = try decoding.decode(bytes)
      return nil
    } catch {
      return error.description
    }
  }

  @Test(arguments: [readout, traditionalReadout, "a", "长\r\n江", "\u{FFFD}", "𠀀😀"])
  func validUTF8IsTakenAsItIs(source: String) throws {
    for mark: [UInt8] in [[], [0xEF, 0xBB, 0xBF]] {
      let decoded = try decode(mark + Array(source.utf8))
      #expect(text(decoded) == source)
      #expect(decoded.encoding == "utf-8")
      #expect(decoded.replaced == nil)
    }
  }

  @Test(arguments: ["utf-16le", "utf-16be", "utf-32le", "utf-32be"])
  func aByteOrderMarkTellsTheEncoding(encoding: String) throws {
    for source in ["a", "长", readout, "😀\r\n", "Ā\0Ā"] {
      let decoded = try decode(encode("\u{FEFF}" + source, as: encoding))
      #expect(text(decoded) == source)
      #expect(decoded.encoding == encoding)
    }
  }

  @Test(arguments: ["utf-16le", "utf-16be", "gb18030", "gbk", "gb2312"])
  func simplifiedTextsAreRecognisedWithoutMark(encoding: String) throws {
    let decoded = try decode(encode(readout, as: encoding))
    #expect(text(decoded) == readout)
    #expect(decoded.encoding == (encoding.hasPrefix("gb") ? "gb18030" : encoding))
  }

  @Test(arguments: ["utf-16le", "utf-16be", "gb18030", "big5", "big5-hkscs"])
  func traditionalTextsAreRecognisedWithoutMark(encoding: String) throws {
    let decoded = try decode(encode(traditionalReadout, as: encoding))
    #expect(text(decoded) == traditionalReadout)
    #expect(decoded.encoding == String(encoding.prefix { $0 != "-" || encoding.first == "u" }))
  }

  @Test(arguments: [
    ("会议强调，要坚持改革开放。", "gb18030"), ("各位同志", "gb18030"), ("會議表示，", "big5"), ("政府發言人", "big5"),
    ("Minutes of 6 May: 会议在会议中心召开 (all present)\n", "gb18030"), ("<p>第一，</p>\n", "gb18030"),
    ("plain words, nothing else\n", "utf-16le"), ("plain words\r\n", "utf-16be"),
  ])
  func aFewWordsAreEnough(source: String, encoding: String) throws {
    let decoded = try decode(encode(source, as: encoding))
    #expect(text(decoded) == source)
    #expect(decoded.encoding == encoding)
  }

  @Test func theScoreOfTheRightEncodingIsFarAboveTheOthers() throws {
    let names = ["gb18030", "big5", "utf-16le", "utf-16be"]
    for (source, right) in [
      (readout, "gb18030"), (traditionalReadout, "big5"), (readout, "utf-16le"),
    ] {
      for name in names {
        let score = try #require(EncodingGuess.score(encode(source, as: right), as: name))
        #expect(name == right ? score > 0.6 : score < 0.2, "\(right) as \(name): \(score)")
      }
    }
  }

  @Test func emptyAndBlankFilesAreRefused() {
    #expect(line([]) == "an empty file")
    #expect(line(Array(" \r\n\t\u{3000}\n".utf8)) == "blank: nothing but white space")
    #expect(line([0xEF, 0xBB, 0xBF]) == "blank: nothing but white space")
    #expect(line([0xFF, 0xFE]) == "blank: nothing but white space")
  }
}
