internal import SpeechAnswers
internal import SpeechReading

// A corpus as a page: its meetings in time, terms, people over meetings, what is odd; no whole texts.
extension ReportWriter {
  mutating func findings(of meetings: [Meeting]) {
    let items = meetings.reduce(0) { $0 + $1.series.reduce(0) { $0 + $1.directives.count } }
    let demands = meetings.reduce(0) { sum, meeting in
      sum + meeting.series.flatMap(\.directives).reduce(0) { $0 + $1.demands.count }
    }
    let several = meetings.filter { $0.witnesses.count > 1 }
    let undated = meetings.count { $0.facts.date == nil }
    let silent = corpus.pages.count { page in !page.stories.contains { $0.kind == .readout } }
    element("ul", ["class": "key"]) { page in
      page.element("li") { page in
        page.link("meetings", page.say(counted(meetings.count, "meeting"), "\(meetings.count)次会议"))
        page.tell(
          " with \(counted(items, "item")) and \(counted(demands, "demand")).",
          "，\(items)项，\(demands)条要求。")
      }
      if !several.isEmpty {
        page.element("li") { page in
          page.tell(
            "\(several.count) of them \(several.count == 1 ? "has" : "have") two texts or more; \(several.count { !$0.contradictions.isEmpty }) with contradictions.",
            "其中\(several.count)次有两个以上文本，\(several.count { !$0.contradictions.isEmpty })次各文本有矛盾。")
        }
      }
      if undated > 0 {
        page.element("li", page.say("\(undated) without a date.", "\(undated)次日期不详。"))
      }
      if silent > 0 {
        page.element(
          "li",
          page.say(
            "\(counted(silent, "text")) of the corpus report no meeting.", "文库中\(silent)个文本未报道会议。"))
      }
    }
  }

  func overviewSections(
    of meetings: [Meeting], terms: [(shown: String, query: SearchQuery)]
  ) -> [ReportSection] {
    let chosen = ReportTerms(meetings, of: corpus, asked: terms)
    let counts =
      meetings.count > ReportTerms.mostMeetings
      ? periods(of: meetings, chosen) : dispersion(of: chosen)
    return [time(of: meetings, meetings), table(of: meetings), counts].compactMap(\.self)
      + concordances(of: chosen)
      + [roster(of: meetings), oddities(of: meetings)].compactMap(\.self)
  }

  private func table(of meetings: [Meeting]) -> ReportSection {
    ReportSection("meetings", say("Meetings", "会议"), count: meetings.count) { page in
      page.element("table", ["class": "stack"]) { page in
        page.head(
          [
            page.say("Meeting", "会议"), page.say("Held", "时间"), page.say("Place", "地点"),
            page.say("Chair", "主持"), page.say("Texts", "文本"), page.say("Items", "项"),
            page.say("Demands", "要求"),
          ], right: [5, 6])
        page.element("tbody") { page in
          for meeting in meetings { page.row(meeting) }
        }
      }
    }
  }

  private mutating func row(_ meeting: Meeting) {
    let (facts, directives) = (meeting.facts, meeting.series.flatMap(\.directives))
    element("tr") { page in
      page.element("th", ["scope": "row"]) { page in
        page.element("b", meeting.id)
        page.void("br")
        page.han(facts.name?.value ?? page.say("no name printed", "名称未载"))
        page.places(facts.name?.places ?? [], most: 1)
      }
      page.cell(page.say("held", "时间"), facts.date) { $0.text($1.text) }
      page.cell(page.say("place", "地点"), facts.place) { $0.han($1.city) }
      page.cell(page.say("chair", "主持"), facts.chair) { $0.person($1.name) }
      page.element(
        "td", ["data-l": page.say("texts", "文本")],
        meeting.witnesses.map(page.corpus.article).joined(separator: ", "))
      let demands = directives.reduce(0) { $0 + $1.demands.count }
      for (name, count) in [
        (page.say("items", "项"), directives.count), (page.say("demands", "要求"), demands),
      ] {
        page.element("td", ["data-l": name, "class": "num r"], String(count))
      }
    }
  }

  /// A value with the first place that proves it.
  private mutating func cell<Value>(
    _ name: String, _ value: Sourced<Value>?, _ show: (inout ReportWriter, Value) -> Void
  ) {
    element("td", ["data-l": name]) { page in
      if let value { show(&page, value.value) } else { page.text("–") }
      page.places(value?.places ?? [], most: 1)
    }
  }

  // MARK: People

  /// More people are counted, not shown.
  private static let mostPeople = 300

  private func roster(of meetings: [Meeting]) -> ReportSection? {
    let people = PeopleQuery().people(of: meetings)
    guard !people.isEmpty else { return nil }
    return ReportSection("people", say("People over meetings", "人员"), count: people.count) { page in
      page.lede(
        page.say(
          "One name is taken for one person. In the order in which they are first named. Titles as printed.",
          "同名视为同一人。依首次出现的次序。职务照录。"))
      page.element("table", ["class": "stack"]) { page in
        page.head([
          page.say("Name", "姓名"), page.say("Meeting", "会议"), page.say("Titles and part", "职务与活动"),
        ])
        for entry in people.prefix(Self.mostPeople) { page.rows(of: entry) }
      }
      if people.count > Self.mostPeople {
        page.lede(
          page.say(
            "… and \(grouped(people.count - Self.mostPeople)) more: yrd speakers",
            "……另有\(grouped(people.count - Self.mostPeople))人：yrd speakers"))
      }
    }
  }

  private mutating func rows(of entry: PersonEntry) {
    element("tbody") { page in
      for (number, appearance) in entry.appearances.enumerated() {
        page.element("tr") { page in
          if number == 0 {
            page.element("th", ["scope": "rowgroup", "rowspan": String(entry.appearances.count)]) {
              $0.person(entry.name)
            }
          }
          page.element("td", ["data-l": page.say("meeting", "会议")], appearance.meeting.id)
          page.element("td", ["data-l": page.say("titles", "职务")]) { page in
            let person = appearance.person
            page.han(person.titles.map(\.value).joined(separator: "、"))
            page.text(person.titles.isEmpty ? "" : " · ")
            page.text(person.roles.map { $0.kind.words(page.language) }.joined(separator: ", "))
            page.places(person.places, most: 1)
          }
        }
      }
    }
  }

  // MARK: What is odd

  /// More of one kind are counted, not shown.
  private static let mostFindings = 20

  private func oddities(of meetings: [Meeting]) -> ReportSection? {
    let ids = Set(meetings.map(\.id))
    let pages = Set(meetings.flatMap { $0.witnesses.map { corpus.pages[$0.page].id } })
    let rows = FindingList(corpus).rows.filter { row in
      ids.contains(row.subject) || pages.contains(String(row.subject.prefix { $0 != "#" }))
    }
    guard !rows.isEmpty else { return nil }
    return ReportSection("odd", say("What is odd", "异常"), count: rows.count) { page in
      page.element("table", ["class": "stack"]) { page in
        page.head([page.say("Text", "文本"), page.say("Kind", "种类"), page.say("What", "说明")])
        page.element("tbody") { page in
          for kind in Finding.Kind.allCases { page.rows(rows.filter { $0.kind == kind }) }
        }
      }
    }
  }

  private mutating func rows(_ rows: [FindingList.Row]) {
    for row in rows.prefix(Self.mostFindings) {
      element("tr") { page in
        page.element("th", ["scope": "row"], row.subject)
        page.element("td", ["data-l": page.say("kind", "种类")], row.kind.rawValue)
        page.element("td", ["data-l": page.say("what", "说明")]) { page in
          page.text(row.message)
          page.places(row.places, most: 2)
        }
      }
    }
    guard let kind = rows.first?.kind, rows.count > Self.mostFindings else { return }
    let more = grouped(rows.count - Self.mostFindings)
    element("tr") { page in
      page.element("th", ["scope": "row"], "…")
      page.element("td", ["data-l": page.say("kind", "种类")], kind.rawValue)
      page.element(
        "td", ["data-l": page.say("what", "说明")],
        page.say("\(more) more: yrd check", "另有\(more)处：yrd check"))
    }
  }

  // MARK: Terms of many meetings

  /// Terms over months, or over years where there are many.
  private func periods(of meetings: [Meeting], _ chosen: ReportTerms) -> ReportSection? {
    let days = meetings.compactMap { $0.facts.date?.value.firstDay }.sorted()
    guard !chosen.rows.isEmpty, let first = days.first, let last = days.last else { return nil }
    let period: Period = last.year - first.year > 3 ? .year : .month
    var scope = SearchScope()
    scope.meetings = Set(meetings.map(\.id))
    let counts = corpus.counts(of: chosen.rows.map(\.query), by: period, scope)
    let chart = PeriodChart(counts, chosen.rows.map(\.shown), .hits, language: language)
    let name = period.rawValue
    return ReportSection("terms", say("Terms in time", "词语时间分布"), count: chosen.rows.count) {
      page in
      page.element("figure") { page in
        page.scrolling(page.say("Terms in time", "词语时间分布图")) { $0.append(chart.element()) }
        page.element(
          "figcaption",
          page.say(
            "Hits in the leading texts of the meetings of each \(name); the scale of each term is its own. A \(name) with more meetings has more hits: yrd timeline --by \(name) has shares and rates.",
            "各时段会议主文本中的次数；每个词语各用其比例尺。会议多的时段次数也多：比例见 yrd timeline --by \(name)。"))
      }
    }
  }
}
