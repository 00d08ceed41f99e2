internal import SpeechReading

/// The passage of a corpus that is nearest to words which stand nowhere.
///
/// Strings of four characters (two in short quotations) vote for stretches of the length of the quotation; the best stretches are aligned
/// character by character. Linear in the texts and the votes.
struct NearestSearch: Sendable {
  /// A stretch of a text that is like a needle.
  struct Candidate: Sendable {
    let text: Int
    /// The words of the text.
    let range: Range<Int>
    /// The characters in common, by the longer of the two; 0 to 1.
    let similarity: Double
  }

  private struct Vote: Sendable {
    let position: Int
    let offset: Int
  }

  private struct Stretch: Sendable {
    let text: Int
    let range: Range<Int>
    let votes: Int
  }

  private let needles: [Needle]
  private let keys: [KeyTable]
  private static let least = 0.5
  private static let aligned = 6

  init(_ needles: [Needle]) {
    self.needles = needles
    var tables = [KeyTable(length: 2), KeyTable(length: 4)]
    for (number, needle) in needles.enumerated() where needle.count >= 4 {
      let table = needle.count < 12 ? 0 : 1
      let length = tables[table].length
      for offset in 0...needle.count - length {
        tables[table].insert(
          needle.codes[offset..<offset + length], number << 24 | min(offset, 0xFF_FFFF))
      }
    }
    keys = tables
  }

  /// For each needle the nearest passage, if one is near. Where `preferred` names a page, a passage there that is nearly as near comes first.
  func nearest(in texts: [QuotableText], preferring preferred: [Int?]) -> [Candidate?] {
    let found = Parallel.map(texts.count, chunk: 8) { number in
      stretches(in: texts[number].words, number)
    }
    var all = needles.map { _ in [Stretch]() }
    for one in found {
      for (needle, stretch) in one { all[needle].append(stretch) }
    }
    let voted = all
    return Parallel.map(needles.count, chunk: 4) { number in
      best(number, voted[number], texts, preferred[number])
    }
  }

  private func best(
    _ number: Int, _ stretches: [Stretch], _ texts: [QuotableText], _ preferred: Int?
  ) -> Candidate? {
    let ordered = stretches.ordered { ($1.votes, $0.text) < ($0.votes, $1.text) }
    let cited = ordered.filter { texts[$0.text].page == preferred }
    var best: Candidate?
    for stretch in cited.prefix(2) + ordered.prefix(Self.aligned) {
      guard let next = align(needles[number], stretch, texts[stretch.text].words) else { continue }
      let bonus = best.map { texts[$0.text].page == preferred ? 0.1 : 0 } ?? 0
      if best == nil || next.similarity > (best?.similarity ?? 0) + bonus { best = next }
    }
    return best
  }

  // MARK: Votes

  /// The stretch of a text with the most different strings of each needle.
  private func stretches(in text: ComparableText, _ number: Int) -> [(Int, Stretch)] {
    var votes: [Int: [Vote]] = [:]
    for table in keys {
      table.scan(text.codes.span) { position, values in
        for value in values {
          votes[value >> 24, default: []].append(
            Vote(position: position, offset: value & 0xFF_FFFF))
        }
      }
    }
    return votes.ordered { $0.key < $1.key }.compactMap { needle, votes in
      densest(votes, needles[needle].count).map {
        (needle, Stretch(text: number, range: $0.range, votes: $0.votes))
      }
    }
  }

  private func densest(_ votes: [Vote], _ length: Int) -> (range: Range<Int>, votes: Int)? {
    let reach = length + length / 4 + 8
    var counts = [Int](repeating: 0, count: length)
    var (low, different) = (0, 0)
    var best: (range: Range<Int>, votes: Int)?
    for high in votes.indices {
      while votes[high].position - votes[low].position > reach {
        counts[votes[low].offset] -= 1
        if counts[votes[low].offset] == 0 { different -= 1 }
        low += 1
      }
      if counts[votes[high].offset] == 0 { different += 1 }
      counts[votes[high].offset] += 1
      if different > best?.votes ?? 0 {
        best = (votes[low].position..<votes[high].position + 1, different)
      }
    }
    guard let best, best.votes * 4 >= length - 4 || best.votes >= 8 else { return nil }
    return best
  }

  // MARK: Alignment

  /// The stretch with what stands around it, cut to what answers the needle.
  private func align(
    _ needle: Needle, _ stretch: Stretch, _ text: ComparableText
  ) -> Candidate? {
    // The votes of a long quotation may begin in its middle.
    let margin = min(needle.count, max(12, needle.count - stretch.range.count + 12))
    let around =
      max(
        0, stretch.range.lowerBound - margin)..<min(
        text.count, stretch.range.upperBound + margin)
    guard needle.count * around.count < 64_000_000 else { return nil }
    var exact = ExactAlignment()
    let pairs = exact.align(needle.codes.span, 0..<needle.count, text.codes.span, around)
    let kept = Self.together(pairs.reversed())
    guard let first = kept.first, let last = kept.last else { return nil }
    let start = max(around.lowerBound, first.b - first.a)
    let end = min(around.upperBound, last.b + needle.count - last.a)
    let common = exact.align(needle.codes.span, 0..<needle.count, text.codes.span, start..<end)
    let similarity = Double(common.count) / Double(max(needle.count, end - start))
    guard similarity >= Self.least else { return nil }
    return Candidate(text: stretch.text, range: start..<end, similarity: similarity)
  }

  /// The stretch of pairs that belong together: each counts two, a shift between neighbours its length (Kadane's maximum).
  private static func together(_ pairs: [(a: Int, b: Int)]) -> ArraySlice<(a: Int, b: Int)> {
    var best = (range: 0..<0, score: 0)
    var (start, score) = (0, 0)
    for index in pairs.indices {
      if index > 0 {
        let (last, next) = (pairs[index - 1], pairs[index])
        score -= abs((next.b - last.b) - (next.a - last.a))
      }
      if score < 0 { (start, score) = (index, 0) }
      score += 2
      if score > best.score { best = (start..<index + 1, score) }
    }
    return pairs[best.range]
  }
}
