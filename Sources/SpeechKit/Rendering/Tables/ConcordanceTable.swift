/// Hits in columns that line up: what stands before, the hit, what stands behind.
public struct ConcordanceTable: Sendable {
  private let corpus: Corpus
  private let cite: Citation

  public init(_ corpus: Corpus) {
    self.corpus = corpus
    cite = Citation(corpus)
  }

  public func table(of hits: [Hit]) -> TextTable {
    var table = TextTable(columns: [
      .init("place"), .init("left", .right), .init("hit"),
      .init("right"), .init("no"), .init("speaker"),
      .init("meeting", for: .programs), .init("article", for: .programs),
    ])
    for hit in hits {
      table.add([
        .init(cite.full(hit.place), .faint), .init(hit.left), .init(text(hit.place), .match),
        .init(hit.right), .text(hit.directive, .faint), .text(hit.speaker, .faint),
        .init(hit.meeting?.id ?? ""), .init(corpus.article(hit.story)),
      ])
    }
    let meetings = Set(hits.compactMap { $0.meeting?.id })
    table.footer = [
      .init(
        "\(counted(hits.count, "hit")) in \(counted(meetings.count, "meeting")). Each meeting in the text that leads; all texts: --every-witness.",
        .faint)
    ]
    return table
  }

  private func text(_ place: Place) -> String {
    let text = corpus.pages[Int(place.page)].text[place]
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\n" && $0 != "\r" }))
  }

  /// How many hits each meeting, speaker, article or directive has, most first.
  public func counts(of hits: [Hit], by group: SearchGroup) -> TextTable {
    var counts: [(key: String, count: Int)] = []
    for hit in hits {
      let key = group.key(hit, corpus)
      if let known = counts.firstIndex(where: { $0.key == key }) {
        counts[known].count += 1
      } else {
        counts.append((key, 1))
      }
    }
    var table = TextTable(columns: [.init(group.rawValue), .init("hits", .right)])
    for one in counts.sorted(by: { ($1.count, $0.key) < ($0.count, $1.key) }) {
      table.add([.init(one.key, .strong), .number(one.count)])
    }
    table.footer = [.init("\(counted(hits.count, "hit")).", .faint)]
    return table
  }
}

/// By what hits are counted.
public enum SearchGroup: String, Sendable, CaseIterable {
  case meeting, speaker, article, directive

  func key(_ hit: Hit, _ corpus: Corpus) -> String {
    switch self {
    case .meeting: hit.meeting?.id ?? "–"
    case .speaker: hit.speaker ?? "–"
    case .article: corpus.article(hit.story)
    case .directive: hit.directive.map { "\(hit.meeting?.id ?? "")/\($0)" } ?? "–"
    }
  }
}

extension RecordWriter {
  /// A hit: `yrd/hit/1`.
  public func write(_ hit: Hit, to json: inout JSONWriter) {
    json.object { json in
      json.field("schema", "yrd/hit/1")
      json.field("meeting", hit.meeting?.id)
      json.field("speaker", hit.speaker)
      json.field("directive", hit.directive)
      json.field("kind", hit.kind?.rawValue)
      json.field("left", hit.left)
      textFields([hit.place], &json)
      json.field("right", hit.right)
    }
  }
}
