internal import SpeechReading

/// What is searched for: `一体化`, `一体化 AND 高质量`, `(创新 OR 开放) AND 产业`, `要 NOT 不要`, `生态 NEAR/20 环境`, `第?产业`.
///
/// AND and NOT are about the whole story; OR gives the hits of both; NEAR/n gives hits of what stands before it that have what stands
/// behind it within n characters, punctuation not counted. NOT binds closest, then NEAR, AND, OR; parentheses bind closer than all.
/// Between quotation marks nothing is an operator. As text (`description`) a query is read back as the same query.
public struct SearchQuery: Sendable, Equatable {
  /// Why a text is no query, and at which character of it, from 1.
  public struct Problem: Error, Sendable, Equatable, CustomStringConvertible {
    /// The character at which it goes wrong, from 1.
    public let column: Int
    let message: String

    public var description: String { "query, column \(column): \(message)" }
  }

  /// A word and the others that count as the same; the one that was written stands first.
  typealias Word = [[Letter]]

  /// A part of a query. Lists of AND and OR have two members at least; AND's may be `.not`, of which one at least is none.
  indirect enum Node: Sendable, Equatable {
    case word(Word)
    case near(Node, Int, Node)
    case not(Node)
    case and([Node])
    case or([Node])
  }

  let root: Node

  /// `equivalents`: sets of words of which each means all.
  public init(_ text: String, equivalents: [[String]] = []) throws(Problem) {
    var reader = QueryReader(text, equivalents: equivalents)
    root = try reader.query()
  }

  /// Whether equivalents were found for a word.
  public var hasEquivalents: Bool { root.words.contains { $0.count > 1 } }

  /// The words of a query that is nothing but one word and its equivalents, without wildcards; nil for others.
  var plainWords: [[Letter]]? {
    guard case .word(let word) = root, !word.contains(where: { $0.contains(SearchText.any) }) else {
      return nil
    }
    return word
  }

  /// The hits in a story, in order, each once.
  func hits(in text: SearchText) -> [Range<Int>] { root.hits(in: text) }

  /// Whether a text that lacks some characters may have a hit; `has` says which it has. Never false for one that has a hit.
  func mayHit(_ has: (Code) -> Bool) -> Bool { root.mayHit(has) }
}

// MARK: Searching

extension SearchQuery.Node {
  /// All words that are written in it.
  fileprivate var words: [SearchQuery.Word] {
    switch self {
    case .word(let word): [word]
    case .not(let part): part.words
    case .near(let part, _, let other): part.words + other.words
    case .and(let parts), .or(let parts): parts.flatMap(\.words)
    }
  }

  /// The hits in order, each once; none for `.not`, which asks and shows nothing.
  fileprivate func hits(in text: SearchText) -> [Range<Int>] {
    switch self {
    case .word(let word): Self.ranges(of: word, in: text)
    case .near(let part, let reach, let other):
      NearbyHits(other.hits(in: text)).filter(part.hits(in: text), within: reach)
    case .not: []
    case .and(let parts):
      Self.all(parts, in: text).map { $0.reduce([], Self.union) } ?? []
    case .or(let parts): parts.map { $0.hits(in: text) }.reduce([], Self.union)
    }
  }

  /// The hits of each part; nil where one is not fulfilled.
  private static func all(_ parts: [Self], in text: SearchText) -> [[Range<Int>]]? {
    var out: [[Range<Int>]] = []
    for part in parts {
      if case .not(let unwanted) = part {
        guard unwanted.hits(in: text).isEmpty else { return nil }
        continue
      }
      let hits = part.hits(in: text)
      guard !hits.isEmpty else { return nil }
      out.append(hits)
    }
    return out
  }

  fileprivate func mayHit(_ has: (Code) -> Bool) -> Bool {
    switch self {
    case .word(let word):
      word.contains {
        $0.allSatisfy { $0 == SearchText.any || $0 == Self.colon || has($0.code) }
      }
    case .near(let part, _, let other): part.mayHit(has) && other.mayHit(has)
    case .not: true
    case .and(let parts): parts.allSatisfy { $0.mayHit(has) }
    case .or(let parts): parts.contains { $0.mayHit(has) }
    }
  }

  /// Inside a figure (8：30): texts may print it in full width.
  private static let colon: Letter = 0x3A

  private static func ranges(of word: SearchQuery.Word, in text: SearchText) -> [Range<Int>] {
    word.map { one in text.find(one).map { $0..<$0 + one.count } }.reduce([], union)
  }

  /// The ranges of two ordered lists in order; what is in both (要 AND 要) once.
  private static func union(_ a: [Range<Int>], _ b: [Range<Int>]) -> [Range<Int>] {
    var out: [Range<Int>] = []
    out.reserveCapacity(a.count + b.count)
    var next = 0
    for range in a {
      while next < b.count, isBefore(b[next], range) {
        out.append(b[next])
        next += 1
      }
      if next < b.count, b[next] == range { next += 1 }
      out.append(range)
    }
    return out + b[next...]
  }

  private static func isBefore(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    (a.lowerBound, a.upperBound) < (b.lowerBound, b.upperBound)
  }
}

/// Ordered ranges of which one is looked for beside others: a search by halving and a look at those around.
private struct NearbyHits {
  private let ranges: [Range<Int>]
  private let longest: Int

  init(_ ranges: [Range<Int>]) {
    self.ranges = ranges
    longest = ranges.map(\.count).max() ?? 0
  }

  /// Those that have another one at most `reach` characters away; overlapping ones are beside each other.
  func filter(_ hits: [Range<Int>], within reach: Int) -> [Range<Int>] {
    hits.filter { hit in
      let first = hit.lowerBound - reach - longest
      var index = ranges.partitioningIndex { $0.lowerBound >= first }
      while index < ranges.count, ranges[index].lowerBound <= hit.upperBound + reach {
        if ranges[index] != hit, ranges[index].upperBound >= hit.lowerBound - reach { return true }
        index += 1
      }
      return false
    }
  }
}

// MARK: Printing

extension SearchQuery: CustomStringConvertible {
  /// The query with the parentheses that it needs.
  public var description: String { root.text }
}

extension SearchQuery.Node {
  fileprivate var text: String {
    switch self {
    case .word(let word): Self.text(word.first ?? [])
    case .near(let part, let reach, let other):
      // From left to right: only what stands behind needs parentheses for another NEAR.
      "\(part.text(inside: .near)) NEAR/\(reach) \(other.text(inside: .not))"
    case .not(let part): "NOT \(part.text(inside: .not))"
    case .and(let parts): Self.joined(parts)
    case .or(let parts): parts.map { $0.text(inside: .and) }.joined(separator: " OR ")
    }
  }

  private enum Strength: Int { case or, and, near, not, word }

  private var strength: Strength {
    switch self {
    case .word: .word
    case .not: .not
    case .near: .near
    case .and: .and
    case .or: .or
    }
  }

  /// In parentheses where it binds less than what stands around it.
  private func text(inside outer: Strength) -> String {
    strength.rawValue < outer.rawValue ? "(\(text))" : text
  }

  private static func joined(_ parts: [Self]) -> String {
    var out = ""
    for (index, part) in parts.enumerated() {
      if index > 0 { out += " AND " }
      out += part.text(inside: .near)
    }
    return out
  }

  /// A word of which a part would be read as an operator stands between quotation marks.
  private static func text(_ letters: [Letter]) -> String {
    var scalars = String.UnicodeScalarView()
    for letter in letters {
      // A minus behind other letters is one only with a space before it.
      if letter == 0x2D, !scalars.isEmpty { scalars.append(" ") }
      if let scalar = Unicode.Scalar(letter) { scalars.append(scalar) }
    }
    let word = String(scalars)
    let isMistaken = word.split(separator: " ").contains { QueryReader.isOperator(String($0)) }
    return isMistaken ? "\"\(word)\"" : word
  }
}
