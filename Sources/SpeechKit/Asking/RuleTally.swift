import Synchronization

/// How often each rule decided: for `yrd rules`, which shows rules that never do.
package final class RuleTally: Sendable {
  private let numbers = Mutex<[String: Int]>([:])

  package init() {}

  package var counts: [String: Int] { numbers.withLock { $0 } }

  func count(_ name: RuleName) { numbers.withLock { $0[name.description, default: 0] += 1 } }
}
