/// An example of a rule or a cut: a text in which ⟦…⟧ marks what the rule reads, and ⟦…⟧ inside that which span a cut gives. A first
/// line that begins with `# ` is the headline.
struct RuleExample {
  /// What stands in the marks, in the story read from the text without them.
  let marked: Phrase
  /// What stands in the marks inside the marks.
  let span: Range<Int>?

  init?(_ example: String) {
    guard let (text, outer, inner) = Self.marks(in: example),
      let source = try? SourceText(utf8: Array(text.utf8)),
      let first = Stories.read(source.folded, page: 0).stories.first
    else { return nil }
    let story = StoryWords(first, of: source, published: nil, lists: .standard)
    story.prepare()
    // The marks stand in the source; what they hold stands in the view.
    guard let start = story.reading.position(of: outer.lowerBound) else { return nil }
    marked = Phrase(start..<start + outer.count, of: story)
    let moved = start - outer.lowerBound
    span = inner.map { $0.lowerBound + moved..<$0.upperBound + moved }
  }

  /// The text without marks, and where they stood in it, in scalars.
  private static func marks(
    in example: String
  ) -> (text: String, outer: Range<Int>, inner: Range<Int>?)? {
    var bare = String.UnicodeScalarView()
    var (open, marked): ([Int], [Range<Int>]) = ([], [])
    var count = 0
    for scalar in example.unicodeScalars {
      switch scalar {
      case "⟦": open.append(count)
      case "⟧": if let start = open.popLast() { marked.append(start..<count) }
      default:
        bare.append(scalar)
        count += 1
      }
    }
    // The inner one closes first.
    guard let outer = marked.last, open.isEmpty, !outer.isEmpty else { return nil }
    return (String(bare), outer, marked.count > 1 ? marked.first : nil)
  }
}
