internal import SpeechAnswers
internal import SpeechReading

// The texts of a meeting beside each other, as they are written on the page.
extension ReportWriter {
  func sides(of about: ReportMeeting) -> ReportSection? {
    guard let collation = about.collation, let view = about.view else { return nil }
    let (id, title) = (about.id("sides"), say("Side by side", "对照"))
    let most = ReportMeeting.mostBesideEachOther
    guard collation.witnesses.count <= most else {
      return ReportSection(id, title) { page in
        page.lede(
          page.say(
            "More than \(most) texts are not set beside each other. A table of all: yrd diff \(about.meeting.id) --sigla --format csv",
            "超过\(most)个文本，不作对照。全部异文表：yrd diff \(about.meeting.id) --sigla --format csv"))
      }
    }
    return ReportSection(id, title) { page in
      let sides = ReportSides(about, collation, view)
      let base = collation.witnesses[collation.base].siglum
      page.lede(
        page.say(
          "Sentences of \(base) with the same stretch of the other texts; sentences without a difference in words are folded. On a wash: spoken against by other evidence, or undecided.",
          "以\(base)各句为准，与其他文本相应部分对照；文字相同的句子已折叠。有底色者：有他证不支持，或无法判定。"))
      page.element("p", ["class": "tools js"]) { page in
        page.element(
          "button", ["class": "unfold", "type": "button", "aria-pressed": "false"],
          page.say("Unfold all", "全部展开"))
      }
      page.element("div", ["class": "sides n\(min(4, collation.witnesses.count))"]) { page in
        page.heads(about, collation)
        page.headlines(sides, about)
        for run in sides.runs { page.run(run, sides, about) }
      }
    }
  }

  private mutating func heads(_ about: ReportMeeting, _ collation: Collation) {
    element("div", ["class": "row head"]) { page in
      page.element("div", ["class": "where"], page.say("Item", "项"))
      page.element("div", ["class": "cells"]) { page in
        for (index, witness) in about.meeting.witnesses.enumerated() {
          page.element("div", ["class": "cell"]) { page in
            page.text(collation.witnesses[index].siglum + " ")
            page.element("span") { page in
              if let outlet = page.corpus.pages[witness.page].outlet?.value {
                page.han(outlet)
              } else {
                page.tell("outlet not printed", "出处未载")
              }
            }
          }
        }
      }
    }
  }

  private mutating func headlines(_ sides: ReportSides, _ about: ReportMeeting) {
    guard sides.headlines.contains(where: { !$0.isEmpty }) else { return }
    element("div", ["class": "row"]) { page in
      page.element("div", ["class": "where"]) { page in
        page.element("b", ReportApparatus.named("headline", page.language))
        if let first = sides.headlines[sides.collation.base].first {
          page.text(" ")
          page.place(first, .short)
        }
      }
      page.element("div", ["class": "cells"]) { page in
        for (witness, headline) in sides.headlines.enumerated() {
          page.cell(headline, of: witness, sides, about, between: " ")
        }
      }
    }
  }

  private mutating func run(
    _ run: ArraySlice<ReportSides.Row>, _ sides: ReportSides, _ about: ReportMeeting
  ) {
    guard let first = run.first, let place = first.cells[sides.collation.base].first else { return }
    element("div", ["class": "row"]) { page in
      page.element("div", ["class": "where"]) { page in
        let name = ReportApparatus.named(first.section, page.language)
        if !name.isEmpty {
          page.element("b", name)
          page.text(" ")
        }
        page.place(place, .short)
      }
      if first.differs {
        page.cells(first, sides, about)
      } else {
        page.element("details", ["class": "same"]) { page in
          page.element("summary") { $0.summary(of: run, sides) }
          for row in run { page.cells(row, sides, about) }
        }
      }
    }
  }

  /// “3 sentences, same words in 000 and 003; missing in 004: 他强调,要深刻…”
  private mutating func summary(of run: ArraySlice<ReportSides.Row>, _ sides: ReportSides) {
    guard let first = run.first, let place = first.cells[sides.collation.base].first else { return }
    let sigla = sides.collation.witnesses.map(\.siglum)
    let have = sigla.indices.filter { !first.cells[$0].isEmpty }.map { sigla[$0] }
    let lack = sigla.indices.filter { first.cells[$0].isEmpty }.map { sigla[$0] }
    let (all, none) = (language.list(have), language.list(lack))
    if have.count > 1 {
      tell(
        "\(counted(run.count, "sentence")), same words in \(all)", "\(run.count)句，\(all)文字相同")
      if !lack.isEmpty { tell("; missing in \(none)", "；\(none)缺") }
    } else {
      tell("\(counted(run.count, "sentence")) in \(all) alone", "\(run.count)句，仅见于\(all)")
    }
    tell(": ", "：")
    let text = sides.view.flat(sides.view.witnesses[sides.collation.base].text[place])
    let beginning = text.unicodeScalars.prefix(16)
    han(String(String.UnicodeScalarView(beginning)) + (text.unicodeScalars.count > 16 ? "…" : ""))
  }

  private mutating func cells(
    _ row: ReportSides.Row, _ sides: ReportSides, _ about: ReportMeeting
  ) {
    element("div", ["class": "cells"]) { page in
      for (witness, cell) in row.cells.enumerated() {
        page.cell(
          cell, of: witness, sides, about,
          row.partial.contains(witness) ? .partial : .complete)
      }
    }
  }

  private mutating func cell(
    _ passage: Passage, of witness: Int, _ sides: ReportSides, _ about: ReportMeeting,
    _ extent: Completeness = .complete, between space: String = ""
  ) {
    element("div", ["class": "cell"]) { page in
      page.element("span", ["class": "wit"], sides.collation.witnesses[witness].siglum)
      guard !passage.isEmpty else {
        return page.element("span", ["class": "lack"], page.say("missing", "缺"))
      }
      if extent == .partial {
        page.element("span", ["class": "lack"], page.say("a part is missing", "部分缺"))
        page.text(" ")
      }
      page.element("span", ["lang": page.languageOfTexts]) { page in
        let marked = MarkedText(witness, sides, about)
        for (number, place) in passage.enumerated() {
          if number > 0 { page.text(space) }
          marked.write(place, to: &page)
        }
      }
    }
  }
}
