import Glibc
import Synchronization
import Testing

@testable import SpeechReading

@Suite struct FileWorkersTests {
  /// The results for 0 … `jobs` − 1, of threads that take different times.
  func run(
    _ workers: Workers, jobs: Int, budget: Int? = nil,
    weight: @escaping @Sendable (Int) -> Int = { _ in 1 }
  ) throws -> [Int] {
    var numbers = (0..<jobs).makeIterator()
    var results: [Int] = []
    try workers.run(
      next: { numbers.next() }, weight: weight, budget: budget,
      work: { number in
        usleep(UInt32(number * 7_919 % 200))
        return number * 2
      },
      take: { result in
        results.append(result)
        return .more
      })
    return results
  }

  @Test(arguments: [1, 2, 3, 16], [0, 1, 2, 500])
  func resultsComeInTheOrderOfTheirJobs(threads: Int, jobs: Int) throws {
    #expect(try run(Workers(count: threads), jobs: jobs) == (0..<jobs).map { $0 * 2 })
  }

  @Test(arguments: [1, 4])
  func heavyJobsGoAlone(threads: Int) throws {
    let results = try run(Workers(count: threads), jobs: 50, budget: 3) { $0 % 5 }
    #expect(results.count == 50)
  }

  @Test func noMoreIsFetchedThanTheBudgetHolds() throws {
    let fetched = Atomic(0)
    var taken = 0
    var most = 0
    var numbers = (0..<200).makeIterator()
    try Workers(count: 4).run(
      next: {
        fetched.add(1, ordering: .relaxed)
        return numbers.next()
      },
      budget: 5, work: { $0 },
      take: { _ in
        most = max(most, fetched.load(ordering: .relaxed) - taken)
        taken += 1
        usleep(100)
        return .more
      })
    // The one that waits for room has been fetched already.
    #expect(most <= 5 + 2)
    #expect(taken == 200)
  }

  @Test(arguments: [1, 4]) func whoWantsNoMoreGetsNoMore(threads: Int) throws {
    var taken = 0
    try Workers(count: threads).run(
      next: { 1 }, work: { $0 },
      take: { _ in
        taken += 1
        return taken == 10 ? .stop : .more
      })
    #expect(taken == 10)
  }

  @Test(arguments: [1, 4]) func aFaultOfTheTakerEndsTheRun(threads: Int) throws {
    do {
      try Workers(count: threads).run(
        next: { 1 }, work: { $0 }, take: { (_: Int) in throw FileProblem.Reason.blank })
      Issue.record("nothing was thrown")
    } catch FileProblem.Reason.blank {}
  }

  @Test(arguments: [1, 4]) func aFaultOfTheSourceComesBehindTheResultsBeforeIt(threads: Int) throws
  {
    var numbers = (0..<20).makeIterator()
    var taken: [Int] = []
    do {
      try Workers(count: threads).run(
        next: {
          guard let number = numbers.next() else { throw FileProblem.Reason.empty }
          return number
        },
        work: { $0 },
        take: { result in
          taken.append(result)
          return .more
        })
      Issue.record("nothing was thrown")
    } catch FileProblem.Reason.empty {}
    #expect(taken == Array(0..<20))
  }

  /// Who writes a line and waits for its answer must get it, though the next read would wait.
  @Test(arguments: [1, 2]) func answersDoNotWaitForTheNextQuestion(threads: Int) throws {
    let folder = TemporaryFolder()
    folder.makeFIFO("questions")
    folder.makeFIFO("answers")
    let (questions, answers) = (folder("questions"), folder("answers"))
    let asker = """
      (exec 3>'\(questions)' 4<'\(answers)'
      for i in 1 2 3; do echo $i >&3; read -r answer <&4; echo "$answer"; done >'\(folder("log"))') &
      """
    #expect(shell(asker) == 0)
    var reader = try LineReader(questions)
    let output = unsafe open(answers, O_WRONLY)
    var buffered: [UInt8] = []
    try Workers(count: threads).run(
      next: { try reader.next() }, work: { $0.bytes },
      idle: {
        _ = unsafe write(output, buffered, buffered.count)
        buffered = []
      },
      take: { result in
        buffered += result
        return .more
      })
    close(output)
    #expect(shell("sleep 0.2") == 0)
    #expect(try FileBytes.read(folder("log")) == Array("1\n2\n3\n".utf8))
  }

  @Test func theCoresAreThoseThatTheProcessMayUse() {
    #expect(1...max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) ~= Parallel.cores)
  }
}
