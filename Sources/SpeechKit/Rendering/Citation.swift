package import SpeechAnswers
package import SpeechReading

/// Places as they are cited: `003:39:12`, article, line and column.
package struct Citation: Sendable {
  private let corpus: Corpus

  package init(_ corpus: Corpus) { self.corpus = corpus }

  /// With the article: `003:39:12`.
  package func full(_ place: Place) -> String {
    "\(corpus.pages[Int(place.page)].id):\(position(place))"
  }

  /// Without the article where it is the page that is spoken of: `39:12`.
  package func short(_ place: Place, in page: Int) -> String {
    Int(place.page) == page ? position(place) : full(place)
  }

  private func position(_ place: Place) -> String {
    let position = corpus.pages[Int(place.page)].text.position(of: place.start)
    return "\(position.line):\(position.column)"
  }
}
