internal import SpeechReading

/// A listed phrase where it stands in a text.
struct PhraseHit: Sendable {
  /// Which phrase of the list.
  let phrase: Int
  /// Where it stands among the codes of the text.
  let range: Range<Int>
  let place: Place
  let isHeadline: Bool
  /// The longest of the other listed phrases whose hits hold this one: 新发展格局 in 构建新发展格局.
  var host: Int?
}

/// Finds listed phrases in texts, longest first; a form inside another form of the same phrase is no hit of its own.
struct PhraseFinder: Sendable {
  private let trie: TermTrie
  /// The phrase of each form.
  private let owners: [Int]
  private let lengths: [Int]
  private let longest: Int

  init(_ phrases: [SetPhrase]) {
    var forms: [[Code]] = []
    var owners: [Int] = []
    var seen: Set<[Code]> = []
    for (number, phrase) in phrases.enumerated() {
      for form in PhraseForms.all(of: phrase) where seen.insert(form).inserted {
        forms.append(form)
        owners.append(number)
      }
    }
    trie = TermTrie(forms.map { $0[...] })
    self.owners = owners
    lengths = forms.map(\.count)
    longest = lengths.max() ?? 0
  }

  func hits(in text: LedgerText, _ story: Story) -> [PhraseHit] {
    var found: [(phrase: Int, range: Range<Int>)] = []
    trie.scan(text.codes, text.codes.indices) { form, position in
      found.append((owners[form], position..<position + lengths[form]))
    }
    guard !found.isEmpty else { return [] }
    found = found.ordered {
      ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
    }
    let kept = found.indices.filter { holders(of: $0, in: found, .same).isEmpty }
      .map { found[$0] }
    let headlines = story.apart.filter { $0.kind == .headline }.map(\.place)
    return kept.indices.map { index in
      let (hit, place) = (kept[index], text.place(kept[index].range))
      return PhraseHit(
        phrase: hit.phrase, range: hit.range, place: place,
        isHeadline: headlines.contains { $0.start <= place.start && place.start < $0.end },
        host: holders(of: index, in: kept, .other).max { $0.range.count < $1.range.count }?.phrase)
    }
  }

  /// The longer hits around one, of the same phrase or of others. Hits are in order, so that only those near it are looked at.
  private func holders(of index: Int, in hits: [Found], _ owner: Owner) -> [Found] {
    var out: [Found] = []
    var other = index
    while other > 0, hits[other - 1].range.lowerBound + longest > hits[index].range.lowerBound {
      other -= 1
      if isInside(hits[index], hits[other], owner) { out.append(hits[other]) }
    }
    return out
  }

  private enum Owner { case same, other }

  private typealias Found = (phrase: Int, range: Range<Int>)

  /// Whether a hit lies in a longer one of the same phrase, or of another.
  private func isInside(_ hit: Found, _ other: Found, _ owner: Owner) -> Bool {
    other.range.count > hit.range.count && other.range.lowerBound <= hit.range.lowerBound
      && hit.range.upperBound <= other.range.upperBound
      && (other.phrase == hit.phrase) == (owner == .same)
  }
}
