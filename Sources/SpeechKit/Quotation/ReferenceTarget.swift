internal import SpeechReading

/// Where a citation of a draft leads.
enum ReferenceTarget: Sendable {
  /// A point is an empty place.
  case place(Place)
  /// The passages of a series, section or item in each text of its meeting.
  case item(id: String, [Passage])
  /// Why it leads nowhere.
  case nowhere(String)

  /// The page that is cited, where it is one.
  var page: Int? {
    if case .place(let place) = self { Int(place.page) } else { nil }
  }
}

extension Corpus {
  /// What a citation leads to.
  func target(of reference: DraftReference) -> ReferenceTarget {
    switch reference.target {
    case .place(let place):
      do throws(PlaceReference.Problem) {
        return .place(try place.place(in: self))
      } catch {
        return .nowhere(error.description)
      }
    case .item(let id, let number): return target(ofItem: number, of: id)
    }
  }

  private func target(ofItem number: String, of id: String) -> ReferenceTarget {
    let list: DirectiveList
    switch find(id) {
    case .meeting(let meeting): list = directives(of: meeting, DirectiveQuery())
    case .article(let page):
      guard let story = pages[page].stories.firstIndex(where: { $0.kind == .readout }) else {
        return .nowhere("article \(id) reports no meeting")
      }
      list = directives(of: Meeting.Witness(page: page, story: story), DirectiveQuery())
    case .story(let page, let story):
      list = directives(of: Meeting.Witness(page: page, story: story), DirectiveQuery())
    case .ambiguous(let ids):
      let shown = ids.prefix(3).joined(separator: ", ") + (ids.count > 3 ? " …" : "")
      return .nowhere("“\(id)” may be \(shown)")
    case .nothing: return .nowhere("no meeting “\(id)”")
    }
    let series = list.series(numbered: number)
    guard !series.isEmpty else { return .nowhere("\(list.id) has no \(number)") }
    let passages = series.flatMap { one -> [Passage] in
      let items = one.directives.flatMap { item -> [Passage] in
        [item.passage] + item.copies.map(\.passage)
      }
      return [one.heading, one.lead] + items
    }
    return .item(id: "\(list.id)/\(number)", passages.filter { !$0.isEmpty })
  }

  /// Whether a citation points at words that stand in a place.
  ///
  /// It does where it leads to their first character or into them, to the sentence that holds them, to the beginning of the line, or
  /// to that of the item, demand or statement that holds them.
  func points(_ target: ReferenceTarget, at passage: Passage) -> Bool {
    guard let first = passage.first, let last = passage.last else { return false }
    switch target {
    case .nowhere: return false
    case .item(_, let passages): return passages.contains { $0.hold(first) }
    case .place(let cited):
      guard cited.page == first.page else { return false }
      if cited.count > 0 { return cited.start < last.end && first.start < cited.end }
      if cited.start >= first.start { return cited.start < last.end }
      let text = pages[Int(cited.page)].text
      let between = text.folded[Int(cited.start)..<Int(first.start)]
      return !between.contains { $0.isStop } || !between.contains { $0.isWord }
        || isLineStart(cited, text) && !between.contains(0x0A)
        || passages(beginningAt: cited).contains { $0.hold(first) }
    }
  }

  private func isLineStart(_ place: Place, _ text: SourceText) -> Bool {
    let position = text.position(of: place.start)
    guard let line = text.line(position.line) else { return false }
    return !text.folded[line.lowerBound..<Int(place.start)].contains(where: \.isWord)
  }

  /// What the records of a page say to begin at a place.
  private func passages(beginningAt place: Place) -> [Passage] {
    guard let witness = witness(holding: place) else { return [] }
    let story = self.story(witness)
    let all =
      story.statements.map(\.passage)
      + story.series.flatMap { $0.directives.flatMap { [$0.passage] + $0.demands.map(\.passage) } }
    return all.filter { $0.first?.start == place.start }
  }
}
