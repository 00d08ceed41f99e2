/// The days from `first` to `last`; what is nil bounds nothing.
public struct DateWindow: Sendable, Equatable {
  /// The first day; nil: any.
  public var first: Day?
  /// The last day, which belongs to it; nil: any.
  public var last: Day?

  /// The days from one to another, both included.
  public init(first: Day? = nil, last: Day? = nil) { (self.first, self.last) = (first, last) }

  /// Whether it admits every day.
  public var isEmpty: Bool { first == nil && last == nil }

  /// Whether a date may lie inside; an unknown one does where nothing is bounded.
  public func admits(_ date: DateEstimate?) -> Bool {
    guard !isEmpty else { return true }
    guard let bounds = date?.bounds, bounds.first != nil || bounds.last != nil else { return false }
    if let first, let end = bounds.last, end < first { return false }
    if let last, let start = bounds.first, start > last { return false }
    return true
  }
}
