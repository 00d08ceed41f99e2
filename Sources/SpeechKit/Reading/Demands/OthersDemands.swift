/// Words of demand that ask for nothing here: what somebody else is quoted with, and what experience shows.
extension StoryWords {
  private static let teachers: Words = ["实践", "事实", "历史", "经验"]
  private static let teaching: Words = ["证明", "表明", "告诉", "昭示", "启示"]
  private static let honorifics: Words = ["总书记", "主席", "同志"]

  private static let quoting: Words = ["强调", "指出", "强调指出", "说", "说过", "提出"]

  /// 实践证明，必须…; 习近平总书记强调，…: told by one who quotes it.
  func isSaidByOthers(_ sentence: Range<Int>) -> Bool {
    let start = skipAdverbs(sentence.lowerBound, before: sentence.upperBound)
    let first = start..<reading.clauseEnd(from: start, before: sentence.upperBound)
    guard first.count <= 40, first.upperBound < sentence.upperBound else { return false }
    if let teacher = reading.find(Self.teachers, in: first) {
      return has(Self.teaching, in: teacher..<first.upperBound)
    }
    guard let honorific = reading.find(Self.honorifics, in: first) else { return false }
    return reading.suffixLength(of: Self.quoting, in: honorific..<first.upperBound) != nil
  }

  private static let stressing: Words = ["强调", "指出", "要求"]

  /// 早就明确提出要…, 主席来听取汇报，强调要…: 要 belongs to what was proposed or said then.
  func isProposed(_ modal: Range<Int>, in sentence: Range<Int>) -> Bool {
    let verb = modal.lowerBound - 2
    guard verb > sentence.lowerBound else { return false }
    return reading.has("提出", at: verb)
      || (reading.has(Self.stressing, at: verb)
        && has(Self.honorifics, in: sentence.lowerBound..<verb))
  }

  private static let asking: Words = ["要求", "号召", "勉励", "叮嘱", "呼吁", "敦促"]

  /// 他要求各地区…: whose object is asked.
  func requires(at position: Int) -> Bool {
    reading.has(Self.asking, at: position) && !isParted(at: position)
  }

  /// X还瞻仰了…，要求干部…: who speaks asks in a later clause; not 总书记的重要讲话…，要求….
  func demandsBehind(_ clause: Range<Int>, in sentence: Range<Int>) -> Bool {
    reading.has("要求", at: clause.lowerBound) && requires(at: clause.lowerBound)
      && !has(Self.honorifics, in: sentence.lowerBound..<clause.lowerBound)
  }

  /// The verb that opens a statement is what asks: 李强希望企业家…, 他要求各地区….
  func asks(_ verb: Range<Int>) -> Bool {
    reading.has("希望", at: verb.lowerBound) || reading.has(Self.asking, at: verb.lowerBound)
  }
}
