import Testing

@testable import SpeechAnswers
@testable import SpeechReading

/// Law 4: a text against itself has no variants; edits turn the one text into the other, exactly.
@Suite struct CollationLawTests {
  static func source(_ text: String) throws -> SourceText { try SourceText(utf8: Array(text.utf8)) }

  static func applied(_ edits: [Edit], _ old: SourceText, _ new: SourceText) -> String {
    var out = ""
    var done = 0
    for edit in edits {
      out += old[Place(start: done, end: edit.old.lowerBound, page: 0)]
      out += new[Place(start: edit.new.lowerBound, end: edit.new.upperBound, page: 0)]
      done = edit.old.upperBound
    }
    return out + old[Place(start: done, end: old.count, page: 0)]
  }

  static func collation(_ old: String, _ new: String) throws -> Collation {
    Collation(
      [
        WitnessText(whole: try source(old), siglum: "A"),
        WitnessText(whole: try source(new), siglum: "B", page: 1),
      ], scope: .whole)
  }

  @Test func editsTurnEachTextOfTheCorpusIntoEachOther() throws {
    let texts = try Texts.corpus.map { try Self.source($0.text) }
    for old in texts {
      for new in texts {
        let result = Self.applied(edits(from: old, to: new), old, new)
        #expect(result.utf8.elementsEqual(new.bytes))
      }
    }
  }

  @Test func aTextAgainstItselfHasNoVariants() throws {
    for (_, text) in Texts.corpus {
      let same = try Self.collation(text, text)
      #expect(same.isClean)
      #expect(edits(from: try Self.source(text), to: try Self.source(text)).isEmpty)
    }
  }

  /// 1,200 pairs of each of nine kinds.
  @Test(arguments: InjectedChange.Kind.allCases)
  func anInjectedChangeIsFoundInItsClass(_ kind: InjectedChange.Kind) throws {
    let seed = SeededRandom.seed
    var random = SeededRandom(seed: seed)
    for number in 0..<1200 {
      let change = InjectedChange.make(kind, &random)
      let (old, new) = (try Self.source(change.old), try Self.source(change.new))
      let result = Self.applied(edits(from: old, to: new), old, new)
      let collation = try Self.collation(change.old, change.new)
      let isFound = Self.isFound(kind, collation)
      guard result == change.new, isFound else {
        Issue.record(
          """
          \(kind) number \(number) of seed \(seed): edits \(result == change.new), class \(isFound)
          \(change.old)
          \(change.new)
          \(collation.variants.map { v in "\(v.class) \(v.kind) \(v.readings.enumerated().map { i, p in p.map { collation.text($0, of: i) } ?? "—" })" })
          """)
        return
      }
    }
  }

  private static func isFound(_ kind: InjectedChange.Kind, _ found: Collation) -> Bool {
    let (words, structure) = (found.count(of: .substantive), found.count(of: .structural))
    func only(_ kind: Variant.Kind) -> Bool {
      words == 0 && found.variants.map(\.kind) == [kind]
    }
    switch kind {
    case .insertion, .deletion, .substitution: return words == 1 && structure == 0
    case .moved: return only(.transposition)
    case .movedAndChanged:
      return words == 1
        && found.variants.filter { $0.class == .structural }.map(\.kind)
          == [.transposition]
    case .repeated: return only(.repetition)
    case .cut: return only(.lacuna)
    case .stripped:
      return found.variants.isEmpty && found.formalCounts.map(\.kind) == [.comma]
    case .digitsLost: return words == 0 && structure == 0 && found.losses.count == 1
    }
  }

  @Test func damagedTextsKeepTheLaw() throws {
    let seed = SeededRandom.seed
    var random = SeededRandom(seed: seed)
    for damage in Texts.Damage.allCases {
      for (name, text) in Texts.corpus {
        let spoilt = Texts.damaged(text, damage, &random)
        let (old, new) = (try Self.source(text), try Self.source(spoilt))
        let result = Self.applied(edits(from: old, to: new), old, new)
        #expect(
          result.utf8.elementsEqual(new.bytes), "\(name) \(damage.rawValue), seed \(seed)")
        let collation = try Self.collation(text, spoilt)
        for variant in collation.variants + collation.formal {
          for (witness, place) in variant.readings.enumerated() {
            guard let place else { continue }
            let count = collation.witnesses[witness].text.count
            #expect(place.start >= 0 && place.start <= place.end && place.end <= count)
          }
        }
      }
    }
  }
}
