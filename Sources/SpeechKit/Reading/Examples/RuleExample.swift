/// An example of a rule: a text in which ⟦…⟧ marks what the rule reads. A first line that begins with `# ` is the headline.
struct RuleExample {
  /// What stands in the marks, in the story read from the text without them.
  let marked: Phrase?

  init?(_ example: String) {
    let scalars = Array(example.unicodeScalars)
    guard let open = scalars.firstIndex(of: "⟦"), let close = scalars.firstIndex(of: "⟧"),
      open < close
    else { return nil }
    var bare = String.UnicodeScalarView()
    bare.append(contentsOf: scalars.filter { $0 != "⟦" && $0 != "⟧" })
    guard let source = try? SourceText(utf8: Array(String(bare).utf8)),
      let text = Stories.read(source.folded, page: 0).stories.first
    else { return nil }
    let story = StoryWords(text, of: source, published: nil, lists: .standard)
    story.prepare()
    // The marks stand in the source; what they hold stands in the view.
    let start = story.reading.position(of: open)
    marked = start.map { Phrase($0..<$0 + close - open - 1, of: story) }
  }
}
