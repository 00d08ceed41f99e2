/// The first look at a story: names whose limits are certain.
extension StoryWords {
  private static let edges = CodeSet("、，；。：（）“” \n")

  func learnedNames() -> NameBook {
    var names = NameBook()
    for mark in marks {
      switch mark.kind {
      case .speech: learnSpeaker(before: mark, into: &names)
      case .office: learnName(after: mark, into: &names)
      default: break
      }
    }
    learnListed(into: &names)
    return names
  }

  /// 高远强调， at the beginning of a sentence.
  private func learnSpeaker(before mark: Mark, into names: inout NameBook) {
    guard mark.end < reading.count,
      reading[mark.end] == glyph("，") || reading[mark.end] == glyph("：")
        || reading[mark.end] == 0x0A
    else { return }
    var start = Int(mark.start)
    while start > 0, Int(mark.start) - start <= 12, !Self.edges.contains(reading[start - 1]) {
      start -= 1
    }
    let clause = start..<Int(mark.start)
    // 马正在讲话中表示
    // X同志强调
    let end =
      reading.find("在", in: clause)
      ?? (reading.has("同志", at: clause.upperBound - 2) && clause.count > 3
        ? clause.upperBound - 2 : clause.upperBound)
    // 李刚则表示
    let whole = Phrase(start..<end, of: self)
    let name = (whole.nameBeforeAdverb ?? whole).range
    guard name.count <= 4,
      self.mark(at: start).map({ $0.kind != .collective && $0.kind != .meetingType }) ?? true
    else {
      return
    }
    names.add(reading.codes[name], rules)
  }

  /// 书记李强、
  private func learnName(after mark: Mark, into names: inout NameBook) {
    var end = mark.end
    while end < reading.count, end - mark.end <= 4, !Self.edges.contains(reading[end]) { end += 1 }
    guard end < reading.count, end - mark.end <= 3, marks(in: mark.end..<end).isEmpty else {
      return
    }
    names.add(reading.codes[mark.end..<end], rules)
  }

  /// 、王勇、 between two separators.
  private func learnListed(into names: inout NameBook) {
    var previous: Int?
    for sentence in sentences {
      previous = nil
      var next = sentence.range.lowerBound
      while let index = reading.first(glyph("、"), in: next..<sentence.range.upperBound) {
        next = index + 1
        if let start = previous, index - start >= 2, index - start <= 3,
          rules.surnameWeight(reading[start]) >= 2, marks(in: start..<index).isEmpty
        {
          names.add(reading.codes[start..<index], rules)
        }
        previous = index + 1
      }
    }
  }
}
