internal import SpeechAnswers
internal import SpeechReading

// Where the texts of a meeting differ: the map, the apparatus, what is lost throughout, what is missing or printed twice.
extension ReportWriter {
  /// nil where there is one text, or too many to be compared.
  func differences(of about: ReportMeeting) -> ReportSection? {
    guard let collation = about.collation, let view = about.view else { return nil }
    return ReportSection(
      about.id("texts-differ"), say("Where the texts differ", "文本异同"),
      count: about.variants.count
    ) { page in
      let formal = collation.count(of: .formal)
      page.lede(
        page.say("Words, names and figures only.", "此处只列文字、人名和数字。")
          + (formal == 0
            ? ""
            : page.say(
              " Punctuation, width and line breaks differ in \(counted(formal, "more place")), which change no word.",
              "标点、全半角和换行另有\(grouped(formal))处不同，不影响文字。")))
      page.map(of: about, collation)
      page.keys()
      if !about.variants.isEmpty { page.apparatus(about, ReportApparatus(collation, view)) }
      page.losses(about, collation, view)
      page.structure(about, collation, view)
    }
  }

  private mutating func map(of about: ReportMeeting, _ collation: Collation) {
    let map = VariantMap(
      collation, title: about.meeting.id, days: about.days, language: language,
      scope: about.scope)
    element("figure", ["id": about.id("map")]) { page in
      page.scrolling(page.say("Map of the differences", "异文分布图")) { $0.append(map.element()) }
      page.element(
        "figcaption",
        page.say(
          "The texts along the leading text (\(collation.witnesses[collation.base].siglum)). A full tick stands at the text that other evidence speaks against, thin ticks at each text where nothing decides; the number leads to the table. Dotted: characters lost. Hatched: missing. Low bar: printed twice. Below: items as they are numbered.",
          "以主文本（\(collation.witnesses[collation.base].siglum)）为准。粗线：有他证不支持的文本；细线：无法判定之处的各文本；编号通往下表。点线：字符缺失。斜线：缺文。矮条：重出。下方：各项编号。"
        ))
    }
  }

  /// What the keyboard does; not there without the script.
  private mutating func keys() {
    element("p", ["class": "tools js"]) { page in
      page.element("span") { page in
        page.tell("Keys: ", "按键：")
        for (key, words) in [
          ("n", page.say("next, ", "下一处，")), ("p", page.say("previous difference, ", "上一处异文，")),
          ("/", page.say("filter, ", "筛选，")), ("Esc", page.say("close", "关闭")),
        ] {
          page.element("b", key)
          page.text(" \(words)")
        }
      }
    }
  }

  // MARK: Losses and structure

  private mutating func losses(
    _ about: ReportMeeting, _ collation: Collation, _ view: CollationView
  ) {
    guard !collation.losses.isEmpty else { return }
    element("div", ["id": about.id("loss"), "class": "lede"]) { page in
      for witness in collation.witnesses.indices {
        let own = collation.losses.filter { $0.witness == witness }
        guard !own.isEmpty else { continue }
        let siglum = collation.witnesses[witness].siglum
        let parts = own.map { loss in
          page.say(
            "\(loss.words(page.language)) (\(counted(loss.count, "place")))",
            "\(loss.words(page.language))（\(loss.count)处）")
        }
        page.element(
          "p",
          page.say("Lost in \(siglum) throughout: ", "\(siglum)全文缺失：")
            + parts.joined(separator: page.say(", ", "，"))
            + page.say(".", "。"))
      }
      let lost = collation.variants.filter { $0.class == .loss }
      guard !lost.isEmpty else { return }
      page.element("ul", ["class": "losses"]) { page in
        for (number, variant) in lost.enumerated() {
          page.element("li") { page in page.loss(variant, number, about, collation, view) }
        }
      }
    }
  }

  private mutating func loss(
    _ variant: Variant, _ number: Int, _ about: ReportMeeting, _ collation: Collation,
    _ view: CollationView
  ) {
    let letter = ReportApparatus.letter(number)
    element("b", ["id": about.id("loss-\(letter)")], letter)
    text(" \(ReportApparatus.section(variant, view, language)) ")
    for (witness, place) in variant.readings.enumerated() {
      guard let place else { continue }
      text(" \(view.witnesses[witness].siglum) ")
      han(place.count > 0 ? view.shown(place, of: witness) : "∅")
      text(" ")
      self.place(place)
    }
  }

  private mutating func structure(
    _ about: ReportMeeting, _ collation: Collation, _ view: CollationView
  ) {
    let shown = collation.variants.filter { variant in
      variant.class == .structural && variant.kind != .furniture && variant.kind != .foreign
        || variant.class == .credit
    }
    guard !shown.isEmpty else { return }
    element("ul", ["id": about.id("structure"), "class": "losses lede"]) { page in
      for variant in shown {
        page.element("li") { page in page.structure(variant, collation, view) }
      }
    }
  }

  private mutating func structure(
    _ variant: Variant, _ collation: Collation, _ view: CollationView
  ) {
    let lacking = variant.gaps.compactMap { gap in
      view.witnesses.first { $0.page == Int(gap.page) }?.siglum
    }
    let heading: String =
      switch (variant.class, variant.kind) {
      case (.credit, _): say("Credit line", "署名")
      case (_, .lacuna): say("Missing in \(language.list(lacking))", "\(language.list(lacking))缺")
      case (_, .repetition): say("Printed a second time", "重出")
      case (_, .transposition): say("Moved", "移位")
      default: say("Headline", "标题")
      }
    element("b", heading + say(": ", "："))
    for (witness, place) in variant.readings.enumerated() {
      guard let place, place.count > 0 else { continue }
      text("\(view.witnesses[witness].siglum) ")
      han(shortened(place, witness, view))
      text(" ")
      self.place(place)
      text(" ")
    }
    for copy in variant.copies {
      tell("the other time at ", "另一处：")
      place(copy)
      text(" ")
    }
  }

  /// Both ends of a long stretch, with its length.
  private func shortened(_ place: Place, _ witness: Int, _ view: CollationView) -> String {
    guard place.count > 60 else { return view.shown(place, of: witness) }
    let text = view.witnesses[witness].text
    let (start, end, page) = (Int(place.start), Int(place.end), Int(place.page))
    let first = view.flat(text[Place(start: start, end: start + 16, page: page)])
    let last = view.flat(text[Place(start: end - 16, end: end, page: page)])
    return "\(first)…\(last)"
      + say(" (\(counted(place.count, "character")))", "（\(grouped(place.count))字）")
  }
}
