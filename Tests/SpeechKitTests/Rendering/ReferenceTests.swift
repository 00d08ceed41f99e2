import Testing

@testable import SpeechAnswers
@testable import SpeechReading
@testable import SpeechRendering

/// References for other programs say what the texts print, on lines of their own.
@Suite struct ReferenceTests {
  private static let corpus = Corpus.embedded()

  private func references(_ places: [String]) throws -> [BibliographicReference] {
    let cited = try places.map { text in
      try Self.corpus.passage(at: try #require(PlaceReference(text)), as: text)
    }
    return Self.corpus.references(of: cited)
  }

  @Test func aTextIsOneReferenceWithAllPlaces() throws {
    let found = try references(["003:65:4", "004:15:1", "003:67:1"])
    #expect(found.map(\.id) == ["yrd-003", "yrd-004"])
    #expect(found[0].note.hasPrefix("yrd: 003:65:4, 003:67:1; meeting: 2020-08-20-"))
    #expect(found[0].agency == "新华社" && found[0].outlet == "中国高新技术产业导报")
    #expect(found[1].agency == nil && found[1].outlet == nil)
    #expect(found[1].note.contains("date inferred"))
  }

  @Test func bibtexHasTheFieldsOfBiblatex() throws {
    let found = try references(["003:65:4", "004:15:1"])
    #expect(found[0].bibtex.hasPrefix("@article{yrd-003,\n  title        = {{习近平在"))
    #expect(
      found[0].bibtex.contains("  entrysubtype = {newspaper},\n  date         = {2020-08-24},\n"))
    #expect(found[0].bibtex.contains("003\\_fe3380e024d71eeb.txt"))
    #expect(found[1].bibtex.hasPrefix("@misc{yrd-004,\n"))
    #expect(found[1].bibtex.contains("date         = {2020-04-17/2020-12-31}"))
  }

  @Test func risEndsItsLinesWithCRLF() throws {
    let text = ReferenceStyle.ris.text(try references(["003:65:4", "004:15:1"]))
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(!lines.contains { $0.unicodeScalars.contains("\n") })
    #expect(lines.first == "TY  - NEWS" && lines.filter { $0 == "ER  - " }.count == 2)
    #expect(lines.contains("AU  - 新华社,") && lines.contains("DA  - 2020/08/24"))
    #expect(lines.contains("DA  - 2020///between 2020-04-17 and 2020-12-31"))
  }

  @Test func theChineseStandardIsOneLine() throws {
    let text = ReferenceStyle.gb7714.text(try references(["003:65:4"]))
    #expect(text.hasPrefix("新华社. 习近平在扎实推进长三角一体化发展座谈会上强调"))
    #expect(text.hasSuffix("[N]. 中国高新技术产业导报, 2020-08-24.\n"))
  }

  @Test func cslIsJSONWithPartsOfDates() throws {
    let text = ReferenceStyle.cslJSON.text(try references(["003:65:4", "004:15:1"]))
    let list = try #require(try readJSON(Array(text.utf8)).elements)
    #expect(list.map { $0["type"]?.string } == ["article-newspaper", "document"])
    #expect(list[1]["issued"]?["date-parts"]?.elements?.count == 2)
    #expect(list[1]["issued"]?["circa"]?.boolean == true)
    #expect(list[0]["author"]?.elements?.first?["literal"]?.string == "新华社")
  }

  /// Whatever a headline holds: one record, its braces closed, no value over several lines.
  @Test(arguments: [
    "{", "}", "\\", "%", "#$&_^~", "\r\nER  - ", "\",\n}", "\u{202E}", "<b>", "@article{x,",
  ])
  func hostileHeadlinesStayValues(payload: String) throws {
    let text = """
      湖州\(payload)开会抓好落实
      2024年6月5日，市长林致远在湖州主持召开全市水利工作会议。林致远指出，要抓好落实。
      """
    let source = try SourceText(utf8: Array(text.utf8))
    let page = PageReader().read(source, id: "a b/ü", file: "a.txt")
    let corpus = Corpus([page])
    let witness = Meeting.Witness(page: 0, story: 0)
    let found = corpus.references(of: [corpus.passage(of: witness)])
    #expect(found.count == 1)
    #expect(found[0].id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
    let bibtex = found[0].bibtex
    #expect(bibtex.count { $0 == "{" } == bibtex.count { $0 == "}" }, "\(bibtex)")
    #expect(
      bibtex.split(separator: "\n").allSatisfy {
        $0.hasPrefix("  ") || $0 == "}" || $0.hasPrefix("@")
      })
    #expect(bibtex.split(separator: "\n").count { $0.hasPrefix("@") } == 1)
    let ris = found[0].ris.split(separator: "\r\n")
    #expect(ris.allSatisfy { $0.dropFirst(2).hasPrefix("  - ") }, "\(ris)")
    #expect(ris.count { $0.hasPrefix("ER") } == 1)
    _ = try readJSON(Array(ReferenceStyle.cslJSON.text(found).utf8))
  }
}
