/// Where a meeting was: the city in the sentence, with its province by the table of places.
extension StoryWords {
  private struct Known {
    let pinyin: String?
    let province: String?
    private(set) var isOfCounty = false

    private init(pinyin: String?, province: String?) {
      (self.pinyin, self.province) = (pinyin, province)
    }

    /// What several places of one name have in common.
    static func common(_ all: [Known]) -> Known? {
      guard let first = all.first, all.count > 1 else { return all.first }
      return Known(
        pinyin: all.allSatisfy { $0.pinyin == first.pinyin } ? first.pinyin : nil,
        province: all.allSatisfy { $0.province == first.province } ? first.province : nil)
    }

    init(_ line: Int, of places: WordTable) {
      let fields = places.texts(line)
      pinyin = fields[1] == "-" ? nil : fields[1]
      province = fields[2] == "-" ? nil : fields[2]
      isOfCounty = fields[3] == "县级" || fields[3] == "区"
    }
  }

  private static let inCapital = codes("在京")
  private static let at = glyph("在")

  /// The venue behind 在 in a range: 在南宁, 在贵州遵义, 在京, 在北京人民大会堂.
  func venue(in range: Range<Int>) -> (venue: Sourced<Site>, hall: Sourced<String>?)? {
    for index in range where reading[index] == Self.at {
      if reading.has(Self.inCapital, at: index), mark(at: index + 1)?.kind != .place {
        return (Sourced(venue(named: "北京"), .printed, [.text(place(index..<index + 2))]), nil)
      }
      if let found = venue(at: index + 1, before: range.upperBound) { return found }
      if let found = smallPlace(at: index + 1, before: range.upperBound) { return (found, nil) }
      if let city = abbreviated(at: index + 1, before: range.upperBound) {
        return (Sourced(venue(named: city), .printed, [.text(place(index..<index + 2))]), nil)
      }
      if let found = capitalHall(at: index + 1, before: range.upperBound) { return found }
      if let found = placeAbroad(at: index + 1, before: range.upperBound) {
        let venue = Site(city: name(found), province: nil, pinyin: nil)
        return (Sourced(venue, .printed, [.text(place(index + 1..<found.upperBound))]), nil)
      }
    }
    return nil
  }

  /// 在人民大会堂: a house in 北京 that is named without the city.
  private func capitalHall(at position: Int, before end: Int) -> (
    venue: Sourced<Site>, hall: Sourced<String>?
  )? {
    guard let length = reading.length(of: .capitalHalls, at: position, before: end) else {
      return nil
    }
    let range = position..<position + length
    return (
      Sourced(
        venue(named: "北京"), .inferred,
        [
          .text(place(range)),
          .fact("\(printed(range)) stands in 北京", source: "where the building is"),
        ]), sourced(range)
    )
  }

  private static let visited = CodeSet("在到赴")

  /// 23日在河北保定考察，主持召开…, 到延安调研并主持召开…: the city visited, where the sentence that reports the meeting names no other place.
  func visitedVenue(_ anchor: MeetingAnchor) -> (venue: Sourced<Site>, hall: Sourced<String>?)? {
    for index in anchor.sentence.lowerBound..<anchor.verb.lowerBound
    where Self.visited.contains(reading[index]) {
      let clause = index + 1..<reading.clauseEnd(from: index, before: anchor.verb.lowerBound)
      var marks: [Mark] = []
      var end = clause.lowerBound
      while end < clause.upperBound, let mark = mark(at: end), mark.kind == .place {
        marks.append(mark)
        end = mark.end
        if reading.length(of: .administrativeUnits, at: end) != nil { end += 1 }
      }
      guard let last = marks.last, let visit = reading.length(of: .visiting, at: end),
        end + visit <= clause.upperBound,
        endsVisit(Phrase(end + visit..<clause.upperBound, of: self))
      else { continue }
      let known = best(for: last, after: marks.dropLast().last)
      guard !isProvince(last, known) else { continue }
      return (
        Sourced(
          Site(city: name(last.range), province: known.province, pinyin: known.pinyin), .inferred,
          [.text(place(clause.lowerBound..<clause.upperBound))]), nil
      )
    }
    return nil
  }

  /// Whether what stands behind the verb of a visit says no more of it.
  private func endsVisit(_ rest: Phrase) -> Bool {
    rest.isEmpty || rest.isAny(of: "并")
  }

  private static let countyUnits = ["县", "市", "旗"]

  /// 在长兴召开, 在练市镇召开: a unit of county level without its suffix, of one province only, or a town by its ending; with the
  /// verb right behind it.
  private func smallPlace(at position: Int, before end: Int) -> Sourced<Site>? {
    if let town = townEnd(from: position, before: end) {
      return Sourced(
        Site(city: name(position..<town), province: nil, pinyin: nil), .printed,
        [.text(place(position..<town))])
    }
    guard
      let stop = (2...4).map({ position + $0 }).first(where: {
        $0 < end && reading.has(.venueVerbs, at: $0)
      })
    else { return nil }
    let short = name(position..<stop)
    let lines = Self.countyUnits.flatMap { lists.places(named: short + $0) }
    guard !lines.isEmpty,
      let known = Known.common(lines.map { Known($0, of: lists.places) }), known.province != nil
    else { return nil }
    return Sourced(
      Site(city: short, province: known.province, pinyin: known.pinyin), .printed,
      [.text(place(position..<stop))])
  }

  private func venue(named name: String) -> Site {
    let known = lists.places(named: name).first.map { Known($0, of: lists.places) }
    return Site(city: name, province: known?.province, pinyin: known?.pinyin)
  }

  private func venue(at position: Int, before end: Int) -> (
    venue: Sourced<Site>, hall: Sourced<String>?
  )? {
    var marks: [Mark] = []
    var index = position
    while index < end, let mark = mark(at: index), mark.kind == .place {
      marks.append(mark)
      index = mark.end
      // 贵州省遵义市
      if index < end,
        [glyph("省"), glyph("市"), glyph("州"), glyph("区"), glyph("县")].contains(reading[index])
      {
        index += 1
      }
    }
    guard let last = marks.last else { return nil }
    guard !follows(at: index, before: end) else { return nil }
    let known = best(for: last, after: marks.dropLast().last)
    let range = position..<index
    if let town = isProvince(last, known) ? town(behind: index, before: end) : nil {
      let value = Site(city: name(town), province: known.province, pinyin: nil)
      return (Sourced(value, .printed, [.text(place(position..<town.upperBound))]), nil)
    }
    if let town = townEnd(from: index, before: end) {
      let value = Site(city: name(index..<town), province: known.province, pinyin: nil)
      return (Sourced(value, .printed, [.text(place(position..<town))]), nil)
    }
    let value = Site(city: name(last.range), province: known.province, pinyin: known.pinyin)
    return (Sourced(value, .printed, [.text(place(range))]), hall(at: index, before: end))
  }

  /// A unit of province level that is no city.
  private func isProvince(_ mark: Mark, _ known: Known) -> Bool {
    known.province == name(mark.range) && !reading.equals(.municipalities, mark.range)
  }

  /// 在安徽调研期间, 在上海考察时: a visit, not the meeting's place.
  private func follows(at position: Int, before end: Int) -> Bool {
    has(.visiting, in: position..<reading.clauseEnd(from: position, before: end))
      || reading.has("出席", at: position) && position + 2 < end
  }

  /// The line of the table: of several with one name the one in the province that stands before.
  private func best(for mark: Mark, after province: Mark?) -> Known {
    let places = lists.places
    let first = Known(Int(mark.entry), of: places)
    let all = lists.places(named: self.name(mark.range)).map { Known($0, of: places) }
    guard let province else {
      // 鼓楼区: of several provinces, and none is printed
      return all.allSatisfy { $0.isOfCounty } ? Known.common(all) ?? first : first
    }
    let name = name(province.range)
    let its = Known(Int(province.entry), of: places).province
    return all.first { $0.province == name || $0.province == its } ?? first
  }

  /// 人民大会堂: what stands between the city and the verb, where it ends as halls do.
  private func hall(at position: Int, before end: Int) -> Sourced<String>? {
    var stop = position
    while stop < end, stop - position < 16, reading[stop].isHan,
      mark(at: stop).map({ ![.convening, .chairing, .attending].contains($0.kind) }) ?? true
    { stop += 1 }
    let range = position..<stop
    guard range.count >= 2, reading.suffixLength(of: .halls, in: range) != nil else {
      return nil
    }
    return sourced(range)
  }
}
