internal import SpeechReading

/// Finds the longer terms that hits are part of: 战 stands 42 times in a corpus, 36 of them in 战略.
///
/// Where at least three quarters of the hits of one string have the same neighbour, these are parts of a longer term, and are
/// asked again with it; the others by themselves. No longer term holds a break. Hits of reprints follow those of the leading texts.
struct HostTerms {
  /// A hit with the characters beside it, the nearest first, up to a break.
  private struct Context {
    var left: [Code]
    var right: [Code]
  }

  /// How far a term may reach beyond a hit at each side.
  private static let reach = 16
  /// Fewer hits show nothing.
  private static let least = 3

  private let contexts: [Context]
  /// Whether a hit counts: not in a reprint.
  private let counts: [Bool]
  private var hosts: [String?]

  /// The hits with their longer terms, in the same order.
  static func find(_ hits: [Hit], in corpus: Corpus) -> [Hit] {
    guard hits.count >= least else { return hits }
    var groups: [[Code]: [Int]] = [:]
    for (index, hit) in hits.enumerated() {
      let text = corpus.pages[Int(hit.place.page)].text
      let word = text.written(hit.place.range).joined().map { text.folded[$0] }
        .filter(Content.isWord)
      groups[word, default: []].append(index)
    }
    var finder = HostTerms(hits, corpus)
    for (word, group) in groups { finder.grow(group, word, left: 0, right: 0) }
    return zip(hits, finder.hosts).map { hit, host in
      var hit = hit
      hit.host = host
      return hit
    }
  }

  private init(_ hits: [Hit], _ corpus: Corpus) {
    contexts = hits.map { hit in
      let text = corpus.pages[Int(hit.place.page)].text.folded
      return Context(
        left: Self.neighbours(text, from: Int(hit.place.start) - 1, step: -1),
        right: Self.neighbours(text, from: Int(hit.place.end), step: 1))
    }
    let leads = hits.map(\.isLeading)
    counts = leads.contains(true) ? leads : leads.map { _ in true }
    hosts = Array(repeating: nil, count: hits.count)
  }

  private static func neighbours(_ text: [Code], from start: Int, step: Int) -> [Code] {
    var out: [Code] = []
    var index = start
    while text.indices.contains(index), out.count < reach {
      if Content.isWord(text[index]) {
        out.append(text[index])
      } else if !text[index].isSpace {
        break
      }
      index += step
    }
    return out
  }

  private mutating func grow(_ group: [Int], _ word: [Code], left: Int, right: Int) {
    let size = group.count { counts[$0] }
    let sides = [
      common(group) { $0.left.dropFirst(left).first },
      common(group) { $0.right.dropFirst(right).first },
    ]
    guard let (side, best) = sides.enumerated().max(by: { $0.element.count < $1.element.count }),
      best.count >= Self.least, best.count * 4 >= size * 3
    else {
      guard left + right > 0 else { return }
      let term = String(decoding: word, as: UTF16.self)
      for index in group { hosts[index] = term }
      return
    }
    let isLeft = side == 0
    let inside = group.filter { index in
      let context = contexts[index]
      return (isLeft ? context.left.dropFirst(left).first : context.right.dropFirst(right).first)
        == best.code
    }
    let outside = Set(group).subtracting(inside).sorted()
    let longer = isLeft ? [best.code] + word : word + [best.code]
    grow(inside, longer, left: left + (isLeft ? 1 : 0), right: right + (isLeft ? 0 : 1))
    if !outside.isEmpty { grow(outside, word, left: left, right: right) }
  }

  /// The commonest neighbour, of equal ones the first by code.
  private func common(
    _ group: [Int], _ neighbour: (Context) -> Code?
  ) -> (code: Code, count: Int) {
    var found: [Code: Int] = [:]
    for index in group where counts[index] {
      if let code = neighbour(contexts[index]) { found[code, default: 0] += 1 }
    }
    return found.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { ($0.key, $0.value) }
      ?? (0, 0)
  }
}
