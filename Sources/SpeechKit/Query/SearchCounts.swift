internal import SpeechReading

/// By what hits are counted.
package enum SearchGroup: String, Sendable, CaseIterable {
  case meeting, speaker, article, directive
  case day, week, month, quarter, year
  case outlet, chair, place, type, body

  func key(_ hit: Hit, _ corpus: Corpus) -> String {
    switch self {
    case .meeting: hit.meeting.map { corpus.meetings[$0].id } ?? Self.none
    case .speaker: hit.speaker ?? Self.none
    case .article: corpus.pages[hit.story.page].id
    case .directive: directive(hit, corpus) ?? Self.none
    case .day, .week, .month, .quarter, .year:
      Period(rawValue: rawValue)?.label(of: corpus.date(of: hit)) ?? Self.none
    case .outlet: corpus.pages[hit.story.page].outlet?.value ?? Self.none
    case .chair, .place, .type, .body: value(hit, corpus) ?? Self.none
    }
  }

  private func value(_ hit: Hit, _ corpus: Corpus) -> String? {
    guard let facts = hit.meeting.map({ corpus.meetings[$0].facts }) else { return nil }
    return switch self {
    case .chair: facts.chair?.value.name
    case .place: facts.place?.value.city
    case .type: facts.type?.value
    default: facts.convener?.value
    }
  }

  private func directive(_ hit: Hit, _ corpus: Corpus) -> String? {
    guard let number = hit.directive, let meeting = hit.meeting else { return nil }
    return "\(corpus.meetings[meeting].id)/\(number)"
  }

  /// Hits of no meeting, by no speaker, in no directive.
  static let none = "–"
}

/// How often something stands in one meeting, speaker, article, directive, period or other group.
package struct SearchCount: Sendable {
  package let key: String
  package let hits: Int
  /// The least and the most of the meeting's texts, where they differ. Texts that lack their beginning or end say nothing of the least.
  package let range: ClosedRange<Int>?
  /// In how many statements, and how many there are; nil for articles and directives.
  package let statements: (with: Int, all: Int)?
  /// Hits in headlines, and in captions, credits, bylines and datelines, where these are counted apart.
  package let headlines: Int
  package let apart: Int

  package init(
    key: String, hits: Int, range: ClosedRange<Int>?, statements: (with: Int, all: Int)?,
    headlines: Int, apart: Int
  ) {
    self.key = key
    self.hits = hits
    self.range = range
    self.statements = statements
    self.headlines = headlines
    self.apart = apart
  }
}

extension Corpus {
  /// Counts hits, most first. `texts`: the hits of each text (`Witnesses.each`), where the range between texts is wanted.
  package func counts(
    of hits: [Hit], by group: SearchGroup, _ scope: SearchScope, texts: [Hit] = [],
    apart: [Hit] = []
  ) -> [SearchCount] {
    let beside = Dictionary(grouping: apart) { group.key($0, self) }
    let groups = Dictionary(grouping: hits) { group.key($0, self) }
    let ranges = group == .meeting || group == .speaker ? ranges(of: texts, by: group) : [:]
    let totals = group == .meeting || group == .speaker ? statements(scope, by: group) : [:]
    let counts = groups.map { key, hits in
      let statements = Set(hits.filter { $0.statement != nil }.map(StatementKey.init))
      return SearchCount(
        key: key, hits: hits.count, range: ranges[key].flatMap { $0.count > 1 ? $0 : nil },
        statements: totals[key].map { (statements.count, $0) },
        headlines: beside[key]?.count { $0.part == .headline } ?? 0,
        apart: beside[key]?.count { $0.part != .headline } ?? 0)
    }
    return counts.ordered { ($1.hits, $0.key) < ($0.hits, $1.key) }
  }

  /// The least and the most hits of all, as the texts of each meeting have them.
  package func range(of texts: [Hit]) -> ClosedRange<Int>? {
    let all = ranges(of: texts, by: .meeting).values
    let (least, most) = (
      all.reduce(0) { $0 + $1.lowerBound }, all.reduce(0) { $0 + $1.upperBound }
    )
    return least < most ? least...most : nil
  }

  private struct StatementKey: Hashable {
    let story: Meeting.Witness
    let statement: Int?

    init(_ hit: Hit) { (story, statement) = (hit.story, hit.statement) }
  }

  private func ranges(of texts: [Hit], by group: SearchGroup) -> [String: ClosedRange<Int>] {
    var out: [String: ClosedRange<Int>] = [:]
    for (meeting, hits) in Dictionary(grouping: texts, by: \.meeting) {
      guard let meeting else { continue }
      let witnesses = meetings[meeting].witnesses.map { ($0, isWhole: isWhole($0)) }
      for (key, own) in Dictionary(grouping: hits, by: { group.key($0, self) }) {
        let counts = witnesses.map { witness, isWhole in
          (hits: own.count { $0.story == witness }, isWhole: isWhole)
        }
        let most = counts.map(\.hits).max() ?? 0
        let least = counts.filter(\.isWhole).map(\.hits).min() ?? most
        let known = out[key] ?? 0...0
        out[key] = known.lowerBound + least...known.upperBound + most
      }
    }
    return out
  }

  private func isWhole(_ witness: Meeting.Witness) -> Bool {
    !story(witness).findings.contains { $0.kind == .missingBeginning || $0.kind == .missingEnd }
  }

  /// How many statements each meeting or speaker has in what is searched.
  private func statements(_ scope: SearchScope, by group: SearchGroup) -> [String: Int] {
    var out: [String: Int] = [:]
    for searched in searched(scope) {
      guard let meeting = searched.meeting.map({ meetings[$0].id }) else { continue }
      for statement in story(searched.story).statements
      where scope.witnesses == .all || statement.status != .repeated {
        let isAsked = scope.speaker.map { Romanization.matchesAny($0, statement.speaker) } ?? true
        guard isAsked else { continue }
        switch group {
        case .meeting: out[meeting, default: 0] += 1
        case .speaker: out[statement.speaker, default: 0] += 1
        default: break
        }
      }
    }
    return out
  }
}
