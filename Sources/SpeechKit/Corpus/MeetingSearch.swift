internal import SpeechReading

extension Corpus {
  /// What an id can name.
  public enum Found: Sendable {
    /// A meeting, by its id, its key or a form of it.
    case meeting(Meeting)
    /// A text, by its id or the name of its file: `003`.
    case article(page: Int)
    /// A story on a page, both from 0: `003#2`.
    case story(page: Int, story: Int)
    /// The ids of the meetings that it may name.
    case ambiguous([String])
    /// It names nothing here.
    case nothing
  }

  /// Finds a meeting by its id, its key, a shorter form of it, what one of its texts alone would give, or `KEY@ARTICLE`; or an article
  /// (`003`) or story (`003#2`) by its id. A key wins over what single texts give.
  public func find(_ id: String) -> Found {
    let named = meetings(named: id)
    if named.count == 1 { return .meeting(named[0]) }
    if named.count > 1 { return .ambiguous(named.map(\.id)) }
    return meeting(at: id) ?? article(id)
  }

  private func article(_ id: String) -> Found {
    if let page = pages.firstIndex(where: { $0.id == id || $0.file == id }) {
      return .article(page: page)
    }
    for (page, record) in pages.enumerated() {
      if let story = record.stories.firstIndex(where: { $0.id == id }) {
        return .story(page: page, story: story)
      }
    }
    return .nothing
  }

  /// The meetings that have a form. What was printed as an id when the corpus was smaller names its meeting, or that and others; a key
  /// that names a day wins over what single texts give.
  private func meetings(named form: String) -> [Meeting] {
    let own = meetings.filter { $0.forms.contains(form) }
    if own.contains(where: { $0.key == form && $0.facts.date?.value.firstDay != nil }) {
      return own
    }
    return own + meetings.filter { $0.aliases.contains(form) }
  }

  /// `KEY@ARTICLE`: the one of several meetings with a key that a text reports. Where what was one meeting in a smaller corpus is two,
  /// either may be meant.
  private func meeting(at id: String) -> Found? {
    guard let at = id.lastIndex(of: "@") else { return nil }
    let story: (Meeting.Witness) -> Bool
    switch article(String(id[id.index(after: at)...])) {
    case .article(let page): story = { $0.page == page }
    case .story(let page, let number): story = { $0.page == page && $0.story == number }
    default: return nil
    }
    let form = String(id[..<at])
    let named = meetings.filter { $0.forms.contains(form) || $0.aliases.contains(form) }
    guard !named.isEmpty else { return nil }
    let found = named.filter { $0.witnesses.contains(where: story) }
    if found.count == 1 { return .meeting(found[0]) }
    let reported = meetings.filter { $0.witnesses.contains(where: story) }
    return .ambiguous((reported + named).map(\.id))
  }

  /// All ids, for suggestions.
  public var ids: [String] { meetings.map(\.id) + pages.map(\.id) }
}

// MARK: Words instead of an id

extension Corpus {
  /// The meetings that are meant by words: each is a date, a part of the key, or a part of the name, body, chair, place or type, and
  /// all hold: `7月30日 政治局`, `hefei 2020`, `第二十届中央政治局第十五次集体学习`.
  public func meetings(matching text: String) -> [Meeting] {
    let words = text.split(whereSeparator: { " \u{3000}\t,，".contains($0) }).map {
      MeetingWord(String($0))
    }
    guard !words.isEmpty else { return [] }
    let found = meetings.filter { meeting in words.allSatisfy { $0.matches(meeting) } }
    let exact = found.filter { meeting in words.count == 1 && words[0].isName(of: meeting) }
    return exact.count == 1 ? exact : found
  }

  /// The meetings nearest to the date that words name, at most three; none where they name none.
  public func meetings(near text: String) -> [Meeting] {
    let words = text.split(whereSeparator: { " \u{3000}\t,，".contains($0) }).map {
      MeetingWord(String($0))
    }
    guard let day = words.lazy.compactMap(\.day).first else { return [] }
    let dated = meetings.compactMap { meeting -> (distance: Int, meeting: Meeting)? in
      let bounds = meeting.facts.date?.value.bounds
      return (bounds?.first ?? bounds?.last).map { (abs($0.number - day.number), meeting) }
    }
    let order = dated.indices.sorted { (dated[$0].distance, $0) < (dated[$1].distance, $1) }
    return order.prefix(3).sorted().map { dated[$0].meeting }
  }
}

/// One word by which a meeting is asked for.
private struct MeetingWord {
  private let text: String
  private let date: DateExpression?
  /// A date as it stands in keys: 2024-07-30 of 20240730.
  private let key: String
  private let name: String

  init(_ text: String) {
    self.text = text
    let codes = codes(text)
    date = Self.date(codes)
    let lower = text.lowercased()
    let digits = lower.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    key =
      digits && lower.utf8.count == 8
      ? "\(lower.prefix(4))-\(lower.dropFirst(4).prefix(2))-\(lower.suffix(2))" : lower
    name = Self.bare(text)
  }

  /// A name without 第, as 第二十届 and 二十届 are the same.
  private static func bare(_ text: String) -> String {
    WitnessJoin.comparable(text).filter { $0 != "第" }
  }

  private static func date(_ codes: [Code]) -> DateExpression? {
    guard codes.contains(where: { $0 == glyph("月") || $0 == glyph("年") }),
      let date = DateReader.read(codes, at: 0, before: codes.count),
      date.range.upperBound == codes.count
    else { return nil }
    return date
  }

  /// The day that it names, or the first of its month or year.
  var day: Day? {
    if let date, let year = date.year {
      return Day(year: year, month: date.month ?? 1, day: date.day ?? 1)
    }
    return DateEstimate(edtf: key)?.bounds.first
  }

  func matches(_ meeting: Meeting) -> Bool {
    if let date { return Self.has(date, meeting.facts.date?.value) }
    if DateEstimate(edtf: key) != nil, let own = meeting.facts.date?.value,
      let bounds = DateEstimate(edtf: key)?.bounds,
      DateWindow(first: bounds.first, last: bounds.last).admits(own), own.firstDay != nil
    {
      return true
    }
    let isKey = (meeting.forms + meeting.aliases).contains { form in
      form.hasPrefix(key) || form.holds("-" + key)
    }
    return isKey || !name.isEmpty && Self.names(meeting).contains { Self.bare($0).holds(name) }
  }

  func isName(of meeting: Meeting) -> Bool {
    !name.isEmpty && meeting.facts.name.map { Self.bare($0.value) == name } ?? false
  }

  private static func names(_ meeting: Meeting) -> [String] {
    let facts = meeting.facts
    return [
      facts.name?.value, facts.convener?.value, facts.chair?.value.name, facts.place?.value.city,
      facts.place?.value.province, facts.type?.value,
    ].compactMap { $0 }
  }

  /// 7月30日: the day of any year; 2024年7月: any day of the month.
  private static func has(_ asked: DateExpression, _ date: DateEstimate?) -> Bool {
    guard let date else { return false }
    let days = [date.bounds.first, date.bounds.last].compactMap { $0 }
    return days.contains { day in
      (asked.year ?? day.year) == day.year && (asked.month ?? day.month) == day.month
        && (asked.day ?? day.day) == day.day
    }
  }
}
