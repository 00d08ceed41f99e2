public import SpeechAnswers
internal import SpeechReading

/// Where terms stand in meetings: a row for each term, a strip for each meeting to the scale of its characters, a stroke for each hit.
public struct DispersionChart: Sendable {
  /// A meeting as a strip.
  public struct Strip: Sendable {
    /// The meeting's id.
    public let label: String
    /// How many characters its leading text has, punctuation not counted.
    public let characters: Int
  }

  /// A term with what it has in each meeting.
  public struct Row: Sendable {
    /// As it is shown.
    public let term: String
    /// For each meeting where its hits stand, as shares of the text from 0 to 1.
    public let hits: [[Double]]
  }

  /// From the left.
  public let strips: [Strip]
  /// From the top.
  public let rows: [Row]
  private let language: Language
  private let id: String

  private static let right = 940.0
  private static let gap = 14.0
  private static let top = 26.0
  private static let step = 26.0

  /// A picture of hits that are known. `id` begins the ids in it, which a page must not have twice.
  public init(_ strips: [Strip], _ rows: [Row], language: Language = .english, id: String = "terms")
  {
    (self.strips, self.rows, self.language, self.id) = (strips, rows, language, id)
  }

  /// The picture as a file of its own.
  public func file() -> [UInt8] { drawing.file(title: title) }
  func element() -> Markup { drawing.element(title: title) }

  private var title: String {
    language.either(
      "Where \(counted(rows.count, "term")) stand in the leading text of \(counted(strips.count, "meeting")): "
        + rows.map { row in
          "\(row.term) \(row.hits.map { String($0.count) }.joined(separator: ", "))"
        }
        .joined(separator: "; "),
      "\(rows.count)个词语在\(strips.count)次会议主文本中的位置："
        + rows.map { row in
          "\(row.term) \(row.hits.map { String($0.count) }.joined(separator: "、"))"
        }
        .joined(separator: "；"))
  }

  /// Room for the longest term.
  private var left: Double {
    let cells = rows.map { DisplayWidth().cells($0.term) }.max() ?? 8
    return min(300, Double(cells) * 7 + 16)
  }

  private var drawing: Drawing {
    var drawing = Drawing(height: Self.top + Double(rows.count) * Self.step + 8, id: id)
    let all = Double(max(1, strips.reduce(0) { $0 + $1.characters }))
    let room = Self.right - left - Double(max(0, strips.count - 1)) * Self.gap
    var x = left
    for (index, strip) in strips.enumerated() {
      let width = Double(strip.characters) / all * room
      head(strip, x, width, &drawing)
      for (number, row) in rows.enumerated() {
        let y = Self.top + Double(number) * Self.step
        if index == 0 { drawing.label(row.term, x: 0, y: y + 15, .han) }
        drawing.bar(.text, x: x, y: y, width: width, height: 20)
        for share in row.hits[index] {
          drawing.tick(.hit, x: x + 1 + share * (width - 2), from: y + 2, to: y + 18)
        }
        if row.hits[index].isEmpty {
          drawing.label("0", x: x + width - 5, y: y + 14, .soft, .end)
        }
      }
      x += width + Self.gap
    }
    return drawing
  }

  /// The name of a strip, cut to its width, and its size where there is room.
  private func head(_ strip: Strip, _ x: Double, _ width: Double, _ drawing: inout Drawing) {
    let room = Int((width + Self.gap - 4) / 7)
    let isCut = strip.label.count > room
    let label = isCut ? String(strip.label.prefix(max(0, room - 1))) + "…" : strip.label
    drawing.label(label, x: x, y: 14, .strong)
    let words = language.either(
      counted(strip.characters, "character"), "\(grouped(strip.characters))字")
    let rest = width - Double(label.count) * 7
    guard rest > Double(DisplayWidth().cells(words)) * 6 + 8 else { return }
    drawing.label(words, x: x + width, y: 14, .soft, .end)
  }
}

extension DispersionChart {
  /// Terms in the leading texts of meetings, as a search for them finds them.
  public init(
    _ terms: [(shown: String, query: SearchQuery)], in meetings: [Meeting], of corpus: Corpus,
    language: Language = .english
  ) {
    var scope = SearchScope()
    scope.context = 0
    scope.meetings = Set(meetings.map(\.id))
    let scales = meetings.map { StripScale(corpus.story($0.base)) }
    let rows = terms.map { term in
      let hits = corpus.concordance(term.query, scope)
      return Row(
        term: term.shown,
        hits: meetings.indices.map { index in
          hits.filter { $0.isLeading && $0.story == meetings[index].base }
            .map { scales[index].share(of: $0.place) }
        })
    }
    let strips = meetings.map { meeting in
      Strip(
        label: meeting.id,
        characters: CountedWords(meeting.base, of: corpus, .textAlone).characters)
    }
    self.init(strips, rows, language: language)
  }
}

/// Where places stand in a story, as shares of it.
private struct StripScale {
  private let spans: Passage
  private let size: Int

  init(_ story: Story) {
    spans = story.spans
    size = max(1, spans.reduce(0) { $0 + $1.count })
  }

  func share(of place: Place) -> Double {
    var before = 0
    for span in spans {
      if span.start <= place.start, place.start < span.end {
        return Double(before + Int(place.start - span.start)) / Double(size)
      }
      before += span.count
    }
    return 1
  }
}
