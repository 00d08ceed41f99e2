package import SpeechReading

/// A page as it is read, put together again from its text: which sentence stands at a place, and what around it.
package struct PageReading: Sendable {
  /// A stretch of a sentence, with the rest of its paragraph at both sides.
  struct Stretch: Sendable {
    let passage: Passage
    let before: Passage
    let after: Passage
  }

  private let text: SourceText
  private let page: Int
  private let stories: [StoryText]

  package init(_ text: SourceText, page: Int) {
    self.text = text
    self.page = page
    stories = Stories.read(text.folded, page: page).stories
  }

  /// What stands at a place: from a point to the end of its sentence, over breaks of the layout; a longer place is what it covers.
  func stretch(at place: Place) -> Stretch {
    for story in stories {
      guard let start = story.reading.position(of: visible(Int(place.start))) else { continue }
      let paragraph = story.paragraph(holding: start)
      let end =
        place.count == 0
        ? story.sentenceEnd(from: start, before: paragraph.upperBound)
        : story.reading.position(of: Int(place.end) - 1).map { $0 + 1 } ?? start
      guard end > start else { continue }
      return stretch(start..<end, paragraph, of: story, place)
    }
    return lineStretch(at: place)
  }

  private func stretch(
    _ range: Range<Int>, _ paragraph: Range<Int>, of story: StoryText, _ place: Place
  ) -> Stretch {
    Stretch(
      passage: place.count == 0 ? story.reading.places(of: range) : [place],
      before: story.reading.places(
        of: min(paragraph.lowerBound, range.lowerBound)..<range.lowerBound),
      after: story.reading.places(
        of: range.upperBound..<max(paragraph.upperBound, range.upperBound)))
  }

  /// The first character from an offset on that is no white space, on its line.
  private func visible(_ offset: Int) -> Int {
    var index = offset
    while index + 1 < text.count, text.folded[index] == 0x20 { index += 1 }
    return index
  }

  /// Outside the stories a line is what is read.
  private func lineStretch(at place: Place) -> Stretch {
    let line = text.line(text.position(of: place.start).line) ?? 0..<0
    var end = Int(place.end)
    if place.count == 0 {
      end = Int(place.start)
      while end < line.upperBound, !text.folded[end].isStop { end += 1 }
      if end < line.upperBound { end += 1 }
    }
    func part(_ start: Int, _ end: Int) -> Passage {
      start < end ? [Place(start: start, end: end, page: page)] : []
    }
    return Stretch(
      passage: part(Int(place.start), end), before: part(line.lowerBound, Int(place.start)),
      after: part(end, line.upperBound))
  }
}

extension PageReading {
  /// The sentences of each story, in the order in which they stand, over breaks of the layout.
  package func sentences() -> [[Passage]] {
    stories.map { story in
      let parts = story.headlines + story.captions + story.credits + story.bylines
      let all = (parts + story.paragraphs + story.repeated).ordered {
        $0.lowerBound < $1.lowerBound
      }
      var done = 0
      return all.flatMap { part -> [Passage] in
        var sentences: [Passage] = []
        var start = max(done, part.lowerBound)
        done = max(done, part.upperBound)
        while start < part.upperBound {
          let end = max(start + 1, story.sentenceEnd(from: start, before: part.upperBound))
          let places = story.reading.places(of: start..<end)
          if places.contains(where: { text.hasContent($0) }) { sentences.append(places) }
          start = end
        }
        return sentences
      }
    }
  }
}

extension SourceText {
  /// Whether a stretch holds more than white space.
  fileprivate func hasContent(_ place: Place) -> Bool {
    place.range.contains { folded[$0] != 0x20 && folded[$0] != 0x0A }
  }
}

extension StoryText {
  /// The headline, caption or paragraph that holds a position of the reading.
  fileprivate func paragraph(holding position: Int) -> Range<Int> {
    let all = headlines + captions + credits + bylines + paragraphs + repeated
    return all.first { $0.contains(position) } ?? line(holding: position)
  }

  /// What stands between two ends of paragraphs.
  private func line(holding position: Int) -> Range<Int> {
    var start = position
    while start > 0, reading[start - 1] != 0x0A { start -= 1 }
    var end = position
    while end < reading.count, reading[end] != 0x0A { end += 1 }
    return start..<end
  }

  fileprivate func sentenceEnd(from start: Int, before limit: Int) -> Int {
    var index = start
    while index < limit, !reading[index].isStop { index += 1 }
    while index < limit, reading[index].isStop || reading[index].isClosing { index += 1 }
    return index
  }
}
