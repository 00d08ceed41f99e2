@testable import SpeechKit

/// Any text as a query: it is refused, or printed back as a query that means the same, and searched; each hit lies inside its text
/// and its context fits.
private let corpus = Corpus.embedded()

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  guard let query = try? SearchQuery(text) else { return 0 }
  let printed = query.description
  precondition((try? SearchQuery(printed)) == query, printed)
  var scope = SearchScope()
  scope.witnesses = count % 2 == 0 ? .all : .leading
  scope.context = count % 97
  scope.speaker = count % 3 == 0 ? String(text.prefix(3)) : nil
  let hits = corpus.concordance(query, scope)
  for hit in hits {
    let page = corpus.pages[Int(hit.place.page)].text
    precondition(hit.place.start < hit.place.end && Int(hit.place.end) <= page.count)
    precondition(hit.left.unicodeScalars.count <= scope.context)
    precondition(hit.right.unicodeScalars.count <= scope.context)
  }
  return 0
}
