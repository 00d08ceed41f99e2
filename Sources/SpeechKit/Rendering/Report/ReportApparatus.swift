internal import SpeechAnswers
internal import SpeechReading

/// The differences in words as a table: the readings of each text with their places, and what speaks for which.
struct ReportApparatus: Sendable {
  let collation: Collation
  let view: CollationView

  /// Of more texts the readings are grouped, with who has each.
  static let mostColumns = 6

  init(_ collation: Collation, _ view: CollationView) {
    (self.collation, self.view) = (collation, view)
  }

  /// a, b … z, aa, ab …: how losses are named.
  static func letter(_ number: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return number < 26
      ? String(letters[number]) : letter(number / 26 - 1) + String(letters[number % 26])
  }

  /// Where a variant stands, without the meeting's id.
  static func section(_ variant: Variant, _ view: CollationView, _ language: Language) -> String {
    named(view.section(variant), language)
  }

  /// The name of a part of a readout.
  static func named(_ section: String, _ language: Language) -> String {
    guard language == .chinese else { return section }
    let names = [
      "headline": "标题", "caption": "图注", "photo": "图片", "dateline": "电头", "lead": "导语",
      "people": "人员",
    ]
    return names[section] ?? section
  }
}

extension ReportWriter {
  mutating func apparatus(_ about: ReportMeeting, _ apparatus: ReportApparatus) {
    let witnesses = apparatus.collation.witnesses
    let isGrouped = witnesses.count > ReportApparatus.mostColumns
    scrolling(say("Table of the differences", "异文表")) { page in
      page.element("table", ["class": "stack apparatus", "id": about.id("apparatus")]) { page in
        page.element(
          "caption",
          page.say(
            "Each reading with its place (text:line:column). ∅: these words are not there. –: this part of the text is missing. A difference is cited by its number: \(about.meeting.id)!\(about.variants.first?.number ?? 1)",
            "各文本读法及其位置（文本:行:列）。∅：无此字。–：此处缺文。引用异文用其编号：\(about.meeting.id)!\(about.variants.first?.number ?? 1)"
          ))
        let readings = isGrouped ? [page.say("Readings", "读法")] : witnesses.map(\.siglum)
        page.head(
          [page.say("No", "号"), page.say("Item", "项"), page.say("Between", "前后文")] + readings
            + [page.say("What speaks for which", "证据")])
        page.element("tbody") { page in
          for variant in about.variants {
            page.row(variant, about, apparatus, grouped: isGrouped)
          }
        }
      }
    }
  }

  /// The head of a table.
  mutating func head(_ names: [String], right: Set<Int> = []) {
    element("thead") { page in
      page.element("tr") { page in
        for (number, name) in names.enumerated() {
          page.element("th", ["scope": "col", "class": right.contains(number) ? "r" : nil], name)
        }
      }
    }
  }

  private mutating func row(
    _ variant: Variant, _ about: ReportMeeting, _ apparatus: ReportApparatus, grouped: Bool
  ) {
    let view = apparatus.view
    let rejected = apparatus.collation.rejected(variant)
    element("tr", ["class": "v", "id": about.id("v\(variant.number)")]) { page in
      page.element("th", ["scope": "row", "class": "num"], String(variant.number))
      page.element("td", ["data-l": page.say("item", "项"), "class": "it"]) { page in
        let section = ReportApparatus.section(variant, view, page.language)
        if let item = page.item(variant.section, of: about) {
          page.link(item, section)
        } else {
          page.text(section)
        }
      }
      page.element("td", ["data-l": page.say("between", "前后文")]) { $0.context(variant, view) }
      if grouped {
        page.element("td", ["data-l": page.say("readings", "读法")]) {
          $0.groups(variant, rejected, view)
        }
      } else {
        for witness in variant.readings.indices {
          page.reading(variant, witness, rejected, view)
        }
      }
      page.element("td", ["data-l": page.say("speaks for", "证据"), "class": "for"]) {
        $0.support(variant, view)
      }
    }
  }

  /// The id of the row of an item; nil where it has none.
  private func item(_ section: String?, of about: ReportMeeting) -> String? {
    guard let section, section.hasPrefix(about.meeting.id + "/") else { return nil }
    let number = String(section.dropFirst(about.meeting.id.count + 1))
    let isThere = about.items.contains { $0.series.number(of: $0.directive) == number }
    return isThere ? about.id("d\(number)") : nil
  }

  private mutating func context(_ variant: Variant, _ view: CollationView) {
    func flat(_ place: Place?) -> String {
      guard let place else { return "" }
      return view.flat(corpus.pages[Int(place.page)].text[place])
    }
    let (before, after) = (flat(variant.before), flat(variant.after))
    element("span", ["class": "ctx", "lang": languageOfTexts]) { page in
      page.text(before)
      page.element("b", ["class": "nb"], "⟨ ⟩")
      page.text(after)
    }
  }

  private mutating func reading(
    _ variant: Variant, _ witness: Int, _ rejected: [Int]?, _ view: CollationView
  ) {
    let siglum = view.witnesses[witness].siglum
    guard let place = variant.readings[witness] else {
      return element("td", ["data-l": siglum, "class": "ctx"], "–")
    }
    element("td", ["data-l": siglum, "class": "rd"]) { page in
      page.lemma(place, of: witness, isOdd: rejected?.contains(witness) ?? true, view)
      page.text(" ")
      page.place(place)
    }
  }

  private mutating func lemma(
    _ place: Place, of witness: Int, isOdd: Bool, _ view: CollationView
  ) {
    element("span", ["class": "lem", "lang": languageOfTexts]) { page in
      page.element(
        "mark", ["class": isOdd ? "odd" : nil],
        place.count > 0 ? view.shown(place, of: witness) : "∅")
    }
  }

  /// Each reading once, with the texts that have it.
  private mutating func groups(_ variant: Variant, _ rejected: [Int]?, _ view: CollationView) {
    var groups: [(text: String, witnesses: [Int])] = []
    for (witness, place) in variant.readings.enumerated() where place != nil {
      let text = view.shown(place, of: witness)
      if let known = groups.firstIndex(where: { $0.text == text }) {
        groups[known].witnesses.append(witness)
      } else {
        groups.append((text, [witness]))
      }
    }
    for group in groups {
      guard let witness = group.witnesses.first, let place = variant.readings[witness] else {
        continue
      }
      element("div") { page in
        page.lemma(place, of: witness, isOdd: rejected?.contains(witness) ?? true, view)
        page.text(" ")
        for (number, other) in group.witnesses.enumerated() {
          guard let place = variant.readings[other] else { continue }
          if number > 0 { page.text(", ") }
          page.text("\(view.witnesses[other].siglum) ")
          page.place(place, .short)
        }
      }
    }
  }

  private mutating func support(_ variant: Variant, _ view: CollationView) {
    if variant.support.isEmpty { tell("undecided", "无法判定") }
    for (number, support) in variant.support.enumerated() {
      if number > 0 { text("; ") }
      if let first = support.witnesses.first {
        element("b", view.witnesses[first].siglum)
        text(": ")
      }
      text(language.words(support.reason))
      places(
        support.evidence.compactMap { if case .text(let place) = $0 { place } else { nil } },
        most: 2)
    }
  }
}
