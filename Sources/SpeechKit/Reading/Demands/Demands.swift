/// Sentences that ask for something, and of whom.
extension StoryWords {
  private static let support = codes("支持")
  /// X表示，支持…的计划: where he stands.
  private func takesSides(_ start: Int) -> Bool {
    reading.has(.takingSides, at: start)
      && reading.suffixLength(of: .stating, in: max(0, start - 3)..<start) != nil
  }

  /// 他呼吁各方…, 中方敦促各方…
  func appeal(in clause: Range<Int>) -> Range<Int>? {
    guard mayHold(.asking, in: clause) else { return nil }
    let speaker =
      CodeSet.pronouns.contains(reading[clause.lowerBound])
      ? clause.lowerBound + 1 : side(clause)?.upperBound
    return speaker.flatMap { requires(at: $0) ? $0..<$0 + 2 : nil }
  }

  /// The demands among sentences. An addressee is carried over to the next sentence that begins with 要, and to the next stretch between ；.
  ///
  /// `headline`: the one among them that is printed as a headline, and asks only by 要, 必须, 应 or a wish. `asked`: of whom something is
  /// announced.
  func demands(
    in sentences: [Range<Int>], of kind: Series.Kind, headline: Range<Int>? = nil,
    asked: [Addressee] = []
  ) -> [Demand] {
    guard kind != .achievement, kind != .shortcoming else { return [] }
    var out: [Demand] = []
    var carried = asked
    var isPast = sentences.first.map(looksBack) ?? false
    for sentence in sentences {
      if isPast, asksByModal(sentence) { isPast = false }
      let found = isPast || isSaidByOthers(sentence) ? [] : askedStretches(of: sentence)
      if found.isEmpty { carried = [] }
      for (number, stretch) in found.enumerated() {
        var demand = stretch.demand
        if sentence == headline, demand.marker == nil {
          carried = []
          continue
        }
        if demand.addressees.isEmpty, goesOnAsking(stretch.words, isFirst: number == 0) {
          demand.addressees = carried.filter { !isObject($0, in: stretch.words) }.map {
            Addressee(value: $0.value, basis: .carried, place: $0.place, role: $0.role)
          }
        }
        carried = demand.addressees
        out.append(demand)
      }
    }
    return out
  }

  /// Whether a stretch names nobody before it asks, so that who was asked before is asked still.
  private func goesOnAsking(_ words: Range<Int>, isFirst: Bool) -> Bool {
    beginsWithModal(words) || (!isFirst && beginsImperative(words))
  }

  /// 过去一年，…: what follows tells what was done, until somebody is asked.
  private func looksBack(_ sentence: Range<Int>) -> Bool {
    let start = sentence.lowerBound
    if isPastYear(start, before: sentence.upperBound) { return !asksByModal(sentence) }
    return has(.pastPeriods, in: start..<min(sentence.upperBound, start + 12))
      && !asksByModal(sentence)
  }

  /// 2024年，…: a year before that of the page.
  private func isPastYear(_ start: Int, before end: Int) -> Bool {
    guard let year = Numerals.read(reading.codes, at: start, before: end), year.value > 1900,
      let now = published?.value.year, reading.has("年，", at: year.end)
    else { return false }
    // 2024年，…, printed in its last month: what was done
    return year.value < now || (year.value == now && published?.value.bounds.first?.month == 12)
  }

  private func asksByModal(_ sentence: Range<Int>) -> Bool {
    modal(in: sentence) != nil
      || reading.clauses(of: sentence).contains {
        wishes(at: $0.lowerBound) || ought(in: $0) != nil || need(in: $0) != nil
      }
      || wishes(at: skipAdverbs(sentence.lowerBound, before: sentence.upperBound))
  }

  private func beginsWithModal(_ sentence: Range<Int>) -> Bool {
    let start = skipAdverbs(sentence.lowerBound, before: sentence.upperBound)
    return reading[start] == glyph("要")
  }

  /// What a sentence asks for: one demand, or one for each stretch between ； that asks by a verb of its own. A stretch that does not
  /// belongs to the demand before it, and what stands before the first to that.
  private func askedStretches(of sentence: Range<Int>) -> [(words: Range<Int>, demand: Demand)] {
    let words = reading.trimmed(withoutOrdinal(reading.trimmed(sentence)))
    guard let whole = demand(words, in: words) else { return [] }
    let parts = stretches(of: words)
    guard parts.count > 1 else { return [(words, whole)] }
    let asking = parts.filter { demand($0, in: $0) != nil }
    guard asking.count > 1 else { return [(words, whole)] }
    return asking.indices.compactMap { number in
      let start = number == 0 ? words.lowerBound : asking[number].lowerBound
      let end = number + 1 < asking.count ? asking[number + 1].lowerBound : words.upperBound
      let passage = withoutPause(start..<end)
      return demand(asking[number], in: passage).map { (asking[number], $0) }
    }
  }

  /// The stretches between ；, of which none stands in quotation marks or brackets.
  private func stretches(of sentence: Range<Int>) -> [Range<Int>] {
    guard reading.first(glyph("；"), in: sentence) != nil else { return [sentence] }
    var out: [Range<Int>] = []
    var start = sentence.lowerBound
    var depth = 0
    for index in sentence {
      if Self.opening.contains(reading[index]) { depth += 1 }
      if Self.closing.contains(reading[index]) { depth -= 1 }
      guard reading[index] == glyph("；"), depth <= 0 else { continue }
      if index > start { out.append(reading.trimmed(start..<index)) }
      start = index + 1
    }
    if start < sentence.upperBound { out.append(reading.trimmed(start..<sentence.upperBound)) }
    return out.filter { !$0.isEmpty }
  }

  private static let opening = CodeSet("“《（【")
  private static let closing = CodeSet("”》）】")

  /// What a stretch of a sentence asks for; `passage`: what belongs to it.
  private func demand(_ stretch: Range<Int>, in passage: Range<Int>) -> Demand? {
    let words = withoutPause(stretch)
    let passage = withoutPause(passage)
    var asked: Demand?
    let start = skipAdverbs(words.lowerBound, before: words.upperBound)
    if wishes(at: start) || requires(at: start) {
      let wish = wish(at: start)
      return Demand(
        passage: places(passage), marker: printed(wish),
        addressees: addressees(
          ofWishEndingAt: wish.upperBound,
          before: reading.clauseEnd(from: wish.upperBound, before: words.upperBound)))
    }
    var rest = words.lowerBound
    while let clause = reading.nextClause(from: &rest, before: words.upperBound) {
      let scene = AskingScene(ClauseScene(clause, in: words, of: self))
      guard let form = Question<AskingScene, AskingForm>.asking(scene) else { continue }
      if asked == nil, let marker = marker(of: form, in: scene) {
        asked = Demand(
          passage: places(asking(form, from: clause.lowerBound, in: passage)),
          marker: printed(marker),
          addressees: form == .wish || form == .appeal
            ? addressees(ofWishEndingAt: marker.upperBound, before: clause.upperBound) : [])
      }
      // 要增强信心，希望大家尽责: a later wish names whom it asks
      if asked != nil, form == .wish {
        asked?.add(
          addressees(
            ofWishEndingAt: wish(at: clause.lowerBound).upperBound, before: clause.upperBound))
      }
      // 要加强攻关，各有关部门要加大支持: a later clause may name who is asked
      guard asked != nil, let word = scene.word, form != .quoted, !scene.isQuoted
      else { continue }
      asked?.add(addressees(before: clause.lowerBound..<word.lowerBound))
      asked?.add(partners(behind: word.upperBound, before: clause.upperBound))
    }
    if asked != nil {
      asked?.add(leaders(in: words))
      return asked
    }
    if isAssigned(words) {
      return Demand(passage: places(passage), marker: nil, addressees: leaders(in: words))
    }
    if !takesSides(start), beginsImperative(words) || supports(words) {
      return Demand(passage: places(passage), marker: nil, addressees: [])
    }
    return nil
  }

  /// 县教育局牵头，县财政局配合，制定食堂办法。: who leads, and then what is to be done.
  private func isAssigned(_ words: Range<Int>) -> Bool {
    guard has(.leading, in: words) else { return false }
    let clauses = reading.clauses(of: words)
    guard let first = clauses.first, Phrase(first, of: self).endsWithDuty,
      leaders(in: first).contains(where: { $0.role == .lead }), !isDone(words)
    else { return false }
    return clauses.dropFirst().contains { mark(at: $0.lowerBound)?.kind == .imperative }
  }

  /// 在车间，高远查看设备，叮嘱…: what somebody did on his way is no part of what he asks.
  private func asking(
    _ form: AskingForm, from clause: Int, in passage: Range<Int>
  ) -> Range<Int> {
    guard form == .wish, clause > passage.lowerBound,
      has(.visitActs, in: passage.lowerBound..<clause)
    else { return passage }
    return clause..<passage.upperBound
  }

  /// The words by which a clause asks.
  private func marker(of form: AskingForm, in scene: AskingScene) -> Range<Int>? {
    switch form {
    case .appeal: appeal(in: scene.phrase.range)
    case .wish: wish(at: scene.phrase.range.lowerBound)
    case .modal, .ought, .need: scene.word
    case .assigned: scene.phrase.range.lowerBound..<scene.phrase.range.lowerBound + 1
    case .quoted: nil
    }
  }

  /// …, 支持新区在…先行先试
  private func supports(_ sentence: Range<Int>) -> Bool {
    reading.clauses(of: sentence).contains {
      reading.has(Self.support, at: $0.lowerBound)
        && !has(.announcing, in: sentence.lowerBound..<$0.lowerBound)
        && !isDone(sentence)
    }
  }
}
