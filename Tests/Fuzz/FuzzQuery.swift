@testable import SpeechAnswers
@testable import SpeechReading

/// Any text as a query: it is refused, or printed back as a query that means the same, and searched; each hit lies inside its text
/// and its context fits.
private let corpus = Corpus.embedded()

func fuzzQuery(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  guard let query = try? SearchQuery(text) else { return }
  let printed = query.description
  precondition((try? SearchQuery(printed)) == query, printed)
  var scope = SearchScope()
  scope.witnesses = bytes.count % 2 == 0 ? .all : .leading
  scope.context = bytes.count % 97
  scope.speaker = bytes.count % 3 == 0 ? String(text.prefix(3)) : nil
  let hits = corpus.concordance(query, scope)
  for hit in hits {
    let page = corpus.pages[Int(hit.place.page)].text
    precondition(hit.place.start < hit.place.end && Int(hit.place.end) <= page.count)
    precondition(hit.left.unicodeScalars.count <= scope.context)
    precondition(hit.right.unicodeScalars.count <= scope.context)
  }
}
