extension Tool {
  /// Completion for fish. A function of its own finds the command: fish's takes the value of an option for one.
  var fishCompletion: String {
    let takers = allOptions.filter { $0.value != nil }
    let names = takers.flatMap { ["--" + $0.long] + ($0.short.map { ["-\($0)"] } ?? []) }
    let head = """
      # fish completion for \(name) \(version)
      function __\(name)_command
          set -l words (commandline -opc)
          set -e words[1]
          set -l skip 0
          for word in $words
              if test $skip = 1
                  set skip 0
              else if contains -- $word \(names.joined(separator: " "))
                  set skip 1
              else if not string match -q -- '-*' $word
                  echo $word
                  return
              end
          end
      end
      function __\(name)_is
          test "$(__\(name)_command)" = "$argv[1]"
      end
      function __\(name)_ids
          set -l words (commandline -opc)
          set -l corpus
          set -l next 0
          for word in $words
              if test $next = 1
                  set -a corpus --corpus $word
                  set next 0
              else if contains -- $word --corpus -c
                  set next 1
              else if string match -q -- '--corpus=*' $word
                  set -a corpus $word
              end
          end
          command $words[1] ids $argv[1] $corpus -- (commandline -ct) 2>/dev/null
      end

      complete -c \(name) -f
      """
    let lines = options.map { fish($0, of: nil) } + shownCommands.flatMap(fish)
    return ([head] + lines).joined(separator: "\n") + "\n"
  }

  private func fish(_ command: Command) -> [String] {
    let first =
      "complete -c \(name) -n '__\(name)_is \"\"' -a \(command.name) -d \(fish(text: command.summary))"
    let own = command.options.map { fish($0, of: command) }
    guard command.operands.count != .none, let words = arguments(command.operands.value) else {
      return [first] + own
    }
    return [first] + own + ["complete -c \(name) -n '__\(name)_is \(command.name)' \(words)"]
  }

  private func fish(_ option: Option, of command: Command?) -> String {
    var words = ["complete -c \(name)"]
    if let command { words.append("-n '__\(name)_is \(command.name)'") }
    words.append("-l \(option.long)")
    if let short = option.short { words.append("-s \(short)") }
    if let value = option.value { words.append(fish(value.kind)) }
    words.append("-d " + fish(text: option.summary))
    return words.joined(separator: " ")
  }

  /// What an option requires: a file, or something that is none.
  private func fish(_ kind: Value.Kind) -> String {
    if case .path = kind { return "-r -F" }
    return ["-x", arguments(kind)].compactMap { $0 }.joined(separator: " ")
  }

  /// What is offered; nil for nothing.
  private func arguments(_ kind: Value.Kind) -> String? {
    switch kind {
    case .text, .date, .number, .size: nil
    case .path: "-F"
    case .id(let kind):
      (kind == .any ? "-F " : "") + "-a '(__\(name)_ids \(kind.rawValue))'"
    case .word(let words): "-a '\(words.joined(separator: " "))'"
    case .command: "-a '\(shownCommands.map(\.name).joined(separator: " "))'"
    }
  }

  /// A text inside single quotes.
  private func fish(text: String) -> String {
    var result = "'"
    for scalar in text.unicodeScalars {
      if scalar == "'" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result + "'"
  }
}
