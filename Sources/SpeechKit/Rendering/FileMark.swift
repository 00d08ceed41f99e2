package import SpeechAnswers
package import SpeechReading

/// Something to be shown at a place of a file, as compilers write it and editors read it: `draft.md:12:5: not found: 「…」`.
package struct FileMark: Sendable, Equatable {
  package let file: String
  package let position: Position
  package let message: String

  package init(_ file: String, _ position: Position, _ message: String) {
    (self.file, self.position, self.message) = (file, position, message)
  }

  /// One line; what would end it or steer a terminal is made visible.
  package var line: String {
    "\(printable(file)):\(position.line):\(position.column): \(printable(message))"
  }
}

extension VerdictTable {
  /// What a careful editor would look at: what is not confirmed, and what the draft says beside it and the text contradicts.
  package func marks(of checked: [(draft: Draft, verdicts: [Verdict])]) -> [FileMark] {
    checked.flatMap { draft, verdicts in
      verdicts.filter { !$0.isConfirmed(strictness) || $0.said != nil }.map { verdict in
        FileMark(draft.name, draft.position(of: verdict.place), message(verdict, draft))
      }
    }
  }

  private func message(_ verdict: Verdict, _ draft: Draft) -> String {
    let words = verdict.quotation.map { draft.text[$0.passage] } ?? draft.text[verdict.place]
    var parts = ["\(verdict.status.words): 「\(Self.flat(words))」"]
    if let message = verdict.message { parts.append(message) }
    if let nearest = verdict.nearest, let first = nearest.passage.first {
      let text = corpus.pages[Int(first.page)].text[nearest.passage]
      parts.append("nearest \(cite.full(first)) 「\(Self.flat(text))」")
    }
    if let said = verdict.said {
      parts.append("\(said), not: \(verdict.contradictions.map(\.claimed).joined(separator: ", "))")
    }
    return parts.joined(separator: "; ")
  }
}

extension FindingList {
  /// Each finding at its first place; `files`: as each page can be opened.
  package func marks(_ corpus: Corpus, in files: [String]) -> [FileMark] {
    rows.map { row in
      let place = row.places.first
      let page = place.map { Int($0.page) } ?? corpus.pages.firstIndex { $0.id == row.subject }
      let file = page.map { files.indices.contains($0) ? files[$0] : corpus.pages[$0].file }
      let position = place.map { corpus.pages[Int($0.page)].text.position(of: $0.start) }
      return FileMark(
        file ?? row.subject, position ?? Position(line: 1, column: 1),
        "\(row.kind.rawValue): \(row.message)")
    }
  }
}
