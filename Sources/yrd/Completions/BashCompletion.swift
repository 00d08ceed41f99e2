extension Tool {
  /// Completion for bash 4 and later, without the package bash-completion.
  ///
  /// bash splits `--format=json` into three words at `=`; the script puts them together again.
  var bashCompletion: String {
    """
    # bash completion for \(name) \(version); load it with: source <(\(name) completions bash)
    _\(name)() {
      local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= options= word i
      if [[ $cur == = ]]; then cur=
      elif [[ $prev == = ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi
      for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        case $word in
          \(allOptions.filter { $0.value != nil }.map(\.bashNames).joined(separator: "|")))
            [[ ${COMP_WORDS[i+1]} == = ]] && ((i++)); ((i++)) ;;
          -*|=) ;;
          *) command=$word; break ;;
        esac
      done
      COMPREPLY=()
      case $command:$prev in
    \(bashValues.joined(separator: "\n"))
      esac
      case $command in
    \(bashCommands.joined(separator: "\n"))
      esac
      if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$cur")); fi
    }
    complete -F _\(name) \(name)

    # The ids of the corpus that is named; each word as it stands, nothing in it is expanded.
    _\(name)_ids() {
      local corpus=() word i
      for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
          --corpus|-c)
            [[ ${COMP_WORDS[i+1]} == = ]] && ((i++))
            corpus+=(--corpus "${COMP_WORDS[i+1]}") ;;
        esac
      done
      while IFS= read -r word; do COMPREPLY+=("$(printf %q "$word")"); done \\
        < <("${COMP_WORDS[0]}" ids "$1" "${corpus[@]}" -- "$cur" 2>/dev/null)
    }

    """
  }

  /// All options of the tool and of its commands, each name once.
  var allOptions: [Option] {
    var seen: Set<String> = []
    return (options + shownCommands.flatMap(\.options)).filter { seen.insert($0.long).inserted }
  }

  /// The commands that a user sees.
  var shownCommands: [Command] { commands.filter { $0.visibility == .shown } }

  /// What stands behind an option that takes a value.
  private var bashValues: [String] {
    let global = options.map { ("*", $0) }
    let own = shownCommands.flatMap { command in command.options.map { (command.name, $0) } }
    return (global + own).compactMap { owner, option in
      guard let value = option.value else { return nil }
      let names = option.bashNames.split(separator: "|").map { "\(owner):\($0)" }.joined(
        separator: "|")
      return "    \(names)) \(bash(value.kind)); return ;;"
    }
  }

  /// The options of each command, kept in `options`, and its operands.
  private var bashCommands: [String] {
    let names = shownCommands.map(\.name).joined(separator: " ")
    let first =
      "    '') options='\(bashWords(options))'; [[ $cur == -* ]] || COMPREPLY=($(compgen -W '\(names)' -- \"$cur\")) ;;"
    return [first]
      + shownCommands.map { command in
        let words = "    \(command.name)) options='\(bashWords(options(of: command)))'"
        guard command.operands.count != .none else { return words + " ;;" }
        return words + "; [[ $cur == -* ]] || \(bash(command.operands.value)) ;;"
      }
  }

  private func bashWords(_ options: [Option]) -> String {
    options.map { "--" + $0.long }.joined(separator: " ")
  }

  private func bash(_ kind: Value.Kind) -> String {
    switch kind {
    case .text, .date, .number, .size: ":"
    case .path: "compopt -o default"
    case .id(let kind):
      (kind == .any ? "compopt -o default; " : "") + "_\(name)_ids \(kind.rawValue)"
    case .word(let words): bash(words)
    case .command: bash(shownCommands.map(\.name))
    }
  }

  private func bash(_ words: [String]) -> String {
    "COMPREPLY=($(compgen -W '\(words.joined(separator: " "))' -- \"$cur\"))"
  }
}

extension Option {
  /// `--format|-f`
  fileprivate var bashNames: String { "--" + long + (short.map { "|-\($0)" } ?? "") }
}
