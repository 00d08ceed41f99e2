@testable import SpeechAnswers
@testable import SpeechReading
@testable import SpeechRendering

/// Any text as a draft: each verdict has its place in the draft, and what is found has its place in a text.
private let corpus = Corpus.embedded()
private let verifier = Verifier(corpus)

func fuzzVerify(_ bytes: [UInt8]) {
  guard let text = try? SourceText(utf8: UTF8Repair.convert(bytes, .replace).utf8) else { return }
  let draft = Draft(text, name: "draft.md", citing: corpus)
  for verdict in verifier.verdicts(on: draft) {
    precondition(verdict.place.start >= 0 && verdict.place.start <= verdict.place.end)
    precondition(Int(verdict.place.end) <= text.count, "a verdict behind the end of the draft")
    var json = JSONWriter(style: .compact)
    RecordWriter(corpus.pages, citing: .articles).write(verdict, on: draft, .words, to: &json)
    precondition((try? readJSON(json.bytes)) != nil, "the record of a verdict is no JSON")
  }
}
