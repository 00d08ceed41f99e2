internal import SpeechReading

/// Finds words of a sentence that stand in another order: what one witness lacks here and has there, and another the other way round.
package struct Order {
  private let variations: Variations
  /// Words of fewer characters are moved only as members of a list.
  private static let least = 4
  /// Two places of a sentence that are farther apart are not brought together in one reading.
  private static let reach = 160

  init(_ variations: Variations) { self.variations = variations }

  /// The variations with those that are one move made one, and those that are part of one marked.
  func moved(_ all: [Variation]) -> [Variation] {
    var open: [[Letter]: [Int]] = [:]
    var out = all
    var taken: Set<Int> = []
    for number in all.indices {
      guard let words = words(all[number]).map(ItemNumber.without) else { continue }
      if let first = open[words]?.last, !taken.contains(first), isMove(all[first], all[number]) {
        taken.formUnion([first, number])
        join(first, number, all, &out)
      }
      open[words, default: []].append(number)
    }
    return out.filter { !$0.readings.isEmpty }
  }

  /// One reading from the one place to the other, if nothing else differs between them.
  private func join(_ first: Int, _ second: Int, _ all: [Variation], _ out: inout [Variation]) {
    let range = all[first].columns.lowerBound..<all[second].columns.upperBound
    guard second == first + 1, range.count <= Self.reach else {
      out[first].isMoved = true
      out[second].isMoved = true
      return
    }
    out[first] = variations.variation(range)
    out[first].isMoved = true
    out[second].readings = []
  }

  /// The words that some have and the others lack.
  private func words(_ variation: Variation) -> [Letter]? {
    var words: [Letter]?
    var isLacking = false
    for (witness, reading) in variation.readings.enumerated() {
      guard let reading else { continue }
      let own = Array(variations.texts[witness].codes[reading])
      if own.isEmpty {
        isLacking = true
      } else if words == nil || words == own {
        words = own
      } else {
        return nil
      }
    }
    guard isLacking, let words, words.count > 1 else { return nil }
    return words
  }

  private func isMove(_ a: Variation, _ b: Variation) -> Bool {
    for witness in variations.texts.indices {
      guard (a.readings[witness] == nil) == (b.readings[witness] == nil) else { return false }
      guard let one = a.readings[witness], let other = b.readings[witness] else { continue }
      // Who has the words here lacks them there.
      guard one.isEmpty != other.isEmpty else { return false }
      let own = one.isEmpty ? other : one
      // A numbered item is moved with all its sentences.
      guard hasNumber(own, witness) || isOneSentence(one, other, witness) else { return false }
      guard own.count >= Self.least || isMember(own, witness) else { return false }
    }
    return (a.columns.upperBound...b.columns.lowerBound).allSatisfy(variations.goesOn)
  }

  private func hasNumber(_ own: Range<Int>, _ witness: Int) -> Bool {
    ItemNumber.without(Array(variations.texts[witness].codes[own])).count < own.count
  }

  private func isOneSentence(_ a: Range<Int>, _ b: Range<Int>, _ witness: Int) -> Bool {
    let breaks = variations.texts[witness].breaks
    let (start, end) = (min(a.lowerBound, b.lowerBound) + 1, max(a.upperBound, b.upperBound))
    return end - start < 2 * Self.reach
      && (start..<max(start, end)).allSatisfy { $0 >= breaks.count || breaks[$0] < .stop }
  }

  /// Whether marks stand on both sides.
  private func isMember(_ own: Range<Int>, _ witness: Int) -> Bool {
    let text = variations.texts[witness]
    let end = own.upperBound
    return text.breaks[own.lowerBound] != .none && (end == text.count || text.breaks[end] != .none)
  }
}
