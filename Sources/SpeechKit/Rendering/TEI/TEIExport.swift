public import SpeechAnswers
internal import SpeechReading

/// Texts as editions in the XML of the Text Encoding Initiative: `yrd export tei`.
///
/// A meeting is one `TEI` with all its texts in one apparatus (parallel segmentation); a file without apparatus is one too. Several stand
/// in a `teiCorpus`. Source of the elements: TEI P5 Guidelines, chapters 2, 10, 12 (https://tei-c.org/guidelines/p5/).
public struct TEIExport: Sendable {
  /// How much of the texts is written.
  public enum Form: Sendable {
    /// The words of all texts, with the marks and the layout of the leading one.
    case words
    /// Every character of every text.
    case exact
  }

  /// One edition.
  private enum Edition {
    case meeting(Meeting, base: Int?)
    /// A file: all of it, or some of its stories.
    case page(Int, stories: [Int]?)
  }

  private let corpus: Corpus
  private let form: Form
  private let version: String
  private var editions: [Edition] = []

  /// An edition of a corpus. `version` is that of the program, which the header names.
  public init(_ corpus: Corpus, _ form: Form, version: String) {
    (self.corpus, self.form, self.version) = (corpus, form, version)
  }

  /// Whether nothing was added.
  public var isEmpty: Bool { editions.isEmpty }

  /// Adds a meeting. `base`: the index of the witness that leads; the meeting's own where none is given.
  public mutating func add(_ meeting: Meeting, base: Int? = nil) {
    editions.append(.meeting(meeting, base: base))
  }

  /// Adds a whole file.
  public mutating func add(page: Int) { editions.append(.page(page, stories: nil)) }

  /// Adds all stories that report no meeting, those of one file together.
  public mutating func addOtherStories() {
    for (number, page) in corpus.pages.enumerated() {
      let others = page.stories.indices.filter {
        corpus.meeting(of: Meeting.Witness(page: number, story: $0)) == nil
      }
      if !others.isEmpty { editions.append(.page(number, stories: others)) }
    }
  }

  /// Writes everything, edition by edition.
  public func write<E: Error>(to take: ([UInt8]) throws(E) -> Void) throws(E) {
    var xml = XMLWriter()
    xml.add(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <?xml-model href="\(Self.schema)" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?>

      """)
    let isCorpus = editions.count > 1
    if isCorpus { head(&xml) }
    for edition in editions {
      write(edition, isCorpus, &xml)
      try take(xml.take())
    }
    if isCorpus { xml.add("</teiCorpus>\n") }
    try take(xml.take())
  }

  private static let schema = "https://tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng"
  private static let space = "http://www.tei-c.org/ns/1.0"

  private func head(_ xml: inout XMLWriter) {
    xml.add("<teiCorpus xmlns=\"\(Self.space)\" xml:lang=\"zh-Hans\">\n")
    xml.element("teiHeader") { xml in
      xml.element("fileDesc") { xml in
        xml.element("titleStmt") { xml in
          xml.element("title", ["xml:lang": "en"], "Readouts: \(editions.count) editions")
        }
        TEIHeader.publication(&xml)
        xml.element("sourceDesc") { xml in
          xml.element("p", ["xml:lang": "en"], "Each edition names its own texts.")
        }
      }
    }
    xml.newLine()
  }

  private func write(_ edition: Edition, _ isCorpus: Bool, _ xml: inout XMLWriter) {
    let space = isCorpus ? "" : " xmlns=\"\(Self.space)\""
    xml.add("<TEI\(space) xml:lang=\"zh-Hans\">\n")
    switch edition {
    case .meeting(let meeting, let base):
      let key = DatabaseMeeting(corpus, meeting).key
      TEIMeeting(
        corpus, meeting, base: base, form == .exact ? .exact : .words,
        TEINames(isCorpus ? key : nil), version: version
      ).write(to: &xml)
    case .page(let number, let stories):
      TEIPage(
        corpus, number, stories: stories,
        TEINames(isCorpus ? "text." + corpus.pages[number].id : nil),
        version: version
      ).write(to: &xml)
    }
    xml.add("</TEI>\n")
  }
}
