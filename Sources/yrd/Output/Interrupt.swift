import Glibc
import Synchronization

/// What Ctrl-C does, and the signals that end a service or close a terminal: the line of progress is taken away, and the process ends as
/// one that was interrupted, so that shells know.
///
/// While records are streamed it ends between two of them: what was begun is written, what was not is left. A second signal does not
/// wait for that.
enum Interrupt {
  /// What the handler looks at: bits, since it may neither wait nor make anything.
  private static let state = Atomic<UInt8>(0)
  private static let streaming: UInt8 = 1
  private static let line: UInt8 = 2
  private static let asked: UInt8 = 4
  /// The signal that came.
  private static let signalNumber = Atomic<Int32>(SIGINT)
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Whether records are being written, so that the process shall not end before `isAsked` was seen.
  static var isStreaming: Bool {
    get { has(streaming) }
    set { set(streaming, newValue) }
  }

  /// Whether a line of progress stands on the terminal.
  static var hasLine: Bool {
    get { has(line) }
    set { set(line, newValue) }
  }

  /// Whether the writer shall stop.
  static var isAsked: Bool { has(asked) }

  private static func has(_ bit: UInt8) -> Bool { state.load(ordering: .relaxed) & bit != 0 }

  private static func set(_ bit: UInt8, _ value: Bool) {
    if value {
      state.bitwiseOr(bit, ordering: .relaxed)
    } else {
      state.bitwiseAnd(~bit, ordering: .relaxed)
    }
  }

  /// Lets the signals do this from now on. Who starts yrd with one ignored (`nohup`, `&` in a script) wants it ignored.
  static func install() {
    // Made here: the handler finds them made.
    set(asked, false)
    signalNumber.store(SIGINT, ordering: .relaxed)
    for number in signals {
      let former = signal(number) { number in
        let isSecond = Interrupt.isAsked
        Interrupt.signalNumber.store(number, ordering: .relaxed)
        guard Interrupt.isStreaming, !isSecond else { Interrupt.end() }
        Interrupt.set(Interrupt.asked, true)
      }
      if unsafe unsafeBitCast(former, to: Int.self) == ignored { signal(number, SIG_IGN) }
    }
  }

  /// SIG_IGN as a number (<bits/signum-generic.h>).
  private static let ignored = 1

  /// Ends the process as the signal would have done.
  static func end() -> Never {
    if hasLine {
      let erase: StaticString = "\r\u{1B}[K"
      _ = unsafe write(STDERR_FILENO, erase.utf8Start, erase.utf8CodeUnitCount)
    }
    let number = signalNumber.load(ordering: .relaxed)
    signal(number, SIG_DFL)
    // Inside the handler the signal waits until it returns: unblocked, it ends the process here.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, number)
    unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    raise(number)
    _exit(128 + number)
  }
}
