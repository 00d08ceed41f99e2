/// Series whose items are numbered in print: 第一…第七, 一是…三是, 一要…, （一）…, 1. …
extension StoryWords {
  /// The printed series of a stretch, in order.
  func printedSeries(in stretch: Stretch) -> [SeriesDraft] {
    let runs = ordinalRuns(ordinals(in: stretch))
    var out: [SeriesDraft] = []
    var start = stretch.range.lowerBound
    for (index, run) in runs.enumerated() {
      let limit =
        index + 1 < runs.count ? runs[index + 1][0].range.lowerBound : stretch.range.upperBound
      let end = seriesEnd(run, in: stretch, before: limit)
      out.append(series(run, in: stretch, start..<end))
      start = end
    }
    return out
  }

  /// Ordinals at the beginning of sentences and of the clauses inside them.
  private func ordinals(in stretch: Stretch) -> [Ordinal] {
    let all = stretch.sentences.flatMap { sentence in
      let start = max(sentence.range.lowerBound, min(stretch.textStart, sentence.range.upperBound))
      return ordinals(in: start..<sentence.range.upperBound)
    }
    return all.contains(where: \.isLoose) ? withoutChance(all) : all
  }

  private func ordinals(in sentence: Range<Int>) -> [Ordinal] {
    var free: [Ordinal] = []
    var inside: [Ordinal] = []
    var start = sentence.lowerBound
    var atSentence = true
    while start < sentence.upperBound {
      while start < sentence.upperBound, reading[start].isSpace || reading[start] == glyph("“") {
        start += 1
      }
      if let ordinal = Ordinals.readAny(reading.codes, at: start, before: sentence.upperBound) {
        if atSentence || standsInside(ordinal) {
          free.append(ordinal)
        } else {
          inside.append(ordinal)
        }
      }
      let pause = reading.clauseEnd(from: start, before: sentence.upperBound)
      atSentence =
        pause < sentence.upperBound
        && (reading[pause] == glyph("；") || reading[pause] == glyph("："))
      start = pause + 1
    }
    guard !inside.isEmpty else { return free }
    return (free + countedInside(inside, free)).ordered {
      $0.range.lowerBound < $1.range.lowerBound
    }
  }

  /// Behind a comma only 一是, 一要, 一靠 and ① are ordinals by themselves.
  private func standsInside(_ ordinal: Ordinal) -> Bool {
    [.copula, .modal, .circled, .verb].contains(ordinal.form)
  }
  /// Ordinals of one form that count up; a run may begin above 1 where the text has lost its beginning.
  private func ordinalRuns(_ ordinals: [Ordinal]) -> [[Ordinal]] {
    var runs: [[Ordinal]] = []
    let places = OrdinalPlaces(ordinals)
    for (index, ordinal) in ordinals.enumerated() {
      if ordinal.form == .dash {
        if let last = runs.last?.last, last.form == .dash {
          runs[runs.count - 1].append(numbered(ordinal, last.number + 1))
        } else {
          runs.append([numbered(ordinal, 1)])
        }
      } else if let last = runs.last?.last, follows(ordinal, last) {
        // 最后 is the one behind the last, whatever its number
        runs[runs.count - 1].append(
          ordinal.number == Ordinals.last ? numbered(ordinal, last.number + 1) : ordinal)
      } else if let last = runs.last?.last, last.form != ordinal.form,
        places.holdNext(of: last, behind: index)
      {
        continue
      } else if ordinal.number == 1 || places.holdNext(of: ordinal, behind: index) {
        runs.append([ordinal])
      }
    }
    return runs.filter { $0.count >= 2 }
  }

  private func numbered(_ ordinal: Ordinal, _ number: Int) -> Ordinal {
    var copy = ordinal
    copy.number = number
    return copy
  }

  private func follows(_ ordinal: Ordinal, _ last: Ordinal) -> Bool {
    guard ordinal.form == last.form, hasVerb(of: ordinal, last) else { return false }
    // 第一，第二，第四: a gap is said as a finding
    let reach = ordinal.form == .rank ? 3 : 1
    return (last.number + 1...last.number + reach).contains(ordinal.number)
      || (ordinal.form == .adverb && ordinal.number > last.number)
  }

  /// `range`: from the end of the series before, or the beginning of the stretch, to the end of this one.
  private func series(_ run: [Ordinal], in stretch: Stretch, _ range: Range<Int>) -> SeriesDraft {
    let (first, end) = (run[0].range.lowerBound, range.upperBound)
    var items: [SeriesDraft.Item] = []
    for (index, ordinal) in run.enumerated() {
      let next = index + 1 < run.count ? run[index + 1].range.lowerBound : end
      items.append(item(ordinal, reading.trimmed(ordinal.range.lowerBound..<next), in: stretch))
    }
    let heading = heading(before: first, in: stretch)
    var draft = SeriesDraft(
      numbering: .printed, form: run[0].form.rawValue, kind: .task, speaker: stretch.speaker,
      verb: stretch.verb, event: stretch.event,
      heading: heading,
      lead: range.lowerBound < first ? reading.trimmed(range.lowerBound..<first) : nil,
      items: items,
      isRepeated: stretch.isRepeated, asked: announcedAddressees(stretch))
    draft.kind = kind(of: heading.map { telling($0, in: stretch) } ?? draft.lead, in: stretch)
    if run[0].number > 1, let lead = draft.lead, stretch.speaker == nil {
      takeFragment(lead, before: run[0].number, into: &draft)
    }
    return draft
  }

  /// 取得明显成效。具体体现在：一是…: where the heading only says that something follows, the sentence before says what.
  private func telling(_ heading: Range<Int>, in stretch: Stretch) -> Range<Int> {
    guard heading.count <= 10, modal(in: heading) == nil,
      case let next = stretch.sentences.number(endingBehind: heading.lowerBound),
      next > 0, case let before = stretch.sentences[next - 1],
      modal(in: before.range) == nil
    else { return heading }
    return before.range.lowerBound..<heading.upperBound
  }

  /// What stands before the first printed item of a text that lost its beginning is the end of the item before.
  private func takeFragment(_ lead: Range<Int>, before number: Int, into draft: inout SeriesDraft) {
    guard !draft.isRepeated else { return }
    draft.heading = nil
    draft.lead = nil
    draft.items.insert(
      SeriesDraft.Item(
        number: number - 1, range: lead, headline: nil, status: .partial, body: [lead]), at: 0)
  }

  /// The last item ends with its sentence where the others are sentences, else where something else begins.
  private func seriesEnd(_ run: [Ordinal], in stretch: Stretch, before limit: Int) -> Int {
    let last = run[run.count - 1].range.lowerBound
    let numbers = run.map { ordinal in
      // 高远强调，一是…。: the first may stand behind its speaker
      stretch.sentences.number(endingBehind: ordinal.range.lowerBound)
    }
    let after = stretch.sentences[stretch.sentences.number(endingBehind: last)...]
    if zip(numbers, numbers.dropFirst()).allSatisfy({ $1 - $0 <= 1 }), let own = after.first {
      return min(own.range.upperBound, limit)
    }
    for sentence in after.dropFirst().prefix(while: { $0.range.lowerBound < limit })
    where reading.has(.seriesClosings, at: sentence.range.lowerBound) {
      return sentence.range.lowerBound
    }
    return limit
  }

  private func item(_ ordinal: Ordinal, _ range: Range<Int>, in stretch: Stretch)
    -> SeriesDraft.Item
  {
    let inner = stretch.sentences(in: range).map { $0.range.clamped(to: range) }
      .filter { !$0.isEmpty }
    let first = inner.first ?? range
    let words = reading.trimmed(min(ordinal.range.upperBound, first.upperBound)..<first.upperBound)
    let headline = inner.count > 1 ? withoutStop(words) : firstClause(words)
    // 首先要…: 首先 is no part of what is asked
    let own = ordinal.isLoose && !words.isEmpty ? words : first
    return SeriesDraft.Item(
      number: ordinal.number, range: range, headline: headline,
      status: stretch.isRepeated ? .repeated : .complete,
      body: [own] + inner.dropFirst(), heading: inner.count > 1 ? own : nil)
  }

  /// The sentence before the first item, or what the item's own sentence has before it.
  private func heading(before first: Int, in stretch: Stretch) -> Range<Int>? {
    let next = stretch.sentences.partitioningIndex { $0.range.lowerBound >= first }
    guard next > 0 else { return nil }
    let last = stretch.sentences[next - 1]
    var range = last.range.lowerBound..<min(last.range.upperBound, first)
    if range.contains(stretch.textStart) { range = stretch.textStart..<range.upperBound }
    let bare = withoutStop(reading.trimmed(range))
    return bare.isEmpty ? nil : bare
  }
}

/// Ordinals of a stretch, in order: whether a series goes on with one of them. Of few all are looked at.
private struct OrdinalPlaces {
  private struct Numbered: Hashable {
    let form: Ordinal.Form
    let number: Int
  }

  private let ordinals: [Ordinal]
  /// Where each number of each form stands last, where there are many.
  private var last: [Numbered: Int] = [:]
  private static let few = 32

  init(_ ordinals: [Ordinal]) {
    self.ordinals = ordinals
    guard ordinals.count > Self.few else { return }
    for (index, ordinal) in ordinals.enumerated() {
      last[Numbered(form: ordinal.form, number: ordinal.number)] = index
    }
  }

  /// Whether the next number of an ordinal's form stands behind a place.
  func holdNext(of ordinal: Ordinal, behind index: Int) -> Bool {
    let next = ordinal.number + 1
    guard ordinals.count > Self.few else {
      return ordinals[(index + 1)...].contains { $0.form == ordinal.form && $0.number == next }
    }
    return last[Numbered(form: ordinal.form, number: next)].map { $0 > index } ?? false
  }
}
