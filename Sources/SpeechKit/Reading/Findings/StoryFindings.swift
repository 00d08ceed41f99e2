/// What is odd in a story: said with its place, never settled.
enum StoryFindings {
  static func read(
    _ story: StoryWords, _ people: [Person], _ stretches: [Stretch], _ series: [Series]
  ) -> [Finding] {
    [story.lostDigits(), story.lostPunctuation()].compactMap { $0 } + story.repeatedBlocks()
      + [story.missingBeginning(stretches), story.missingEnd()].compactMap { $0 }
      + numberingGaps(series) + bareDeputies(people) + story.impossibleDays()
  }

  private static func numberingGaps(_ series: [Series]) -> [Finding] {
    var out: [Finding] = []
    for one in series where one.numbering == .printed {
      for (item, next) in zip(one.directives, one.directives.dropFirst()) {
        guard let number = item.number, let following = next.number, next.status == .complete,
          following > number + 1
        else { continue }
        out.append(
          Finding(
            .numberingGap, "item \(following) follows item \(number)",
            at: Array(next.passage.prefix(1))))
      }
    }
    return out
  }

  private static let deputy = codes("省委副书记")
  private static let secretary = codes("委书记")

  /// 省委副书记 without another office, where the others who spoke are 书记: a governor has 省长 behind it.
  private static func bareDeputies(_ people: [Person]) -> [Finding] {
    let speakers = people.filter {
      $0.roles.contains { $0.kind == .reported } && !$0.titles.isEmpty
    }
    let bare = speakers.filter {
      $0.titles.count == 1 && codes($0.titles[0].value).suffix(5).elementsEqual(Self.deputy)
    }
    let full = speakers.filter {
      $0.titles.count == 1 && codes($0.titles[0].value).suffix(3).elementsEqual(Self.secretary)
    }
    guard !bare.isEmpty, !full.isEmpty else { return [] }
    let others = full.map(\.name).joined(separator: "、")
    return bare.map { person in
      Finding(
        .bareDeputy,
        "\(person.name) is \(person.titles[0].value) and nothing else, while \(others) spoke as 书记",
        at: person.titles[0].places)
    }
  }
}

extension StoryWords {
  fileprivate func repeatedBlocks() -> [Finding] {
    text.copies.map { copy in
      let second = Place(
        start: copy.second.lowerBound, end: copy.second.upperBound, page: reading.page)
      let first = Place(
        start: copy.first.lowerBound, end: copy.first.upperBound, page: reading.page)
      return Finding(
        .repeatedBlock, "\(second.count) characters are printed a second time",
        at: [second, first])
    }
  }

  /// 月日, 新华社南宁月日电, 周年 without a number, in a text that has no digit at all.
  fileprivate func lostDigits() -> Finding? {
    guard !reading.codes.contains(where: \.isDigit) else { return nil }
    var places: [Place] = []
    for index in 0..<reading.count
    where reading[index] == glyph("月") || reading[index] == glyph("周") {
      let isLost =
        reading.has("月日", at: index)
        || (index > 0 && reading.has("周年", at: index) && lacksNumber(before: index))
      if isLost { places.append(place(index..<index + 2)) }
    }
    for sentence in sentences.prefix(3) {
      if let lost = lostDay(in: sentence.range) { places.append(place(lost)) }
    }
    guard !places.isEmpty else { return nil }
    return Finding(
      .digitsLost, "the text has lost its digits, in \(places.count) places that show it",
      at: places.sorted())
  }

  /// 特区成立周年; 几周年 and 多周年 have theirs.
  private func lacksNumber(before index: Int) -> Bool {
    let last = reading[index - 1]
    return last.isHan && !last.isNumeral && last != glyph("几") && last != glyph("多")
  }

  /// A long text of this kind without a single 、 or quotation mark has lost them.
  fileprivate func lostPunctuation() -> Finding? {
    let body = reading.codes[text.body]
    guard body.count > 800, body.contains(glyph("，")) else { return nil }
    let lost = [("、", glyph("、")), ("“ ”", glyph("“"))].filter { !body.contains($0.1) }.map(\.0)
    guard lost.count == 2 else { return nil }
    return Finding(
      .punctuationLost,
      "the text has no \(lost.joined(separator: " and no ")), as no text of this kind and length has",
      at: [place(text.body.lowerBound..<text.body.lowerBound + 1)])
  }

  fileprivate func missingBeginning(_ stretches: [Stretch]) -> Finding? {
    for stretch in stretches where !stretch.isRepeated && stretch.speaker == nil {
      guard let first = printedSeries(in: stretch).first, let item = first.items.first,
        item.status == .partial || (item.number ?? 1) > 1
      else { continue }
      return Finding(
        .missingBeginning, "the text begins inside item \(item.number ?? 0) of a numbered series",
        at: [place(item.range)])
    }
    return nil
  }

  fileprivate func missingEnd() -> Finding? {
    guard let last = text.paragraphs.last, last.count > 12 else { return nil }
    let code = reading[last.upperBound - 1]
    guard !code.isStop, !code.isClosing, code != glyph("…") else { return nil }
    return Finding(
      .missingEnd, "the text ends inside a sentence",
      at: [place(last.upperBound - 6..<last.upperBound)])
  }
}
