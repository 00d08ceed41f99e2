internal import SpeechReading

/// Lists of names that depart from the order in which such lists are printed.
///
/// The standing committee stands in the order in which its plenum made it known; members stand by the strokes of their surnames. Names that are read out
/// otherwise are left alone: funeral committees, who accompanies or speaks in turn, retired leaders, names with a dot.
struct NameOrder: Sendable {
  private struct Term: Sendable {
    let from: Day
    /// Exclusive end; for an open term the day behind the last that the table knows.
    let to: Day
    let place: Int
    let source: String
  }

  private let terms: [String: [Term]]
  private let strokes: [Code: Int]

  init() {
    let kept = DateEstimate(edtf: Corpus.auditTablesKeptUntil)?.firstDay
    var terms: [String: [Term]] = [:]
    for row in WordFile.standingCommittee.rows where row.count == 5 {
      guard let from = DateEstimate(edtf: row[0])?.firstDay, let place = Int(row[2]),
        let to = row[1] == ".." ? kept : DateEstimate(edtf: row[1])?.firstDay
      else { continue }
      terms[row[3], default: []].append(
        Term(from: from, to: to.advanced(by: 1), place: place, source: row[4]))
    }
    self.terms = terms
    strokes = Dictionary(
      WordFile.strokes.rows.compactMap { row in
        codes(row[0]).first.flatMap { code in Int(row[1]).map { (code, $0) } }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// A name where it stands.
  private struct Named {
    let name: String
    let place: Place
  }

  func findings(in page: Int, of corpus: Corpus) -> [AuditFinding] {
    let text = corpus.pages[page].text
    return corpus.pages[page].stories.indices.flatMap { index -> [AuditFinding] in
      let witness = Meeting.Witness(page: page, story: index)
      let story = corpus.story(witness)
      guard story.people.count > 2 else { return [] }
      let runs = runs(of: story, text)
      guard !runs.isEmpty else { return [] }
      let date = (corpus.meeting(of: witness)?.facts.date?.value ?? corpus.date(of: witness))
      return runs.filter { !isException($0, text) }.compactMap { run in
        rank(run, date?.firstDay, corpus.article(witness))
          ?? strokes(run, text, corpus.article(witness))
      }
    }
  }

  /// Names with nothing but 、 between them, three and more.
  private func runs(of story: Story, _ text: SourceText) -> [[Named]] {
    let named = story.people.flatMap { person in
      person.places.map { Named(name: person.name, place: $0) }
    }.ordered { $0.place < $1.place }
    var runs: [[Named]] = []
    var run: [Named] = []
    for one in named {
      if let last = run.last, !joins(text.folded, Int(last.place.end), Int(one.place.start)) {
        if run.count > 2 { runs.append(run) }
        run = []
      }
      run.append(one)
    }
    if run.count > 2 { runs.append(run) }
    return runs
  }

  private func joins(_ codes: [Code], _ start: Int, _ end: Int) -> Bool {
    guard start < end, end - start < 8 else { return false }
    let gap = codes[start..<end]
    return gap.contains(glyph("、"))
      ? gap.allSatisfy { $0 == glyph("、") || $0.isSpace } : gap.allSatisfy { $0 == 0x20 }
  }

  private static let exceptions: [[Code]] = [
    "治丧", "陪同", "先后", "老同志", "分别", "随同", "逝世", "遗体", "送别", "回信", "署名",
  ].map { codes($0) }

  /// Whether the sentence of a list says that its order is another one.
  private func isException(_ run: [Named], _ text: SourceText) -> Bool {
    let sentence = sentence(of: run, text)
    return Self.exceptions.contains { word in
      text.folded[sentence].indices.contains { index in
        text.folded[index] == word[0] && index + word.count <= sentence.upperBound
          && text.folded[index..<index + word.count].elementsEqual(word)
      }
    } || run.contains { $0.name.contains("·") }
  }

  /// No more of a sentence is looked at, before and behind a list.
  private static let longest = 200

  private func sentence(of run: [Named], _ text: SourceText) -> Range<Int> {
    var start = Int(run[0].place.start)
    var end = Int(run[run.count - 1].place.end)
    let (first, last) = (max(0, start - Self.longest), min(text.count, end + Self.longest))
    while start > first, !text.folded[start - 1].isStop { start -= 1 }
    while end < last, !text.folded[end].isStop { end += 1 }
    return start..<end
  }

  // MARK: The standing committee

  private func rank(_ run: [Named], _ day: Day?, _ subject: String) -> AuditFinding? {
    guard let day else { return nil }
    let ranked = run.compactMap { one -> (named: Named, term: Term)? in
      terms[one.name]?.first { $0.from <= day && day < $0.to }.map { (one, $0) }
    }
    guard ranked.count > 2,
      let turned = zip(ranked, ranked.dropFirst()).first(where: {
        $0.0.term.place > $0.1.term.place
      })
    else { return nil }
    let expected = ranked.ordered { $0.term.place < $1.term.place }.map(\.named.name)
    return AuditFinding(
      kind: .rankOrder, grade: .contradicts,
      message:
        "printed \(ranked.map(\.named.name).joined(separator: "、")); \(turned.0.named.name) before \(turned.1.named.name). Made known in the order \(expected.joined(separator: "、"))",
      subject: subject, places: [turned.0.named.place, turned.1.named.place],
      source: turned.0.term.source)
  }

  // MARK: Strokes

  /// So many names at least: fewer are by chance in nearly such an order, and so are two short lists behind each other.
  private static let least = 8

  /// A list of which all but one name stand by strokes, or that says so of itself.
  private func strokes(_ run: [Named], _ text: SourceText, _ subject: String) -> AuditFinding? {
    let counts = run.map { one in codes(one.name).first.flatMap { strokes[$0] } }
    guard !counts.contains(where: { $0 == nil }) else { return nil }
    let known = counts.compactMap { $0 }
    guard
      let turned = zip(known.indices, known.indices.dropFirst()).first(where: {
        known[$0.0] > known[$0.1]
      })
    else { return nil }
    let isSaid = says("姓氏笔画", sentence(of: run, text), text)
    // Where one name stands before or behind the turn, two lists may follow each other.
    let isInside = turned.0 > 0 && turned.1 < known.count - 1
    let isNearly =
      run.count >= Self.least && isInside && Self.longestInOrder(known) >= run.count - 1
    guard isSaid || isNearly, Set(known).count > 2 else { return nil }
    let (first, second) = (run[turned.0], run[turned.1])
    return AuditFinding(
      kind: .strokeOrder, grade: isSaid ? .contradicts : .unusual,
      message:
        "\(first.name) (\(known[turned.0]) strokes) stands before \(second.name) (\(known[turned.1])); \(isSaid ? "the text says by strokes of surnames" : "the other \(run.count - 1) names stand by the strokes of their surnames")",
      subject: subject, places: [first.place, second.place],
      source: "Unicode 15.0, Unihan kTotalStrokes")
  }

  private func says(_ word: String, _ range: Range<Int>, _ text: SourceText) -> Bool {
    let word = codes(word)
    // 按姓氏笔画为序 often stands behind the stop.
    let end = min(text.count, range.upperBound + 24)
    guard range.lowerBound + word.count <= end else { return false }
    return (range.lowerBound...end - word.count).contains {
      text.folded[$0..<$0 + word.count].elementsEqual(word)
    }
  }

  /// The most numbers that stand in order when others are left out.
  private static func longestInOrder(_ numbers: [Int]) -> Int {
    var best: [Int] = []
    for index in numbers.indices {
      let before = (0..<index).filter { numbers[$0] <= numbers[index] }.map { best[$0] }.max() ?? 0
      best.append(before + 1)
    }
    return best.max() ?? 0
  }
}
