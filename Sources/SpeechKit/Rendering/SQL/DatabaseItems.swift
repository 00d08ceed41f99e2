internal import SpeechAnswers
internal import SpeechReading

// What was asked, and where the texts of a meeting differ, as rows.
extension DatabaseMeeting {
  func write(_ series: Series, _ rows: inout SQLRows) {
    let id = "\(key)/\(series.label)"
    let speaker = series.speaker.map(PersonName.key)
    let named = meeting.people.contains { PersonName.key($0.name) == speaker }
    rows.insert(
      SeriesRow(
        id: "\(id)/", meeting: meeting.id, series: series, person: named ? speaker : nil,
        heading: text(series.heading), cite: cite(series.heading.first)),
      into: DatabaseSchema.series)
    var known: Set<String> = []
    for directive in series.directives {
      var own = directive.number.map { "\(id).\($0)" } ?? id
      // A damaged text may print a number twice.
      while !known.insert(own).inserted { own += "'" }
      write(directive, own, "\(id)/", series, &rows)
    }
  }

  private func write(
    _ directive: Directive, _ id: String, _ series: String, _ list: Series, _ rows: inout SQLRows
  ) {
    rows.insert(
      ItemRow(
        id: id, series: series, meeting: meeting.id, kind: list.kind, directive: directive,
        headline: text(directive.headline), text: text(directive.passage) ?? "",
        place: place(directive.passage)), into: DatabaseSchema.directive)
    for copy in directive.copies {
      let page = meeting.witnesses[copy.witness].page
      rows.insert(
        CopyRow(
          directive: id, article: corpus.pages[page].id, copy: copy, place: place(copy.passage)),
        into: DatabaseSchema.directiveWitness)
    }
    for (index, demand) in directive.demands.enumerated() {
      write(demand, "\(id)#\(index + 1)", id, index + 1, &rows)
    }
  }

  private func write(
    _ demand: Demand, _ id: String, _ directive: String, _ number: Int, _ rows: inout SQLRows
  ) {
    guard let whole = demand.passage.whole else { return }
    let source = corpus.pages[Int(whole.page)].text
    let words = DemandWords(demand, of: source)
    rows.insert(
      DemandRow(
        id: id, directive: directive, meeting: meeting.id, number: number, words: words,
        text: source.joined(demand.passage)[...], printed: source.written(whole),
        place: SQLPlace(whole, corpus)), into: DatabaseSchema.demand)
    for addressee in demand.addressees {
      rows.insert(
        AddresseeRow(
          demand: id, addressee: addressee, cite: Citation(corpus).full(addressee.place)),
        into: DatabaseSchema.addressee)
    }
    for phrase in words.deadlines { write(phrase, of: id, DatabaseSchema.deadline, &rows) }
    for phrase in words.documents { write(phrase, of: id, DatabaseSchema.document, &rows) }
  }

  private func write(
    _ phrase: Obligation.Phrase, of demand: String, _ table: SQLTable<DemandPhraseRow>,
    _ rows: inout SQLRows
  ) {
    rows.insert(
      DemandPhraseRow(demand: demand, text: phrase.text, cite: cite(phrase.passage.first)),
      into: table)
  }

  // MARK: Differences

  func variants(_ rows: inout SQLRows) {
    guard meeting.witnesses.count > 1 else { return }
    guard meeting.witnesses.count <= Self.mostCompared else {
      let why = "\(meeting.witnesses.count) texts: at most \(Self.mostCompared) are collated"
      return rows.note("not collated: \(key)", why)
    }
    let witnesses = meeting.witnesses.map { corpus.witness($0, of: meeting) }
    let base = meeting.witnesses.firstIndex(of: meeting.base) ?? 0
    let collation = Collation(
      witnesses, base: base, name: key, testimony: corpus.testimony(on: meeting))
    let items = Set(
      meeting.series.flatMap { series in
        series.directives.map { "\(meeting.id)/\(series.number(of: $0))" }
      })
    for (index, variant) in (collation.variants + collation.formal).enumerated() {
      write(variant, index + 1, collation, items, &rows)
    }
  }

  /// Texts of one meeting are collated up to so many.
  private static let mostCompared = 200

  private func write(
    _ variant: Variant, _ number: Int, _ collation: Collation, _ items: Set<String>,
    _ rows: inout SQLRows
  ) {
    let item = variant.section.flatMap { items.contains($0) ? $0 : nil }
    func text(_ place: Place?) -> String? {
      place.map { corpus.pages[Int($0.page)].text[$0] }
    }
    func sigla(_ witnesses: [Int]) -> String {
      witnesses.map { collation.witnesses[$0].siglum }.joined(separator: " ")
    }
    let reasons = variant.support.map {
      $0.witnesses.isEmpty ? $0.reason : "\(sigla($0.witnesses)): \($0.reason)"
    }
    rows.insert(
      VariantRow(
        variant: variant, meeting: meeting.id, number: number,
        section: variant.section.map(byKey), directive: item.map(byKey),
        before: text(variant.before), after: text(variant.after),
        supports: reasons.isEmpty ? nil : reasons.joined(separator: "; ")),
      into: DatabaseSchema.variant)
    readings(of: variant, &rows)
    supports(of: variant, &rows)
  }

  /// Who has a gap there has no reading.
  private func readings(of variant: Variant, _ rows: inout SQLRows) {
    for (witness, place) in variant.readings.enumerated() {
      guard let place else { continue }
      let own = meeting.witnesses[witness]
      let text = corpus.pages[own.page].text
      rows.insert(
        ReadingRow(
          variant: variant.id, story: corpus.story(own).id, text: text[place],
          printed: text.written(place), place: SQLPlace(place, corpus)),
        into: DatabaseSchema.reading)
    }
  }

  private func supports(of variant: Variant, _ rows: inout SQLRows) {
    for support in variant.support {
      let article = support.witnesses.first.map { corpus.pages[meeting.witnesses[$0].page].id }
      let places = support.evidence.compactMap { step -> Place? in
        if case .text(let place) = step { place } else { nil }
      }
      for place in places.isEmpty ? [nil] : places.map(Optional.some) {
        rows.insert(
          SupportRow(
            variant: variant.id, article: article, reason: support.reason, cite: cite(place)),
          into: DatabaseSchema.support)
      }
    }
  }
}
