/// What a series or section is about, by the words of its heading.
extension StoryWords {
  private static let table: [(Series.Kind, Words)] = [
    (.shortcoming, ["问题", "短板", "不足", "看到", "困难", "差距", "挑战"]),
    (
      .positioning,
      ["地位和作用", "重大意义", "重要意义", "意义重大", "意义深远", "战略定位", "地位作用", "历史方位", "深刻认识", "时代内涵", "本质特征"]
    ),
    (.achievement, ["亮点", "成效", "成绩", "成就", "进展", "成果", "历史性变化", "经验", "回顾", "做了以下", "做的工作"]),
  ]
  private static let demands: Words = [
    "要求", "任务", "抓好", "做好", "重点", "希望", "建议", "意见", "着力", "紧扣",
  ]
  private static let decisions: Words = ["确定", "决定", "审定", "商定", "同意", "一致同意"]

  /// The kind of a series with this heading.
  func kind(of heading: Range<Int>?, in stretch: Stretch) -> Series.Kind {
    guard let heading else { return defaultKind(of: stretch) }
    let asks = modal(in: lastClause(heading)) != nil
    for (kind, words) in Self.table where has(words, in: heading) {
      if kind == .achievement, asks || has(Self.demands, in: lastClause(heading)) || isAim(heading)
      {
        continue
      }
      // 面对挑战，各方应当…: asks, though over a comma
      if kind == .shortcoming, modal(in: heading) != nil { continue }
      return kind
    }
    let kind = defaultKind(of: stretch)
    // 会议确定，明年抓好以下重点任务: what is decided is what is asked
    return kind == .decision && has(Self.demands, in: lastClause(heading)) ? .task : kind
  }

  /// 以新成效为…提供保障: what is to be achieved, not what was.
  private func isAim(_ heading: Range<Int>) -> Bool {
    let clause = lastClause(heading)
    return reading.has(Self.aims, at: clause.lowerBound)
  }
  private static let aims: Words = ["以", "推动", "确保", "争取", "力争", "努力"]

  private func lastClause(_ range: Range<Int>) -> Range<Int> {
    reading.clauses(of: range).last ?? range
  }

  /// A decision by its verb, a pledge by 我们将, else a task.
  func defaultKind(of stretch: Stretch) -> Series.Kind {
    if let verb = stretch.verb,
      reading.equals(Self.decisions, verb)
    {
      return .decision
    }
    return firstMark(.pledge, in: stretch.range) != nil ? .pledge : .task
  }
}
