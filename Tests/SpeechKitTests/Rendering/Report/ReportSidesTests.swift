import Testing

@testable import SpeechAnswers
@testable import SpeechReading
@testable import SpeechRendering

/// The texts of a meeting beside each other.
@Suite struct ReportSidesTests {
  private static func sides(
    _ corpus: Corpus, _ meeting: Meeting
  ) throws -> (sides: ReportSides, collation: Collation) {
    let report = Report(corpus, .meetings([meeting]), command: "")
    let about = ReportMeeting(meeting, of: report)
    let collation = try #require(about.collation)
    return (ReportSides(about, collation, try #require(about.view)), collation)
  }

  @Test func everyWordOfTheLeadingTextStandsInOneCell() throws {
    let corpus = Corpus.embedded()
    let (sides, collation) = try Self.sides(corpus, corpus.meetings[1])
    let base = collation.base
    let text = collation.witnesses[base].text
    var seen: [Int: Int] = [:]
    for place in sides.rows.flatMap({ $0.cells[base] }) + sides.headlines[base] {
      for scalar in Int(place.start)..<Int(place.end) { seen[scalar, default: 0] += 1 }
    }
    for part in collation.witnesses[base].parts {
      for place in part.passage {
        for scalar in Int(place.start)..<Int(place.end)
        where text.letter(at: scalar, before: text.count) != nil {
          #expect(seen[scalar] == 1, "\(scalar)")
        }
      }
    }
  }

  @Test func runsHoldEachRowOnceAndFoldOnlyTheSameWords() throws {
    let corpus = Corpus.embedded()
    let (sides, _) = try Self.sides(corpus, corpus.meetings[1])
    #expect(sides.runs.reduce(0) { $0 + $1.count } == sides.rows.count)
    #expect(sides.runs.allSatisfy { $0.count == 1 || $0.allSatisfy { !$0.differs } })
    #expect(sides.rows.contains(where: \.differs) && sides.rows.contains { !$0.differs })
  }

  @Test func evidenceRejectsTheReadingThatOnlyOneTextHas() throws {
    let text = Sample.readout(day: "12日", place: "贵阳")
    // As if it were another paper's: cut otherwise, so that it is no copy.
    let third = text.replacing("恢复退化湿地和森林。", with: "恢复退化的湿地和森林，扩大面积。")
    let corpus = Sample.corpus([
      ("a", text), ("b", text.replacing("生态优先", with: "生态领先")), ("c", third),
    ])
    let meeting = try #require(corpus.meetings.first { $0.witnesses.count == 3 })
    let collation = Collation(meeting, of: corpus)
    let variant = try #require(
      collation.variants.first { variant in
        variant.readings.enumerated().contains { witness, place in
          place.map { collation.text($0, of: witness).contains("领") } ?? false
        }
      })
    let sigla = collation.rejected(variant)?.map { collation.witnesses[$0].siglum }
    #expect(sigla == ["b"])
  }

  @Test func whereNothingDecidesNoReadingIsRejected() throws {
    let text = Sample.readout(day: "12日", place: "贵阳")
    let corpus = Sample.corpus([("a", text), ("b", text.replacing("生态优先", with: "生态领先"))])
    let collation = Collation(try #require(corpus.meetings.first), of: corpus)
    let variant = try #require(collation.variants.first { $0.class == .substantive })
    #expect(collation.rejected(variant) == nil)
  }

  @Test func aTextThatBeginsInsideASentenceHasAPartOfIt() throws {
    let corpus = Corpus.embedded()
    let (sides, collation) = try Self.sides(corpus, corpus.meetings[1])
    let partial = sides.rows.filter { !$0.partial.isEmpty }
    #expect(partial.count == 1 && partial.allSatisfy(\.differs))
    for row in partial {
      for witness in row.partial {
        #expect(!row.cells[witness].isEmpty && witness != collation.base)
      }
    }
  }

  @Test func placesOfAllTextsStandAlongTheLeadingOne() throws {
    let corpus = Corpus.embedded()
    let meeting = corpus.meetings[1]
    let collation = Collation(meeting, of: corpus)
    for variant in collation.variants where variant.class == .substantive {
      let positions = variant.readings.enumerated().compactMap { witness, place in
        place.map { collation.position(of: $0, in: witness) }
      }
      let (least, most) = (positions.min() ?? 0, positions.max() ?? 0)
      #expect(most - least <= 12, "\(variant.id)")
      #expect(least >= 0 && most <= collation.length)
    }
  }
}
