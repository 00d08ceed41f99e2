/// Places that the table does not hold: towns behind their province, and cities abroad behind their country.
extension StoryWords {
  private static let insides = Set(codes("上下中前后时间际期内外并与和的会"))
  private static let short: [Code: String] = [
    glyph("沪"): "上海", glyph("津"): "天津", glyph("渝"): "重庆", glyph("穗"): "广州", glyph("蓉"): "成都",
    glyph("汉"): "武汉", glyph("杭"): "杭州", glyph("榕"): "福州", glyph("邕"): "南宁",
  ]

  /// 在沪出席, 在渝召开: one character for a city, with the verb right behind it.
  func abbreviated(at position: Int, before end: Int) -> String? {
    guard position + 2 < end, reading.has(.venueVerbs, at: position + 1) else { return nil }
    return Self.short[reading[position]]
  }

  private static let citiesAbroad = Words(.citiesAbroad)
  private static let capital = codes("首都")

  /// 在海南博鳌举行: what stands between a province and the verb, where it can be the name of a town.
  func town(behind province: Int, before end: Int) -> Range<Int>? {
    guard let stop = actStart(from: province, before: end), (2...4).contains(stop - province),
      marks(in: province..<stop).isEmpty, isOutside(stop - 1),
      reading.suffixLength(of: .buildings, in: province..<stop) == nil
    else { return nil }
    return province..<stop
  }

  private static let notInNames = Set(codes("全各本我该两三多"))

  /// 练市镇, 东山街道: where the name of a town ends behind which the verb stands.
  func townEnd(from position: Int, before end: Int) -> Int? {
    for index in position + 1..<max(position + 1, min(end, position + 6)) {
      guard reading[index - 1].isHan else { return nil }
      guard let length = reading.length(of: .smallPlaceEndings, at: index, before: end),
        reading.has(.venueVerbs, at: index + length), isOutside(index - 1),
        !Self.notInNames.contains(reading[position])
      else { continue }
      return index + length
    }
    return nil
  }

  /// 在巴西贝伦出席, 在柬埔寨首都金边举行, 在新加坡举行, 在吉隆坡出席: the city, else the country; without a country only what is
  /// written by its sound.
  func placeAbroad(at position: Int, before end: Int) -> Range<Int>? {
    let country = country(at: position)
    var start = country ?? position
    if reading.has(Self.capital, at: start) { start += 2 }
    guard start <= end, let stop = actStart(from: start, before: end) else { return nil }
    if start == stop { return country != nil ? position..<stop : nil }
    let rest = start..<stop
    var length =
      reading.length(of: Self.citiesAbroad, at: start, before: stop)
      ?? rules.foreignLength(reading.codes[rest])
    // 在马来西亚吉隆坡: behind its country a city may be written in any way
    if country != nil, !endsInBuilding(rest) { length = rest.count }
    // 在纽约联合国总部: a house behind the city
    if length < rest.count, !endsInBuilding(rest) { return nil }
    guard length >= 2, length <= 8, marks(in: start..<start + length).isEmpty else { return nil }
    return start..<start + length
  }

  private func endsInBuilding(_ range: Range<Int>) -> Bool {
    reading.suffixLength(of: .buildings, in: range) != nil
  }

  /// The end of the country's name that begins at a position.
  private func country(at position: Int) -> Int? {
    mark(at: position).flatMap { isCountry($0) ? $0.end : nil }
  }

  /// Where the verb stands that says what took place there: at most sixteen characters on, in the same clause.
  private func actStart(from position: Int, before end: Int) -> Int? {
    for index in position..<max(position, min(end, position + 16)) {
      // 辛特拉开幕: no 拉开
      if reading.has(.venueVerbs, at: index), !reading.has("拉开幕", at: index) { return index }
      guard reading[index].isHan else { return nil }
    }
    return end - position <= 16 ? end : nil
  }

  /// 在…期间, 在会上: not a place.
  private func isOutside(_ position: Int) -> Bool { !Self.insides.contains(reading[position]) }
}
