internal import SpeechAnswers
internal import SpeechReading

// What was asked, and where the texts of a meeting differ, as rows.
extension DatabaseMeeting {
  func write(_ series: Series, _ rows: inout SQLRows) {
    let id = "\(key)/\(series.label)"
    let speaker = series.speaker.map(PersonName.key)
    let named = meeting.people.contains { PersonName.key($0.name) == speaker }
    rows.insert(
      "series",
      [
        .text("\(id)/"), .text(meeting.id), .text(series.label), .text(series.numbering.rawValue),
        .text(series.kind.rawValue), .init(series.speaker), .init(named ? speaker : nil),
        .init(series.verb), .init(text(series.heading)), .init(cite(series.heading.first)),
      ])
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
      "directive",
      [
        .text(id), .text(series), .text(meeting.id), .init(directive.number),
        .text(list.kind.rawValue), .text(directive.status.rawValue),
        .init(text(directive.headline)),
        .text(text(directive.passage) ?? ""),
      ] + SQLRows.place(directive.passage.whole, corpus))
    for copy in directive.copies {
      let page = meeting.witnesses[copy.witness].page
      rows.insert(
        "directive_witness",
        [
          .number(rows.number("directive_witness")), .text(id), .text(corpus.pages[page].id),
          .text(copy.status.rawValue), .init(copy.differs),
        ] + SQLRows.place(copy.passage.whole, corpus).dropFirst())
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
    func joined(_ phrases: [Obligation.Phrase]) -> String? {
      phrases.isEmpty ? nil : phrases.map(\.text).joined(separator: " ")
    }
    rows.insert(
      "demand",
      [
        .text(id), .text(directive), .text(meeting.id), .number(number),
        .text(words.strength.rawValue), .init(joined(words.modal)),
        .init(joined(words.targets)), .init(joined(words.urgency)),
        .init(joined(words.deliverables)),
        .bytes(source.joined(demand.passage)), .bytes(Array(source.written(whole))),
      ] + SQLRows.place(whole, corpus))
    for addressee in demand.addressees {
      rows.insert(
        "addressee",
        [
          .number(rows.number("addressee")), .text(id), .text(addressee.role.rawValue),
          .text(addressee.value), nil,
          .text(addressee.basis.rawValue), .init(cite(addressee.place)),
        ])
    }
    for (table, phrases) in [("deadline", words.deadlines), ("document", words.documents)] {
      for phrase in phrases {
        rows.insert(
          table,
          [
            .number(rows.number(table)), .text(id), .text(phrase.text),
            .init(cite(phrase.passage.first)),
          ])
      }
    }
  }

  // MARK: Differences

  func variants(_ rows: inout SQLRows) {
    guard meeting.witnesses.count > 1 else { return }
    guard meeting.witnesses.count <= Self.mostCompared else {
      let why = "\(meeting.witnesses.count) texts: at most \(Self.mostCompared) are collated"
      return rows.insert("yrd", [.text("not collated: \(key)"), .text(why)])
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
    let supports = variant.support.map {
      $0.witnesses.isEmpty ? $0.reason : "\(sigla($0.witnesses)): \($0.reason)"
    }
    rows.insert(
      "variant",
      [
        .text(variant.id), .text(meeting.id), .number(number), .text(variant.class.rawValue),
        .text(variant.kind.rawValue),
        .init(variant.section.map(byKey)), .init(item.map(byKey)), .init(text(variant.before)),
        .init(text(variant.after)),
        .init(supports.isEmpty ? nil : supports.joined(separator: "; ")),
      ])
    // Who has a gap there has no reading.
    for (witness, place) in variant.readings.enumerated() where place != nil {
      let own = meeting.witnesses[witness]
      rows.insert(
        "reading",
        [
          .number(rows.number("reading")), .text(variant.id),
          .text(corpus.pages[own.page].id), .text(corpus.story(own).id), .init(text(place)),
          place.map { .bytes(Array(corpus.pages[own.page].text.written($0))) } ?? nil,
        ] + SQLRows.place(place, corpus).dropFirst())
    }
    for support in variant.support {
      let article = support.witnesses.first.map { corpus.pages[meeting.witnesses[$0].page].id }
      let places = support.evidence.compactMap { step -> Place? in
        if case .text(let place) = step { place } else { nil }
      }
      for place in places.isEmpty ? [nil] : places.map(Optional.some) {
        rows.insert(
          "support",
          [
            .number(rows.number("support")), .text(variant.id), .init(article),
            .text(support.reason), .init(cite(place)),
          ])
      }
    }
  }
}
