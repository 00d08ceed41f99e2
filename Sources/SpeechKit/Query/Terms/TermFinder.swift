import Glibc
internal import SpeechReading

/// Finds set phrases in a text without a dictionary.
///
/// A candidate is frequent, begins and ends with no function word, stands between changing neighbours (boundary entropy, both
/// sides), and holds together where it is weakest (mutual information over each split), or is printed between quotation
/// marks. Known words of the word files help at the borders. Candidates inside longer ones are weighed by the C-value; what stands only inside longer ones is left out.
struct TermFinder {
  /// A phrase on its way to a `Term`.
  struct Candidate: Sendable {
    let length: Int
    let count: Int
    /// Where it first stands in the row.
    let first: Int
    let freedom: (left: Float, right: Float)
    let cohesion: Float
    /// How often it stands whole between quotation marks.
    let quoted: Int
    /// Hits in statements.
    var spoken = 0
    var cValue = 0.0

    func codes(in text: TermText) -> ArraySlice<Code> { text.codes[first..<first + length] }
  }

  /// Bits of entropy at each side: at least three neighbours. Two are often two words that begin alike (区域协调, 区域协同).
  static let leastFreedom: Float = 1.2
  /// Bits of mutual information at the weakest split: four times as often together as by chance.
  static let leastCohesion: Float = 2
  static let longest = 16

  private let text: TermText
  private let edges: TermEdges
  private let borders: WordBorders
  private var levels: [GramLevel] = []
  /// The candidate of each string, by level; −1 for none.
  private var accepted: [[Int32]] = []
  private(set) var candidates: [Candidate] = []

  init(_ text: TermText, minimum: Int, _ edges: TermEdges) {
    self.text = text
    self.edges = edges
    borders = WordBorders(text.codes)
    var grams: Grams? = Grams(text, minimum: minimum)
    while let current = grams {
      let longer = current.level.length < Self.longest ? current.longer() : nil
      levels.append(current.level)
      accepted.append(Array(repeating: -1, count: current.level.counts.count))
      if current.level.length > 1 { choose(current, longer?.level) }
      grams = longer
    }
    weigh()
  }

  // MARK: One length

  private mutating func choose(_ grams: Grams, _ longer: GramLevel?) {
    let quoted = quotations(grams)
    let bounded = Self.most(grams.level, longer)
    let chosen = grams.level.counts.indices.filter { number in
      let count = grams.level.counts[number]
      guard Freedom.bound(most: bounded[number], of: count) >= Double(Self.leastFreedom) else {
        return false
      }
      let first = Int(grams.level.firsts[number])
      return edges.admit(text.codes[first..<first + grams.level.length])
        && (quoted[number] > 0 || cohesion(of: number) >= Self.leastCohesion)
    }.map { Int32(truncatingIfNeeded: $0) }
    let freedom = Freedom(grams, chosen, in: text.codes, borders)
    let cut = borders.cutWords(grams, chosen)
    let (spoken, alone) = uses(grams, chosen)
    for (index, number) in chosen.enumerated()
    where !cut[index]
      && !Self.isRubric(grams.level.counts[Int(number)], spoken[index], alone[index])
      && min(freedom.left[index], freedom.right[index]) >= Self.leastFreedom
    {
      accepted[grams.level.length - 1][Int(number)] = Int32(truncatingIfNeeded: candidates.count)
      candidates.append(
        Candidate(
          length: grams.level.length, count: Int(grams.level.counts[Int(number)]),
          first: Int(grams.level.firsts[Int(number)]),
          freedom: (freedom.left[index], freedom.right[index]),
          cohesion: cohesion(of: Int(number)), quoted: Int(quoted[Int(number)]),
          spoken: Int(spoken[index])))
    }
  }

  /// What nobody says and nearly always stands alone is the heading of a rubric, not a phrase: 国内联播快讯.
  private static func isRubric(_ count: Int32, _ spoken: Int32, _ alone: Int32) -> Bool {
    spoken == 0 && count >= 20 && alone * 5 >= count * 4
  }

  /// How often each of some strings stands in statements, and how often alone between breaks.
  private func uses(_ grams: Grams, _ chosen: [Int32]) -> (spoken: [Int32], alone: [Int32]) {
    var order = [Int32](repeating: -1, count: grams.level.counts.count)
    for (index, number) in chosen.enumerated() {
      order[Int(number)] = Int32(truncatingIfNeeded: index)
    }
    var spoken = [Int32](repeating: 0, count: chosen.count)
    var alone = spoken
    let length = grams.level.length
    for part in text.parts.indices {
      let isStatement = text.parts[part].isStatement
      for position in text.range(of: part) where grams.numbers[position] >= 0 {
        let at = Int(order[Int(grams.numbers[position])])
        guard at >= 0 else { continue }
        if isStatement { spoken[at] += 1 }
        if text.codes[position - 1] == TermText.stop, text.codes[position + length] == TermText.stop
        {
          alone[at] += 1
        }
      }
    }
    return (spoken, alone)
  }

  /// How often each string stands whole between quotation marks.
  private func quotations(_ grams: Grams) -> [Int32] {
    var out = [Int32](repeating: 0, count: grams.level.counts.count)
    for range in text.quoted where range.count == grams.level.length {
      let number = grams.numbers[Int(range.lowerBound)]
      if number >= 0 { out[Int(number)] += 1 }
    }
    return out
  }

  /// How often the commonest neighbour of each string stands behind it. Before it, known words may be breaks.
  private static func most(_ level: GramLevel, _ longer: GramLevel?) -> [Int32] {
    var most = [Int32](repeating: 1, count: level.counts.count)
    guard let longer else { return most }
    for number in longer.counts.indices {
      let count = longer.counts[number]
      let prefix = Int(longer.prefixes[number])
      most[prefix] = max(most[prefix], count)
    }
    return most
  }

  /// The mutual information in bits at the split where the parts of a string of the last level hold together least.
  private func cohesion(of number: Int) -> Float {
    let length = levels.count
    var before = [Int32](repeating: 0, count: length)
    var (prefix, suffix) = (Int32(truncatingIfNeeded: number), Int32(truncatingIfNeeded: number))
    var behind = before
    for size in stride(from: length - 1, to: 0, by: -1) {
      prefix = levels[size].prefixes[Int(prefix)]
      suffix = levels[size].suffixes[Int(suffix)]
      before[size] = count(of: prefix, size)
      behind[size] = count(of: suffix, size)
    }
    var most = 0.0
    for split in 1..<length {
      most = max(most, Double(before[split]) * Double(behind[length - split]))
    }
    let both = Double(levels[length - 1].counts[number])
    return Float(log2(both) + log2(Double(text.count)) - log2(most))
  }

  private func count(of number: Int32, _ length: Int) -> Int32 {
    // Numbers of single characters are their codes.
    levels[length - 1].counts[Int(number)]
  }

  // MARK: Longer ones

  /// The C-value of each candidate.
  private mutating func weigh() {
    var longer = [(count: Int, hits: Int)](repeating: (0, 0), count: candidates.count)
    for level in levels.indices.dropFirst(2) {
      for (number, index) in accepted[level].enumerated() where index >= 0 {
        let hits = candidates[Int(index)].count
        for inner in inside(Int32(truncatingIfNeeded: number), length: level + 1) {
          longer[Int(inner)].count += 1
          longer[Int(inner)].hits += hits
        }
      }
    }
    for index in candidates.indices {
      candidates[index].cValue = Association.cValue(
        length: candidates[index].length, hits: candidates[index].count, longer: longer[index])
    }
  }

  /// The candidates that stand inside a string, each once.
  private func inside(_ number: Int32, length: Int) -> Set<Int32> {
    var found: Set<Int32> = []
    var row = [number]
    for size in stride(from: length - 1, to: 1, by: -1) {
      var shorter = [levels[size].prefixes[Int(row[0])]]
      for one in row { shorter.append(levels[size].suffixes[Int(one)]) }
      row = shorter
      for one in row where accepted[size - 1][Int(one)] >= 0 {
        found.insert(accepted[size - 1][Int(one)])
      }
    }
    return found
  }
}
