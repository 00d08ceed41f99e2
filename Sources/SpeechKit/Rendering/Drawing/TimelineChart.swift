public import SpeechAnswers
internal import SpeechReading

/// Meetings on an axis of true time: a dot for each, its area to the scale of a number.
public struct TimelineChart: Sendable {
  /// A meeting in time.
  public struct Point: Sendable {
    /// The meeting's id.
    public let label: String
    /// What stands below the label: the day and the number in words.
    public let detail: String
    /// The first and the last day that it may have been on, as numbers of days; one of them at least.
    public let first: Int
    /// The last of those days; the same as the first where the day is known.
    public let last: Int
    /// What the area of its dot stands for.
    public let value: Int
  }

  /// In the order of time.
  public let points: [Point]
  /// Meetings of which no day is known: they are named, not drawn.
  private let undated: [String]
  private let language: Language
  private let id: String
  /// Those that are named where not all can be.
  private let own: Set<String>

  private static let left = 60.0
  private static let right = 900.0
  /// Above this number only some points are named.
  private static let most = 12

  /// A picture of meetings. `own`: those that are named where not all can be. `id` begins the ids in it.
  public init(
    _ points: [Point], undated: [String] = [], naming own: Set<String> = [],
    language: Language = .english, id: String = "time"
  ) {
    (self.points, self.undated, self.own) = (points, undated, own)
    (self.language, self.id) = (language, id)
  }

  /// The picture as a file of its own.
  public func file() -> [UInt8] { drawing.file(title: title) }
  func element() -> Markup { drawing.element(title: title) }

  private var title: String {
    let named = points.prefix(Self.most).map { "\($0.label) \($0.detail)" }
    let more = points.count > Self.most ? " …" : ""
    return language.either(
      "\(counted(points.count, "meeting")) in time: ", "\(points.count)次会议的时间：")
      + named.joined(separator: language.either("; ", "；")) + more
  }

  // MARK: Years

  private var years: ClosedRange<Int> {
    let days = points.flatMap { [$0.first, $0.last] }
    let first = Day(number: days.min() ?? 0).year
    return first...max(first, Day(number: days.max() ?? 0).year)
  }

  private func number(ofYear year: Int) -> Int {
    Day(year: max(1, min(9999, year)), month: 1, day: 1)?.number ?? 0
  }

  private func x(_ day: Int) -> Double {
    let (start, end) = (number(ofYear: years.lowerBound), number(ofYear: years.upperBound + 1))
    return Self.left + Double(day - start) / Double(max(1, end - start)) * (Self.right - Self.left)
  }

  // MARK: Drawing

  private var drawing: Drawing {
    let levels = levels
    let rows = Double((levels.compactMap(\.self).max() ?? 0) + 1)
    let axis = 16 + rows * 30 + 12
    var drawing = Drawing(height: axis + 34 + (undated.isEmpty ? 0 : 18), id: id)
    drawing.axis(from: Self.left, to: Self.right, y: axis)
    years(axis, &drawing)
    let most = Double(max(1, points.map(\.value).max() ?? 1))
    for (index, point) in points.enumerated() {
      let (start, end) = (x(point.first), x(point.last))
      if end - start > 2 {
        drawing.bar(.missing, x: start, y: axis - 4, width: end - start, height: 8)
      }
      let radius = 2 + 5 * (Double(point.value) / most).squareRoot()
      drawing.dot(x: (start + end) / 2, y: axis, radius: radius)
      guard let level = levels[index] else { continue }
      label(point, (start + end) / 2, axis, level, &drawing)
    }
    if !undated.isEmpty {
      let words =
        language.either("no day known: ", "日期不详：") + undated.prefix(6).joined(separator: ", ")
      drawing.label(words, x: Self.left, y: axis + 46, .soft)
    }
    return drawing
  }

  /// Years, and months where they have room.
  private func years(_ axis: Double, _ drawing: inout Drawing) {
    let step = max(1, years.count / 20 + 1)
    for year in years.lowerBound...years.upperBound + 1
    where (year - years.lowerBound) % step == 0 {
      let at = x(number(ofYear: year))
      drawing.stroke(x: at, from: axis - 4, to: axis + 4)
      drawing.label(String(year), x: at, y: axis + 24, .soft, .middle)
    }
    guard years.count < 3 else { return }
    for year in years {
      for month in 2...12 {
        guard let day = Day(year: year, month: month, day: 1) else { continue }
        let at = x(day.number)
        drawing.stroke(x: at, from: axis - 2, to: axis + 2)
        guard years.count == 1 else { continue }
        drawing.label(String(day.text.prefix(7).suffix(2)), x: at, y: axis + 24, .soft, .middle)
      }
    }
  }

  private func label(
    _ point: Point, _ at: Double, _ axis: Double, _ level: Int, _ drawing: inout Drawing
  ) {
    let y = axis - 30 - Double(level) * 30
    let anchor: Drawing.Anchor = at > (Self.left + Self.right) / 2 ? .end : .start
    drawing.stroke(x: at, from: y + 14, to: axis - 8)
    drawing.label(point.label, x: at, y: y, .strong, anchor)
    drawing.label(point.detail, x: at, y: y + 12, .soft, anchor)
  }

  /// The row above the axis in which each point is named: the lowest where it touches no other; nil where there is none.
  ///
  /// Names run towards the middle, so that the outermost stand above the others and no stroke runs through a name.
  private var levels: [Int?] {
    var levels = [Int?](repeating: nil, count: points.count)
    var ends: [(left: Double, right: Double, level: Int)] = []
    let named = named
    let middle = (Self.left + Self.right) / 2
    let left = named.filter { at(points[$0]) <= middle }
    let right = named.filter { at(points[$0]) > middle }
    for index in (left.reversed() + right).prefix(Self.most * 2) {
      let (point, at) = (points[index], at(points[index]))
      let cells = max(DisplayWidth().cells(point.label), DisplayWidth().cells(point.detail))
      let width = Double(cells) * 6.4
      let (start, end) = at > middle ? (at - width, at) : (at, at + width)
      let level = (0...ends.count).first { level in
        !ends.contains { $0.level == level && $0.left < end + 8 && start < $0.right + 8 }
          && !ends.contains { $0.level < level && $0.left < at + 4 && at - 4 < $0.right }
      }
      guard let level else { continue }
      levels[index] = level
      ends.append((start, end, level))
    }
    return levels
  }

  /// All points where they are few, else those of the page, else the few with the greatest numbers.
  private var named: [Int] {
    guard points.count > Self.most else { return Array(points.indices) }
    let own = points.indices.filter { self.own.contains(points[$0].label) }
    guard own.isEmpty || own.count > Self.most else { return own }
    let greatest = points.indices.sorted { (points[$1].value, $0) < (points[$0].value, $1) }
    return greatest.prefix(Self.most / 2).sorted()
  }

  private func at(_ point: Point) -> Double { (x(point.first) + x(point.last)) / 2 }
}

extension TimelineChart {
  /// The meetings of a timeline, with their demands or the hits of a term.
  public init(_ moments: [Moment], naming own: Set<String> = [], language: Language = .english) {
    var points: [Point] = []
    var undated: [String] = []
    for moment in moments {
      guard let meeting = moment.meeting else { continue }
      let bounds = moment.date?.bounds
      guard let date = moment.date, let first = bounds?.first ?? bounds?.last else {
        undated.append(meeting.id)
        continue
      }
      let value = moment.hits ?? moment.demands
      let what =
        moment.hits == nil
        ? language.either(counted(value, "demand"), "\(value)项要求")
        : language.either(counted(value, "hit"), "\(value)次")
      let gap = moment.gap.map { gap in
        " · \(gap.isExact ? "+" : "≥ ")"
          + language.either(counted(gap.days, "day"), "\(grouped(gap.days))天")
      }
      let last = bounds?.last ?? bounds?.first
      points.append(
        Point(
          label: meeting.id, detail: "\(date.text) · \(what)\(gap ?? "")", first: first.number,
          last: (last ?? first).number, value: value))
    }
    self.init(points, undated: undated, naming: own, language: language)
  }
}
