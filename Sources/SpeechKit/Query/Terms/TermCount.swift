/// Counts chosen terms in a text: by meeting and statement, with what the dispersion needs, and where each first and last stands.
struct TermCount {
  private let text: TermText
  private let candidates: [TermFinder.Candidate]
  private let trie: TermTrie
  /// The characters of each meeting.
  let sizes: [Int]

  init(_ text: TermText, _ candidates: [TermFinder.Candidate]) {
    self.text = text
    self.candidates = candidates
    trie = TermTrie(candidates.map { $0.codes(in: text) })
    var sizes = [Int](repeating: 0, count: text.meetings)
    for part in text.parts { sizes[Int(part.meeting)] += Int(part.size) }
    self.sizes = sizes
  }

  /// What is counted of one term.
  private struct Tally {
    var meetings = 0
    var statements = 0
    var spoken = 0
    var first = -1
    var last = -1
    var counts: [Int] = []
    var lastMeeting: Int32 = -1
    var lastPart: Int32 = -1
    /// Hits in the part that was seen last.
    var run = 0
    /// Σ min(v, s), which DP is 1 less.
    var common = 0.0
  }

  func terms(
    _ meetings: [Meeting], of corpus: Corpus, _ counting: TermQuery.Counting
  ) -> [Term] {
    var tallies = [Tally](repeating: Tally(), count: candidates.count)
    if counting == .byMeeting {
      for index in tallies.indices {
        tallies[index].counts = Array(repeating: 0, count: text.meetings)
      }
    }
    count(&tallies, meetings.map { $0.facts.date != nil })
    disperse(&tallies)
    var finder = PlaceFinder(text, meetings, corpus)
    return zip(candidates, tallies).map { candidate, tally in
      var term = Term(
        text: String(decoding: candidate.codes(in: text), as: UTF16.self), hits: candidate.count,
        evidence: candidate.evidence)
      (term.meetings, term.statements, term.spoken) = (
        tally.meetings, tally.statements, tally.spoken
      )
      term.dispersion = tally.spoken > 0 ? 1 - tally.common : nil
      (term.quoted, term.counts) = (candidate.quoted, tally.counts)
      term.first = finder.occurrence(tally.first, candidate.length)
      term.last = finder.occurrence(tally.last, candidate.length)
      return term
    }
  }

  /// Meetings stand in the order of time, undated ones behind: those are the last place only of what no dated one has.
  private func count(_ tallies: inout [Tally], _ isDated: [Bool]) {
    for part in text.parts.indices {
      let (meeting, isStatement) = (text.parts[part].meeting, text.parts[part].isStatement)
      trie.scan(text.codes, text.range(of: part)) { term, position in
        if tallies[term].first < 0 { tallies[term].first = position }
        if tallies[term].lastMeeting != meeting {
          tallies[term].meetings += 1
          tallies[term].lastMeeting = meeting
          if isDated[Int(meeting)] || tallies[term].last < 0 { tallies[term].last = position }
        }
        if !tallies[term].counts.isEmpty { tallies[term].counts[Int(meeting)] += 1 }
        guard isStatement else { return }
        tallies[term].spoken += 1
        if tallies[term].lastPart != Int32(truncatingIfNeeded: part) {
          tallies[term].statements += 1
          tallies[term].lastPart = Int32(truncatingIfNeeded: part)
        }
      }
    }
  }

  /// DP = ½ Σ |v − s| = 1 − Σ min(v, s): only parts with hits count, in a second pass when their sum is known.
  private func disperse(_ tallies: inout [Tally]) {
    let size = Double(text.parts.reduce(0) { $0 + ($1.isStatement ? Int($1.size) : 0) })
    for index in tallies.indices { tallies[index].lastPart = -1 }
    for part in text.parts.indices where text.parts[part].isStatement {
      trie.scan(text.codes, text.range(of: part)) { term, _ in
        if tallies[term].lastPart != Int32(truncatingIfNeeded: part) {
          close(&tallies[term], size)
          tallies[term].lastPart = Int32(truncatingIfNeeded: part)
        }
        tallies[term].run += 1
      }
    }
    for index in tallies.indices { close(&tallies[index], size) }
  }

  private func close(_ tally: inout Tally, _ size: Double) {
    guard tally.run > 0 else { return }
    let share = Double(text.parts[Int(tally.lastPart)].size) / size
    tally.common += min(Double(tally.run) / Double(tally.spoken), share)
    tally.run = 0
  }
}

extension TermFinder.Candidate {
  /// nil for strings that were only counted.
  var evidence: Term.Evidence? {
    cValue > 0
      ? Term.Evidence(
        left: Double(freedom.left), right: Double(freedom.right), cohesion: Double(cohesion),
        cValue: cValue) : nil
  }
}

/// Finds the places of positions of a row: the words of a meeting are read again for that.
struct PlaceFinder {
  private let text: TermText
  private let meetings: [Meeting]
  private let corpus: Corpus
  /// Where each meeting begins in the row.
  private var starts: [Int] = []
  private var words: [Int: MeetingWords] = [:]

  init(_ text: TermText, _ meetings: [Meeting], _ corpus: Corpus) {
    (self.text, self.meetings, self.corpus) = (text, meetings, corpus)
    starts = text.starts
  }

  mutating func occurrence(_ position: Int, _ length: Int) -> Term.Occurrence? {
    guard position >= 0 else { return nil }
    let meeting = Int(text.parts[text.part(at: position)].meeting)
    let own = words[meeting] ?? MeetingWords(meetings[meeting], of: corpus)
    words[meeting] = own
    let start = position - starts[meeting]
    return Term.Occurrence(meeting: meetings[meeting], place: own.place(start..<start + length))
  }
}
