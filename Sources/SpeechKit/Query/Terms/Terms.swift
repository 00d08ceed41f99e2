import Glibc
public import SpeechReading

/// A set phrase (提法) or another string, with what speaks for it and where it stands.
public struct Term: Sendable {
  /// The phrase in folded characters: simplified, digits and letters of half width.
  public let text: String
  /// How often it stands unbroken in the stories, each meeting in the text that leads.
  public let hits: Int
  /// In how many stories, those of meetings and others.
  public internal(set) var stories = 0
  /// In how many texts: files, however many stories each has.
  public internal(set) var texts = 0
  /// In how many meetings.
  public internal(set) var meetings = 0
  /// In how many statements, each item of a numbered series for itself; hits elsewhere are in headlines and in what the texts tell.
  public internal(set) var statements = 0
  /// Hits in statements.
  var spoken = 0
  /// Gries's DP over the statements and items; nil where it stands in none.
  public internal(set) var dispersion: Double?
  /// How often it stands whole between quotation marks.
  public internal(set) var quoted = 0
  /// Where it first stands in these meetings.
  public internal(set) var first: Occurrence?
  /// Where it last stands in these meetings.
  public internal(set) var last: Occurrence?
  /// Hits in each of the compared groups.
  public internal(set) var counts: [Int] = []
  /// What makes it a phrase; nil for strings that were not asked to be one.
  public let evidence: Evidence?

  /// A place and its meeting.
  public struct Occurrence: Sendable {
    /// The meeting's id; nil for a story that reports none.
    public let meeting: String?
    /// The meeting's key.
    public let key: String?
    /// Where it stands.
    public let place: Place
  }

  /// What speaks for a phrase, in bits.
  public struct Evidence: Sendable {
    /// Boundary entropy before it.
    public let left: Double
    /// Boundary entropy behind it.
    public let right: Double
    /// Mutual information over the weakest split.
    public let cohesion: Double
    /// C-value: near 0 where it stands only inside longer ones.
    public let cValue: Double
  }

  /// Whether it has too few hits, or stands in too few statements, to compare it: fewer than 5 hits or 2 statements.
  public var isSinglePlace: Bool { hits < 5 || statements < 2 }

  /// How its frequency differs between the first two meetings; nil where they were not counted apart.
  public func keyness(_ sizes: [Int]) -> Keyness? {
    guard counts.count > 1, sizes.count > 1 else { return nil }
    return Keyness(
      .init(hits: counts[0], size: sizes[0]), .init(hits: counts[1], size: sizes[1]))
  }
}

/// Which terms are wanted.
public struct TermQuery: Sendable {
  /// How often a term stands at least.
  public var minimum = 3
  /// How many are shown, 0 for all.
  public var limit = 50
  /// How many characters a phrase has at least; those between quotation marks may be shorter.
  public var shortest = 3
  /// All strings of so many characters instead of phrases.
  public var length: Int?
  /// These phrases with their forms instead of what is found; a phrase without a hit is one of 0 hits.
  public var phrases: [SetPhrase] = []
  /// Phrases of three characters and more with three hits and more, the best 50.
  public init() {}
}

/// Terms of stories, with the size of what they were counted in.
public struct TermList: Sendable {
  /// The terms, in the order in which they are shown.
  public let terms: [Term]
  /// How many there were before the limit.
  public internal(set) var found: Int
  /// The stories that were counted.
  public let stories: [SearchedStory]
  /// The meetings of the stories, in their order.
  public let meetings: [Meeting]
  /// The statements of the meetings, each item of a numbered series for itself.
  public let statements: Int
  /// The names of what is compared; one where nothing is.
  public let groups: [String]
  /// The characters of each group, punctuation not counted.
  public let sizes: [Int]
}

/// Which group each of some stories belongs to.
struct TermGroups: Sendable {
  let names: [String]
  let of: [Int]
}

extension Corpus {
  /// The set phrases of stories; or all strings of one length, by hits. Equal ones in the order of their characters.
  public func terms(of stories: [SearchedStory], _ query: TermQuery) -> TermList {
    terms(of: [("", stories)], query)
  }

  /// The terms of groups of stories with the hits of each, what differs most first.
  public func terms(
    of groups: [(name: String, stories: [SearchedStory])], _ query: TermQuery
  ) -> TermList {
    let counted = count(groups, query) {
      Array($0.prefix(query.limit > 0 ? query.limit : $0.count))
    }
    guard groups.count > 1 else { return counted }
    let limit = query.limit > 0 ? query.limit : counted.terms.count
    return counted.with(
      Array(TermRanking.byDifference(counted.terms, counted.sizes).prefix(limit)))
  }

  /// The terms of some stories that stand in none of others, in the order of `terms`.
  public func newTerms(
    in stories: [SearchedStory], before others: [SearchedStory], _ query: TermQuery
  ) -> TermList {
    let counted = count([("new", stories), ("before", others)], query) { $0 }
    let new = counted.terms.filter { $0.counts[1] == 0 }
    var list = counted.with(Array(new.prefix(query.limit > 0 ? query.limit : new.count)))
    list.found = new.count
    return list
  }

  /// `shown`: those that are counted where there is one group only.
  private func count(
    _ groups: [(name: String, stories: [SearchedStory])], _ query: TermQuery,
    _ shown: ([TermFinder.Candidate]) -> [TermFinder.Candidate]
  ) -> TermList {
    let stories = groups.flatMap(\.stories)
    let text = TermText(stories, of: self, query.phrases.isEmpty ? .breaks : .pausesKept)
    let meetings = stories.compactMap(\.meeting).map { self.meetings[$0] }
    let listed = query.phrases.map { TermFinder.Candidate(listed: $0) }
    let chosen =
      !listed.isEmpty
      ? listed
      : query.length.map { TermRanking.strings(of: $0, text, query.minimum) }
        ?? TermRanking.phrases(text, query, TermEdges(meetings))
    let members = TermGroups(
      names: groups.map(\.name),
      of: groups.indices.flatMap { Array(repeating: $0, count: groups[$0].stories.count) })
    let count = TermCount(
      text, groups.count > 1 ? chosen : shown(chosen), listed: query.phrases)
    var sizes = groups.map { _ in 0 }
    for (story, size) in count.sizes.enumerated() { sizes[members.of[story]] += size }
    return TermList(
      terms: count.terms(stories, of: self, members), found: chosen.count, stories: stories,
      meetings: meetings, statements: text.statements, groups: members.names, sizes: sizes)
  }
}

extension TermList {
  fileprivate func with(_ terms: [Term]) -> TermList {
    TermList(
      terms: terms, found: found, stories: stories, meetings: meetings, statements: statements,
      groups: groups, sizes: sizes)
  }
}

/// Candidates in the order in which they are shown.
enum TermRanking {
  static func phrases(
    _ text: TermText, _ query: TermQuery, _ edges: TermEdges
  ) -> [TermFinder.Candidate] {
    let found = TermFinder(text, minimum: max(2, query.minimum), edges).candidates
    let kept = found.filter {
      $0.cValue > 0 && ($0.length >= query.shortest || $0.quoted > 0)
    }
    let light = Words(.lightWords)
    let hits = Dictionary(
      kept.map { ($0.codes(in: text), $0.count) }, uniquingKeysWith: { first, _ in first })
    return sorted(kept, text) { candidate in
      let codes = candidate.codes(in: text)
      let isPhraseWithVerb = Self.withoutVerb(codes).map { phrase in
        // 全面 in 全面深化改革 is no verb of it.
        let isVerb = verbs.length(in: Array(phrase), at: 0, before: phrase.count) == nil
        return hits[phrase].map { $0 * 4 >= candidate.count * (isVerb ? 5 : 8) } ?? false
      }
      return weight(of: candidate, text, light) * (isPhraseWithVerb ?? false ? 0.3 : 1)
    }
  }

  private static let verbs = Words(.imperatives)
  private static let manners = Words.manners

  /// 新发展格局 in 构建新发展格局, 加快构建新发展格局: a phrase that may stand without the verb.
  private static func withoutVerb(_ term: ArraySlice<Code>) -> ArraySlice<Code>? {
    let codes = Array(term)
    let manner = manners.length(in: codes, at: 0, before: codes.count) ?? 0
    guard let verb = verbs.length(in: codes, at: manner, before: codes.count),
      codes.count - manner - verb > 3
    else { return nil }
    return term.dropFirst(manner + verb)
  }

  /// How much speaks for a set phrase: the C-value, raised for what holds together, stands freely at both sides, is printed between quotation marks, is said in
  /// statements and has five to ten characters; lowered for what consists of words that stand everywhere (贯彻落实).
  ///
  /// The numbers were chosen on the newscasts of one year, for as many of fifty well-known phrases as possible among the first hundred
  /// (Tests/Scripts/recall_terms); they only decide what stands first.
  private static func weight(
    of candidate: TermFinder.Candidate, _ text: TermText, _ light: Words
  ) -> Double {
    let codes = Array(candidate.codes(in: text))
    var (covered, index) = (0, 0)
    while index < codes.count {
      let length = light.length(in: codes, at: index, before: codes.count) ?? 0
      covered += length
      index += max(1, length)
    }
    let hits = Double(max(1, candidate.count))
    // What is printed between quotation marks and never said is the title of something.
    let quoted = candidate.spoken > 0 ? Double(candidate.quoted) / hits : 0
    let words =
      (1.2 - Double(covered) / Double(codes.count)) * (1 + 3 * quoted)
      * (0.1 + Double(candidate.spoken) / hits)
    let borders = Double(min(5, candidate.freedom.left) * min(6, candidate.freedom.right))
    let length = candidate.length < 4 ? 0.3 : 5...10 ~= candidate.length ? 4 : 1
    return pow(candidate.cValue, 0.7) * words * borders * Double(candidate.cohesion) * length
  }

  static func strings(of length: Int, _ text: TermText, _ minimum: Int) -> [TermFinder.Candidate] {
    var grams: Grams? = Grams(text, minimum: minimum)
    while let current = grams, current.level.length < length { grams = current.longer() }
    guard let level = grams?.level else { return [] }
    let found = level.counts.indices.filter { level.counts[$0] >= max(1, minimum) }.map { number in
      TermFinder.Candidate(
        length: length, count: Int(level.counts[number]), first: Int(level.firsts[number]),
        freedom: (0, 0), cohesion: 0, quoted: 0)
    }
    return sorted(found, text) { Double($0.count) }
  }

  /// What the first two meetings differ in most, by the log-likelihood.
  static func byDifference(_ terms: [Term], _ sizes: [Int]) -> [Term] {
    let differences = terms.map { abs($0.keyness(sizes)?.logLikelihood ?? 0) }
    let order = terms.indices.sorted { (differences[$1], $0) < (differences[$0], $1) }
    return order.map { terms[$0] }
  }

  private static func sorted(
    _ candidates: [TermFinder.Candidate], _ text: TermText,
    by value: (TermFinder.Candidate) -> Double
  ) -> [TermFinder.Candidate] {
    let values = candidates.map(value)
    return candidates.indices.sorted { first, second in
      if values[first] != values[second] { return values[first] > values[second] }
      let (a, b) = (candidates[first], candidates[second])
      if a.count != b.count { return a.count > b.count }
      return a.codes(in: text).lexicographicallyPrecedes(b.codes(in: text))
    }.map { candidates[$0] }
  }
}
