/// Names in lists of people: one, or several that run together.
extension PeopleListReader {
  /// A segment that is a name, or names that run together.
  mutating func readNames(_ segment: Range<Int>) -> Bool {
    let entry = entry(segment)
    guard let bare = Cuts.namesOfEntry(entry) else { return false }
    if bare.count >= 2, Question.oneName(entry.part(bare)) == .one {
      add(bare)
      return true
    }
    guard !containsPlace(bare),
      let names = story.rules.split(reading.codes[bare], isKnown: story.names.knows)
    else { return readKnownName(segment) }
    for name in names {
      out.append(Mention(name: name, titles: titles))
      titles = []
    }
    groupStart = nil
    position = bare.upperBound
    return true
  }

  func containsPlace(_ range: Range<Int>) -> Bool {
    story.marks(in: range).contains {
      $0.length >= 2
        && [.place, .body, .office, .group, .meetingType, .imperative, .speech].contains($0.kind)
    }
  }

  /// A segment that begins with a name that the page prints elsewhere: 高远日在南宁.
  private mutating func readKnownName(_ segment: Range<Int>) -> Bool {
    for size in [4, 3, 2] where segment.count >= size {
      let piece = segment.lowerBound..<segment.lowerBound + size
      if story.names.knows(reading.codes[piece]) {
        add(piece)
        return true
      }
    }
    return false
  }
}
