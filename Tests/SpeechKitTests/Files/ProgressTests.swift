import Glibc
import Synchronization
import Testing

@testable import SpeechReading

@Suite struct ProgressTests {
  /// What was shown, in order.
  private final class Screen: Sendable {
    let states = Mutex<[Progress.State?]>([])
    var all: [Progress.State?] { states.withLock { $0 } }
  }

  @Test func shortWorkShowsNothing() {
    let screen = Screen()
    let progress = Progress { state in screen.states.withLock { $0.append(state) } }
    progress.expect(10)
    progress.advance(10)
    progress.end()
    #expect(screen.all.isEmpty)
  }

  @Test func longWorkIsShownAndTakenAwayAtItsEnd() throws {
    let screen = Screen()
    let progress = Progress { state in screen.states.withLock { $0.append(state) } }
    progress.expect(100)
    progress.expect(100)
    progress.advance(50)
    while screen.all.isEmpty { usleep(10_000) }
    progress.hide()
    progress.end()
    usleep(300_000)
    let states = screen.all
    let first = try #require(states.first ?? nil)
    #expect(first.done == 50 && first.total == 200 && first.seconds >= 1)
    #expect(states.last == .some(nil))
    #expect(
      states.count { $0 == nil } == 1, "it is taken away once, and nothing is shown behind it")
  }

  @Test func whatIsLeftFollowsFromWhatIsDone() {
    let quarter = Progress.State(done: 25, total: 100, seconds: 10)
    #expect(quarter.share == 0.25)
    #expect(quarter.secondsLeft == 30)
    #expect(Progress.State(done: 5, total: 0, seconds: 2).share == nil)
    #expect(Progress.State(done: 0, total: 9, seconds: 2).secondsLeft == nil)
    // A file that grows while it is read.
    #expect(Progress.State(done: 12, total: 9, seconds: 2).share == 1)
  }
}
