import Glibc
import Synchronization

/// How far long work has come: counted by those who do it, shown by a thread of its own once it has taken a second.
public final class Progress: Sendable {
  /// What there is to show; nil in place of a state means that nothing shall be seen any more.
  public struct State: Sendable, Equatable {
    /// What has been done, in the units in which work was expected.
    public let done: Int
    /// 0 where nobody knows it.
    public let total: Int
    /// The time since the work began.
    public let seconds: Double

    package init(done: Int, total: Int, seconds: Double) {
      (self.done, self.total, self.seconds) = (done, total, seconds)
    }

    /// How much of it is done, from 0 to 1; nil where the total is unknown.
    public var share: Double? { total > 0 ? min(1, Double(done) / Double(total)) : nil }

    /// The seconds that the rest will take if it goes on like this.
    public var secondsLeft: Double? {
      share.flatMap { $0 > 0 ? seconds * (1 - $0) / $0 : nil }
    }
  }

  private enum Phase { case idle, running, shown }

  private let done = Atomic(0)
  private let total = Atomic(0)
  private let phase = Mutex(Phase.idle)
  private let show: @Sendable (State?) -> Void

  /// `show` is called by another thread, never twice at a time.
  public init(_ show: @escaping @Sendable (State?) -> Void) { self.show = show }

  deinit { end() }

  /// Adds to what there is to do, in units of the caller's choice, and begins to show it.
  public func expect(_ more: Int) {
    total.add(more, ordering: .relaxed)
    let begins = phase.withLock { phase in
      defer { if phase == .idle { phase = .running } }
      return phase == .idle
    }
    if begins { start() }
  }

  /// Counts what has been done.
  public func advance(_ more: Int) { done.add(more, ordering: .relaxed) }

  /// Takes away what is shown until it is shown again: for a line that is written between.
  package func hide() {
    phase.withLock { phase in
      guard phase == .shown else { return }
      show(nil)
      phase = .running
    }
  }

  /// Takes away what is shown for good. Work that is expected later is shown again.
  public func end() {
    phase.withLock { phase in
      if phase == .shown { show(nil) }
      phase = .idle
    }
    done.store(0, ordering: .relaxed)
    total.store(0, ordering: .relaxed)
  }

  private func start() {
    let began = Self.now
    // The thread holds nothing of the work, so that it may outlive it for a moment.
    _ = startThread { [weak self] in
      usleep(1_000_000)
      while self?.tick(since: began) ?? false { usleep(200_000) }
    }
  }

  /// Seconds since some moment. (ContinuousClock would bring the concurrency runtime into the process.)
  private static var now: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private func tick(since began: Double) -> Bool {
    let state = State(
      done: done.load(ordering: .relaxed), total: total.load(ordering: .relaxed),
      seconds: Self.now - began)
    return phase.withLock { phase in
      guard phase != .idle else { return false }
      phase = .shown
      show(state)
      return true
    }
  }
}
