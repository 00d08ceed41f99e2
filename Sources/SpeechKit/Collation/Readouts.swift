package import SpeechReading

// Readouts of a corpus as witnesses: which parts are compared, what their stretches are called, what stands outside.
extension WitnessText {
  /// A story of a page; `labels` name its directives, as a meeting's record numbers them.
  package init(story: Story, of page: Page, number: Int = 0, siglum: String, labels: [Section] = [])
  {
    let headlines = story.headlines.flatMap { $0 }.sorted()
    let photographers = story.captions.compactMap(\.photographer?.place)
    let credits = story.spans.filter { span in
      span.count < 40 && photographers.contains { $0.start >= span.start && $0.end <= span.end }
    }
    let captions = story.captions.flatMap(\.passage)
    let body = Self.rest(of: story.spans, without: headlines + captions + credits)
      .flatMap { span in
        // Tags are no words that a text has and another lacks.
        page.text.written(span.range).map {
          span.part(
            Int32(truncatingIfNeeded: $0.lowerBound), Int32(truncatingIfNeeded: $0.upperBound))
        }
      }
    self.init(
      siglum: siglum, text: page.text, page: number,
      parts: [
        Part(.headline, headlines), Part(.caption, (captions + credits).sorted()),
        Part(.body, body),
      ],
      sections: labels
        + Self.sections(
          story, page.text, headlines: headlines, captions: captions, credits: credits),
      names: (photographers + story.byline.map(\.place) + story.people.flatMap(\.places)).sorted(),
      titles: story.people.flatMap { $0.titles.flatMap(\.places) }.sorted(),
      outside: Self.outside(story, of: page, number: number))
  }

  /// Ranges without other ranges, in order.
  private static func rest(of spans: Passage, without others: [Place]) -> Passage {
    let others = others.sorted()
    return spans.sorted().flatMap { span -> Passage in
      var out: Passage = []
      var start = span.start
      for other in others where other.end > start && other.start < span.end {
        if other.start > start { out.append(span.part(start, other.start)) }
        start = max(start, other.end)
      }
      if start < span.end { out.append(span.part(start, span.end)) }
      return out
    }
  }

  private static func sections(
    _ story: Story, _ text: SourceText, headlines: Passage, captions: Passage, credits: Passage
  ) -> [Section] {
    var sections = [Section("headline", headlines), Section("photo", credits)]
    sections.append(Section("caption", captions))
    if let dateline = story.dateline?.passage, let last = dateline.last {
      sections.append(Section("dateline", dateline))
      sections.append(Section("lead", [lead(behind: last, text)]))
    }
    sections.append(
      Section("people", story.people.flatMap { $0.titles.flatMap(\.places) + $0.places }))
    sections += story.statements.map { Section("\($0.speaker) \($0.verb)", $0.passage) }
    return sections
  }

  /// The first sentence behind the dateline.
  private static func lead(behind dateline: Place, _ text: SourceText) -> Place {
    let start = Int(dateline.end)
    let end = text.folded[start...].firstIndex { $0.isStop && $0 != 0x0A } ?? text.count
    return dateline.part(dateline.end, Int32(truncatingIfNeeded: end))
  }

  private static func outside(_ story: Story, of page: Page, number: Int) -> [Outside] {
    let others = page.stories.filter { $0.id != story.id }.flatMap(\.spans)
    let all =
      others.map { Outside(.foreign, $0) }
      + page.furniture.map { Outside(.furniture, $0.place) }
    var out: [Outside] = []
    for next in all.ordered(by: { $0.place < $1.place }) {
      if let last = out.last, last.kind == next.kind,
        isBlank(page.text, from: Int(last.place.end), to: Int(next.place.start))
      {
        out[out.count - 1] = Outside(next.kind, last.place.part(last.place.start, next.place.end))
      } else {
        out.append(next)
      }
    }
    return out
  }

  /// Whether nothing but white space and the signs of headings stands between two places.
  private static func isBlank(_ text: SourceText, from start: Int, to end: Int) -> Bool {
    start <= end && text.folded[start..<end].allSatisfy { !Content.isWord($0) }
  }
}

extension Place {
  fileprivate func part(_ start: Int32, _ end: Int32) -> Place {
    Place(start: Int(start), end: Int(end), page: Int(page))
  }
}

// MARK: Meetings

extension Corpus {
  /// A text of a meeting as a witness, its directives named as the meeting's record numbers them: `2020-hefei/3.5`.
  public func witness(_ witness: Meeting.Witness, of meeting: Meeting?) -> WitnessText {
    var labels: [WitnessText.Section] = []
    if let meeting, let number = meeting.witnesses.firstIndex(of: witness) {
      for series in meeting.series {
        for directive in series.directives {
          let copies = directive.copies.filter { $0.witness == number }.flatMap(\.passage)
          let passage = copies.isEmpty ? directive.passage : copies
          let own = passage.filter { Int($0.page) == witness.page }
          guard !own.isEmpty else { continue }
          let item = directive.number.map { ".\($0)" } ?? ""
          labels.append(WitnessText.Section("\(meeting.id)/\(series.label)\(item)", own))
        }
      }
    }
    var text = WitnessText(
      story: story(witness), of: pages[witness.page], number: witness.page,
      siglum: article(witness), labels: labels)
    text.credits = (story(witness).dateline?.passage ?? []).sorted()
    text.findings = pages[witness.page].findings.count + story(witness).findings.count
    return text
  }

  /// What texts of other meetings say to what the texts of a meeting print differently.
  public func testimony(on meeting: Meeting) -> [Testimonial] {
    meeting.contradictions.compactMap { contradiction in
      guard let note = contradiction.note, !contradiction.noteEvidence.isEmpty else { return nil }
      let said = contradiction.noteEvidence.compactMap { evidence -> String? in
        guard case .text(let place) = evidence else { return nil }
        return WitnessJoin.comparable(pages[Int(place.page)].text[place])
      }
      let readings = contradiction.readings.filter { reading in
        said.contains { $0 == WitnessJoin.comparable(reading.value) }
      }
      guard !readings.isEmpty else { return nil }
      return Testimonial(
        places: contradiction.readings.flatMap(\.places),
        speaksFor: Set(readings.flatMap(\.witnesses).map(\.page)), reason: note,
        evidence: contradiction.noteEvidence)
    }
  }
}

extension CorpusFile {
  /// Texts as witnesses from their first character to their last; those with one name are told apart by their paths.
  package static func wholeWitnesses(_ files: [CorpusFile]) -> [WitnessText] {
    let ids = ArticleID.ids(of: files.map { ($0.file, $0.path, $0.givenID) })
    return files.indices.map {
      WitnessText(whole: files[$0].decoded.text, siglum: ids[$0], page: $0)
    }
  }
}
