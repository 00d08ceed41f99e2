/// Sentences that ask for something, and of whom.
extension StoryWords {
  private static let support = codes("支持")
  private func wish(at position: Int) -> Range<Int> {
    position..<position + (reading.length(of: .wishing, at: position) ?? 2)
  }

  /// X表示，支持…的计划: where he stands.
  private func takesSides(_ start: Int) -> Bool {
    reading.has(.takingSides, at: start)
      && reading.suffixLength(of: .stating, in: max(0, start - 3)..<start) != nil
  }

  private static let pronouns = CodeSet("他她")

  /// 他呼吁各方…, 中方敦促各方…
  func appeal(in clause: Range<Int>) -> Range<Int>? {
    let speaker =
      Self.pronouns.contains(reading[clause.lowerBound])
      ? clause.lowerBound + 1 : side(clause)?.upperBound
    return speaker.flatMap { requires(at: $0) ? $0..<$0 + 2 : nil }
  }

  private static let noWish = CodeSet("稿是的和》、，")

  /// 希望…; 建议加快立法, not 建议稿.
  func wishes(at position: Int) -> Bool {
    if reading.has(.wishing, at: position) { return true }
    return reading.has("建议", at: position) && position + 2 < reading.count
      && !Self.noWish.contains(reading[position + 2])
  }

  /// The demands among sentences. An addressee is carried over to the next sentence that begins with 要.
  func demands(in sentences: [Range<Int>], of kind: Series.Kind) -> [Demand] {
    guard kind != .achievement, kind != .shortcoming else { return [] }
    var out: [Demand] = []
    var carried: [Addressee] = []
    var isPast = sentences.first.map(looksBack) ?? false
    for sentence in sentences {
      if isPast, asksByModal(sentence) { isPast = false }
      guard !isPast, !isSaidByOthers(sentence), let found = demand(sentence) else {
        carried = []
        continue
      }
      var demand = found
      if demand.addressees.isEmpty, beginsWithModal(sentence) {
        demand.addressees = carried.filter { !isObject($0, in: sentence) }.map {
          Addressee(value: $0.value, basis: .carried, place: $0.place)
        }
      }
      carried = demand.addressees
      out.append(demand)
    }
    return out
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
      let now = published?.value.year
    else { return false }
    return year.value < now && reading.has("年，", at: year.end)
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

  private func demand(_ sentence: Range<Int>) -> Demand? {
    let sentence = reading.trimmed(sentence)
    let words = withoutOrdinal(sentence)
    var asked: Demand?
    let start = skipAdverbs(words.lowerBound, before: words.upperBound)
    if wishes(at: start) || requires(at: start) {
      let wish = wish(at: start)
      return Demand(
        passage: places(sentence), marker: printed(wish),
        addressees: addressees(
          ofWishEndingAt: wish.upperBound,
          before: reading.clauseEnd(from: wish.upperBound, before: words.upperBound)))
    }
    for clause in reading.clauses(of: words) {
      let scene = ClauseScene(clause, in: words, of: self)
      guard let form = Question<ClauseScene, AskingForm>.asking(scene) else { continue }
      if asked == nil, let marker = marker(of: form, in: scene) {
        asked = Demand(
          passage: places(sentence), marker: printed(marker),
          addressees: form == .wish || form == .appeal
            ? addressees(ofWishEndingAt: marker.upperBound, before: clause.upperBound) : [])
      }
      // 要加强攻关，各有关部门要加大支持: a later clause may name who is asked
      guard asked != nil, let modal = scene.modal, form != .quoted, !scene.isQuoted
      else { continue }
      asked?.add(addressees(before: clause.lowerBound..<modal.lowerBound))
    }
    if asked != nil {
      asked?.add(leaders(in: words))
      return asked
    }
    if !takesSides(start), beginsImperative(words) || supports(words) {
      return Demand(passage: places(sentence), marker: nil, addressees: [])
    }
    return nil
  }

  /// The words by which a clause asks.
  private func marker(of form: AskingForm, in scene: ClauseScene) -> Range<Int>? {
    switch form {
    case .appeal: appeal(in: scene.phrase.range)
    case .wish: wish(at: scene.phrase.range.lowerBound)
    case .modal, .ought, .need: scene.modal
    case .quoted: nil
    }
  }

  private func withoutOrdinal(_ sentence: Range<Int>) -> Range<Int> {
    guard
      let ordinal = Ordinals.read(
        reading.codes, at: sentence.lowerBound, before: sentence.upperBound)
    else { return sentence }
    return ordinal.range.upperBound..<sentence.upperBound
  }

  /// …, 支持浦东在…先行先试
  private func supports(_ sentence: Range<Int>) -> Bool {
    reading.clauses(of: sentence).contains {
      reading.has(Self.support, at: $0.lowerBound)
        && !has(.announcing, in: sentence.lowerBound..<$0.lowerBound)
        && !isDone(sentence)
    }
  }

  func skipAdverbs(_ position: Int, before end: Int) -> Int {
    var start = position
    var moved = true
    while moved {
      moved = false
      while let length = reading.length(of: .connectives, at: start, before: end - 1) {
        start += length
        moved = true
      }
      while start < end - 1, reading[start] == glyph("，") || reading[start].isSpace {
        start += 1
        moved = true
      }
    }
    return start
  }
}
