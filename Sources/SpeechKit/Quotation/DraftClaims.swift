internal import SpeechReading

/// What a draft says beside a quotation: who said it, when, at which meeting, where.
struct DraftClaims: Sendable {
  /// Something that is claimed, in the draft's words.
  struct Claim<Value: Sendable>: Sendable {
    let value: Value
    let text: String
  }
  var speakers: [Claim<String>] = []
  var dates: [Claim<DateEstimate>] = []
  /// Names of meetings, folded.
  var meetings: [Claim<[Code]>] = []
  var places: [Claim<String>] = []

  var isEmpty: Bool { speakers.isEmpty && dates.isEmpty && meetings.isEmpty && places.isEmpty }
}

/// Reads what stands beside a quotation: the rest of its sentence, brackets behind it, the line below a block quote.
struct DraftClaimReader: Sendable {
  private let text: SourceText
  private let paragraphs: [DraftParagraph]
  /// All that is quoted, in the order of the text.
  private let quoted: [Range<Int>]
  /// Names that the corpus knows, folded.
  private let known: Set<[Code]>
  let lists = WordLists.standard
  private static let longest = 160

  init(_ draft: Draft, knowing names: Set<[Code]>) {
    text = draft.text
    paragraphs = draft.paragraphs
    quoted = draft.quotations.map { $0.start..<$0.end }
    known = names
  }

  func claims(beside quotation: Quotation) -> DraftClaims {
    var claims = DraftClaims()
    if let credit = quotation.credit { read(Array(text.folded[credit.range]), .credit, &claims) }
    guard quotation.form == .marks else { return claims }
    let before = stretchBefore(quotation)
    read(before, .before, &claims)
    let (behind, isBracket) = stretchBehind(quotation)
    if isBracket {
      read(behind, .credit, &claims)
    } else if claims.speakers.isEmpty {
      readSpeaker(behind, &claims)
    }
    return claims
  }

  // MARK: Stretches

  private func paragraph(_ quotation: Quotation) -> Range<Int> {
    paragraphs.indices.contains(quotation.paragraph) ? paragraphs[quotation.paragraph].range : 0..<0
  }

  /// The sentence before a quotation, other quotations left out: each stands as one mark.
  private func stretchBefore(_ quotation: Quotation) -> [Code] {
    let limit = max(paragraph(quotation).lowerBound, quotation.start - Self.longest)
    var out: [Code] = []
    var index = quotation.start - 1
    var other = firstQuoted(from: quotation.start) - 1
    while index >= limit {
      if other >= 0, quoted[other].contains(index) {
        index = quoted[other].lowerBound - 1
        out.append(glyph("”"))
        other -= 1
        continue
      }
      if text.folded[index].isStop, text.folded[index] != 0x0A { break }
      out.append(text.folded[index])
      index -= 1
    }
    return out.reversed().filter { $0 != 0x0A && $0 != 0x0D }
  }

  /// What follows to the end of the sentence or to the next quotation; of brackets right behind the marks, what is in them.
  private func stretchBehind(_ quotation: Quotation) -> (codes: [Code], isBracket: Bool) {
    let end = paragraph(quotation).upperBound
    var start = quotation.end
    var (hasClosed, hasEnded) = (false, false)
    while start < end {
      let isMark = DraftMark(UInt32(truncatingIfNeeded: text.folded[start])) != nil
      guard isMark || text.folded[start].isStop else { break }
      // A stop behind the marks ends the sentence; who is named in the next says nothing of this one.
      hasEnded = hasEnded || (hasClosed && !isMark)
      hasClosed = hasClosed || isMark
      start += 1
    }
    if hasEnded, start < end, text.folded[start] != glyph("（") { return ([], false) }
    let next = firstQuoted(from: quotation.end)
    let limit = min(end, start + 60, next < quoted.count ? quoted[next].lowerBound : end)
    guard start < limit else { return ([], false) }
    let rest = text.folded[start..<limit]
    if rest.first == glyph("（"), let close = rest.firstIndex(of: glyph("）")) {
      return (Array(rest[(start + 1)..<close]), true)
    }
    return (Array(rest.prefix { !$0.isStop }), false)
  }

  /// The number of the first quotation that begins at or behind a position.
  private func firstQuoted(from position: Int) -> Int {
    quoted.partitioningIndex { $0.lowerBound >= position }
  }

  // MARK: Reading

  private enum Where { case before, credit }

  private func read(_ codes: [Code], _ place: Where, _ claims: inout DraftClaims) {
    let marks = lists.lexicon.marks(in: codes.span)
    let speaks = marks.contains { $0.kind == .speech || $0.kind == .keynote }
    let meets = marks.contains { meetingType($0, codes) != nil }
    if place == .credit {
      readNames(codes, &claims)
    } else {
      readSpeaker(codes, &claims)
    }
    // A sentence that does not tell who said it where may name any year and place.
    guard place == .credit || speaks || meets else { return }
    readDates(codes, &claims)
    readMeetings(codes, marks, &claims)
    readPlaces(codes, marks, &claims)
  }

  func text(_ codes: ArraySlice<Code>) -> String { SpeechReading.text(codes.span) }

  func text(_ codes: [Code]) -> String { SpeechReading.text(codes.span) }

  /// 韩正说, 市长韩正在会上指出: the name before the last verb of saying.
  private func readSpeaker(_ codes: [Code], _ claims: inout DraftClaims) {
    let marks = lists.lexicon.marks(in: codes.span)
    guard let verb = marks.last(where: { $0.kind == .speech }), verb.start > 1 else { return }
    var start = Int(verb.start)
    while start > 0, !codes[start - 1].isStop, codes[start - 1] != glyph("；") { start -= 1 }
    let subject = start..<Int(verb.start)
    let names = nearestNames(codes, subject)
    if !names.isEmpty {
      claims.speakers += names
    } else if let name = unknownName(codes, subject, marks) {
      claims.speakers.append(DraftClaims.Claim(value: text(codes[name]), text: text(codes[name])))
    }
  }

  /// The names behind the last quotation that stands before, where there are some: 甲提出“…”，乙强调“…” says that 乙 said the second words.
  private func nearestNames(_ codes: [Code], _ range: Range<Int>) -> [DraftClaims.Claim<String>] {
    var end = range.upperBound
    while end > range.lowerBound {
      let edge = codes[range.lowerBound..<end].lastIndex(of: glyph("”"))
      let names = knownNames(codes, (edge.map { $0 + 1 } ?? range.lowerBound)..<end)
      if !names.isEmpty { return names }
      end = edge ?? range.lowerBound
    }
    return []
  }

  /// The names in a stretch that the corpus knows, longest first at each place.
  private func knownNames(_ codes: [Code], _ range: Range<Int>) -> [DraftClaims.Claim<String>] {
    var out: [DraftClaims.Claim<String>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let length = (2...8).reversed().first { length in
        index + length <= range.upperBound && known.contains(Array(codes[index..<index + length]))
      }
      guard let length else {
        index += 1
        continue
      }
      let name = text(codes[index..<index + length])
      out.append(DraftClaims.Claim(value: name, text: name))
      index += length
    }
    return out
  }

  private static let behindNames: Words = [
    "在", "同志", "还", "也", "又", "曾", "昨", "今", "于", "随后", "再次", "则",
  ]

  /// A name at the beginning of a clause or behind a title, with the verb or 在 right behind it.
  private func unknownName(_ codes: [Code], _ range: Range<Int>, _ marks: [Mark]) -> Range<Int>? {
    var starts: [Int] = [range.lowerBound]
    for index in range
    where codes[index].isPause || codes[index] == glyph("”") || codes[index] == 0x20 {
      starts.append(index + 1)
    }
    starts += marks.filter { $0.kind == .office && range.contains(Int($0.start)) }.map(\.end)
    for start in starts.sorted().reversed() {
      for length in [3, 2, 4] where start + length <= range.upperBound {
        let end = start + length
        guard
          end == range.upperBound
            || Self.behindNames.length(in: codes, at: end, before: range.upperBound) != nil
            || marks.contains(where: { $0.start == end && $0.kind == .office }),
          lists.names.isName(codes[start..<end]),
          !marks.contains(where: { $0.start == start && $0.length >= 2 })
        else { continue }
        return start..<end
      }
    }
    return nil
  }

  /// The names in what a credit lists.
  private func readNames(_ codes: [Code], _ claims: inout DraftClaims) {
    let names = knownNames(codes, codes.indices)
    if !names.isEmpty {
      claims.speakers += names
      return
    }
    for part in codes.split(whereSeparator: { !$0.isHan && $0 != NameRules.dot })
    where lists.names.isName(part) && part.count <= 3
      && !lists.lexicon.holdsWord(Array(part).span, 0..<part.count)
    {
      claims.speakers.append(DraftClaims.Claim(value: text(part), text: text(part)))
    }
  }
}
