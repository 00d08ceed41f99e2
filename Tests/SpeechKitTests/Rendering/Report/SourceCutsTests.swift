import Testing

@testable import SpeechAnswers
@testable import SpeechReading
@testable import SpeechRendering

/// How files are cut into what places lead to.
@Suite struct SourceCutsTests {
  @Test func everyCharacterThatIsNotBlankStandsInOnePiece() {
    let corpus = Corpus.embedded()
    for (number, page) in corpus.pages.enumerated() {
      let pieces = SourceCuts(page.text, page: number).pieces
      var held = [Int](repeating: 0, count: page.text.count)
      for piece in pieces {
        #expect(piece.start < piece.end)
        #expect(page.text.position(of: Int32(piece.start)).line == piece.line)
        for scalar in piece.start..<piece.end { held[scalar] += 1 }
      }
      for scalar in held.indices {
        let isBlank = page.text.folded[scalar].isSpace
        #expect(held[scalar] == 1 || held[scalar] == 0 && isBlank, "\(page.id) \(scalar)")
      }
    }
  }

  @Test func aSentenceOverTwoLinesHasAPieceOnEach() throws {
    let text = try SourceText(
      utf8: Array("座谈会召开\n12日，省长林致远主持召开座谈会，强调要抓紧备\n料，按时开工。他要求落实。\n".utf8))
    let cuts = SourceCuts(text, page: 0)
    let shown = cuts.pieces.map { piece in
      (piece.goesOn ? "+" : "") + text[Place(start: piece.start, end: piece.end, page: 0)]
    }
    #expect(shown == ["座谈会召开", "12日，省长林致远主持召开座谈会，强调要抓紧备", "+料，按时开工。", "他要求落实。"])
    #expect(cuts.start(holding: 8) == cuts.pieces[1].start)
    #expect(cuts.goesOn(at: cuts.pieces[2].start) && !cuts.goesOn(at: cuts.pieces[3].start))
  }
}
