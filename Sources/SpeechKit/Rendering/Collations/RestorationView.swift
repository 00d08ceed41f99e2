package import SpeechAnswers
internal import SpeechReading

/// A restored text, for readers and as `yrd/restoration/1`.
package struct RestorationView: Sendable {
  private let collation: Collation
  private let restoration: Restoration
  private let writer: CollationWriter
  private let view: CollationView

  package init(_ collation: Collation, _ restoration: Restoration, _ sources: CitedSources) {
    self.collation = collation
    self.restoration = restoration
    writer = CollationWriter(collation, sources, formal: .counted)
    view = CollationView(collation, sources, title: "", formal: .counted)
  }

  private var siglum: String { collation.witnesses[restoration.witness].siglum }

  /// Each piece with the witness that has it: itself, or the one that supplies it.
  private var pieces: [(place: Place, witness: Int, isSupplied: Bool)] {
    restoration.pieces.map { piece in
      switch piece {
      case .own(let place): (place, restoration.witness, false)
      case .supplied(let place, let from): (place, from, true)
      }
    }
  }

  package func write(to json: inout JSONWriter) {
    let record = RestorationRecord(
      siglum: siglum, supplied: restoration.supplied,
      pieces: pieces.map { piece in
        let witness = collation.witnesses[piece.witness]
        return RestorationRecord.Piece(
          at: WitnessPlace(article: witness.siglum, text: witness.text, place: piece.place),
          from: piece.isSupplied ? witness.siglum : nil)
      },
      disputed: restoration.disputed.map { VariantRecord(variant: $0, writer: writer) })
    CollationWriter.records.write(record, to: &json)
  }

  // MARK: For readers

  /// The text, then what was supplied and what was not.
  package func lines(_ layout: TableLayout) -> [String] {
    let text = restoration.text(collation, open: "⟨", close: "⟩")
    let shown = printable(text, keeping: ["\n"])
    let lines =
      layout.width.map { layout.measure.wrap(shown, to: $0) }
      ?? shown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines + ["", Style.faint.render(supplied, layout.colors)]
      + disputed(layout)
  }

  private var supplied: String {
    guard restoration.supplied > 0 else {
      return "Nothing supplied: \(siglum) has lost nothing everywhere."
    }
    var counts: [(siglum: String, count: Int)] = []
    for piece in pieces where piece.isSupplied {
      let from = collation.witnesses[piece.witness].siglum
      if let known = counts.firstIndex(where: { $0.siglum == from }) {
        counts[known].count += 1
      } else {
        counts.append((from, 1))
      }
    }
    let lost = collation.losses.filter { $0.witness == restoration.witness }
      .map { "\($0.characters.name) \($0.count)" }.joined(separator: ", ")
    return "\(restoration.supplied) stretches supplied: "
      + counts.map { "\($0.count) from \($0.siglum)" }.joined(separator: ", ")
      + ". Lost in \(siglum): \(lost) (places)."
  }

  private func disputed(_ layout: TableLayout) -> [String] {
    guard !restoration.disputed.isEmpty else { return [] }
    var table = TextTable(
      columns: [.init("place")] + collation.witnesses.map { .init($0.siglum, shrink: 1) })
    table.preface = [.init("Not supplied, as the texts differ:", .faint)]
    for variant in restoration.disputed {
      guard let own = variant.readings[restoration.witness] else { continue }
      table.add(
        [.init(view.position(own, of: restoration.witness), .faint)]
          + variant.readings.enumerated().map { .init(view.shown($1, of: $0)) })
    }
    return table.lines(layout)
  }

  /// The pieces as rows.
  package func table() -> TextTable {
    RowColumns<(place: Place, witness: Int, isSupplied: Bool)> {
      Column("text") { collation.text($0.place, of: $0.witness) }
      Column("from") { $0.isSupplied ? collation.witnesses[$0.witness].siglum : "" }
      Column("place") { view.position($0.place, of: $0.witness) }
    }.table(of: pieces)
  }
}
