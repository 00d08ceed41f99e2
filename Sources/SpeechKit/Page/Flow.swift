/// Whether the text being read is lines or the blocks of HTML.
struct Flow: Sendable {
  /// What a page is.
  enum Page: Sendable {
    /// Lines, between which blocks of HTML may stand.
    case text
    case html
    /// RSS, Atom or other XML.
    case feed

    init(_ source: [Code]) {
      let start = source.firstIndex { !$0.isSpace } ?? source.count
      let head = source[start..<min(source.count, start + 16)].map { $0.isLetter ? $0 | 0x20 : $0 }
      if Self.feeds.length(in: head.span, at: 0, before: head.count) != nil {
        self = .feed
      } else {
        self =
          Self.documents.length(in: head.span, at: 0, before: head.count) != nil ? .html : .text
      }
    }

    private static let feeds: Words = ["<?xml", "<rss", "<feed"]
    private static let documents: Words = ["<!doctype html", "<html", "<head", "<body", "<!--"]
  }

  var page = Page.text
  /// How many blocks are open that hold others.
  private var depth = 0
  private var isInParagraph = false
  private var linkDepth = 0
  /// How many `<pre>` are open, where line ends are kept.
  private var preformatted = 0
  private(set) var isMetadata = false

  /// Whether a line end is white space.
  var isSoft: Bool { preformatted == 0 && (page != .text || depth > 0 || isInParagraph) }
  var isInLink: Bool { linkDepth > 0 }

  /// Ends all that is open, as a blank line outside of a document does.
  mutating func end() { (depth, isInParagraph, linkDepth, preformatted) = (0, false, 0, 0) }

  /// Follows a tag.
  mutating func follow(_ element: HTMLElement?, isEnd: Bool) {
    switch element {
    case .block:
      depth = max(0, depth + (isEnd ? -1 : 1))
      isInParagraph = false
    case .paragraph, .heading: isInParagraph = !isEnd
    case .preformatted: preformatted = max(0, preformatted + (isEnd ? -1 : 1))
    case .link: linkDepth = isEnd ? 0 : 1
    case .metadata: isMetadata = page == .feed && !isEnd
    default: break
    }
  }
}
