/// Series without numbers: parallel statements of one speaker, and sentences that share an opening.
extension StoryWords {
  private static let shortest = 3

  /// Three or more consecutive statements of one speaker, each with 要 or 必须 in its first sentence.
  func statementRuns(_ stretches: [Stretch], without taken: [Bool]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    while start < stretches.count {
      var end = start
      while end < stretches.count,
        isParallel(stretches[end], to: stretches[start], taken[end])
      { end += 1 }
      if end - start >= Self.shortest { runs.append(start..<end) }
      start = max(end, start + 1)
    }
    return runs
  }

  private func isParallel(_ stretch: Stretch, to first: Stretch, _ isTaken: Bool) -> Bool {
    !isTaken && !stretch.isRepeated && stretch.speaker != nil && stretch.speaker == first.speaker
      && stretch.event == first.event
      && asksHimself(stretch.firstWords)
  }

  /// Whether words ask, and not only tell what somebody else asked: 重要讲话…强调必须….
  private func asksHimself(_ words: Range<Int>) -> Bool {
    reading.clauses(of: words).contains { clause in
      modal(in: clause).map { !isProposed($0, in: words) } ?? false
    }
  }

  /// The series that a run of statements makes.
  func series(ofStatements run: ArraySlice<Stretch>) -> SeriesDraft {
    let items = run.enumerated().map { index, stretch in
      let first = reading.trimmed(stretch.firstWords)
      let rest = stretch.sentences.dropFirst().map(\.range)
      return SeriesDraft.Item(
        number: index + 1, range: stretch.range, headline: withoutStop(first), status: .complete,
        body: [first] + rest)
    }
    let speaker = run.first?.speaker
    let form = run.first?.verb.map { (speaker ?? "") + printed($0) }
    return SeriesDraft(
      numbering: .implied, form: form,
      kind: run.allSatisfy { kind(of: nil, in: $0) == .pledge } ? .pledge : .task, speaker: speaker,
      verb: run.first?.verb, event: run.first?.event, heading: nil, lead: nil, items: items)
  }

  /// Three or more consecutive sentences, or parts of one between semicolons, that share an opening longer than 要.
  func openingSeries(in stretch: Stretch) -> SeriesDraft? {
    let parts = self.parts(of: stretch)
    guard parts.count >= Self.shortest else { return nil }
    for start in 0...parts.count - 2 {
      guard let frame = frame(parts[start], parts[start + 1]) else { continue }
      var end = start + 2
      while end < parts.count, matches(parts[end], frame) { end += 1 }
      var ranges = Array(parts[start..<end])
      if let before = earlierItem(before: start, of: parts, frame) { ranges.insert(before, at: 0) }
      guard ranges.count >= Self.shortest else { continue }
      let found = series(ranges, frame, in: stretch)
      // 形成了“…精神”：坚持…；坚持…: what it consists of
      if isContent(found.start, of: stretch) { continue }
      // 审议…的报告; 审议…的草案: an agenda
      guard
        found.kind != .task
          || found.items.contains(where: {
            !demands(in: $0.body, of: .task).isEmpty
          })
      else { continue }
      return found
    }
    return nil
  }

  /// Whether a series stands behind a colon in a sentence that tells what was done.
  private func isContent(_ start: Int, of stretch: Stretch) -> Bool {
    guard start > 0, reading[start - 1] == glyph("："),
      let own = stretch.sentences.first(where: { $0.range.contains(start) })
    else { return false }
    let lead = own.range.lowerBound..<start
    return isDone(lead) && modal(in: lead) == nil
  }

  /// What the openings of two parallel sentences have in common: their first and last characters.
  struct Frame {
    var prefix: [Code]
    var suffix: [Code]
  }

  private func parts(of stretch: Stretch) -> [Range<Int>] {
    var out: [Range<Int>] = []
    for sentence in stretch.sentences {
      var start = max(sentence.range.lowerBound, min(stretch.textStart, sentence.range.upperBound))
      for index in start..<sentence.range.upperBound where reading[index] == glyph("；") {
        out.append(start..<index + 1)
        start = index + 1
      }
      if start < sentence.range.upperBound { out.append(start..<sentence.range.upperBound) }
    }
    return out
  }

  private func frame(_ a: Range<Int>, _ b: Range<Int>) -> Frame? {
    let (x, y) = (firstClause(a), firstClause(b))
    var prefix: [Code] = []
    while prefix.count < min(x.count, y.count, 6),
      reading[x.lowerBound + prefix.count] == reading[y.lowerBound + prefix.count]
    {
      prefix.append(reading[x.lowerBound + prefix.count])
    }
    var suffix: [Code] = []
    while suffix.count < min(x.count, y.count) - prefix.count, suffix.count < 6,
      reading[x.upperBound - 1 - suffix.count] == reading[y.upperBound - 1 - suffix.count],
      reading[x.upperBound - 1 - suffix.count].isHan
    {
      suffix.insert(reading[x.upperBound - 1 - suffix.count], at: 0)
    }
    guard prefix.count >= 2, prefix.allSatisfy(\.isHan) else { return nil }
    // 要加 alone is chance; 要着力, 突出…建窗口 are openings
    return prefix.count >= 3 || suffix.count >= 2 || isWord(x, prefix.count)
      ? Frame(prefix: prefix, suffix: prefix.count >= 3 ? [] : suffix) : nil
  }

  /// 突出, 坚持: a shared opening that is a verb of its own.
  private func isWord(_ clause: Range<Int>, _ length: Int) -> Bool {
    mark(at: clause.lowerBound).map { $0.kind == .imperative && Int($0.length) == length } ?? false
  }

  private func matches(_ part: Range<Int>, _ frame: Frame) -> Bool {
    matches(clause: firstClause(part), frame)
  }

  private func matches(clause: Range<Int>, _ frame: Frame) -> Bool {
    clause.count >= frame.prefix.count + frame.suffix.count
      && reading.has(frame.prefix, at: clause.lowerBound)
      && reading.has(frame.suffix, at: clause.upperBound - frame.suffix.count)
  }

  /// The first item may begin inside the part before, behind 我们将 or another clause.
  private func earlierItem(before start: Int, of parts: [Range<Int>], _ frame: Frame) -> Range<Int>?
  {
    guard start > 0 else { return nil }
    let part = parts[start - 1]
    for clause in reading.clauses(of: part) {
      var from = clause.lowerBound
      if !reading.has(frame.prefix, at: from) {
        from += reading.length(of: .itemIntroductions, at: from, before: clause.upperBound) ?? 0
      }
      // “十五五”时期发展必须坚持…；坚持…
      if !reading.has(frame.prefix, at: from), let found = reading.find(frame.prefix, in: clause),
        reading.suffixLength(of: .itemIntroductions, in: clause.lowerBound..<found) != nil
      {
        from = found
      }
      if matches(clause: from..<clause.upperBound, frame), from > part.lowerBound {
        return from..<part.upperBound
      }
    }
    return nil
  }

  private func series(_ ranges: [Range<Int>], _ frame: Frame, in stretch: Stretch) -> SeriesDraft {
    let items = ranges.enumerated().map { index, range in
      let trimmed = reading.trimmed(range)
      return SeriesDraft.Item(
        number: index + 1, range: trimmed, headline: firstClause(trimmed), status: .complete,
        body: [trimmed])
    }
    let first = ranges[0].lowerBound
    let lead =
      stretch.range.lowerBound < first ? reading.trimmed(stretch.range.lowerBound..<first) : nil
    let prefix = SpeechReading.text(frame.prefix.span)
    let form =
      frame.suffix.isEmpty
      ? "\(prefix)…" : "\(prefix)…\(SpeechReading.text(frame.suffix.span))"
    return SeriesDraft(
      numbering: .implied, form: form, kind: kind(of: nil, in: stretch), speaker: stretch.speaker,
      verb: stretch.verb, event: stretch.event,
      heading: nil, lead: lead, items: items)
  }
}
