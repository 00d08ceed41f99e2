internal import SpeechAnswers
internal import SpeechReading

// Several meetings on one page: a chapter for each, and what became of its items in the next.
extension ReportWriter {
  func chapter(of about: ReportMeeting) -> ReportSection {
    let name = about.meeting.facts.name?.value ?? say("no name printed", "名称未载")
    return ReportSection(about.id("meeting"), "\(about.meeting.id) · \(name)") { page in
      page.findings(of: about)
      page.facts(of: about)
      page.deeper { page in
        for section in about.sections(page) { page.section(section) }
      }
    }
  }

  /// The opening of a page of several meetings.
  enum Opening { case meetings, corpus }

  mutating func opening(of meetings: [Meeting], _ opening: Opening) {
    let texts = Set(meetings.flatMap { $0.witnesses.map(\.page) }).count
    let all = corpus.pages.count
    element("p", ["class": "kicker"]) { page in
      let base = page.say(
        "\(counted(meetings.count, "meeting")) from \(grouped(texts)) of \(counted(all, "text"))",
        "\(grouped(all))个文本中\(grouped(texts))个所载\(grouped(meetings.count))次会议")
      switch opening {
      case .meetings:
        page.tell(
          "Report on several meetings · \(base) · made by yrd", "多次会议的报告 · \(base) · yrd 编")
      case .corpus:
        page.tell("Report on a corpus · \(base) · made by yrd", "文库报告 · \(base) · yrd 编")
      }
    }
    let dates = meetings.compactMap { $0.facts.date?.value.bounds }.flatMap { [$0.first, $0.last] }
      .compactMap(\.self).sorted()
    let span =
      dates.first.flatMap { first in dates.last.map { "\(first.text) – \($0.text)" } } ?? ""
    element("h1", say("Meetings ", "会议 ") + span)
  }

  /// What became of the items of a meeting in the next.
  func comparison(_ earlier: Meeting, _ later: Meeting, id: String) -> ReportSection {
    let title = say(
      "From \(earlier.id) to \(later.id)", "从\(earlier.id)到\(later.id)")
    let compared = MeetingComparison(earlier, later, corpus)
    return ReportSection(id, title) { page in
      if !compared.warnings.isEmpty {
        page.lede(
          page.say("Not of one kind, compare with care: ", "种类不同，比较须谨慎：")
            + page.language.words(compared.warnings.joined(separator: "; ")))
      }
      page.element("table", ["class": "stack"]) { page in
        page.head(
          [
            earlier.id, page.say("What was asked", "要求"), page.say("What became of it", "去向"),
            later.id, page.say("Words there", "后文"),
          ])
        page.element("tbody") { page in
          for (number, item) in compared.items.enumerated() {
            page.fate(of: item, compared.fates[number], in: compared)
          }
          for (number, item) in compared.laterItems.enumerated()
          where compared.origins[number].isNewItem {
            page.new(item, in: compared)
          }
        }
      }
    }
  }

  private mutating func fate(
    of item: ComparedItem, _ fate: Succession.Fate, in compared: MeetingComparison
  ) {
    element("tr") { page in
      page.element("th", ["scope": "row", "class": "num"], page.number(item))
      page.element("td", ["data-l": page.say("asked", "要求")]) { $0.headline(of: item) }
      page.element(
        "td", ["data-l": page.say("became", "去向")], page.words(fate.relation))
      let later = fate.links.first.map { compared.laterItems[$0.item] }
      page.element(
        "td", ["data-l": compared.later.id, "class": "num"], later.map(page.number) ?? "–")
      page.element("td", ["data-l": page.say("words", "后文")]) { page in
        if let later { page.headline(of: later) } else { page.text("–") }
      }
    }
  }

  private mutating func new(_ item: ComparedItem, in compared: MeetingComparison) {
    element("tr") { page in
      page.element("th", ["scope": "row", "class": "num"], "–")
      page.element("td", ["data-l": page.say("asked", "要求")], "–")
      page.element("td", ["data-l": page.say("became", "去向")], page.words(.new))
      page.element("td", ["data-l": compared.later.id, "class": "num"], page.number(item))
      page.element("td", ["data-l": page.say("words", "后文")]) { $0.headline(of: item) }
    }
  }

  private func number(_ item: ComparedItem) -> String { item.series.number(of: item.directive) }

  private func words(_ relation: Succession.Relation) -> String {
    let chinese: String =
      switch relation {
      case .kept: "保留"
      case .reworded: "改写"
      case .absorbed: "并入"
      case .split: "拆分"
      case .moved: "移位"
      case .promoted: "升格"
      case .noSuccessor: "无后继"
      case .unclear: "不明"
      case .new: "新增"
      }
    return say(relation == .unclear ? "unclear" : relation.words, chinese)
  }

  private mutating func headline(of item: ComparedItem) {
    let directive = item.directive
    let passage =
      !directive.headline.isEmpty
      ? directive.headline : directive.demands.first?.passage ?? directive.passage
    han(words(passage))
    places(directive.passage, most: 1)
  }
}
