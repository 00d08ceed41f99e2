internal import SpeechAnswers
internal import SpeechReading

/// A page in the making: its markup, and where the places in it lead.
struct ReportWriter: Sendable {
  let corpus: Corpus
  let language: Language
  private(set) var markup = Markup()
  /// The level of the headings of sections.
  private(set) var level = 2
  /// How the files are cut into what places lead to, as far as they are needed.
  private var cuts: [Int: SourceCuts] = [:]
  /// For each page where the pieces begin to which something leads.
  private(set) var cited: [Int: Set<Int>] = [:]

  init(_ corpus: Corpus, _ language: Language) { (self.corpus, self.language) = (corpus, language) }

  // MARK: Elements

  typealias Content = (inout ReportWriter) -> Void

  mutating func element(
    _ name: StaticString, _ attributes: Markup.Attributes = [:], _ content: Content
  ) {
    markup.open(name, attributes)
    content(&self)
    markup.close(name)
  }

  mutating func element(
    _ name: StaticString, _ attributes: Markup.Attributes, _ text: String
  ) {
    markup.element(name, attributes, text)
  }

  mutating func element(_ name: StaticString, _ text: String) {
    markup.element(name, [:], text)
  }

  /// An element without content and end.
  mutating func void(_ name: StaticString, _ attributes: Markup.Attributes = [:]) {
    markup.open(name, attributes)
  }

  mutating func text(_ text: String) { markup.text(text) }
  mutating func append(_ picture: Markup) { markup.append(picture) }
  mutating func literal(_ text: StaticString) { markup.literal(text) }

  /// Words in the language of the page.
  func say(_ english: String, _ chinese: String) -> String { language.either(english, chinese) }

  mutating func tell(_ english: String, _ chinese: String) { text(say(english, chinese)) }

  /// Chinese words, named as such in a page of another language.
  mutating func han(_ words: String, class name: String? = nil) {
    let attributes: Markup.Attributes = ["class": name, "lang": languageOfTexts]
    if name == nil, language == .chinese { return text(words) }
    element("span", attributes, words)
  }

  /// The value of `lang` of what texts print; nil where the page is Chinese.
  var languageOfTexts: String? { language == .chinese ? nil : "zh-Hans" }

  mutating func link(_ id: String, _ words: String) {
    element("a", ["href": "#\(id)"], words)
  }

  /// A heading of a section.
  mutating func heading(_ words: String) {
    element(level == 2 ? "h2" : "h3", words)
  }

  /// Writes with the headings of sections one level deeper.
  mutating func deeper(_ content: Content) {
    level += 1
    content(&self)
    level -= 1
  }

  mutating func lede(_ words: String) { element("p", ["class": "lede"], words) }

  /// What may be wider than the page scrolls in its own box.
  mutating func scrolling(_ name: String, _ content: Content) {
    element(
      "div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": name], content)
  }

  // MARK: Places

  /// How a place is cited.
  enum Form: Sendable {
    case full
    /// Without the article.
    case short
  }

  /// A link to the sentence that holds a place.
  mutating func place(_ place: Place, _ form: Form = .full) {
    let page = Int(place.page)
    let source = corpus.pages[page].text
    let start = piece(at: place)
    let cite = Citation(corpus)
    element(
      "a",
      [
        "class": "ev", "href": "#\(id(ofPiece: start, on: page))",
        "data-p": "\(slug(page)) \(place.start) \(place.end)",
        "title": place.count == 0 ? nil : Self.beginning(of: source[place]),
      ], form == .full ? cite.full(place) : cite.short(place, in: page))
  }

  /// Up to some places, with spaces before them.
  mutating func places(_ places: [Place], most: Int = 3) {
    for place in places.prefix(most) {
      text(" ")
      self.place(place)
    }
    if most > 1, places.count > most { text(" …") }
  }

  /// Where the piece begins that holds a place; the sentences that hold it are remembered as cited.
  private mutating func piece(at place: Place) -> Int {
    let page = Int(place.page)
    let cuts = cuts(of: page)
    cited[page, default: []].formUnion(cuts.sentences(holding: place))
    return cuts.start(holding: Int(place.start))
  }

  /// How a file is cut.
  mutating func cuts(of page: Int) -> SourceCuts {
    if let known = cuts[page] { return known }
    let made = SourceCuts(corpus.pages[page].text, page: page)
    cuts[page] = made
    return made
  }

  func id(ofPiece start: Int, on page: Int) -> String { "s\(slug(page))-\(start)" }
  func id(ofSource page: Int) -> String { "src.\(slug(page))" }

  /// An article in ids and in what the script reads: its id, or its number where the id has other characters than these.
  func slug(_ page: Int) -> String {
    let id = corpus.pages[page].id
    let isPlain = id.utf8.allSatisfy { byte in
      UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
        || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: "-")
    }
    return isPlain && !id.isEmpty ? id : ".\(page)"
  }

  /// The first 60 characters of a stretch on one line.
  private static func beginning(of text: String) -> String {
    let line = text.unicodeScalars.filter { $0 != "\n" && $0 != "\r" }
    let first = String(String.UnicodeScalarView(line.prefix(60)))
    return line.count > 60 ? first + "…" : first
  }

  /// The text of a passage.
  func words(_ passage: Passage) -> String {
    passage.first.map { corpus.pages[Int($0.page)].text[passage] } ?? ""
  }
}
