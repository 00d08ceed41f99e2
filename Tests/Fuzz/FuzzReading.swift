@testable import SpeechAnswers
@testable import SpeechReading
@testable import SpeechRendering

/// Any bytes: they are decoded or refused; what decodes is read, twice alike, into places that lie inside the text, and its
/// JSON is JSON. A second byte-for-byte run with one line of JSON around the text must give the same stories.
func fuzzReading(_ bytes: [UInt8]) {
  for invalid in [Decoding.InvalidBytes.refuse, .replace] {
    guard let decoded = try? Decoding(invalid: invalid).decode(bytes) else { continue }
    let page = PageReader().read(decoded.text, id: "a", file: "a.txt")
    let record = json(page)
    check(page)
    precondition(record == json(PageReader().read(decoded.text, id: "a", file: "a.txt")))
    precondition((try? readJSON(record)) != nil, "the record is no JSON")
    let corpus = Corpus([page])
    var writer = JSONWriter(style: .compact)
    for meeting in corpus.meetings {
      RecordWriter(corpus.pages, citing: .articles).write(meeting, of: corpus, to: &writer)
      writer.endLine()
    }
  }
  var writer = JSONWriter(style: .compact)
  writer.record(of: TextLine(bytes))
  precondition((try? readJSON(writer.bytes)) != nil, "the record of a line is no JSON")
}

private func json(_ page: Page) -> [UInt8] {
  var writer = JSONWriter(style: .compact)
  RecordWriter([page], citing: .pageAlone).write(page, to: &writer)
  return writer.bytes
}

private func check(_ page: Page) {
  let whole = 0...page.text.count
  for story in page.stories {
    let passages =
      [story.spans] + story.headlines + story.captions.map(\.passage)
      + story.people.map(\.places) + story.statements.map(\.passage)
      + story.series.flatMap { $0.directives.map(\.passage) }
    for place in passages.joined() {
      precondition(place.start <= place.end, "a place ends before it begins")
      precondition(whole.contains(Int(place.start)) && whole.contains(Int(place.end)))
    }
  }
}
