internal import SpeechAnswers
internal import SpeechReading

// What was asked, and of whom.
extension ReportWriter {
  func items(of about: ReportMeeting) -> ReportSection? {
    guard !about.items.isEmpty else { return nil }
    return ReportSection(
      about.id("items"), say("What was asked, and of whom", "要求与责任者"), count: about.items.count
    ) { page in
      page.lede(
        page.say(
          "As reported, not as spoken. Addressees as printed; → carried over from the sentence before. ≠ the wording differs between the texts, ◐ a text has it in part, ② a text prints it twice.",
          "据报道，非讲话原文。责任者照录；→ 承前句。≠ 各文本文字不同，◐ 有文本仅存部分，② 有文本重出。"))
      page.filter(about)
      page.element("table", ["class": "stack items"]) { page in
        page.head(
          [
            page.say("No", "号"), page.say("Headline and demands", "标题与要求"),
            page.say("Asked of", "责任者"), page.say("Demands", "要求"), page.say("Place", "位置"),
          ], right: [3])
        page.bodies(of: about)
      }
    }
  }

  /// Series by series; sections of one speaker have one heading.
  private mutating func bodies(of about: ReportMeeting) {
    var above: [String] = []
    // A damaged text may print a number twice.
    var known: Set<String> = []
    for series in about.meeting.series {
      let names = names(of: series)
      element("tbody") { page in
        if names != above { page.heading(of: series, names) }
        for directive in series.directives {
          var id = about.id("d\(series.number(of: directive))")
          while !known.insert(id).inserted { id += "'" }
          page.item(directive, series, about, id: id)
        }
      }
      above = names
    }
  }

  private mutating func filter(_ about: ReportMeeting) {
    element("p", ["class": "tools js"]) { page in
      page.element(
        "label", ["for": about.id("filter")], page.say("Only items with", "只看含有"))
      page.text(" ")
      page.void(
        "input",
        [
          "class": "filter", "id": about.id("filter"), "type": "search", "autocomplete": "off",
          "lang": page.languageOfTexts,
        ])
      page.text(" ")
      page.element(
        "output", ["for": about.id("filter")],
        page.say(
          "\(about.items.count) of \(about.items.count)",
          "\(about.items.count)/\(about.items.count)"))
    }
  }

  /// What a series is, who speaks, how it is numbered: sections of one speaker have the same.
  private func names(of series: Series) -> [String] {
    let isSection = series.numbering == .none
    let kind =
      isSection && series.kind == .task
      ? "" : series.kind.words(isSection ? 2 : series.directives.count, language)
    let first = isSection ? series.numbering.words(language) : series.label
    return [
      first, kind, series.speaker ?? "", series.numbering == .none ? "" : series.verb ?? "",
      series.event ?? "",
    ]
  }

  private mutating func heading(of series: Series, _ names: [String]) {
    element("tr") { page in
      page.element("th", ["colspan": "5", "scope": "rowgroup"]) { page in
        page.element("span", ["class": "h3"]) { page in
          page.text([names[0], names[1]].filter { !$0.isEmpty }.joined(separator: " · "))
          if let speaker = series.speaker {
            page.text(" · ")
            page.speaker(speaker)
            if !names[3].isEmpty {
              page.text(" ")
              page.han(names[3])
            }
          }
          if let event = series.event {
            page.text(" · ")
            page.han(event)
          }
          if series.numbering != .none { page.text(" · \(series.numbering.words(page.language))") }
        }
        if let first = series.heading.first {
          page.element(
            "span", ["class": "ctx", "lang": page.languageOfTexts], page.words(series.heading))
          page.text(" ")
          page.place(first)
        }
      }
    }
  }

  private mutating func item(
    _ directive: Directive, _ series: Series, _ about: ReportMeeting, id: String
  ) {
    let number = series.number(of: directive)
    let passages = Set(directive.demands.map(\.passage))
    let own = about.obligations.filter { one in
      one.id == "\(about.meeting.id)/\(number)" && passages.contains(one.demand.passage)
    }
    element("tr", ["class": "item", "id": id]) { page in
      page.element("th", ["scope": "row", "class": "num"], number)
      page.element("td", ["class": "what"]) { page in
        page.headline(of: directive)
        page.marks(of: directive)
        page.demands(own, directive)
      }
      page.element("td", ["data-l": page.say("asked of", "责任者")]) { $0.asked(directive) }
      page.element(
        "td", ["data-l": page.say("demands", "要求"), "class": "num r"],
        directive.demands.isEmpty ? "–" : String(directive.demands.count))
      page.element("td", ["data-l": page.say("place", "位置")]) { page in
        if let first = directive.passage.first { page.place(first) }
      }
    }
  }

  private mutating func headline(of directive: Directive) {
    let isOwn = !directive.headline.isEmpty
    let passage =
      isOwn ? directive.headline : directive.demands.first?.passage ?? directive.passage
    element("span", ["class": isOwn ? "headline" : "han", "lang": languageOfTexts], words(passage))
  }

  private mutating func marks(of directive: Directive) {
    let copies = directive.copies
    let marks: [(String, String, Bool)] = [
      (
        "≠", say("the wording differs", "文字不同"),
        copies.contains { $0.differs && $0.status == .complete }
      ),
      (
        "◐", say("in part in a text", "有文本仅存部分"),
        directive.status == .partial || copies.contains { $0.status == .partial }
      ),
      ("②", say("twice in a text", "有文本重出"), copies.contains { $0.status == .repeated }),
    ]
    for (mark, words, isShown) in marks where isShown {
      text(" ")
      element("span", ["class": "tag", "title": words], mark)
    }
  }

  // MARK: Demands

  private mutating func demands(_ own: [Obligation], _ directive: Directive) {
    guard !own.isEmpty else { return }
    // A section of one sentence stands above already.
    let isSaid = own.count == 1 && directive.headline.isEmpty
    element("details") { page in
      page.element("summary", page.say(counted(own.count, "demand"), "\(own.count)条要求"))
      page.element("ol", ["class": "demands"]) { page in
        for one in own {
          page.element("li") { page in page.demand(one, saying: isSaid ? .onlyWhatItAsks : .all) }
        }
      }
    }
  }

  /// Whether the words of a demand are printed, or stand above.
  private enum Saying { case all, onlyWhatItAsks }

  private mutating func demand(_ one: Obligation, saying: Saying) {
    if saying == .all {
      han(words(one.demand.passage))
      text(" ")
    }
    element("span", ["class": "tag \(one.strength.rawValue)"], one.strength.words(language))
    for addressee in one.demand.addressees {
      text(" ")
      element(
        "span", ["class": "tag", "lang": languageOfTexts],
        (addressee.basis == .carried ? "→ " : "") + addressee.value)
    }
    for (label, phrases) in [
      (say("by", "时限"), one.deadlines), (say("document", "文件"), one.documents),
      (say("target", "目标"), one.targets),
    ] {
      for phrase in phrases {
        text(" ")
        element("span", ["class": "tag"]) { page in
          page.text(label + " ")
          page.han(phrase.text)
        }
      }
    }
    if let first = one.demand.passage.first {
      text(" ")
      place(first)
    }
  }

  /// Who is asked, each once with how many demands are printed with the name.
  private mutating func asked(_ directive: Directive) {
    var names: [(name: String, count: Int)] = []
    for addressee in directive.demands.flatMap(\.addressees) where addressee.basis == .printed {
      if let known = names.firstIndex(where: { $0.name == addressee.value }) {
        names[known].count += 1
      } else {
        names.append((addressee.value, 1))
      }
    }
    if names.isEmpty { text("–") }
    for (number, name) in names.enumerated() {
      if number > 0 { void("br") }
      han(name.name)
      if directive.demands.count > 1 {
        text(
          say(
            " (\(name.count) of \(directive.demands.count))",
            "（\(name.count)/\(directive.demands.count)）"))
      }
    }
  }
}
