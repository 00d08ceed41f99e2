/// Which rule of which question decided: `attending/activities`.
public struct RuleName: Sendable, Hashable, CustomStringConvertible {
  let question: StaticString
  let rule: StaticString

  public var description: String { "\(question)/\(rule)" }
  public static func == (a: Self, b: Self) -> Bool { a.description == b.description }
  public func hash(into hasher: inout Hasher) { hasher.combine(description) }
}
