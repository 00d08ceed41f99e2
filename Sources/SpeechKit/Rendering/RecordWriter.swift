public import SpeechReading

/// Writes records as JSON, as their kinds describe them (`Described`).
public struct RecordWriter: Sendable {
  /// Whether a place says which article it stands in.
  public enum Citing: Sendable {
    /// It says none: all places stand in the one page of the record.
    case pageAlone
    /// It says which, by the article’s id.
    case articles
  }

  let pages: [Page]
  let citing: Citing
  /// In English, members say what values are called in English.
  let language: Language
  /// The ids of a meeting's witnesses, by which its items say what each text has of them.
  var sigla: [String] = []

  /// The pages to whose texts the records' places belong, by `Place.page`.
  public init(_ pages: [Page], citing: Citing, in language: Language = .chinese) {
    self.pages = pages
    self.citing = citing
    self.language = language
  }

  func text(_ place: Place) -> SourceText { pages[Int(place.page)].text }

  /// The text of a passage, layout breaks taken out.
  func text(_ passage: Passage) -> [UInt8] {
    guard let first = passage.first else { return [] }
    return text(first).joined(passage)
  }

  /// Writes the text of a passage as a member; of one place without a copy.
  func textField(_ passage: Passage, _ json: inout JSONWriter) {
    if passage.count == 1 {
      json.field("text", text(passage[0]).utf8(passage[0]).span)
    } else {
      json.field("text", text(passage).span)
    }
  }

  // MARK: Places

  func fields(_ place: Place, _ json: inout JSONWriter) {
    let position = text(place).position(of: place.start)
    if citing == .articles { json.field("article", pages[Int(place.page)].id) }
    json.fields(
      start: Int(place.start), end: Int(place.end), line: position.line, column: position.column)
  }

  private func object(_ place: Place, _ json: inout JSONWriter) {
    guard citing == .pageAlone else { return json.object { json in fields(place, &json) } }
    let position = text(place).position(of: place.start)
    json.place(
      start: Int(place.start), end: Int(place.end), line: position.line, column: position.column)
  }

  func spans(_ passage: Passage, _ json: inout JSONWriter) {
    json.array("spans") { json in
      for place in passage { object(place, &json) }
    }
  }

  /// The text of a passage and its first place.
  func textFields(_ passage: Passage, _ json: inout JSONWriter) {
    textField(passage, &json)
    if let first = passage.first, let last = passage.last {
      fields(
        first.page == last.page && last.end > first.start
          ? Place(start: Int(first.start), end: Int(last.end), page: Int(first.page)) : first, &json
      )
    }
  }

  // MARK: Values

  func basis(_ basis: Basis, _ evidence: [Evidence], _ json: inout JSONWriter) {
    json.field("basis", basis.rawValue)
    self.evidence(evidence, &json)
  }

  func evidence(_ evidence: [Evidence], _ json: inout JSONWriter) {
    json.array("evidence") { json in
      for step in evidence { json.object { json in fields(step, &json) } }
    }
  }

  private func fields(_ evidence: Evidence, _ json: inout JSONWriter) {
    switch evidence {
    case .text(let place):
      json.field("text", text(place).utf8(place).span)
      fields(place, &json)
    case .fact(let fact, let source):
      json.field("fact", fact)
      json.field("source", source)
    case .catalog(let catalog, let key):
      json.field("catalog", catalog)
      json.field("key", key)
    }
  }

  /// What a value is called in English, and whether a source has it, where that is asked for.
  func english(_ known: @autoclosure () -> English?, _ json: inout JSONWriter) {
    guard language == .english, let known = known() else { return }
    json.field("english", known.text)
    json.field("english_basis", known.basis.rawValue)
  }
}
