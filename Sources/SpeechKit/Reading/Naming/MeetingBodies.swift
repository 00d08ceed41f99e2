/// The body that holds a meeting, as it stands before the verb.
extension StoryWords {
  /// 发展改革委组织召开, 国务院最近…, 发展改革委会同有关部门召开: the body alone.
  private func withoutAdverbs(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    if let joint = reading.find("会同", in: range),
      case let before = range.lowerBound..<joint,
      reading.suffixLength(of: .groupBodies, in: before) != nil
        || reading.suffixLength(of: .bodyEndings, in: before) != nil
        || marks(in: before).contains(where: { $0.end == joint && $0.kind == .body })
    {
      end = joint
    }
    while end > range.lowerBound + 2,
      let length = reading.suffixLength(of: .beforeConvening, in: range.lowerBound..<end)
    { end -= length }
    return reading.trimmed(range.lowerBound..<max(range.lowerBound, end))
  }

  /// The body that meets: what stands before the date, without adverbs.
  func body(in range: Range<Int>) -> Range<Int>? {
    var end = range.upperBound
    // 6月9日，国务院以“…”为主题，进行第二次专题学习
    if let date = DateReader.read(reading.codes, at: range.lowerBound, before: range.upperBound),
      date.range.upperBound + 1 < range.upperBound,
      reading[date.range.upperBound] == glyph("，")
    {
      return body(in: date.range.upperBound + 1..<range.upperBound)
    }
    for index in range
    where DateReader.read(reading.codes, at: index, before: range.upperBound) != nil
      || reading[index] == glyph("在") || reading[index] == glyph("于")
      || reading[index] == glyph("就") || reading.has("以“", at: index)
    {
      end = index
      break
    }
    let body = withoutAdverbs(reading.trimmed(range.lowerBound..<end))
    let isNamed =
      body.count > 3
      && (reading.suffixLength(of: .bodyEndings, in: body) != nil
        || (reading.suffixLength(of: .groupBodies, in: body) != nil
          && reading.suffixLength(of: .notBodies, in: body) == nil
          && reading.length(of: .administrativeUnits, at: body.lowerBound) != nil))
    guard body.count >= 2, body.count <= (isNamed ? 48 : 24),
      !reading.codes[body].contains(glyph("，")),
      !marks(in: body).contains(where: { $0.kind == .attending || $0.kind == .convening }),
      isNamed
        || marks(in: body).contains(where: {
          $0.kind == .body || $0.kind == .place || $0.kind == .collective
        })
    else { return nil }
    guard readPeople(body).allSatisfy({ $0.name == nil }) else { return nil }
    return body
  }
}
