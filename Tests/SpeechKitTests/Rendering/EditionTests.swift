import Testing

@testable import SpeechAnswers
@testable import SpeechReading
@testable import SpeechRendering

/// Editions in TEI. Schemas and a reader of another program are tried by `Tests/Scripts/edition`.
@Suite struct EditionTests {
  private static func xml(
    _ corpus: Corpus, _ form: TEIExport.Form = .exact, _ add: (inout TEIExport) -> Void
  ) -> String {
    var export = TEIExport(corpus, form, version: "1")
    add(&export)
    var bytes: [UInt8] = []
    export.write { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What of each text the edition names, and what it gives when it is built again.
  private static func texts(
    _ edition: XMLTree, _ corpus: Corpus
  ) -> [(siglum: String, built: [UInt32], source: [UInt32])] {
    edition.all("witness").map { witness in
      let file = witness.all("idno").first { $0.attributes["type"] == "file" }?.text(of: "")
      let page = corpus.pages.first { printable($0.file) == file }
      let source = page.map { FormalDifferences.scalars(of: $0.text) } ?? []
      let stretches = witness.all("biblScope").flatMap { scope in
        let start = Int(scope.attributes["from"] ?? "") ?? 0
        let end = Int(scope.attributes["to"] ?? "") ?? 0
        return Array(source[start..<end])
      }
      let id = witness.attributes["xml:id"] ?? ""
      let blocks = edition.all("text").flatMap(\.children).flatMap(\.children)
        .flatMap(\.children).filter { ["head", "ab", "p"].contains($0.name) }
      let built = blocks.map { $0.text(of: id) }.joined()
      return (
        witness.attributes["n"] ?? "", built.unicodeScalars.map(\.value), stretches
      )
    }
  }

  private static func expectWhole(_ xml: String, _ corpus: Corpus, texts count: Int) throws {
    let root = try #require(XMLTree.read(xml))
    let editions = root.name == "TEI" ? [root] : root.children.filter { $0.name == "TEI" }
    let texts = editions.flatMap { Self.texts($0, corpus) }
    #expect(texts.count == count)
    for text in texts {
      #expect(!text.source.isEmpty)
      #expect(text.built == text.source, "\(text.siglum) is not built again")
    }
    let ids = root.everything.compactMap { $0.attributes["xml:id"] }
    #expect(Set(ids).count == ids.count)
  }

  @Test func eachTextOfAMeetingIsBuiltAgainWhoeverLeads() throws {
    let corpus = Corpus.embedded()
    for meeting in corpus.meetings {
      for base in meeting.witnesses.indices {
        let xml = Self.xml(corpus) { $0.add(meeting, base: base) }
        try Self.expectWhole(xml, corpus, texts: meeting.witnesses.count)
      }
    }
  }

  @Test func eachFileIsBuiltAgainFromItsFirstCharacterToItsLast() throws {
    let corpus = Corpus.embedded()
    for page in corpus.pages.indices {
      let xml = Self.xml(corpus) { $0.add(page: page) }
      let root = try #require(XMLTree.read(xml))
      let text = try #require(Self.texts(root, corpus).first)
      #expect(text.built == FormalDifferences.scalars(of: corpus.pages[page].text))
    }
  }

  @Test func storiesThatReportNoMeetingStandInTheEditionOfACorpus() throws {
    let corpus = Corpus.embedded()
    let xml = Self.xml(corpus) { export in
      for meeting in corpus.meetings { export.add(meeting) }
      export.addOtherStories()
    }
    let others = corpus.pages.flatMap(\.stories).filter { $0.kind == .other }
    #expect(!others.isEmpty)
    for story in others { #expect(xml.contains("<div type=\"other\" n=\"\(story.id)\">")) }
    #expect(xml.contains("<teiCorpus "))
  }

  /// Signs of XML, what XML cannot hold, line ends that a parser would change, a character beyond U+FFFF.
  private static let hostile = "<b>&amp;\u{1}\u{B}\r\u{85}]]>\u{FFFE}\u{FFFF}\"'\u{202E}\u{2000B}"

  @Test func hostileCharactersComeBack() throws {
    let text = Sample.readout(day: "12日", place: "贵阳")
    let corpus = Sample.corpus([
      ("a", text.replacing("栖息地", with: "栖" + Self.hostile + "息地")),
      ("b", text.replacing("，依法", with: Self.hostile).replacing("\n", with: "\r\n")),
    ])
    let meeting = try #require(corpus.meetings.first)
    #expect(meeting.witnesses.count == 2)
    let xml = Self.xml(corpus) { $0.add(meeting) }
    try Self.expectWhole(xml, corpus, texts: 2)
    #expect(!xml.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{FFFE}" })
    for page in corpus.pages.indices {
      try Self.expectWhole(Self.xml(corpus) { $0.add(page: page) }, corpus, texts: 1)
    }
  }

  @Test func whatATextLacksIsAGapAndWhatItRepeatsASurplus() throws {
    let corpus = Corpus.embedded()
    let meeting = try #require(corpus.meetings.first { $0.witnesses.count == 3 })
    let root = try #require(XMLTree.read(Self.xml(corpus, .words) { $0.add(meeting) }))
    #expect(root.all("gap").allSatisfy { $0.attributes["reason"] == "missing" })
    #expect(root.all("gap").count > 3 && root.all("surplus").count == 1)
    let words = root.all("app").filter { $0.attributes["ana"] == "#class.substantive" }
    let collation = Collation(
      meeting.witnesses.map { corpus.witness($0, of: meeting) },
      testimony: corpus.testimony(on: meeting))
    #expect(words.count == collation.count(of: .substantive))
    #expect(words.allSatisfy { $0.children.first?.name == "lem" })
    #expect(!root.all("app").contains { $0.attributes["ana"] == "#class.formal" })
  }

  @Test func statementsItemsAndDemandsStandInTheText() throws {
    let corpus = Corpus.embedded()
    for meeting in corpus.meetings {
      let root = try #require(XMLTree.read(Self.xml(corpus, .words) { $0.add(meeting) }))
      let items = root.all("seg").filter { $0.attributes["type"] == "directive" }
      let labels = meeting.series.flatMap { series in
        series.directives.map { series.number(of: $0) }
      }
      #expect(Set(items.compactMap { $0.attributes["n"] }) == Set(labels))
      let said = Set(root.all("said").compactMap { $0.attributes["n"] })
      #expect(said.count == meeting.statements.count)
      #expect(root.all("person").count == meeting.people.count)
    }
  }

  @Test func theSameTextsGiveTheSameBytes() throws {
    let corpus = Corpus.embedded()
    let meeting = try #require(corpus.meetings.last)
    #expect(Self.xml(corpus) { $0.add(meeting) } == Self.xml(corpus) { $0.add(meeting) })
  }

  @Test func aWriterEscapesAndClosesInOrder() {
    var xml = XMLWriter()
    xml.open("p", ["n": "a\"<\n", "ana": nil])
    xml.text("x\u{1}&\r".unicodeScalars.map(\.value))
    xml.element("note", "\u{1}<")
    xml.close()
    #expect(
      String(decoding: xml.take(), as: UTF8.self)
        == "<p n=\"a&quot;&lt;&#10;\">x<c type=\"control\" n=\"U+0001\"/>&amp;&#13;<note>␁&lt;</note></p>"
    )
  }

  @Test func idsHoldNothingThatXMLRefuses() {
    #expect(TEINames().id("w", "003#1") == "w003_23_1")
    #expect(TEINames("a/b").reference("d", "3.5") == "#ka_2f_b.d3.5")
  }
}

extension XMLTree {
  fileprivate var everything: [XMLTree] { [self] + children.flatMap(\.everything) }
}
