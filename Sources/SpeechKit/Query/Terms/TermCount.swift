internal import SpeechReading

/// Counts chosen terms in a text: by story, meeting and statement, with what the dispersion needs, and where each first and last stands.
struct TermCount {
  private let text: TermText
  private let candidates: [TermFinder.Candidate]
  private let trie: TermTrie
  /// The candidate of each string of the trie: a listed phrase has one for each of its forms.
  private let owners: [Int]
  private let lengths: [Int]
  /// The listed phrases, where such are counted.
  private let listed: [SetPhrase]
  /// The characters of each story.
  let sizes: [Int]

  /// `listed`: where not empty, the phrases that the candidates stand for.
  init(_ text: TermText, _ candidates: [TermFinder.Candidate], listed: [SetPhrase] = []) {
    self.text = text
    self.candidates = candidates
    self.listed = listed
    let forms = listed.prefix(candidates.count).enumerated().flatMap { index, phrase in
      PhraseForms.all(of: phrase).map { (index, $0) }
    }
    let strings = listed.isEmpty ? candidates.map { $0.codes(in: text) } : forms.map { $0.1[...] }
    owners = listed.isEmpty ? Array(candidates.indices) : forms.map(\.0)
    trie = TermTrie(strings)
    lengths = strings.map(\.count)
    var sizes = [Int](repeating: 0, count: text.stories)
    for part in text.parts { sizes[Int(part.story)] += Int(part.size) }
    self.sizes = sizes
  }

  /// What is counted of one term.
  private struct Tally {
    var stories = 0
    var meetings = 0
    var statements = 0
    var spoken = 0
    var hits = 0
    var first = -1
    var last = -1
    /// The length of the string that stands first, and last.
    var lengths = (first: 0, last: 0)
    /// Where the hit before ends: no form counts inside another.
    var end = 0
    var counts: [Int] = []
    /// The page of each story with it.
    var pages: [Int] = []
    var lastStory: Int32 = -1
    var lastPart: Int32 = -1
    /// Hits in the part that was seen last.
    var run = 0
    /// Σ min(v, s), which DP is 1 less.
    var common = 0.0
  }

  func terms(
    _ stories: [SearchedStory], of corpus: Corpus, _ groups: TermGroups
  ) -> [Term] {
    var tallies = [Tally](repeating: Tally(), count: candidates.count)
    if groups.names.count > 1 {
      for index in tallies.indices {
        tallies[index].counts = Array(repeating: 0, count: groups.names.count)
      }
    }
    count(&tallies, stories, stories.map { corpus.date(of: $0) != nil }, groups)
    disperse(&tallies)
    var finder = PlaceFinder(text, stories, corpus)
    return zip(candidates, tallies).enumerated().map { index, one in
      let (candidate, tally) = one
      var term =
        listed.isEmpty
        ? Term(
          text: String(decoding: candidate.codes(in: text), as: UTF16.self),
          hits: candidate.count, evidence: candidate.evidence)
        : Term(text: listed[index].text, hits: tally.hits, evidence: nil)
      (term.stories, term.meetings) = (tally.stories, tally.meetings)
      term.texts = Set(tally.pages).count
      (term.statements, term.spoken) = (tally.statements, tally.spoken)
      term.dispersion = tally.spoken > 0 ? 1 - tally.common : nil
      (term.quoted, term.counts) = (candidate.quoted, tally.counts)
      term.first = finder.occurrence(tally.first, tally.lengths.first)
      term.last = finder.occurrence(tally.last, tally.lengths.last)
      return term
    }
  }

  /// Stories stand in the order of time, undated ones behind: those are the last place only of what no dated one has.
  private func count(
    _ tallies: inout [Tally], _ stories: [SearchedStory], _ isDated: [Bool], _ groups: TermGroups
  ) {
    for part in text.parts.indices {
      let (story, isStatement) = (text.parts[part].story, text.parts[part].isStatement)
      let isMeeting = stories[Int(story)].meeting != nil
      trie.scan(text.codes, text.range(of: part)) { string, position in
        let term = owners[string]
        let length = lengths[string]
        if !listed.isEmpty {
          guard position >= tallies[term].end else { return }
          tallies[term].end = position + length
        }
        tallies[term].hits += 1
        if tallies[term].first < 0 {
          (tallies[term].first, tallies[term].lengths.first) = (position, length)
        }
        if tallies[term].lastStory != story {
          tallies[term].stories += 1
          tallies[term].pages.append(stories[Int(story)].story.page)
          tallies[term].meetings += isMeeting ? 1 : 0
          tallies[term].lastStory = story
          if isDated[Int(story)] || tallies[term].last < 0 {
            (tallies[term].last, tallies[term].lengths.last) = (position, length)
          }
        }
        if !tallies[term].counts.isEmpty { tallies[term].counts[groups.of[Int(story)]] += 1 }
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
    for index in tallies.indices { (tallies[index].lastPart, tallies[index].end) = (-1, 0) }
    for part in text.parts.indices where text.parts[part].isStatement {
      trie.scan(text.codes, text.range(of: part)) { string, position in
        let term = owners[string]
        if !listed.isEmpty {
          guard position >= tallies[term].end else { return }
          tallies[term].end = position + lengths[string]
        }
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
  /// A listed phrase, of which nothing is known before it is counted.
  init(listed phrase: SetPhrase) {
    self.init(
      length: phrase.text.count, count: 0, first: 0, freedom: (0, 0), cohesion: 0, quoted: 0)
  }

  /// nil for strings that were only counted.
  var evidence: Term.Evidence? {
    cValue > 0
      ? Term.Evidence(
        left: Double(freedom.left), right: Double(freedom.right), cohesion: Double(cohesion),
        cValue: cValue) : nil
  }
}

/// Finds the places of positions of a row: the words of a story are read again for that.
struct PlaceFinder {
  private let text: TermText
  private let stories: [SearchedStory]
  private let corpus: Corpus
  private var words: [Int: CountedWords] = [:]

  init(_ text: TermText, _ stories: [SearchedStory], _ corpus: Corpus) {
    (self.text, self.stories, self.corpus) = (text, stories, corpus)
  }

  mutating func occurrence(_ position: Int, _ length: Int) -> Term.Occurrence? {
    guard position >= 0 else { return nil }
    let story = Int(text.parts[text.part(at: position)].story)
    let own =
      words[story]
      ?? CountedWords(
        stories[story].story, of: corpus, .withHeadlines, text.marks)
    words[story] = own
    let start = position - text.starts[story]
    let meeting = stories[story].meeting.map { corpus.meetings[$0] }
    return Term.Occurrence(
      meeting: meeting?.id, key: meeting?.key,
      place: own.place(start..<start + length))
  }
}
