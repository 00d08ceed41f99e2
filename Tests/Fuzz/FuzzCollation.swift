@testable import SpeechAnswers
@testable import SpeechReading

/// Two or three texts, with a NUL between them: a text against itself has no variants, edits turn the one into the other, and every
/// place that a variant names lies in its text.
func fuzzCollation(_ bytes: [UInt8]) {
  let texts = bytes.split(separator: 0).prefix(3).compactMap {
    try? SourceText(utf8: UTF8Repair.convert(Array($0), .replace).utf8)
  }
  guard let first = texts.first, let last = texts.last else { return }
  precondition(
    apply(edits(from: first, to: last), first, last) == last.bytes, "edits lose something")
  precondition(edits(from: first, to: first).isEmpty, "a text differs from itself")
  let whole = texts.indices.map { WitnessText(whole: texts[$0], siglum: "\($0)", page: $0) }
  check(Collation(whole, scope: .whole), texts)
  let same = [whole[0], WitnessText(whole: first, siglum: "again", page: 0)]
  precondition(Collation(same, scope: .whole).isClean, "a text against itself has variants")
  let pages = texts.indices.map {
    PageReader().read(texts[$0], id: "\($0)", file: "\($0).txt", page: $0)
  }
  let corpus = Corpus(pages)
  for meeting in corpus.meetings {
    let witnesses = meeting.witnesses.map { corpus.witness($0, of: meeting) }
    let collation = Collation(witnesses, testimony: corpus.testimony(on: meeting))
    check(collation, texts)
    for witness in witnesses.indices {
      let restoration = collation.restoration(of: witness)
      _ = restoration.text(collation, open: "〔", close: "〕")
      for variant in restoration.disputed {
        for case let place? in variant.readings { check(place, texts) }
      }
    }
  }
}

private func check(_ collation: Collation, _ texts: [SourceText]) {
  for variant in collation.variants + collation.formal {
    let around = [variant.before, variant.after] + variant.gaps + variant.copies
    for case let place? in variant.readings + around { check(place, texts) }
    for case .text(let place) in variant.support.flatMap(\.evidence) { check(place, texts) }
  }
}

private func check(_ place: Place, _ texts: [SourceText]) {
  let count = texts[Int(place.page)].count
  precondition(place.start <= place.end && place.start >= 0 && Int(place.end) <= count)
}

private func apply(_ edits: [Edit], _ old: SourceText, _ new: SourceText) -> [UInt8] {
  var out: [UInt8] = []
  var done = 0
  for edit in edits {
    precondition(edit.old.lowerBound >= done, "edits overlap")
    out += old.utf8(Place(start: done, end: edit.old.lowerBound, page: 0))
    out += new.utf8(Place(start: edit.new.lowerBound, end: edit.new.upperBound, page: 0))
    done = edit.old.upperBound
  }
  return out + old.utf8(Place(start: done, end: old.count, page: 0))
}
