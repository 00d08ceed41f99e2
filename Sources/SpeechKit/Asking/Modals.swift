/// Words by which a clause asks: 要, what forbids or obliges, 应, 需要.
extension StoryWords {
  /// Whether a clause asks for something.
  func isDemandClause(_ clause: Range<Int>) -> Bool { modal(in: clause) != nil }

  /// The first 要 of a range that is no part of another word (重要, 主要), or a word that forbids or obliges.
  func modal(in range: Range<Int>) -> Range<Int>? {
    guard !isInsideMark(range.lowerBound) else { return findModal(in: range) }
    let modals = self.modals
    let first = modals.partitioningIndex { $0.lowerBound >= range.lowerBound }
    guard first < modals.count, modals[first].lowerBound < range.upperBound else { return nil }
    return Int(modals[first].lowerBound)..<Int(modals[first].upperBound)
  }

  /// All words by which a clause may ask, in the order of the text.
  func findModals() -> [Range<Int32>] {
    var out: [Range<Int32>] = []
    eachModal(in: 0..<reading.count) { found in
      out.append(
        Int32(truncatingIfNeeded: found.lowerBound)..<Int32(truncatingIfNeeded: found.upperBound))
      return true
    }
    return out
  }

  private func findModal(in range: Range<Int>) -> Range<Int>? {
    var first: Range<Int>?
    eachModal(in: range) { found in
      first = found
      return false
    }
    return first
  }

  /// `visit`: whether to go on behind a word that is found.
  private func eachModal(in range: Range<Int>, _ visit: (Range<Int>) -> Bool) {
    var position = range.lowerBound
    for mark in marks(in: range) {
      let gap = position..<max(position, min(Int(mark.start), range.upperBound))
      guard eachYao(in: gap, visit) else { return }
      if mark.kind == .prohibition, !isAttributive(mark), !visit(mark.range) { return }
      if mark.kind == .notModal || mark.kind == .speech, isParted(at: Int(mark.start)),
        !visit(Int(mark.start)..<Int(mark.start) + 1)
      {
        return
      }
      if let yao = yaoBehindAddressee(over: mark), !visit(yao..<yao + 1) { return }
      position = max(position, mark.end)
    }
    if position < range.upperBound { _ = eachYao(in: position..<range.upperBound, visit) }
  }

  private func eachYao(in range: Range<Int>, _ visit: (Range<Int>) -> Bool) -> Bool {
    var from = range.lowerBound
    while from < range.upperBound, let yao = reading.first(glyph("要"), in: from..<range.upperBound)
    {
      guard visit(yao..<yao + 1) else { return false }
      from = yao + 1
    }
    return true
  }

  /// Whether 要 at a position asks, though it is the beginning of a word.
  func isParted(at position: Int) -> Bool { reading.has(.yaoBeforeVerbs, at: position) }

  /// 业主要配合, 司机要礼让: 要 that asks, though it ends a word of the lists (主要, 机要), where the clause begins with who is asked.
  private func yaoBehindAddressee(over mark: Mark) -> Int? {
    let yao = mark.end - 1
    guard mark.kind == .notModal, mark.length == 2, reading[yao] == glyph("要"),
      isParted(at: yao) || !beginsWord(at: yao)
    else { return nil }
    let start = clauseStart(of: yao, in: max(0, yao - 12)..<yao)
    guard let name = reading.suffixLength(of: .addressees, in: start..<yao), name >= 2 else {
      return nil
    }
    let before = start..<yao - name
    return before.isEmpty || reading.equals(.everyone, before) ? yao : nil
  }

  /// 业主要求: whether another word of the lists begins at a position, whatever word stands over it.
  private func beginsWord(at position: Int) -> Bool {
    let codes = reading.codes
    return lists.lexicon.match(codes.span, at: position, before: codes.count) != nil
  }

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
    guard reading.first(glyph("应"), in: clause) != nil else { return nil }
    // 双方一致认为，应把…作为首要任务; 应X邀请 tells who invited
    let begins =
      !has("邀请", in: clause)
      && (clause.lowerBound > 0 && reading[clause.lowerBound - 1] == glyph("，")
        || asksAtHead(clause))
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

  private static let behindOughtAtHead: Words = ["于", "在", "把"]

  /// 应于10日内上报。: 应 with which a sentence begins, before a verb or how and when it is done.
  private func asksAtHead(_ clause: Range<Int>) -> Bool {
    let next = clause.lowerBound + 1
    return reading[clause.lowerBound] == glyph("应")
      && (reading.has(Self.behindOughtAtHead, at: next)
        || mark(at: skipAdverbs(next, before: clause.upperBound))?.kind == .imperative)
  }

  /// 我们需要以平等的态度共商: what somebody needs to do.
  func need(in clause: Range<Int>) -> Range<Int>? {
    // 与会嘉宾表示，需重视人才培养
    if reading[clause.lowerBound] == glyph("需"),
      mark(at: clause.lowerBound + 1)?.kind == .imperative
    {
      return clause.lowerBound..<clause.lowerBound + 1
    }
    guard let at = find(.needs, in: clause),
      let length = reading.length(of: .needs, at: at), at + length < clause.upperBound,
      reading[at + length].isHan, reading[at + length] != glyph("的"),
      length == 3 || reading.suffixLength(of: .needers, in: clause.lowerBound..<at) != nil
        // 站在十字路口，需要各方加强协作
        || (at == clause.lowerBound && reading.has(.needers, at: at + length))
    else { return nil }
    return at..<at + length
  }
}
