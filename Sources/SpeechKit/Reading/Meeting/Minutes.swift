/// Minutes (会议纪要): lines with labels say when, where and who; what was said stands in items below.
struct Minutes {
  /// A line with a label: what stands before and behind its colon.
  struct Line {
    let label: Phrase
    let value: Range<Int>
    /// The role that the label gives, and by which rule.
    let role: Decision<RoleKind>?
  }

  let headline: Range<Int>
  private let lines: [Line]

  /// Two labels at least, below a headline that ends with 纪要 or names a meeting.
  init?(_ story: StoryWords) {
    guard let headline = story.text.headlines.first, story.endsAsMinutes(headline) else {
      return nil
    }
    let lines = (story.text.headlines.dropFirst() + story.text.paragraphs.prefix(16)).compactMap {
      Self.line($0, of: story)
    }
    guard lines.count >= 2 else { return nil }
    (self.headline, self.lines) = (headline, lines)
  }

  private static func line(_ range: Range<Int>, of story: StoryWords) -> Line? {
    let limit = min(range.upperBound, range.lowerBound + 8)
    guard let colon = story.reading.first(glyph("："), in: range.lowerBound..<limit) else {
      return nil
    }
    let label = Phrase(range.lowerBound..<colon, of: story)
    let role = Question.label.decide(PhraseScene(label))
    guard role != nil || label.ends(withAny: "时间", "地点", "议题") else { return nil }
    return Line(
      label: label, value: story.reading.trimmed(colon + 1..<range.upperBound), role: role)
  }

  /// Who is named behind the labels, with the part in which the label names them.
  var people: [(role: Decision<RoleKind>, verb: Range<Int>, names: Range<Int>)] {
    lines.compactMap { line in line.role.map { ($0, line.label.range, line.value) } }
  }

  private func value(_ ending: StaticString) -> Range<Int>? {
    lines.first { $0.label.ends(with: ending) }?.value
  }
  var time: Range<Int>? { value("时间") }
  var hall: Range<Int>? { value("地点") }
}

extension StoryWords {
  /// 党政联席会议纪要
  fileprivate func endsAsMinutes(_ headline: Range<Int>) -> Bool {
    reading.endsWith("纪要", in: headline) || reading.endsWith("会议记录", in: headline)
  }

  /// The meeting of minutes: its name is the headline's.
  func meeting(of minutes: Minutes) -> MeetingAnchor {
    let headline = minutes.headline
    let kinds: WordKinds = [.meetingType, .meetingPart]
    let type = marks(in: headline).last { kinds.contains($0.kind) }?.range
    let end = headline.upperBound - 2
    let bare = max(headline.lowerBound, end - 2)..<max(headline.lowerBound, end)
    let named = type ?? bare
    return MeetingAnchor(
      sentence: headline, verb: max(named.upperBound, end)..<headline.upperBound,
      name: [headline.lowerBound..<named.upperBound], type: named, certainty: .attended)
  }

  /// The day behind 时间：, also where that line was taken for one of the page.
  func day(of minutes: Minutes) -> Sourced<DateEstimate>? {
    if let time = minutes.time {
      return date(in: time).flatMap { resolve($0, against: published, edition: nil) }
    }
    guard let published, published.value.firstDay != nil, let place = published.places.first,
      place.start >= 3
    else { return nil }
    let label = source.folded[Int(place.start) - 3..<Int(place.start)]
    return label.elementsEqual(codes("时间：")) ? published : nil
  }
}

extension Attendance {
  /// 主持人：林致远（街道党工委书记）: the title may stand in brackets behind the name.
  mutating func readMinutes(_ minutes: Minutes) {
    for line in minutes.people {
      for entry in story.entries(of: line.names) {
        add(
          story.mentions(inEntry: entry), kind: line.role.verdict, verb: line.verb, at: line.verb,
          tier: 1, event: nil, rules: [line.role.rule])
      }
    }
  }
}

extension StoryWords {
  private static let between = CodeSet("、，；。 ")

  /// The entries of a list of people: between pauses and spaces outside brackets.
  fileprivate func entries(of names: Range<Int>) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var start = names.lowerBound
    var depth = 0
    for index in names.lowerBound...names.upperBound {
      if reading[index] == glyph("（") { depth += 1 }
      if reading[index] == glyph("）") { depth -= 1 }
      guard index == names.upperBound || (depth <= 0 && Self.between.contains(reading[index]))
      else {
        continue
      }
      if index > start { out.append(start..<index) }
      start = index + 1
    }
    return out
  }

  fileprivate func mentions(inEntry entry: Range<Int>) -> [Mention] {
    let open = reading.first(glyph("（"), in: entry) ?? entry.upperBound
    let name = entry.lowerBound..<open
    guard name.count >= 2, name.count <= 4, rules.isName(reading.codes[name]) else {
      return readPeople(entry)
    }
    let title = open + 1..<max(open + 1, entry.upperBound - 1)
    let isTitle = open < entry.upperBound && firstMark(.office, in: title) != nil
    return [Mention(name: name, titles: isTitle ? [title] : [])]
  }
}
