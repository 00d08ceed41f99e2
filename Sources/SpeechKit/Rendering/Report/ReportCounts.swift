internal import SpeechAnswers
internal import SpeechReading

// Where terms stand, when the meetings were, and every hit of the terms that were asked for.
extension ReportWriter {
  // MARK: Dispersion

  func dispersion(of chosen: ReportTerms) -> ReportSection? {
    guard !chosen.rows.isEmpty, !chosen.meetings.isEmpty else { return nil }
    let chart = DispersionChart(chosen.rows, in: chosen.meetings, of: corpus, language: language)
    return ReportSection("terms", say("Where terms stand", "词语分布"), count: chosen.rows.count) {
      page in
      page.element("figure") { page in
        page.scrolling(page.say("Dispersion of terms", "词语分布图")) { $0.append(chart.element()) }
        page.element(
          "figcaption",
          page.say(
            "Each stroke is one hit in the leading text of a meeting; widths are to the scale of their characters; 0 is printed where there is none. The texts are short: read the sentences before the numbers.",
            "每一竖线为会议主文本中的一次出现；宽度与字数成比例；未出现处标0。文本较短，请先读句子再看数字。"))
      }
      page.numbers(of: chart)
    }
  }

  private mutating func numbers(of chart: DispersionChart) {
    element("details") { page in
      page.element(
        "summary", page.say("The numbers: hits, and hits for 1,000 characters", "数字：次数与每千字次数"))
      page.scrolling(page.say("Numbers", "数字")) { page in
        page.element("table") { page in
          page.head(
            [page.say("Term", "词语")]
              + chart.strips.flatMap { [$0.label, page.say("per 1,000", "每千字")] },
            right: Set(1...max(1, chart.strips.count * 2)))
          page.element("tbody") { page in
            for row in chart.rows { page.row(row, chart.strips) }
          }
        }
      }
    }
  }

  private mutating func row(_ row: DispersionChart.Row, _ strips: [DispersionChart.Strip]) {
    element("tr") { page in
      page.element("th", ["scope": "row"]) { $0.han(row.term) }
      for (strip, hits) in zip(strips, row.hits) {
        page.element("td", ["class": "num r"], String(hits.count))
        let rate = Double(hits.count) * 1000 / Double(max(1, strip.characters))
        page.element("td", ["class": "num r ctx"], decimal(rate))
      }
    }
  }

  // MARK: Time

  /// `own`: the meetings of the page.
  func time(of meetings: [Meeting], _ own: [Meeting]) -> ReportSection? {
    guard meetings.count > 1 else { return nil }
    var scope = SearchScope()
    scope.meetings = Set(meetings.map(\.id))
    let chart = TimelineChart(
      corpus.timeline(scope, TimelineQuery()), naming: Set(own.map(\.id)), language: language)
    guard !chart.points.isEmpty else { return nil }
    let all = corpus.meetings.count
    return ReportSection("time", say("Meetings in time", "会议时间"), count: meetings.count) { page in
      page.element("figure") { page in
        page.scrolling(page.say("Meetings in time", "会议时间图")) { $0.append(chart.element()) }
        page.element(
          "figcaption",
          page.say(
            (meetings.count == all
              ? "All meetings of this corpus"
              : "\(meetings.count) of \(all) meetings of this corpus")
              + "; the area of a point grows with its demands, days are since the meeting before. A gap is a gap of these texts, not of the world.",
            (meetings.count == all ? "本文库全部会议" : "本文库\(all)次会议中的\(meetings.count)次")
              + "；点的面积随要求数增大，天数自上次会议起算。空白是这些文本的空白，不是现实的空白。"))
      }
    }
  }

  // MARK: Concordance

  /// More rows of a term are counted, not shown.
  private static let mostHits = 200

  func concordances(of chosen: ReportTerms) -> [ReportSection] {
    var scope = SearchScope()
    scope.meetings = Set(chosen.meetings.map(\.id))
    scope.context = 18
    return chosen.concordances.enumerated().compactMap { number, term in
      let hits = corpus.concordance(term.query, scope)
      let id = number == 0 ? "kwic" : "kwic-\(number + 1)"
      return ReportSection(
        id, say("Concordance: \(term.shown)", "索引：\(term.shown)"), count: hits.count
      ) { page in
        if hits.isEmpty { return page.lede(page.say("No hit in these meetings.", "这些会议中未出现。")) }
        page.scrolling(page.say("Concordance", "索引")) { page in
          page.element("table", ["class": "kwic"]) { page in
            page.element("tbody") { page in
              for hit in hits.prefix(Self.mostHits) { page.row(hit) }
            }
          }
        }
        if hits.count > Self.mostHits {
          page.lede(
            page.say(
              "… and \(grouped(hits.count - Self.mostHits)) more: yrd search \(term.shown)",
              "……另有\(grouped(hits.count - Self.mostHits))处：yrd search \(term.shown)"))
        }
      }
    }
  }

  private mutating func row(_ hit: Hit) {
    element("tr") { page in
      page.element("td", ["class": "m"], hit.meeting.map { page.corpus.meetings[$0].id } ?? "")
      page.element("td", ["class": "l", "lang": page.languageOfTexts], hit.left)
      page.element("td", ["class": "h", "lang": page.languageOfTexts], page.words([hit.place]))
      page.element("td", ["class": "rr", "lang": page.languageOfTexts], hit.right)
      page.element("td", ["class": "m"]) { $0.place(hit.place) }
    }
  }
}
