internal import SpeechReading

/// A text that stands beside others in one file, with what that file knows of it: a line of JSON, an element of an array, a row of CSV.
struct TextRow: Sendable {
  /// As given; nil where it has none.
  let id: String?
  /// The title, a blank line, the text: the title is its first line, from which places count.
  private(set) var text: SourceText
  private(set) var known = PageReader.Known()
  var findings: [Finding]

  /// Throws where the text is empty or none.
  init(
    id: String?, title: String?, text: String, _ findings: [Finding] = []
  ) throws(TextLine.Fault) {
    self.id = id
    self.findings = findings
    var whole = Array(text.utf8)
    if let title, !text.drop(while: \.isWhitespace).hasPrefix(title), !text.isEmpty {
      whole = Array("\(title)\n\n".utf8) + whole
    }
    do throws(FileProblem.Reason) {
      self.text = try Decoding.utf8.decode(whole).text
    } catch {
      throw .unreadable(error)
    }
  }

  /// The text is one of many.
  mutating func giveCodesBack() { text = text.withoutCodes() }

  /// Takes what the file says of the text; evidence names `source` as it would name a catalog.
  mutating func know(published: String?, outlet: String?, of source: String) {
    if let published, let date = DateEstimate(written: published) {
      known.published = Sourced(date, .catalog, [.catalog(source, key: "published")])
    } else if let published {
      findings.append(Finding(.catalogUnknown, "published is \(noDate(published))", at: []))
    }
    known.outlet = outlet.map { Sourced($0, .catalog, [.catalog(source, key: "outlet")]) }
  }

  /// The record of the text, read alone.
  func page() -> Page {
    var page = PageReader().read(
      text, id: id ?? FileBytes.standardInput, file: FileBytes.standardInput, known: known)
    page.findings += findings
    return page
  }
}
