internal import SpeechAnswers
internal import SpeechReading

/// Where a text is from, in the words of a footnote: headline, outlet, day, dateline, place, file and digest.
struct TextReference: Sendable {
  private let corpus: Corpus
  private let page: Page
  private let story: Story?

  init(_ page: Int, _ story: Meeting.Witness?, of corpus: Corpus) {
    self.corpus = corpus
    self.page = corpus.pages[page]
    self.story = story.map(corpus.story)
  }

  /// The headline of the story, without layout breaks; one that ends in a verb of saying (…座谈会上强调) goes on in the lines behind it.
  var headline: String? {
    guard let lines = story?.headlines.map({ oneLine(page.text[$0]) }), let first = lines.first
    else { return nil }
    return HeadlineLines.goesOn(first) ? lines.joined(separator: " ") : first
  }

  var dateline: String? { (story?.dateline).map { page.text[$0.passage] } }

  /// SHA-256 of the text as UTF-8 without byte-order mark: of such a file, the digest of the file.
  var digest: String { SHA256.hexadecimal(of: page.text.bytes) }

  /// 《…》, 中国高新技术产业导报, 2020-08-24, 新华社南宁3月5日电, 003:39:12. What is unknown is left out.
  func line(citing place: String) -> String {
    let parts = [
      headline.map { "《\($0)》" }, page.outlet?.value, page.published?.value.text, dateline, place,
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
      + ". \(page.file), SHA-256 \(digest)"
  }

  private func oneLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\n" && $0 != "\r" }))
  }
}
