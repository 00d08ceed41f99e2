/// What texts that do not contradict each other say of the day and the place of their meeting.
///
/// No text contradicts another just where none contradicts what they say together: places are equal or not printed, so are months and days,
/// and stretches of days that overlap each other all overlap what their ends leave.
struct WitnessAgreement {
  private var city: String?
  private var monthAndDay: (month: Int, day: Int)?
  private var first: Day?
  private var last: Day?

  init(_ facts: MeetingFacts) {
    city = facts.venue?.value.city
    guard let date = facts.date?.value else { return }
    monthAndDay = date.monthAndDay
    (first, last) = date.bounds
  }

  /// Whether no text of the one contradicts a text of the other.
  func agrees(with other: WitnessAgreement) -> Bool {
    if let city, let second = other.city, city != second { return false }
    if let monthAndDay, let second = other.monthAndDay, monthAndDay != second { return false }
    if let first, let last = other.last, first > last { return false }
    if let first = other.first, let last, first > last { return false }
    return true
  }

  /// Takes in what others say that agree.
  mutating func add(_ other: WitnessAgreement) {
    city = city ?? other.city
    monthAndDay = monthAndDay ?? other.monthAndDay
    first = [first, other.first].compactMap { $0 }.max()
    last = [last, other.last].compactMap { $0 }.min()
  }
}
