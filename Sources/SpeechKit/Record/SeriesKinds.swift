/// What a series or section is about, by the words of its heading.
extension StoryWords {
  private static let table: [(Series.Kind, Words)] = [
    (.shortcoming, .shortcomings), (.positioning, .positions), (.achievement, .achievements),
  ]

  /// The kind of a series with this heading.
  func kind(of heading: Range<Int>?, in stretch: Stretch) -> Series.Kind {
    guard let heading else { return defaultKind(of: stretch) }
    let asks = modal(in: lastClause(heading)) != nil
    for (kind, words) in Self.table where has(words, in: heading) {
      if kind == .achievement, asks || has(.taskNouns, in: lastClause(heading)) || isAim(heading) {
        continue
      }
      // 面对挑战，各方应当…: asks, though over a comma
      if kind == .shortcoming, modal(in: heading) != nil { continue }
      return kind
    }
    let kind = defaultKind(of: stretch)
    // 会议确定，明年抓好以下重点任务: what is decided is what is asked
    return kind == .decision && has(.taskNouns, in: lastClause(heading)) ? .task : kind
  }

  /// 以新成效为…提供保障: what is to be achieved, not what was.
  private func isAim(_ heading: Range<Int>) -> Bool {
    let clause = lastClause(heading)
    return reading.has(.aims, at: clause.lowerBound)
  }

  private func lastClause(_ range: Range<Int>) -> Range<Int> {
    reading.clauses(of: range).last ?? range
  }

  /// A decision by its verb, a pledge by 我们将, else a task.
  func defaultKind(of stretch: Stretch) -> Series.Kind {
    if let verb = stretch.verb,
      reading.equals(.deciding, verb)
    {
      return .decision
    }
    return firstMark(.pledge, in: stretch.range) != nil ? .pledge : .task
  }
}
