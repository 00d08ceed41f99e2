internal import SpeechReading

/// By which document something is to be done, or which is to be made.
extension DemandWords {
  package var documents: [Obligation.Phrase] { documentNames.map(phrase) }

  /// Those that are to be made: 制定…方案.
  package var deliverables: [Obligation.Phrase] {
    documentNames.filter { name in
      let start = reading[name.lowerBound - 1] == glyph("好") ? name.lowerBound - 1 : name.lowerBound
      return reading.suffixLength(of: .makingDocuments, in: 0..<start) != nil
    }.map(phrase)
  }

  var documentNames: [Range<Int>] {
    reading.clauses(of: 0..<reading.count).flatMap { clause in
      let titled = titles(in: clause)
      return titled.isEmpty ? named(in: clause) : titled
    }
  }

  /// 《数字水网建设方案》
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
      for start in [behindVerbs(index + verb), behindVerbs(index + min(verb, 2))] {
        if let end = nameEnd(from: start, before: clause.upperBound),
          !isOpinion(start..<end, behind: index)
        {
          return [start..<end]
        }
      }
      index += verb
    }
    return []
  }

  private static let joints: Words = ["和", "并", "、"]

  /// 制定和实施好…: where the name begins behind all that is done with it.
  private func behindVerbs(_ position: Int) -> Int {
    var start = position
    while let joint = reading.length(of: Self.joints, at: start),
      let verb = reading.length(of: .drafting, at: start + joint)
    { start += joint + verb }
    return reading[start] == glyph("好") ? start + 1 : start
  }

  /// 提出务实管用的意见, 大家提出的…的意见: what people think, and no document.
  private func isOpinion(_ name: Range<Int>, behind verb: Int) -> Bool {
    reading[name.lowerBound] == glyph("的")
      || (reading.has("提出", at: verb) && reading.has("的意见", at: name.upperBound - 3))
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
