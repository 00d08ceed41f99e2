public import SpeechReading

/// Something that is unlikely in a text, with what speaks against it. It is never corrected, and nothing is said of why.
public struct AuditFinding: Sendable {
  /// What is unlikely, as `yrd audit` names it.
  public enum Kind: String, Sendable, CaseIterable {
    /// 2月30日
    case impossibleDay = "impossible-day"
    /// 3月5日（星期三） on a Tuesday.
    case weekday
    /// 昨日（12日） in a telegram of the 14th.
    case relativeDay = "relative-day"
    /// A telegram that is earlier than the meeting that it reports.
    case telegram
    /// One person chairs in two cities on one day.
    case twoPlaces = "two-places"
    /// Members in another order than that of the strokes of their surnames.
    case strokeOrder = "stroke-order"
    /// Members of the standing committee in another order than the one made known.
    case rankOrder = "rank-order"
    /// 第五次 before 第四次.
    case numberOrder = "number-order"
    /// A title that no other text of the corpus has for the person.
    case otherTitle = "other-title"
    /// Two people under one office that a body has once.
    case twoHolders = "two-holders"
  }

  /// How much speaks against it.
  public enum Grade: String, Sendable, CaseIterable {
    /// The calendar, a dated fact of the tables, or another day of the text says otherwise.
    case contradicts = "contradicts a dated fact"
    /// All else in the corpus says otherwise.
    case differs = "differs from all else in this corpus"
    /// It can be so, and seldom is.
    case unusual
  }

  /// What is unlikely.
  public let kind: Kind
  /// How much speaks against it.
  public let grade: Grade
  /// What is unlikely, in English.
  public let message: String
  /// The article, or the meeting.
  public let subject: String
  /// Where it shows.
  public let places: [Place]
  /// The table or text that speaks against it; nil where the message says all.
  public let source: String?
}

extension Corpus {
  /// The last day of which the tables know: a later text gets no finding from an end that is open.
  public static let auditTablesKeptUntil = "2025-11-30"

  /// What is unlikely in these texts: the calendar, the order of names, numbers out of sequence, titles and offices; by page and place.
  ///
  /// `beside`: a corpus that the texts do not belong to, whose titles they are held against.
  public func audit(beside other: Corpus? = nil) -> [AuditFinding] {
    let order = NameOrder()
    let single = Parallel.map(pages.count, chunk: 16) { page in
      CalendarAudit(self, page).findings() + order.findings(in: page, of: self)
    }
    let across =
      NumberOrder.findings(self) + TitleAudit(self).findings() + telegrams() + twoPlaces()
      + (other.map { titles(beside: $0) } ?? [])
    return (Array(single.joined()) + across).enumerated().ordered { first, second in
      let places = (first.element.places.first, second.element.places.first)
      guard let a = places.0, let b = places.1, a != b else {
        return (places.0 == nil ? 1 : 0, first.offset) < (places.1 == nil ? 1 : 0, second.offset)
      }
      return a < b
    }.map(\.element)
  }

  /// Titles that another corpus never prints with a name, as `check` finds them.
  private func titles(beside other: Corpus) -> [AuditFinding] {
    otherTitles(beside: other).map { title in
      AuditFinding(
        kind: .otherTitle, grade: .differs, message: title.message,
        subject: article(title.story), places: title.places, source: nil)
    }
  }

  /// Telegrams of a day before the day that is printed for their meeting.
  private func telegrams() -> [AuditFinding] {
    meetings.flatMap { meeting in
      meeting.witnesses.compactMap { witness -> AuditFinding? in
        let story = story(witness)
        guard let telegram = story.dateline?.date?.value.firstDay, let held = story.meeting?.date,
          let day = held.value.firstDay
        else { return nil }
        // Where no year is printed, a day behind the telegram's was read as the year before's.
        let isLater = day > telegram || telegram.number - day.number > 300
        guard isLater else { return nil }
        return AuditFinding(
          kind: .telegram, grade: day > telegram ? .contradicts : .unusual,
          message:
            "the telegram is of \(telegram.text), the meeting of \(day.text)\(day > telegram ? "" : " if it was not later than the telegram")",
          subject: article(witness), places: held.places + (story.dateline?.date?.places ?? []),
          source: nil)
      }
    }
  }

  /// Meetings of one day that one person chairs in two cities.
  private func twoPlaces() -> [AuditFinding] {
    var days: [String: [Meeting]] = [:]
    for meeting in meetings {
      guard let chair = meeting.facts.chair?.value.name,
        case .day(let day)? = meeting.facts.date?.value,
        meeting.facts.place != nil
      else { continue }
      days["\(day.text) \(chair)", default: []].append(meeting)
    }
    return days.ordered { $0.key < $1.key }.compactMap { key, meetings in
      let cities = Set(meetings.compactMap { $0.facts.place?.value.city })
      guard cities.count > 1, let first = meetings.first else { return nil }
      let printed = meetings.map { "\($0.id) in \($0.facts.place?.value.city ?? "")" }
      return AuditFinding(
        kind: .twoPlaces, grade: .unusual,
        message: "\(key): chairs \(printed.joined(separator: " and ")); both are printed",
        subject: first.id, places: meetings.compactMap { $0.facts.place?.places.first }, source: nil
      )
    }
  }
}
