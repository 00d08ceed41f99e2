/// The words of one demand that say how strongly, until when and by which document.
struct DemandWords {
  private let reading: Reading
  private let source: SourceText
  private let marker: Code?

  init(_ demand: Demand, of source: SourceText) {
    var reading = Reading(page: Int(demand.passage.first?.page ?? 0))
    for place in demand.passage {
      for words in Spaces.words(in: place.range, of: source.folded) {
        reading.append(words, of: source.folded)
      }
    }
    self.reading = reading
    self.source = source
    marker = demand.marker.flatMap { codes($0).first }
  }

  private func phrase(_ range: Range<Int>) -> Obligation.Phrase {
    let places = reading.places(of: range)
    return Obligation.Phrase(text: source[places], passage: places)
  }

  // MARK: How strongly

  var strength: Obligation.Strength { asked.strength }

  var modal: [Obligation.Phrase] { asked.words.map(phrase) }

  /// The first modal word, and what stands behind it: 要 探索, 要 坚决防止.
  private var asked: (strength: Obligation.Strength, words: [Range<Int>]) {
    guard let first = modalWord else { return bare }
    var words = [first]
    if reading.has(.forbidding, at: first.lowerBound) { return (.forbidden, words) }
    if reading.has(.obliging, at: first.lowerBound) { return (.must, words) }
    guard reading[first.lowerBound] == glyph("要") else { return (.should, words) }
    let verb = behindManners(first.upperBound)
    guard let (strength, word) = soft(at: verb) else { return (.shall, words) }
    words.append(word)
    return (strength, words)
  }

  /// A demand without 要: its first verb, or a later clause that supports (今年是…周年，支持…).
  private var bare: (strength: Obligation.Strength, words: [Range<Int>]) {
    for clause in reading.clauses(of: 0..<reading.count) {
      let verb = behindManners(clause.lowerBound)
      if let (strength, word) = soft(at: verb) { return (strength, [word]) }
      // What says how things are asks for nothing.
      if !reading.codes[clause].contains(glyph("是")) { break }
    }
    return (.imperative, [])
  }

  private func behindManners(_ position: Int) -> Int {
    var position = position
    while let length = reading.length(of: .manners, at: position) { position += length }
    return position
  }

  private func soft(at position: Int) -> (Obligation.Strength, Range<Int>)? {
    let lists: [(Words, Obligation.Strength)] = [
      (.forbidding, .forbidden), (.supporting, .support), (.exploring, .explore),
    ]
    for (words, strength) in lists {
      if let length = reading.length(of: words, at: position) {
        return (strength, position..<position + length)
      }
    }
    return nil
  }

  /// The word that the record calls the demand's marker: the first 要 that is no part of another word, or a word that forbids or obliges.
  private var modalWord: Range<Int>? {
    guard let marker else { return nil }
    var position = 0
    for mark in Lexicon.shared.marks(in: reading.codes.span) {
      if let yao = yao(in: position..<Int(mark.start)) { return yao }
      if mark.kind == .prohibition, reading[Int(mark.start)] == marker { return mark.range }
      position = max(position, mark.end)
    }
    return yao(in: position..<max(position, reading.count))
  }

  private func yao(in range: Range<Int>) -> Range<Int>? {
    guard !range.isEmpty else { return nil }
    return range.first { reading[$0] == glyph("要") }.map { $0..<$0 + 1 }
  }
}

// MARK: Until when

extension DemandWords {
  private static let within: Words = ["之内", "以内", "内"]
  private static let periods: Words = ["时期", "期间", "末"]
  private static let until: Words = ["力争到", "到", "至"]

  /// Those that are no part of a document's name: “十四五”规划 is a plan, and no day.
  var deadlines: [Obligation.Phrase] {
    let names = documentNames
    var out: [Obligation.Phrase] = []
    var position = 0
    while position < reading.count {
      if let name = names.first(where: { $0.contains(position) }) {
        position = name.upperBound
      } else if let end = deadlineEnd(at: position) {
        out.append(phrase(position..<end))
        position = end
      } else {
        position += 1
      }
    }
    return out
  }

  private func deadlineEnd(at position: Int) -> Int? {
    if let length = reading.length(of: .deadlines, at: position) {
      return position + length
    }
    return plan(at: position) ?? year(at: position) ?? span(at: position)
  }

  /// “十四五”时期: a plan of five years, in marks or without.
  private func plan(at position: Int) -> Int? {
    var index = position
    if index < reading.count, reading[index] == glyph("“") { index += 1 }
    guard index + 2 < reading.count, reading[index] == glyph("十"), reading[index + 1].isNumeral,
      reading[index + 2] == glyph("五")
    else { return nil }
    index += 3
    if index < reading.count, reading[index] == glyph("”") { index += 1 }
    return reading.length(of: Self.periods, at: index).map { index + $0 }
  }

  /// 到2025年, 2025年底前, 10月底前; 2020年 alone is no deadline.
  private func year(at position: Int) -> Int? {
    let leads = reading.length(of: Self.until, at: position)
    let start = position + (leads ?? 0)
    guard start == 0 || !reading[start - 1].isDigit, let end = dateEnd(at: start) else {
      return nil
    }
    if let limit = reading.length(of: .timeLimits, at: end) { return end + limit }
    return leads != nil ? end : nil
  }

  /// The end of 2025年, 2025年10月, 10月 or 10月20日.
  private func dateEnd(at start: Int) -> Int? {
    var end: Int?
    var index = start
    for unit in [glyph("年"), glyph("月"), glyph("日")] {
      var next = index
      while next < reading.count, reading[next].isDigit { next += 1 }
      guard next > index, next < reading.count, reading[next] == unit else { continue }
      // 3年 is a span, 2025年 a year.
      if unit == glyph("年"), next - index != 4 { return nil }
      if unit == glyph("日"), end == nil { return nil }
      index = next + 1
      end = index
    }
    return end
  }

  /// 三年内, 6个月内
  private func span(at position: Int) -> Int? {
    guard position == 0 || !isNumber(position - 1), isNumber(position) else { return nil }
    var index = position
    while index < reading.count, isNumber(index) { index += 1 }
    guard let unit = reading.length(of: .periodUnits, at: index) else { return nil }
    let end = index + unit
    return reading.length(of: Self.within, at: end).map { end + $0 }
  }

  private func isNumber(_ index: Int) -> Bool {
    index < reading.count && (reading[index].isDigit || reading[index].isNumeral)
  }
}

// MARK: By which document

extension DemandWords {
  var documents: [Obligation.Phrase] { documentNames.map(phrase) }

  private var documentNames: [Range<Int>] {
    reading.clauses(of: 0..<reading.count).flatMap { clause in
      let titled = titles(in: clause)
      return titled.isEmpty ? named(in: clause) : titled
    }
  }

  /// 《数字长三角建设方案》
  private func titles(in clause: Range<Int>) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var open: Int?
    for index in clause {
      if reading[index] == glyph("《"), open == nil { open = index }
      if reading[index] == glyph("》"), let start = open {
        out.append(start..<index + 1)
        open = nil
      }
    }
    return out
  }

  /// What stands between 制定, 编制, 落实 … and 规划, 方案, 意见 …
  private func named(in clause: Range<Int>) -> [Range<Int>] {
    var index = clause.lowerBound
    while index < clause.upperBound {
      guard let verb = reading.length(of: .drafting, at: index, before: clause.upperBound)
      else {
        index += 1
        continue
      }
      // 制定实施方案 is to draw up a plan, 编制实施…规划 to draw it up and to carry it out.
      for start in [index + verb, index + min(verb, 2)] {
        if let end = nameEnd(from: start, before: clause.upperBound) { return [start..<end] }
      }
      index += verb
    }
    return []
  }

  /// The end of the first word for a document behind which its name ends. 规划 alone names none.
  private func nameEnd(from start: Int, before end: Int) -> Int? {
    var index = start
    while index < min(end, start + 40) {
      guard let length = reading.length(of: .documents, at: index, before: end) else {
        index += 1
        continue
      }
      let next = index + length
      let isEnd =
        next == end || !reading[next].isHan
        || reading.has(.behindDocuments, at: next) && !reading.has(.documents, at: next)
      let isName = next - start > length || length > 3
      if isEnd, isName { return next }
      index = next
    }
    return nil
  }
}
