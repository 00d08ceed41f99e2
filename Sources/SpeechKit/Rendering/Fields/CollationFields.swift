package import SpeechAnswers
internal import SpeechReading

/// A place of a witness, which need not be a page of a corpus.
struct WitnessPlace: Sendable {
  let article: String
  let text: SourceText
  let place: Place

  static let fields = Fields<Self>("witness_place", "A stretch of one of the texts") {
    Field("article", "The text") { $0.article }
    position
  }

  static let position = Field<Self>(
    SourceFields.place.members.filter { $0.presence == .always }
  ) { one, _, json in
    let position = one.text.position(of: one.place.start)
    json.fields(
      start: Int(one.place.start), end: Int(one.place.end), line: position.line,
      column: position.column)
  }

  /// What stands there: nothing, where a witness leaves something out.
  static let words = Field<Self>("text", "As printed; empty for an omission", .text, .always) {
    $2.key("text")
    $2.string($0.text.utf8($0.place))
  }
}

/// A difference between witnesses.
struct VariantRecord: Described {
  let variant: Variant
  let writer: CollationWriter

  private var collation: Collation { writer.collation }

  /// What speaks for a reading.
  struct Support: Sendable {
    let siglum: String?
    let reason: String
    let evidence: [WitnessPlace]

    static let evidence = Fields<WitnessPlace> {
      WitnessPlace.words
      Field("article", "The text") { $0.article }
      WitnessPlace.position
    }

    static let fields = Fields<Self> {
      Field("for", "The text whose reading it speaks for; absent: nothing decides") { $0.siglum }
      Field("reason", "In English") { $0.reason }
      Field("evidence", "What proves it", each: evidence, .unlessEmpty) { $0.evidence }
    }
  }

  static let reading = Fields<WitnessPlace>("reading", "What one text has") {
    WitnessPlace.words
    WitnessPlace.position
  }

  static let fields = Fields<Self>("variant", "A place at which texts differ") {
    Field(
      "id", "MEETING!N; where not all texts of the meeting are compared, MEETING[TEXT,TEXT]!N"
    ) { $0.variant.id.isEmpty ? nil : $0.variant.id }
    Field("class", "What readers look for first, and what they rather not see") {
      $0.variant.class
    }
    Field("kind", "What the difference is, within its class") { $0.variant.kind.rawValue }
    Field("where", "The directive, section or part in which it stands") { $0.variant.section }
    Field("before", "What stands before it") { $0.context($0.variant.before) }
    Field("after", "What stands behind it") { $0.context($0.variant.after) }
    readings
    Field(
      "gaps", "Where a missing stretch would stand", each: WitnessPlace.fields, .unlessEmpty
    ) { $0.places($0.variant.gaps) }
    Field(
      "copies", "Of a repetition, where the text stands for the first time",
      each: WitnessPlace.fields, .unlessEmpty
    ) { $0.places($0.variant.copies) }
    Field("support", "What speaks for a reading", each: Support.fields, .unlessEmpty) { one in
      one.variant.support.map(one.support)
    }
  }

  private static let readings = Field<Self>(
    "readings", "By witness; an omission is an empty text, a witness with a gap is no key",
    .map(to: reading.shape), .always
  ) { one, writer, json in
    json.object("readings") { json in
      for (number, place) in one.variant.readings.enumerated() {
        guard let place else { continue }
        let witness = one.collation.witnesses[number]
        json.key(witness.siglum)
        json.object { json in
          reading.write(one.at(place, witness), writer, &json)
        }
      }
    }
  }

  static let record = RecordKind<Self>("variant", "A place at which texts of one readout differ") {
    fields
  }

  private func at(_ place: Place, _ witness: WitnessText) -> WitnessPlace {
    WitnessPlace(article: witness.siglum, text: witness.text, place: place)
  }

  /// In the leading witness, or where it has a gap in the first that has the place.
  private func context(_ place: Place?) -> String? {
    let leading =
      variant.readings[collation.base] != nil
      ? collation.base : variant.readings.firstIndex { $0 != nil } ?? 0
    return place.map { collation.witnesses[leading].text[$0] }
  }

  private func places(_ places: [Place]) -> [WitnessPlace] {
    places.compactMap { place in
      collation.witnesses.first { $0.page == Int(place.page) }.map { at(place, $0) }
    }
  }

  private func support(_ support: Variant.Support) -> Support {
    Support(
      siglum: support.witnesses.first.map { collation.witnesses[$0].siglum },
      reason: support.reason,
      evidence: support.evidence.compactMap { step in
        guard case .text(let place) = step, let source = writer.sources[place] else { return nil }
        return WitnessPlace(article: source.id, text: source.text, place: place)
      })
  }
}

/// What differs between texts.
struct CollationRecord: Described {
  let writer: CollationWriter

  private var collation: Collation { writer.collation }

  struct Lost: Sendable {
    let witness: String
    let loss: Loss

    static let fields = Fields<Self> {
      Field("witness", "The text") { $0.witness }
      Field("characters", "digits, letters, or a mark") { $0.loss.characters.name }
      Field("count", "In how many places", .some) { $0.loss.count }
    }
  }

  struct Pair: Sendable {
    let witnesses: [String]
    let agreement: Agreement

    static let fields = Fields<Self> {
      Field("witnesses", "Two texts", .exactly(2)) { $0.witnesses }
      Field("shared", "Places where both have the same") { $0.agreement.shared }
      Field("places", "Places where both have something") { $0.agreement.places }
    }
  }

  static let counts = Fields<Collation> {
    Field("substantive", "Words, names or figures") { $0.count(of: .substantive) }
    Field("loss", "What a text has lost, here as everywhere") { $0.count(of: .loss) }
    Field("formal", "By kind", .map(to: .some), .always) { collation, _, json in
      json.object("formal") { json in
        for (kind, count) in collation.formalCounts {
          json.key(kind.rawValue)
          json.integer(count)
        }
      }
    }
    Field("structural", "Stretches that are missing, repeated or moved") {
      $0.count(of: .structural)
    }
    Field("order", "The same words in another order") { $0.count(of: .order) }
    Field("credit", "Credit lines and datelines") { $0.count(of: .credit) }
  }

  static let record = RecordKind<Self>("collation", "What differs between texts of one readout") {
    Field("witnesses", "The texts") { $0.sigla }
    Field("base", "The text that leads") { $0.base }
    Field("scope", "Stories that report one meeting, or whole texts", .word(["readout", "whole"])) {
      $0.collation.scope.rawValue
    }
    Field(
      "variants",
      "With --formal the entries that two texts have are a partition: they share no character, and between them the parts that are compared are the same, character for character. Who lacks a stretch has it at its gap; a moved stretch stands at two places",
      each: VariantRecord.fields
    ) { one in one.writer.listed.map { VariantRecord(variant: $0, writer: one.writer) } }
    Field("losses", "What a text has lost everywhere, told once", each: Lost.fields, .unlessEmpty) {
      one in
      one.collation.losses.map {
        Lost(witness: one.collation.witnesses[$0.witness].siglum, loss: $0)
      }
    }
    Field(
      "agreement",
      "Of three texts and more: in how many of the places where words differ two of them have the same",
      each: Pair.fields, .unlessEmpty
    ) { one in
      one.collation.agreement.map {
        Pair(witnesses: [one.sigla[$0.first], one.sigla[$0.second]], agreement: $0)
      }
    }
    Field("counts", "By class", counts) { $0.collation }
  }

  private var sigla: [String] { collation.witnesses.map(\.siglum) }
  private var base: String? { sigla.isEmpty ? nil : sigla[collation.base] }
}

/// A restored text.
struct RestorationRecord: Described {
  let siglum: String
  let supplied: Int
  let pieces: [Piece]
  let disputed: [VariantRecord]

  /// A stretch of it; `from`: the text that supplies it.
  struct Piece: Sendable {
    let at: WitnessPlace
    let from: String?

    static let fields = Fields<Self> {
      Field("text", "As printed", .text, .always) {
        WitnessPlace.words.write($0.at, $1, &$2)
      }
      Field("from", "The text that supplies it; its place is there") { $0.from }
      Field.members(of: Fields { WitnessPlace.position }) { $0.at }
    }
  }

  static let record = RecordKind<Self>(
    "restoration", "A damaged text with what it lost supplied from other texts"
  ) {
    Field("article", "The text") { $0.siglum }
    Field("supplied", "How many stretches") { $0.supplied }
    Field("pieces", "In reading order", each: Piece.fields) { $0.pieces }
    Field("disputed", "Where the texts differ: nothing is supplied", each: VariantRecord.fields) {
      $0.disputed
    }
  }
}

/// Two texts and what they share.
package struct SimilarityRecord: Described, Sendable {
  package let first: String
  package let second: String
  package let similarity: Similarity
  /// The id of the meeting that both report.
  package let meeting: String?

  package init(_ first: String, _ second: String, _ similarity: Similarity, meeting: String?) {
    (self.first, self.second, self.similarity) = (first, second, similarity)
    self.meeting = meeting
  }

  package static let record = RecordKind<Self>(
    "similarity", "How much of each of two texts stands in the other"
  ) {
    Field("articles", "The texts", .exactly(2)) { [$0.first, $0.second] }
    Field(
      "shares", "For each article the share of its text that stands in the other",
      .map(to: .share), .always
    ) { one, _, json in
      json.object("shares") { json in
        json.key(one.first)
        json.number(rounded(one.similarity.firstInSecond, 3))
        json.key(one.second)
        json.number(rounded(one.similarity.secondInFirst, 3))
      }
    }
    Field("meeting", "The id of the meeting that both report") { $0.meeting }
  }
}
