internal import SpeechReading

/// What texts that do not contradict each other say of the day and the place of their meeting.
///
/// No text contradicts another just where none contradicts what they say together: places are equal or not printed, so are months and days,
/// so are the numbers of the meeting (第三次),
/// and stretches of days that overlap each other all overlap what their ends leave.
struct WitnessAgreement {
  private var city: String?
  private var monthAndDay: (month: Int, day: Int)?
  private var first: Day?
  private var last: Day?
  /// The numbers that its name prints, by what they count: 第三次.
  private var numbers: [Code: Int] = [:]

  init(_ facts: MeetingFacts) {
    city = facts.place?.value.city
    numbers = Self.numbers(in: codes(facts.name?.value ?? ""))
    guard let date = facts.date?.value else { return }
    monthAndDay = date.monthAndDay
    (first, last) = date.bounds
  }

  private static let units = CodeSet("届次期场")

  /// 第十四届全国人大第三次会议: 届 14, 次 3.
  private static func numbers(in name: [Code]) -> [Code: Int] {
    var out: [Code: Int] = [:]
    for index in name.indices where name[index] == glyph("第") {
      guard let number = Numerals.read(name, at: index + 1, before: name.count),
        number.end < name.count, units.contains(name[number.end])
      else { continue }
      out[name[number.end]] = number.value
    }
    return out
  }

  /// Whether no text of the one contradicts a text of the other.
  func agrees(with other: WitnessAgreement) -> Bool {
    for (unit, number) in numbers {
      if let second = other.numbers[unit], number != second { return false }
    }
    if let city, let second = other.city, city != second { return false }
    if let monthAndDay, let second = other.monthAndDay, monthAndDay != second { return false }
    if let first, let last = other.last, first > last { return false }
    if let first = other.first, let last, first > last { return false }
    return true
  }

  /// Takes in what others say that agree.
  mutating func add(_ other: WitnessAgreement) {
    city = city ?? other.city
    numbers.merge(other.numbers) { own, _ in own }
    monthAndDay = monthAndDay ?? other.monthAndDay
    first = [first, other.first].compactMap { $0 }.max()
    last = [last, other.last].compactMap { $0 }.min()
  }
}
