@testable import SpeechAnswers
@testable import SpeechReading
@testable import SpeechRendering

/// Any bytes as a catalog: no JSON, or a catalog that says what of it cannot be used, and by which texts are read.
func fuzzCatalog(_ bytes: [UInt8]) {
  guard let catalog = try? Catalog(bytes, name: "catalog.json") else { return }
  precondition(Set(catalog.keys).count == catalog.keys.count, "a key twice")
  precondition(Set(catalog.keys) == Set(catalog.entries.keys))
  for word in catalog.words.surnames + catalog.words.offices + catalog.words.places {
    precondition(UserWords.fault(of: word) == nil)
  }
  let page = CorpusFile(
    file: "a.txt", path: "a.txt", decoded: readout, catalog: catalog
  ).page()
  var json = JSONWriter(style: .compact)
  RecordWriter([page], citing: .pageAlone).write(page, to: &json)
  precondition((try? readJSON(json.bytes)) != nil, "the record is no JSON")
}

private let readout: DecodedText = {
  let text = "某镇开会\n某镇某官王林昨日在某镇主持召开全镇水网建设座谈会并讲话。王林强调，要抓好落实。"
  guard let decoded = try? Decoding().decode(Array(text.utf8)) else { preconditionFailure() }
  return decoded
}()
