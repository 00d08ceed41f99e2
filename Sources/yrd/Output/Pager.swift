import Glibc

/// The program that shows an answer page by page on a terminal, as git has one: what `YRD_PAGER` or `PAGER` says, else `less -FRX`,
/// which ends by itself where the answer fits the screen.
struct Pager {
  /// Where the answer goes.
  let input: Int32
  private let process: pid_t

  /// The command line for a shell; nil where none is wanted or there is none.
  static func command(_ environment: Environment) -> String? {
    if let said = environment.pager { return said == "cat" ? nil : said }
    return isInstalled("less", environment) ? "less -FRX" : nil
  }

  private static func isInstalled(_ name: String, _ environment: Environment) -> Bool {
    environment.path.split(separator: ":").contains { folder in
      unsafe access("\(folder)/\(name)", X_OK) == 0
    }
  }

  /// Starts it; nil where that fails, and the answer goes to the terminal.
  init?(_ command: String) {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { return nil }
    // The pager does not hold the end that is written to open.
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    unsafe posix_spawn_file_actions_addclose(&actions, ends[0])
    var words = unsafe [strdup("sh"), strdup("-c"), strdup(command), nil]
    defer { for index in 0..<3 { unsafe free(words[index]) } }
    var process: pid_t = 0
    let status = unsafe posix_spawn(&process, "/bin/sh", &actions, nil, &words, environ)
    close(ends[0])
    guard status == 0 else {
      close(ends[1])
      return nil
    }
    self.process = process
    input = ends[1]
    // Ctrl-C is for the pager: less takes it as “back to the prompt”.
    signal(SIGINT, SIG_IGN)
  }

  /// Says that the answer is whole, and waits until the reader has seen enough.
  func finish() {
    close(input)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
  }
}

extension Request {
  /// Whether the answer may be longer than a screen; records in a stream go where they are asked for.
  private func mayFillScreens(_ settings: Settings) -> Bool {
    switch self {
    case .run: settings[Global.format] != .ndjson && !settings.has(Global.noPager)
    case .help: !settings.has(Global.noPager)
    case .nothing, .version: false
    }
  }

  /// The pager for an answer to a person at a terminal.
  func pager(_ settings: Settings, _ console: Console) -> Pager? {
    guard console.terminal.isTerminal, console.standard.isDescriptor, mayFillScreens(settings)
    else {
      return nil
    }
    return Pager.command(settings.environment).flatMap { Pager($0) }
  }
}
