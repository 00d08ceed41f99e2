internal import SpeechAnswers
internal import SpeechReading

// What opens the page of a meeting: its name, and what is known of it with its proof.
extension ReportWriter {
  mutating func opening(of about: ReportMeeting) {
    let meeting = about.meeting
    let sigla = meeting.witnesses.map(corpus.article)
    let count = language.number(sigla.count)
    element("p", ["class": "kicker"]) { page in
      page.tell(
        "Report on one meeting · \(meeting.id) · \(count) text\(sigla.count == 1 ? "" : "s") · made by yrd from \(page.language.list(sigla))",
        "一次会议的报告 · \(meeting.id) · \(count)个文本 · yrd 据\(page.language.list(sigla))编成")
    }
    name(of: meeting, "h1")
  }

  mutating func name(of meeting: Meeting, _ element: StaticString) {
    if let name = meeting.facts.name?.value {
      self.element(element, ["lang": languageOfTexts], name)
    } else {
      self.element(element, say("No name printed", "名称未载") + " (\(meeting.id))")
    }
  }

  mutating func facts(of about: ReportMeeting) {
    let facts = about.meeting.facts
    element("dl", ["class": "facts"]) { page in
      page.fact(page.say("Held", "时间"), facts.date) { page, date in page.text(date.text) }
      page.fact(page.say("Place", "地点"), facts.place) { page, venue in
        let province = venue.province.map { $0 == venue.city ? "" : $0 } ?? ""
        page.han(province + venue.city)
      }
      page.fact(page.say("Venue", "会场"), facts.hall) { page, hall in page.han(hall) }
      page.fact(page.say("Chair", "主持"), facts.chair) { page, chair in
        page.person(chair.name)
        page.text(" ")
        page.han(chair.form)
      }
      page.fact(page.say("Convener", "召集"), facts.convener) { page, name in page.han(name) }
      page.fact(page.say("Occasion", "背景"), facts.occasion) { page, words in page.han(words) }
      page.fact(page.say("Edition", "届次"), facts.edition) { page, words in page.han(words) }
      page.fact(page.say("Theme", "主题"), facts.theme) { page, words in page.han(words) }
      page.fact(page.say("Previous", "上次"), facts.previous) { page, words in page.han(words) }
      page.fact(page.say("Next", "下次"), facts.next) { page, next in
        page.han(next.name + (next.place.map { "，\($0)" } ?? ""))
      }
      for event in facts.events {
        page.fact(page.say("Part", "环节"), event.name) { page, name in
          page.han(name)
          if let date = event.date { page.text(" \(date.value.text)") }
        }
      }
      page.texts(of: about)
      page.unknown(facts)
    }
  }

  /// A value with how it is known and the places that prove it; nothing where it is not known.
  private mutating func fact<Value>(
    _ label: String, _ value: Sourced<Value>?, _ show: (inout ReportWriter, Value) -> Void
  ) {
    guard let value else { return }
    element("div") { page in
      page.element("dt", label)
      page.element("dd") { page in
        show(&page, value.value)
        if value.basis != .printed {
          page.text(" ")
          page.element("span", ["class": "basis"], page.basis(of: value))
        }
        page.void("br")
        page.proof(value.evidence)
      }
    }
  }

  /// How a value is known: of several texts, which of them print it.
  private func basis<Value>(of value: Sourced<Value>) -> String {
    guard value.basis == .witness else { return value.basis.words(language) }
    var articles: [String] = []
    for place in value.places {
      let id = corpus.pages[Int(place.page)].id
      if !articles.contains(id) { articles.append(id) }
    }
    guard !articles.isEmpty else { return value.basis.words(language) }
    let list = language.list(articles)
    return say("printed in \(list)", "\(list)所载")
  }

  /// Places as links; facts and entries of catalogs in words.
  mutating func proof(_ evidence: [Evidence], most: Int = 4) {
    for (number, step) in evidence.prefix(most).enumerated() {
      if number > 0 { text(" ") }
      switch step {
      case .text(let place): self.place(place)
      case .fact(let fact, let source): element("span", ["class": "for"], "\(fact) (\(source))")
      case .catalog(let name, let key): element("span", ["class": "for"], "\(name): \(key)")
      }
    }
    if evidence.count > most { text(" …") }
  }

  private mutating func texts(of about: ReportMeeting) {
    element("div") { page in
      page.element("dt", page.say("Texts", "文本"))
      page.element("dd") { page in
        for (number, witness) in about.meeting.witnesses.enumerated() {
          if number > 0 { page.void("br") }
          page.text(witness, of: about)
        }
      }
    }
  }

  private mutating func text(_ witness: Meeting.Witness, of about: ReportMeeting) {
    let source = corpus.pages[witness.page]
    link(id(ofSource: witness.page), corpus.article(witness))
    text(" ")
    if let outlet = source.outlet?.value {
      han(outlet)
    } else {
      tell("outlet not printed", "出处未载")
    }
    text(" ")
    element("span", ["class": "nb"], source.published?.value.text ?? say("no day", "日期未载"))
    if witness == about.meeting.base, about.meeting.witnesses.count > 1 {
      tell(" · leads", " · 主文本")
    }
  }

  private mutating func unknown(_ facts: MeetingFacts) {
    let missing: [(String, Bool)] = [
      (say("date", "时间"), facts.date == nil), (say("place", "地点"), facts.place == nil),
      (say("chair", "主持人"), facts.chair == nil), (say("venue", "会场"), facts.hall == nil),
      (say("next meeting", "下次会议"), facts.next == nil),
    ]
    let names = missing.filter(\.1).map(\.0)
    guard !names.isEmpty else { return }
    element("div") { page in
      page.element("dt", page.say("Not printed", "未载"))
      page.element("dd", ["class": "ctx"], names.joined(separator: page.say("; ", "；")))
    }
  }

  /// Who speaks: somebody with a name, or the meeting and bodies.
  mutating func speaker(_ name: String) {
    if corpus.meetings.contains(where: { $0.people.contains { $0.name == name } }) {
      person(name)
    } else {
      element("b", ["lang": languageOfTexts], name)
    }
  }

  /// A name as it is written here, before it in pinyin where the page is English.
  mutating func person(_ name: String) {
    if language == .english, let pinyin = Romanization.name(name, corpus.spellings) {
      element("b", ["class": "nb"], pinyin)
      text(" ")
      han(name, class: "nb")
    } else {
      element("b", ["class": "nb", "lang": languageOfTexts], name)
    }
  }
}
