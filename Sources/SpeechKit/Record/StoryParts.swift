extension StoryText {
  /// What stands beside the running text, in the order of the kinds.
  package var apart: [StoryPart] {
    var out: [StoryPart] = []
    add(headlines, .headline, to: &out)
    add(captions, .caption, to: &out)
    add(credits, .credit, to: &out)
    add(bylines, .byline, to: &out)
    if let dateline { add([reading.trimmed(dateline.range)], .dateline, to: &out) }
    return out
  }

  private func add(_ ranges: [Range<Int>], _ kind: StoryPart.Kind, to out: inout [StoryPart]) {
    for range in ranges {
      out += reading.places(of: range).map { StoryPart(kind: kind, place: $0) }
    }
  }
}
