/// What is searched for: `一体化`, `一体化 AND 高质量`, `创新 OR 开放`, `要 NOT 不要`, `生态 NEAR/20 环境`, `第?产业`.
///
/// AND and NOT are about the whole story; OR gives the hits of both; NEAR/n gives hits of the first word that have the second within
/// n characters, punctuation not counted. They bind from left to right.
public struct SearchQuery: Sendable {
  /// Why a text is no query.
  public struct Problem: Error, Sendable, CustomStringConvertible {
    public let description: String
  }

  private enum Step: Sendable {
    case and, or, not
    case near(Int)
  }

  /// A word and the others that count as the same.
  private typealias Word = [[Code]]

  private let first: Word
  private let rest: [(Step, Word)]

  /// `equivalents`: sets of words of which each means all.
  public init(_ text: String, equivalents: [[String]] = []) throws(Problem) {
    var words: [[Code]] = []
    var steps: [Step] = []
    var isOpen = false
    for token in text.split(whereSeparator: { $0 == " " || $0 == "\u{3000}" }).map(String.init) {
      if let step = Self.step(token) {
        guard isOpen else { throw Problem(description: "\(token) needs a word before it") }
        steps.append(step)
        isOpen = false
        continue
      }
      let word = Self.pattern(token)
      if isOpen, let last = words.popLast() {
        words.append(last + word)
      } else {
        words.append(word)
      }
      isOpen = true
    }
    guard isOpen, let first = words.first,
      words.allSatisfy({ word in word.contains { $0 != SearchText.any } })
    else {
      throw Problem(description: text.isEmpty ? "an empty query" : "“\(text)” lacks a word")
    }
    let sets = equivalents.map { $0.map(Self.pattern) }
    let all = words.map { word in Self.word(word, sets) }
    self.first = all.first ?? [first]
    rest = Array(zip(steps, all.dropFirst()))
  }

  private static func word(_ word: [Code], _ sets: [[[Code]]]) -> Word {
    sets.filter { $0.contains(word) }.joined().reduce(into: [word]) { all, other in
      if !all.contains(other) { all.append(other) }
    }
  }

  /// Whether equivalents were found for a word.
  public var hasEquivalents: Bool { first.count > 1 || rest.contains { $0.1.count > 1 } }

  private static func step(_ token: String) -> Step? {
    switch token {
    case "AND": return .and
    case "OR": return .or
    case "NOT": return .not
    default:
      guard token.hasPrefix("NEAR/"), let reach = Int(token.dropFirst(5)), reach > 0 else {
        return nil
      }
      return .near(reach)
    }
  }

  /// The characters that searches compare.
  private static func pattern(_ word: String) -> [Code] {
    word.unicodeScalars.flatMap { scalar -> [Code] in
      scalar == "?" || scalar == "？" ? [SearchText.any] : codes(String(scalar)).filter(\.isWord)
    }
  }

  /// The hits in a story, in order, each once.
  func hits(in text: SearchText) -> [Range<Int>] {
    var hits = Self.ranges(of: first, in: text)
    for (step, word) in rest {
      let others = Self.ranges(of: word, in: text)
      switch step {
      case .and: hits = others.isEmpty || hits.isEmpty ? [] : Self.union(hits, others)
      case .or: hits = Self.union(hits, others)
      case .not: hits = others.isEmpty ? hits : []
      case .near(let reach): hits = hits.filter { Self.isNear($0, others, reach) }
      }
    }
    return hits
  }

  /// The ranges of two ordered lists in order; what is in both (要 AND 要) once.
  private static func union(_ a: [Range<Int>], _ b: [Range<Int>]) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var rest = b[...]
    for range in a {
      while let next = rest.first, isBefore(next, range) { out.append(rest.removeFirst()) }
      if rest.first == range { rest.removeFirst() }
      out.append(range)
    }
    return out + rest
  }

  private static func isBefore(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    (a.lowerBound, a.upperBound) < (b.lowerBound, b.upperBound)
  }

  private static func ranges(of word: Word, in text: SearchText) -> [Range<Int>] {
    word.flatMap { one in text.find(one).map { $0..<$0 + one.count } }
  }

  private static func isNear(_ hit: Range<Int>, _ others: [Range<Int>], _ reach: Int) -> Bool {
    others.contains { other in
      other.lowerBound >= hit.upperBound
        ? other.lowerBound - hit.upperBound <= reach
        : hit.lowerBound - other.upperBound <= reach && other != hit
    }
  }
}
