internal import SpeechAnswers
internal import SpeechReading

// The first sentences of a page: counted facts by fixed patterns, each with a link to its proof. A fact that is not there gives none.
extension ReportWriter {
  mutating func findings(of about: ReportMeeting) {
    element("ul", ["class": "key"]) { page in
      page.difference(of: about)
      page.damage(of: about)
      page.contradictions(of: about)
      page.demands(of: about)
      page.term(of: about)
    }
  }

  // MARK: Texts

  /// How many places differ, and what speaks for which text.
  private mutating func difference(of about: ReportMeeting) {
    guard let collation = about.collation else { return }
    let variants = about.variants
    let texts = language.number(collation.witnesses.count)
    element("li") { page in
      guard !variants.isEmpty else {
        page.tell("The \(texts) texts have the same words.", "\(texts)个文本文字相同。")
        return
      }
      page.tell("The \(texts) texts differ in ", "\(texts)个文本有")
      page.link(
        about.id("apparatus"), page.say(counted(variants.count, "place"), "\(variants.count)处"))
      page.tell(" in words.", "文字不同。")
      page.decided(variants, collation)
      page.agreement(collation)
    }
  }

  private mutating func decided(_ variants: [Variant], _ collation: Collation) {
    let rejected = variants.map(collation.rejected)
    for witness in collation.witnesses.indices {
      let count = rejected.count { $0?.contains(witness) ?? false }
      guard count > 0 else { continue }
      let siglum = collation.witnesses[witness].siglum
      tell(
        " In \(count) of them other evidence speaks against \(siglum).",
        "其中\(count)处有他证不支持\(siglum)。")
    }
    let open = rejected.count { $0 == nil }
    if open > 0 {
      tell(" \(open) \(open == 1 ? "is" : "are") undecided.", "\(open)处无法判定。")
    }
  }

  /// Who agrees wherever both have the words.
  private mutating func agreement(_ collation: Collation) {
    let always = collation.agreement.filter { $0.places > 0 && $0.shared == $0.places }
    guard let first = always.first, always.count == 1 else { return }
    let pair = language.list([first.first, first.second].map { collation.witnesses[$0].siglum })
    tell(" \(pair) agree wherever both have the words.", "\(pair)凡同有之处皆一致。")
  }

  /// What texts have lost, lack, or print twice.
  private mutating func damage(of about: ReportMeeting) {
    guard let collation = about.collation, let view = about.view else { return }
    var parts: [(siglum: String, english: String, chinese: String, target: String)] = []
    for witness in collation.witnesses.indices {
      let losses = collation.losses.filter { $0.witness == witness }
      guard !losses.isEmpty else { continue }
      parts.append(
        (
          view.witnesses[witness].siglum,
          "has lost " + language.list(losses.map { $0.words(language) }),
          "缺" + language.list(losses.map { $0.words(language) }), about.id("loss")
        ))
    }
    for variant in collation.variants where variant.class == .structural {
      parts += structure(variant, collation).map { ($0, $1, $2, about.id("structure")) }
    }
    guard !parts.isEmpty else { return }
    element("li") { page in
      for (number, part) in parts.prefix(Self.mostDamages).enumerated() {
        if number > 0 { page.tell("; ", "；") }
        page.text(part.siglum + page.say(" ", ""))
        page.link(part.target, page.say(part.english, part.chinese))
      }
      if parts.count > Self.mostDamages {
        page.tell(
          "; and \(parts.count - Self.mostDamages) more", "；另有\(parts.count - Self.mostDamages)处")
      }
      page.tell(".", "。")
    }
  }

  /// More of what is lost, missing or repeated stands below the map alone.
  private static let mostDamages = 6

  private func structure(
    _ variant: Variant, _ collation: Collation
  ) -> [(String, String, String)] {
    let count = variant.readings.compactMap { $0?.count }.max() ?? 0
    switch variant.kind {
    case .lacuna:
      return variant.gaps.compactMap { gap in
        collation.witnesses.first { $0.page == Int(gap.page) }
      }.map {
        ($0.siglum, "lacks \(counted(count, "character"))", "缺\(grouped(count))字")
      }
    case .repetition:
      return collation.witnesses.indices.compactMap { witness in
        guard let place = variant.readings[witness], place.count > 0 else { return nil }
        return (
          collation.witnesses[witness].siglum,
          "prints \(counted(place.count, "character")) twice", "重出\(grouped(place.count))字"
        )
      }
    default: return []
    }
  }

  private mutating func contradictions(of about: ReportMeeting) {
    for contradiction in about.meeting.contradictions.prefix(3) {
      element("li") { page in
        page.tell("The texts contradict each other in the ", "各文本")
        page.text(contradiction.subject(page.language))
        page.tell(": ", "不一：")
        for (number, reading) in contradiction.readings.enumerated() {
          if number > 0 { page.tell(", ", "，") }
          page.han(reading.value)
          page.text(" (\(page.language.list(reading.witnesses.map(page.corpus.article)))")
          page.places(reading.places, most: 1)
          page.text(")")
        }
        if let note = contradiction.note {
          page.tell(". ", "。")
          page.text(page.language.words(note))
          page.places(
            contradiction.noteEvidence.compactMap {
              if case .text(let place) = $0 { place } else { nil }
            }, most: 1)
        }
        page.tell(".", "。")
      }
    }
  }

  // MARK: Demands and terms

  private mutating func demands(of about: ReportMeeting) {
    let items = about.items
    guard !items.isEmpty else { return }
    let kinds = Series.Kind.allCases.compactMap { kind -> String? in
      let count = about.meeting.series.filter { $0.kind == kind && $0.numbering != .none }
        .reduce(0) { $0 + $1.directives.count }
      guard count > 0 else { return nil }
      return say(
        "\(count) \(kind.words(count, language))", "\(kind.words(count, language))\(count)项")
    }
    let addressed = about.obligations.count { one in
      one.demand.addressees.contains { $0.basis == .printed }
    }
    element("li") { page in
      page.link(about.id("items"), page.say(counted(items.count, "item"), "\(items.count)项"))
      let demands = about.obligations.count
      page.tell(" with \(counted(demands, "demand"))", "，\(demands)条要求")
      if !kinds.isEmpty {
        page.tell(": \(kinds.joined(separator: ", "))", "（\(kinds.joined(separator: "、"))）")
      }
      if addressed > 0 {
        page.tell(
          "; \(addressed) of the demands \(addressed == 1 ? "names" : "name") who is asked",
          "；\(addressed)条写明责任者")
      }
      page.tell(".", "。")
    }
  }

  /// A term that came or went against the neighbouring meeting of the same kind.
  private mutating func term(of about: ReportMeeting) {
    guard let change = about.terms.change else { return }
    element("li") { page in
      page.han(change.term)
      if change.own == 0 {
        page.tell(" does not occur (", "未出现（")
        page.link(
          "terms",
          page.say(
            "\(change.other) times in \(change.neighbour)", "\(change.neighbour)有\(change.other)次"))
      } else {
        page.tell(" occurs ", "出现")
        page.link("terms", page.say("\(change.own) times", "\(change.own)次"))
        page.tell(" (not in \(change.neighbour)", "（\(change.neighbour)未出现")
      }
      page.tell(").", "）。")
    }
  }
}
