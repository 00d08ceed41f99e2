import Glibc
import Synchronization

/// Does the jobs of a stream on several threads and gives their results in the order of the jobs.
///
/// One thread at a time fetches a job; the caller's own thread takes the results. A slow taker makes the fetching wait, so that
/// a stream of any length passes through in constant memory.
package struct Workers: Sendable {
  /// Whether more results are wanted.
  package enum Flow: Sendable { case more, stop }

  /// How many threads work; the caller's own if 1.
  package let count: Int

  /// One thread for each core that the process may use.
  package init(count: Int? = nil) { self.count = max(1, count ?? Parallel.cores) }

  /// Fetches jobs until there is none, and takes each result.
  ///
  /// What is under way weighs at most `budget` (four jobs a thread, where nothing is said); a heavier job goes alone. `idle` is called before waiting: the time to
  /// write out what is buffered. Where `next` throws, the results of the jobs before it are taken first. Where `take` throws or wants
  /// no more, nothing is waited for: a thread that hangs in `next` outlives the call.
  package func run<Job: Sendable, Result: Sendable>(
    next: sending @escaping () throws -> Job?,
    weight: @escaping @Sendable (Job) -> Int = { _ in 1 },
    budget: Int? = nil,
    work: @escaping @Sendable (Job) -> Result,
    idle: () throws -> Void = {},
    take: (Result) throws -> Flow
  ) throws {
    let shop = Workshop(next: next, weight: weight, budget: budget ?? 4 * count, work: work)
    let threads = count == 1 ? 0 : (0..<count).count { _ in startThread { shop.serve() } }
    defer { shop.close() }
    while true {
      var step = shop.step()
      if step == nil {
        try idle()
        // Without threads the caller works itself.
        if threads == 0 { shop.serveOne() }
        step = shop.waitForStep()
      }
      guard case .result(let result) = step else { return try shop.finish() }
      guard try take(result) == .more else { return }
    }
  }
}

/// What the threads of one run share.
private final class Workshop<Job: Sendable, Result: Sendable>: Sendable {
  /// What comes next for the taker.
  enum Step {
    case result(Result)
    case end
  }

  private struct Board {
    /// How many jobs were fetched, and how many results taken.
    var fetched = 0
    var taken = 0
    /// Of the jobs that were fetched and whose results were not yet taken.
    var weight = 0
    var results: [Int: (result: Result, weight: Int)] = [:]
    var isClosed = false
    var failure: (any Error)?
  }

  private typealias Ticket = (number: Int, job: Job, weight: Int)

  private let board = Monitor(Board())
  private let next: Mutex<() throws -> Job?>
  private let weight: @Sendable (Job) -> Int
  private let budget: Int
  private let work: @Sendable (Job) -> Result

  init(
    next: sending @escaping () throws -> Job?, weight: @escaping @Sendable (Job) -> Int,
    budget: Int, work: @escaping @Sendable (Job) -> Result
  ) {
    self.next = Mutex(next)
    self.weight = weight
    self.budget = budget
    self.work = work
  }

  // MARK: For the threads

  func serve() { while serveOne() {} }

  /// Does one job; false when there is none any more.
  @discardableResult
  func serveOne() -> Bool {
    guard let ticket = fetch() else { return false }
    let result = work(ticket.job)
    board.change { $0.results[ticket.number] = (result, ticket.weight) }
    return true
  }

  /// Fetches a job when there is room for one. The lock is held while waiting, so that jobs are numbered as they come.
  private func fetch() -> Ticket? {
    next.withLock { next in
      let isOpen = board.wait { board in
        board.isClosed ? false : board.weight < self.budget ? true : nil
      }
      guard isOpen else { return nil }
      do {
        if let job = try next() { return admit(job) }
        close()
      } catch {
        board.change { board in
          board.isClosed = true
          board.failure = error
        }
      }
      return nil
    }
  }

  private func admit(_ job: Job) -> Ticket {
    let weight = weight(job)
    let number = board.wait { board -> Int? in
      guard board.weight == 0 || board.weight + weight <= self.budget || board.isClosed else {
        return nil
      }
      board.weight += weight
      board.fetched += 1
      return board.fetched - 1
    }
    return (number, job, weight)
  }

  // MARK: For the taker

  /// The next result if it is there.
  func step() -> Step? { board.change(Self.take) }

  func waitForStep() -> Step { board.wait(Self.take) }

  /// No more jobs are fetched.
  func close() { board.change { $0.isClosed = true } }

  /// Throws what `next` threw.
  func finish() throws {
    if let failure = board.change({ $0.failure }) { throw failure }
  }

  private static func take(_ board: inout Board) -> Step? {
    guard let (result, weight) = board.results.removeValue(forKey: board.taken) else {
      return board.isClosed && board.taken == board.fetched ? .end : nil
    }
    board.taken += 1
    board.weight -= weight
    return .result(result)
  }
}
