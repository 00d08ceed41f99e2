package import SpeechReading

/// By what a meeting is cited: `DATE[-PLACE]-WORD`, as far as its own texts say it, and nothing of its neighbours.
///
/// DATE is `2024-07-30`, `2024-07` or `2024` (of a longer meeting the first day), PLACE its city in pinyin, WORD what `KeyWord` makes of its
/// name. Shorter forms name it too where no other meeting has them: `2024-beijing`, without a place `2024-zhengzhiju`.
package struct MeetingKey: Sendable, Hashable {
  /// From the shortest form to the full one.
  package let forms: [String]

  package var full: String { forms[forms.count - 1] }
  package var short: String { forms[0] }

  /// What a key is made of.
  struct Parts: Hashable {
    /// `2020`, `2020-08`, `2020-08-20` as far as they are known.
    var dates: [String]
    var place: String?
    var word: String?

    init(_ facts: MeetingFacts) {
      dates = MeetingKey.dates(facts.date?.value)
      // A city abroad, a town: as its characters are read.
      place = facts.place.flatMap { $0.value.pinyin ?? Romanization.syllables($0.value.city) }
      word = KeyWord.word(facts)
    }
  }

  package init(_ facts: MeetingFacts) { self.init(Parts(facts)) }

  init(_ parts: Parts) {
    let (dates, place, word) = (parts.dates, parts.place, parts.word)
    let tail = [place, word].compactMap { $0 }.joined(separator: "-")
    guard let date = dates.last else {
      forms = [tail.isEmpty ? "undated" : tail]
      return
    }
    let short = place ?? word
    var forms = short.map { short in dates.map { "\($0)-\(short)" } } ?? [date]
    let full = tail.isEmpty ? date : "\(date)-\(tail)"
    if forms.last != full { forms.append(full) }
    self.forms = forms
  }

  private static func dates(_ date: DateEstimate?) -> [String] {
    guard let date, let year = date.year else { return [] }
    var out = [String(year)]
    if let first = date.firstDay {
      out.append(String(first.text.prefix(7)))
      out.append(first.text)
    } else if case .month = date {
      out.append(date.text)
    }
    return out
  }
}
