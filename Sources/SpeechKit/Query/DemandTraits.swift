/// What makes a demand one that can be followed up: how strongly it asks, by when, by which document, what it forbids.
public struct DemandTraits: Sendable {
  /// How strongly it asks, by the word that is printed.
  public enum Strength: String, Sendable, CaseIterable {
    /// 不能, 严禁, 坚决防止
    case forbids
    /// 必须, 务必
    case must
    /// 要, or a bare imperative
    case should
    /// 支持, 鼓励, 探索
    case encourages
  }

  public let strength: Strength
  /// 《…》, or what is to be drawn up: “十四五”时期…实施方案.
  public let documents: [Place]
  /// 到2025年, 年底前, “十四五”时期.
  public let deadlines: [Place]
  /// Words in quotation marks: “六稳”.
  public let quotedTerms: [Place]

  public init(_ demand: Demand, _ text: SourceText) {
    let source = text.folded
    var draft = TraitsDraft()
    for place in demand.passage { draft.read(place, source) }
    documents = draft.documents
    deadlines = draft.deadlines
    quotedTerms = draft.terms
    strength = draft.strength
  }
}

/// Reads the pieces of a demand one after the other.
private struct TraitsDraft {
  var documents: [Place] = []
  var deadlines: [Place] = []
  var terms: [Place] = []
  private var forbids = false
  private var isMust = false
  private var encourages = false
  private var asks = false

  private static let forbidding: Words = [
    "坚决防止", "坚决遏制", "不能", "不得", "不准", "不许", "不要", "严禁", "防止", "避免", "杜绝", "禁止", "决不",
  ]
  private static let compelling: Words = ["必须", "务必", "务求", "一定要", "坚决"]
  private static let encouraging: Words = ["支持", "鼓励", "探索", "允许", "可以"]
  private static let drawingUp: Words = [
    "制定实施", "编制实施", "出台实施", "研究制定", "制定", "编制", "出台", "印发", "发布", "修订", "起草",
  ]
  private static let documentKinds: Words = [
    "实施方案", "行动计划", "实施细则", "规划纲要", "规划", "方案", "纲要", "意见", "办法", "条例", "计划", "清单", "指南", "目录",
    "规定",
  ]
  private static let times: Words = [
    "年底前", "年底以前", "今年年底", "今年底", "年内", "月底前", "月底以前", "季度末", "“十四五”时期", "“十四五”期间",
    "“十四五”末", "“十五五”时期", "“十五五”期间", "“十五五”末", "本世纪中叶",
  ]

  var strength: DemandTraits.Strength {
    if forbids { return .forbids }
    if isMust { return .must }
    return encourages && !asks ? .encourages : .should
  }

  mutating func read(_ place: Place, _ source: [Code]) {
    var index = Int(place.start)
    let end = Int(place.end)
    while index < end {
      index += max(1, step(at: index, before: end, place, source))
    }
  }

  /// Notes what begins at a position; how far it reaches.
  private mutating func step(
    at index: Int, before end: Int, _ place: Place, _ source: [Code]
  ) -> Int {
    func has(_ words: Words) -> Int? { words.length(in: source, at: index, before: end) }
    func part(_ from: Int, _ to: Int) -> Place {
      Place(start: from, end: to, page: Int(place.page))
    }
    switch source[index] {
    case glyph("《"):
      guard let close = source[index..<end].firstIndex(of: glyph("》")) else { return 1 }
      documents.append(part(index, close + 1))
      return close + 1 - index
    case glyph("“"):
      if let length = has(Self.times) {
        deadlines.append(part(index, index + length))
        return length
      }
      if let close = source[index..<end].firstIndex(of: glyph("”")), close - index <= 12 {
        terms.append(part(index, close + 1))
      }
      return 1
    default: break
    }
    if let length = has(Self.forbidding) {
      forbids = true
      return length
    }
    if let length = has(Self.compelling) {
      isMust = true
      return length
    }
    if source[index] == glyph("要") { asks = true }
    if has(Self.encouraging) != nil { encourages = true }
    if let length = has(Self.drawingUp), let document = document(from: index + length, end, source)
    {
      documents.append(part(document.lowerBound, document.upperBound))
      return length
    }
    if let length = has(Self.times) ?? year(at: index, before: end, source) {
      deadlines.append(part(index, index + length))
      return length
    }
    return 1
  }

  /// To the last kind of document that ends the clause: …发展规划实施方案.
  private func document(from start: Int, _ end: Int, _ source: [Code]) -> Range<Int>? {
    var stop = start
    while stop < end, !source[stop].isPause, !source[stop].isStop { stop += 1 }
    guard source[start] != glyph("《"), stop - start >= 4, stop - start <= 40,
      Self.documentKinds.suffixLength(in: source, endingAt: stop, after: start + 2) != nil
    else { return nil }
    return start..<stop
  }

  /// 到2025年, 2025年底前, 2030年前
  private func year(at index: Int, before end: Int, _ source: [Code]) -> Int? {
    let hasTo = source[index] == glyph("到")
    let start = hasTo ? index + 1 : index
    guard start + 5 <= end, (start..<start + 4).allSatisfy({ source[$0].isDigit }),
      source[start + 4] == glyph("年"), start == 0 || !source[start - 1].isDigit
    else { return nil }
    let rest = start + 5
    if let length = Self.ends.length(in: source, at: rest, before: end) {
      return rest + length - index
    }
    return hasTo ? rest - index : nil
  }
  private static let ends: Words = ["年底前", "底前", "年底", "底", "末", "前"]
}
