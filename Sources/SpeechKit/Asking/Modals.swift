/// Words by which a clause asks: 要, what forbids or obliges, 应, 需要.
extension StoryWords {
  /// Whether a clause asks for something.
  func isDemandClause(_ clause: Range<Int>) -> Bool { modal(in: clause) != nil }

  /// The first 要 of a range that is no part of another word (重要, 主要), or a word that forbids or obliges.
  func modal(in range: Range<Int>) -> Range<Int>? {
    guard !isInsideWord(range.lowerBound) else { return findModal(in: range) }
    let modals = self.modals
    var (low, high) = (0, modals.count)
    while low < high {
      let middle = (low + high) / 2
      if modals[middle].lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < modals.count, modals[low].lowerBound < range.upperBound else { return nil }
    return Int(modals[low].lowerBound)..<Int(modals[low].upperBound)
  }

  /// All words by which a clause may ask, in the order of the text.
  func findModals() -> [Range<Int32>] {
    var out: [Range<Int32>] = []
    var from = 0
    while let found = findModal(in: from..<reading.count) {
      out.append(
        Int32(truncatingIfNeeded: found.lowerBound)..<Int32(truncatingIfNeeded: found.upperBound))
      from = found.upperBound
    }
    return out
  }

  /// Whether a word of the lists begins before a position and ends behind it.
  private func isInsideWord(_ position: Int) -> Bool {
    let index = firstMark(at: position)
    return index > 0 && marks[index - 1].end > position
  }

  private func findModal(in range: Range<Int>) -> Range<Int>? {
    var position = range.lowerBound
    for mark in marks(in: range) {
      if let yao = yao(in: position..<min(Int(mark.start), range.upperBound)) { return yao }
      if mark.kind == .prohibition, !isAttributive(mark) { return mark.range }
      if mark.kind == .notModal || mark.kind == .speech,
        reading.has(.yaoBeforeVerbs, at: Int(mark.start))
      {
        return Int(mark.start)..<Int(mark.start) + 1
      }
      position = max(position, mark.end)
    }
    return position < range.upperBound ? yao(in: position..<range.upperBound) : nil
  }

  private func yao(in range: Range<Int>) -> Range<Int>? {
    reading.first(glyph("要"), in: range).map { $0..<$0 + 1 }
  }

  /// Whether 要 at a position asks, though it is the beginning of a word.
  func isParted(at position: Int) -> Bool { reading.has(.yaoBeforeVerbs, at: position) }

  /// 必须长期坚持的指导思想: what sort of thing it is.
  private func isAttributive(_ mark: Mark) -> Bool {
    guard mark.length == 2 else { return false }
    // 五个“必须统筹”体现了…
    if mark.start > 0, reading[Int(mark.start) - 1] == glyph("“"),
      reading.first(glyph("”"), in: mark.end..<min(reading.count, mark.end + 6)) != nil
    {
      return true
    }
    let end = reading.clauseEnd(from: mark.end, before: min(reading.count, mark.end + 8))
    return has(.relativeVerbs, in: mark.end..<end)
  }

  private static let beforeOught = CodeSet("响供适相效反对回呼感报本理顺照答因承策")
  private static let behindOught = CodeSet("对用急邀有尽届付变聘援考战允声税收运")

  /// 各方应携手…: 应 that is no part of another word, with somebody before it.
  func ought(in clause: Range<Int>) -> Range<Int>? {
    // 双方一致认为，应把…作为首要任务; 应X邀请 tells who invited
    let begins =
      clause.lowerBound > 0 && reading[clause.lowerBound - 1] == glyph("，")
      && !has("邀请", in: clause)
    var from = begins ? clause.lowerBound : clause.lowerBound + 2
    while from < clause.upperBound,
      let at = reading.first(glyph("应"), in: from..<clause.upperBound)
    {
      if !Self.beforeOught.contains(reading[at - 1]), at + 1 < clause.upperBound,
        !Self.behindOught.contains(reading[at + 1]), reading[at + 1].isHan, !isInsideMark(at),
        !reading.has(.presenceInPlaces, at: at + 1),
        reading.first(glyph("是"), in: clause.lowerBound..<at) == nil
      {
        return at..<at + 1
      }
      from = at + 1
    }
    return nil
  }

  private static let needs: Words = ["需要", "有必要"]

  /// 我们需要以平等的态度共商: what somebody needs to do.
  func need(in clause: Range<Int>) -> Range<Int>? {
    // 与会嘉宾表示，需重视人才培养
    if reading[clause.lowerBound] == glyph("需"),
      mark(at: clause.lowerBound + 1)?.kind == .imperative
    {
      return clause.lowerBound..<clause.lowerBound + 1
    }
    guard let at = reading.find(Self.needs, in: clause),
      let length = reading.length(of: Self.needs, at: at), at + length < clause.upperBound,
      reading[at + length].isHan, reading[at + length] != glyph("的"),
      length == 3 || reading.suffixLength(of: .needers, in: clause.lowerBound..<at) != nil
        // 站在十字路口，需要各方加强协作
        || (at == clause.lowerBound && reading.has(.needers, at: at + length))
    else { return nil }
    return at..<at + length
  }
}
