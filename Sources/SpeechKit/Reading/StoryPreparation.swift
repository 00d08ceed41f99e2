/// What is read before rules are asked.
extension StoryWords {
  /// Cuts the sentences and learns the names: what a story of other news is spared.
  func prepare() {
    cut(ownParagraphs())
    learn(learnedNames())
  }

  /// The paragraphs before a headline inside the story that begins another item: 普京说需要…, X称….
  private func ownParagraphs() -> [Range<Int>] {
    guard text.headlines.count > 1, let first = text.paragraphs.first else {
      return text.paragraphs
    }
    let start = place(first).start
    let other = text.headlines.dropFirst().first { headline in
      place(headline).start > start
        && marks(in: headline).contains {
          $0.kind == .speech && Int($0.start) >= headline.lowerBound + 2
            && !has(.meetingSubjects, in: headline.lowerBound..<Int($0.start))
        }
    }
    guard let other else { return text.paragraphs }
    let end = place(other).start
    return text.paragraphs.filter { place($0).start < end }
  }
}
