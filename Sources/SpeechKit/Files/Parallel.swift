import Glibc

/// Does a number of jobs on all cores and gives the results in the order of the jobs.
///
/// For jobs that are known beforehand; the calling thread works too. Where a thread cannot be started, the others do its work.
package enum Parallel {
  private struct State<T: Sendable>: Sendable {
    var next = 0
    var results: [T?]
    /// Threads that have not ended.
    var working = 0

    /// The next jobs of a thread.
    mutating func take(_ chunk: Int) -> Range<Int> {
      let start = next
      next = min(results.count, start + chunk)
      return start..<next
    }

    mutating func put(_ done: [T], from start: Int) {
      for offset in done.indices { results[start + offset] = done[offset] }
    }
  }

  /// `chunk`: how many jobs a thread takes at a time.
  package static func map<T: Sendable>(
    _ count: Int, chunk: Int = 1, _ work: @escaping @Sendable (Int) -> T
  ) -> [T] {
    let threads = min(cores, (count + chunk - 1) / chunk)
    guard threads > 1 else { return (0..<count).map(work) }
    let state = Monitor(State<T>(results: Array(repeating: nil, count: count)))
    let serve: @Sendable () -> Void = {
      while case let jobs = state.change({ $0.take(chunk) }), !jobs.isEmpty {
        let done = jobs.map(work)
        state.change { $0.put(done, from: jobs.lowerBound) }
      }
    }
    for _ in 1..<threads {
      state.change { $0.working += 1 }
      let started = startThread {
        serve()
        state.change { $0.working -= 1 }
      }
      if !started { state.change { $0.working -= 1 } }
    }
    serve()
    return state.wait { $0.working == 0 ? $0.results : nil }.compactMap { $0 }
  }

  /// Does two things, at the same time where that `pays`.
  package static func both<A: Sendable, B: Sendable>(
    pays: Bool, _ first: @escaping @Sendable () -> A, _ second: @escaping @Sendable () -> B
  ) -> (A, B) {
    guard pays, cores > 1 else { return (first(), second()) }
    let result = Monitor<B?>(nil)
    let started = startThread {
      let done = second()
      result.change { $0 = done }
    }
    let done = first()
    return (done, started ? result.wait { $0 } : second())
  }

  /// The cores that the process may use: those of its affinity (`taskset`, a container's cpuset), or all of the machine.
  static let cores = allowedCores() ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  /// sched_getaffinity is shown to GNU sources only; the kernel prints the same mask in hexadecimal: “Cpus_allowed:\t3”.
  private static func allowedCores() -> Int? {
    let status = try? FileBytes.read("/proc/self/status")
    let lines = status?.split(separator: UInt8(ascii: "\n")) ?? []
    guard let line = lines.first(where: { $0.starts(with: "Cpus_allowed:".utf8) }) else {
      return nil
    }
    let mask = line.drop { $0 != UInt8(ascii: "\t") }
    let bits = mask.compactMap { Character(Unicode.Scalar($0)).hexDigitValue?.nonzeroBitCount }
    return bits.isEmpty ? nil : max(1, bits.reduce(0, +))
  }
}
