package import SpeechAnswers
internal import SpeechReading

/// A summary for readers: labelled lines for the terminal, or Markdown ready to paste.
///
/// Each stretch of the source stands in 「」, followed by its citation, so that `yrd verify` can check it.
package struct SummaryCard: Sendable {
  let summary: Summary
  let corpus: Corpus
  let say: SummaryLanguage
  let words: ProofWords
  var meeting: Meeting { summary.meeting }

  /// `labels`: the language of the words around the sentences; `language`: whether values have their English before them.
  package init(
    _ summary: Summary, of corpus: Corpus, labels: SummaryLanguage,
    in language: Language = .chinese
  ) {
    self.summary = summary
    self.corpus = corpus
    say = labels
    words = ProofWords(corpus, in: language)
  }

  package func card() -> Card {
    var card = Card(title: title)
    card.entries = facts() + SummaryPeople(self).entries() + reviewed() + items() + asked()
    card.entries += named(.documents, summary.documents) + named(.deadlines, summary.deadlines)
    card.entries += [next()] + differences() + [covers()] + words.legend
    return card
  }

  /// As Markdown: a heading, a list, the items of a label below it.
  package func markdown() -> String {
    let card = card()
    var out = "# \(Markdown.text(card.title))\n\n"
    var last = ""
    for entry in card.entries {
      let text = Markdown.text(entry.text.replacing(each: "\n", by: " "))
      if entry.label != last {
        out += "- **\(entry.label)** \(text)\n"
      } else {
        out += "  - \(text)\n"
      }
      last = entry.label
    }
    return out
  }

  private var title: String {
    let name = meeting.facts.name.map { words.language.shown($0.value, English.meeting) }
    return "\(name ?? say(.notPrinted)) (\(meeting.id))"
  }

  // MARK: Words

  func entry(_ label: SummaryLabel, _ parts: [String]) -> Card.Entry {
    Card.Entry(label: say(label), text: parts.joined(separator: " · "))
  }

  /// 「…」 with its place.
  func quote(_ passage: Passage) -> String {
    guard let first = passage.first else { return "" }
    return "「\(words.text(passage))」 \(words.cite.full(first))"
  }

  /// A value, how it is known, and what proves it.
  private func value<Value>(_ value: Sourced<Value>, _ shown: String) -> [String] {
    let proof = value.evidence.map { step in
      switch step {
      case .text(let place): quote([place])
      case .fact(let fact, let source): "\(fact) (\(source))"
      case .catalog(let name, let key): "\(name): \(key)"
      }
    }
    let basis = value.basis == .printed ? [] : [value.basis.rawValue]
    return [shown] + basis + proof.prefix(4)
  }

  // MARK: What, when, where

  private func facts() -> [Card.Entry] {
    let facts = meeting.facts
    var entries = [entry(.texts, meeting.witnesses.map(text))]
    entries.append(
      facts.date.map { entry(.when, value($0, $0.value.text)) }
        ?? entry(.when, [say(.notPrinted)]))
    var places =
      facts.place.map { venue in
        value(
          venue,
          words.language.shown(
            venue.value.city
              + (venue.value.province.map { $0 == venue.value.city ? "" : " (\($0))" } ?? "")
          ) { _ in English.place(venue.value) })
      } ?? [say(.notPrinted)]
    if let occasion = facts.occasion {
      places.append(contentsOf: occasion.places.prefix(1).map { quote([$0]) })
    }
    places.append(
      "\(say(.venue)): " + (facts.hall?.places.first.map { quote([$0]) } ?? say(.notPrinted)))
    entries.append(entry(.place, places))
    return entries
  }

  /// 003 中国高新技术产业导报 2020-08-24, 新华社南宁3月5日电
  private func text(_ witness: Meeting.Witness) -> String {
    let page = corpus.pages[witness.page]
    let dateline = corpus.story(witness).dateline.map { words.text($0.passage) }
    let head = [corpus.article(witness), page.outlet?.value, page.published?.value.text]
      .compactMap { $0 }.joined(separator: " ")
    return [head, dateline].compactMap { $0 }.joined(separator: ", ")
  }

  // MARK: What was said

  private func reviewed() -> [Card.Entry] {
    summary.reviewed.map { series, directive in
      let label: SummaryLabel = series.kind == .achievement ? .achieved : .lacks
      let number = directive.number.map { "\(series.label).\($0)" } ?? series.label
      let passage = directive.headline.isEmpty ? directive.passage : directive.headline
      return entry(label, ["\(number) \(quote(passage))"])
    }
  }

  private func items() -> [Card.Entry] {
    summary.items.flatMap { item -> [Card.Entry] in
      let (series, directive) = (item.item.series, item.item.directive)
      let number = directive.number.map { "\(series.label).\($0)" } ?? series.label
      var lines: [String] = []
      if !item.headline.isEmpty { lines.append("\(number) \(quote(item.headline))") }
      for demand in item.demands {
        lines.append(lines.isEmpty ? "\(number) \(quote(demand.passage))" : quote(demand.passage))
      }
      if lines.isEmpty { lines.append("\(number) \(quote(directive.passage))") }
      return lines.map { entry(label(of: series), [$0]) }
    }
  }

  private func label(of series: Series) -> SummaryLabel {
    if series.numbering == .none { return .sections }
    return switch series.kind {
    case .task: .tasks
    case .positioning: .position
    case .achievement: .achieved
    case .shortcoming: .lacks
    case .pledge: .pledges
    case .decision: .decided
    }
  }

  /// Who is asked, with each sentence; those that stand above are only cited, on one line.
  private func asked() -> [Card.Entry] {
    var above = Set(summary.items.flatMap(\.demands).compactMap(\.passage.first))
    return summary.asked.flatMap { asked -> [Card.Entry] in
      var cited: [String] = []
      var quoted: [String] = []
      for (item, demand) in asked.demands {
        guard let first = demand.passage.first else { continue }
        let number = item.split(separator: "/").last.map(String.init) ?? item
        if above.insert(first).inserted {
          quoted.append("\(number) \(quote(demand.passage))")
        } else {
          cited.append("\(number) \(words.cite.full(first))")
        }
      }
      let lines = (cited.isEmpty ? [] : [cited.joined(separator: " · ")]) + quoted
      let addressee = words.language.shown(asked.addressee, English.body)
      return lines.map { entry(.asked, ["\(addressee): \($0)"]) }
    }
  }

  private func named(
    _ label: SummaryLabel, _ found: [(item: String, passage: Passage)]
  ) -> [Card.Entry] {
    found.map { item, passage in
      entry(label, ["\(item.split(separator: "/").last ?? "") \(quote(passage))"])
    }
  }

  // MARK: The end

  private func next() -> Card.Entry {
    guard let next = meeting.facts.next else { return entry(.next, [say(.notPrinted)]) }
    return entry(
      .next, value(next, next.value.name + (next.value.place.map { ", \($0)" } ?? "")))
  }

  private func differences() -> [Card.Entry] {
    var entries = meeting.contradictions.map { contradiction in
      let readings = contradiction.readings.map { reading in
        let ids = reading.witnesses.map(corpus.article).joined(separator: ", ")
        return "\(ids) \(reading.places.first.map { quote([$0]) } ?? reading.value)"
      }
      let note = contradiction.note.map { [$0] } ?? []
      return entry(
        .differ, ["\(contradiction.field): " + readings.joined(separator: " │ ")] + note)
    }
    if summary.differences > 0 {
      let count = summary.differences
      entries.append(
        entry(
          .differ,
          [
            say == .en
              ? "wording in \(counted(count, "place")): yrd diff \(meeting.id)"
              : "文字差异\(count)处: yrd diff \(meeting.id)"
          ]))
    }
    return entries
  }

  private func covers() -> Card.Entry {
    let found = summary.coverage
    let percent = found.allCharacters > 0 ? found.characters * 100 / found.allCharacters : 0
    let english =
      "\(found.headlines) of \(found.allHeadlines) headlines · \(found.demands) of \(found.allDemands) demands · \(percent) % of the characters. Reported speech, not a transcript"
    let chinese =
      "标题 \(found.headlines)/\(found.allHeadlines) · 要求 \(found.demands)/\(found.allDemands) · 字数 \(percent) %。系报道转述，非讲话全文"
    return entry(.covers, [say == .en ? english : chinese])
  }
}
