@testable import SpeechAnswers
@testable import SpeechReading
@testable import SpeechRendering

/// Texts of one meeting, as many as the first byte says, each with a change of its own: they are joined, compared, restored and summed up.
func fuzzWitnesses(_ bytes: [UInt8]) {
  guard let first = bytes.first,
    let text = try? SourceText(utf8: UTF8Repair.convert(Array(bytes.dropFirst()), .replace).utf8),
    text.count > 0
  else { return }
  let corpus = Corpus(pages(of: text, count: 2 + Int(first) % 40))
  var json = JSONWriter(style: .compact)
  let writer = RecordWriter(corpus.pages, citing: .articles)
  for meeting in corpus.meetings {
    precondition(meeting.witnesses.contains(meeting.base))
    writer.write(meeting, of: corpus, to: &json)
    json.endLine()
    writer.write(Summary(meeting, of: corpus), of: corpus, to: &json)
    json.endLine()
    let witnesses = meeting.witnesses.map { corpus.witness($0, of: meeting) }
    guard witnesses.count > 1 else { continue }
    let collation = Collation(witnesses, testimony: corpus.testimony(on: meeting))
    let restoration = collation.restoration(of: witnesses.count - 1)
    _ = restoration.text(collation, open: "〔", close: "〕")
    for variant in collation.variants + collation.formal {
      for case let place? in variant.readings {
        precondition(Int(place.end) <= corpus.pages[Int(place.page)].text.count)
      }
    }
  }
}

/// The text so many times: a character lost, doubled or another one, each time elsewhere.
private func pages(of text: SourceText, count: Int) -> [Page] {
  let scalars = Array(String(decoding: text.bytes, as: UTF8.self).unicodeScalars)
  return (0..<count).compactMap { number in
    var changed = scalars
    let at = (number * 7919 + scalars.count / 3) % scalars.count
    switch number % 4 {
    case 1: changed.remove(at: at)
    case 2: changed.insert(changed[at], at: at)
    case 3: changed[at] = "某"
    default: break
    }
    let bytes = Array(String(String.UnicodeScalarView(changed)).utf8)
    guard let text = try? SourceText(utf8: bytes) else { return nil }
    return PageReader().read(text, id: "\(number)", file: "\(number).txt", page: number)
  }
}
