public import SpeechAnswers
public import SpeechReading

/// A text as bibliographies list it: what its page prints or the catalog says, and nothing that nobody printed.
///
/// All values are one line in which nothing hides.
public struct BibliographicReference: Sendable {
  /// `yrd-003`, of ASCII letters, digits and `-`, `_`, `.`.
  public internal(set) var id: String
  /// The agency of the dateline.
  public let agency: String?
  /// The headline as printed; nil where none is printed.
  public let title: String?
  /// The paper or site; nil where neither the page nor the catalog says it.
  public let outlet: String?
  /// The day of publication; nil where neither the page nor the catalog says it.
  public let published: DateEstimate?
  /// As printed: 新华社南宁3月5日电.
  public let dateline: String?
  /// The places that are cited.
  public let places: [String]
  /// Places, meeting, file, digest, and what is not printed by the text itself.
  public let note: String

  /// A text of a corpus; `places`: what is cited of it.
  init(_ page: Int, _ story: Meeting.Witness?, citing places: [String], of corpus: Corpus) {
    let own = corpus.pages[page]
    let reference = TextReference(page, story, of: corpus)
    let record = story.map(corpus.story)
    let article = story.map(corpus.article) ?? own.id
    id = Self.id(article, reference.digest)
    self.places = places
    agency = record?.dateline?.agency.map { Self.line($0.value) }
    title = reference.headline.map(Self.line)
    outlet = own.outlet.map { Self.line($0.value) }
    published = own.published?.value
    dateline = reference.dateline.map(Self.line)
    var parts = ["yrd: " + (places.isEmpty ? [article] : places).joined(separator: ", ")]
    if let meeting = story.flatMap(corpus.meeting) { parts.append("meeting: \(meeting.key)") }
    parts += ["file: \(own.file)", "sha256: \(reference.digest)"]
    if let basis = own.outlet?.basis, basis != .printed {
      parts.append("outlet \(Self.words(basis))")
    }
    if let basis = own.published?.basis, basis != .printed {
      parts.append("date \(Self.words(basis))")
    }
    note = Self.line(parts.joined(separator: "; "))
  }

  private static func words(_ basis: Basis) -> String {
    basis == .catalog ? "from the catalog" : basis.rawValue
  }

  /// A value on one line, with single spaces.
  private static func line(_ text: String) -> String {
    printable(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// An id that is made of other characters than ASCII letters has a part of the digest besides.
  private static func id(_ article: String, _ digest: String) -> String {
    let plain = article.unicodeScalars.map { scalar -> Character in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": Character(scalar)
      default: "-"
      }
    }
    let isWhole = article.unicodeScalars.allSatisfy { $0 == "#" || $0.isASCII && $0 != "/" }
    return "yrd-" + String(plain) + (isWhole ? "" : "-" + digest.prefix(8))
  }
}

extension Corpus {
  /// The texts that are cited, each once, in the order in which they are first cited.
  public func references(of cited: [CitedPassage]) -> [BibliographicReference] {
    let cite = Citation(self)
    var order: [Meeting.Witness] = []
    var places: [Meeting.Witness: [String]] = [:]
    for one in cited {
      // A story of -1 is the page itself.
      let key = one.story ?? Meeting.Witness(page: one.page, story: -1)
      if places[key] == nil { order.append(key) }
      let place = one.isWhole ? nil : one.passage.first.map(cite.full)
      places[key, default: []] += [place].compactMap { $0 }
    }
    var seen: [String: Int] = [:]
    return order.map { key in
      var reference = BibliographicReference(
        key.page, key.story < 0 ? nil : key, citing: places[key] ?? [], of: self)
      let count = seen[reference.id, default: 0]
      seen[reference.id] = count + 1
      if count > 0 { reference.id += "-\(count + 1)" }
      return reference
    }
  }

  /// A text as a whole: its headline stands for it.
  public func passage(of witness: Meeting.Witness) -> CitedPassage {
    let story = self.story(witness)
    let passage = story.headlines.first ?? Array(story.spans.prefix(1))
    return CitedPassage(
      reference: article(witness), page: witness.page, passage: passage, before: [], after: [],
      story: witness, meeting: meeting(of: witness), speaker: nil, item: nil, isWhole: true)
  }
}
