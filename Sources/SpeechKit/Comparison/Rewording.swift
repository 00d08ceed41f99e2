package import SpeechReading

/// What changed inside a demand that came back in other words, by the collation.
package struct Rewording: Sendable {
  /// A stretch of the earlier demand and what stands for it in the later; empty where nothing does.
  package struct Change: Sendable {
    package let earlier: Place
    package let later: Place
  }

  package let changes: [Change]

  /// Words only: punctuation, width and layout do not count.
  package init(_ earlier: Passage, _ later: Passage, _ corpus: Corpus) {
    guard let a = earlier.first, let b = later.first else {
      changes = []
      return
    }
    let pages = [Int(a.page), Int(b.page)]
    let witnesses = zip(pages, [earlier, later]).map { page, passage in
      WitnessText(
        siglum: corpus.pages[page].id, text: corpus.pages[page].text, page: page,
        parts: [WitnessText.Part(.body, passage)])
    }
    changes = Collation(witnesses).variants.compactMap { variant in
      let readings = variant.readings
      guard variant.class != .formal, readings[0] != nil || readings[1] != nil else { return nil }
      return Change(
        earlier: readings[0] ?? Self.nothing(after: a, page: pages[0]),
        later: readings[1] ?? Self.nothing(after: b, page: pages[1]))
    }
  }

  private static func nothing(after place: Place, page: Int) -> Place {
    Place(start: Int(place.start), end: Int(place.start), page: page)
  }
}
