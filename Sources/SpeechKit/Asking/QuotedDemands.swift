/// Words of demand that ask for nothing here: what somebody else is quoted with, and what experience shows.
extension StoryWords {
  /// 实践证明，必须…; 高远总书记强调，…: told by one who quotes it.
  func isSaidByOthers(_ sentence: Range<Int>) -> Bool {
    let start = skipAdverbs(sentence.lowerBound, before: sentence.upperBound)
    let first = start..<reading.clauseEnd(from: start, before: sentence.upperBound)
    guard first.count <= 40, first.upperBound < sentence.upperBound else { return false }
    if let teacher = find(.teachers, in: first) {
      return has(.teaching, in: teacher..<first.upperBound)
    }
    guard let honorific = honorific(in: first) else { return false }
    return reading.suffixLength(of: .quoting, in: honorific..<first.upperBound) != nil
  }

  private static let stressing: Words = ["强调", "指出", "要求"]

  /// Where somebody is called by a title or an honorific.
  private func honorific(in range: Range<Int>) -> Int? {
    guard let honorific = find(.honorifics, in: range) else {
      return find(.titlesOfLeaders, in: range)
    }
    return find(.titlesOfLeaders, in: range).map { min($0, honorific) } ?? honorific
  }

  /// 早就明确提出要…, 主席来听取汇报，强调要…: 要 belongs to what was proposed or said then.
  func isProposed(_ modal: Range<Int>, in sentence: Range<Int>) -> Bool {
    let verb = modal.lowerBound - 2
    guard verb > sentence.lowerBound else { return false }
    return reading.has("提出", at: verb)
      || (reading.has(Self.stressing, at: verb)
        && honorific(in: sentence.lowerBound..<verb) != nil)
  }

  /// 他要求各地区…: whose object is asked.
  func requires(at position: Int) -> Bool {
    reading.has(.asking, at: position) && !isParted(at: position)
  }

  /// X还瞻仰了…，要求干部…: who speaks asks in a later clause; not 总书记的重要讲话…，要求….
  func demandsBehind(_ clause: Range<Int>, in sentence: Range<Int>) -> Bool {
    clause.lowerBound > sentence.lowerBound && requires(at: clause.lowerBound)
      && honorific(in: sentence.lowerBound..<clause.lowerBound) == nil
  }

  /// The verb that opens a statement is what asks: 李强希望企业家…, 他要求各地区….
  func asks(_ verb: Range<Int>) -> Bool {
    reading.has(.wishing, at: verb.lowerBound) || reading.has("建议", at: verb.lowerBound)
      || reading.has(.asking, at: verb.lowerBound)
  }
}
