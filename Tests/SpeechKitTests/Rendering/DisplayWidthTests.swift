import SpeechKit
import Testing

@Suite struct DisplayWidthTests {
  let narrow = DisplayWidth(ambiguous: .narrow)
  let wide = DisplayWidth(ambiguous: .wide)

  @Test(arguments: [
    ("", 0), ("abc", 3), ("长三角", 6), ("ＡＢ，", 6), ("ｱ", 1), ("e\u{301}", 1), ("가", 2),
    ("\u{1100}\u{1161}", 2),
    ("\u{200B}\u{FEFF}", 0), ("𠀀", 2), ("😀", 2), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("🇨🇳", 2), ("🇨🇳🇨🇳", 4), ("🇨", 1),
    ("❤️", 2), ("❤", 1), ("1️", 1), ("①", 1), ("°", 1), ("§", 1), ("–", 1), ("\u{3000}", 2),
    ("《》", 4),
  ])
  func cellsAreCountedAsTerminalsDrawThem(text: String, cells: Int) {
    #expect(narrow.cells(text) == cells)
  }

  @Test(arguments: ["“", "”", "…", "—", "·", "①", "×"])
  func ambiguousCharactersAreAsWideAsTheUserSays(text: String) {
    #expect(narrow.cells(text) == 1)
    #expect(wide.cells(text) == 2)
  }

  @Test func everyScalarHasAtMostTwoCells() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let cells = narrow.cells(scalar)
      if !(0...2).contains(cells) || wide.cells(scalar) < cells {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }

  @Test func aTextThatFitsIsNotCut() {
    #expect(narrow.cut("长三角", to: 6) == "长三角")
    #expect(narrow.cut("", to: 0) == "")
  }

  @Test(arguments: [(5, "长三…"), (4, "长…"), (3, "长…"), (2, "…"), (1, "…"), (0, "")])
  func aCutTextEndsWithAnEllipsisAndFits(limit: Int, text: String) {
    #expect(narrow.cut("长三角", to: limit) == text)
  }

  @Test func anEllipsisOfTwoCellsNeedsMoreRoom() {
    #expect(wide.cut("长三角", to: 5) == "长…")
    #expect(wide.cut("长三角", to: 1) == "")
  }

  @Test func cuttingNeverPartsAMarkOrAnEmoji() {
    #expect(narrow.cut("e\u{301}e\u{301}e\u{301}", to: 2) == "e\u{301}…")
    #expect(narrow.cut("👨‍👩‍👧👨‍👩‍👧", to: 3) == "👨‍👩‍👧…")
    #expect(narrow.cut("🇨🇳🇨🇳", to: 3) == "🇨🇳…")
  }

  @Test func whateverIsCutFits() {
    let text = "2020年“一体化”— 👨‍👩‍👧e\u{301} 🇨🇳 ❤️ 长三角"
    for limit in 0...40 {
      #expect(narrow.cells(narrow.cut(text, to: limit)) <= limit)
      #expect(wide.cells(wide.cut(text, to: limit)) <= limit)
    }
  }

  @Test func paddingFillsUpOnEitherSide() {
    #expect(narrow.pad("韩正", to: 6) == "韩正  ")
    #expect(narrow.pad("韩正", to: 6, .right) == "  韩正")
    #expect(narrow.pad("韩正", to: 2) == "韩正")
  }
}

@Suite struct WrappingTests {
  let measure = DisplayWidth()

  @Test func wordsAreNotBrokenAndLinesFit() {
    #expect(measure.wrap("one two three", to: 7) == ["one two", "three"])
    #expect(measure.wrap("extraordinary day", to: 5) == ["extraordinary", "day"])
  }

  @Test func chineseBreaksAnywhereButNotBeforeClosingPunctuation() {
    #expect(measure.wrap("推动长三角发展", to: 8) == ["推动长三", "角发展"])
    #expect(measure.wrap("推动发展，要", to: 8) == ["推动发", "展，要"])
    #expect(measure.wrap("推动发（展）", to: 8) == ["推动发", "（展）"])
  }

  @Test func aTextThatIsWrappedLosesNothing() {
    let text = "习近平强调，要“紧扣一体化和高质量”两个关键词（2020年）。GDP of 3 provinces"
    for limit in 2...60 {
      #expect(
        measure.wrap(text, to: limit).joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }

  @Test func lineEndsAreKept() {
    #expect(measure.wrap("a\n\nb", to: 10) == ["a", "", "b"])
  }
}
