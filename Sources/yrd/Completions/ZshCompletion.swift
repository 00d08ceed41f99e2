extension Tool {
  /// Completion for zsh, to be sourced or to be kept as a file `_yrd` in a folder of `$fpath`.
  var zshCompletion: String {
    """
    #compdef \(name)
    # zsh completion for \(name) \(version)
    _\(name)_commands() {
      local -a commands=(
    \(shownCommands.map { "    '\($0.name):\(quoted($0.summary, colons: .escaped))'" }.joined(separator: "\n"))
      )
      _describe -t commands command commands
    }

    _\(name)_ids() {
      local -a all=(${(Q)${(z)BUFFER}}) corpus ids
      local i
      for ((i = 2; i < $#all; i++)); do
        [[ $all[i] == (--corpus|-c) ]] && corpus+=(--corpus "$all[i+1]")
        [[ $all[i] == --corpus=* ]] && corpus+=("$all[i]")
      done
      ids=(${(f)"$($all[1] ids $1 $corpus -- "$PREFIX" 2>/dev/null)"})
      compadd -a ids
    }

    _\(name)() {
      local curcontext=$curcontext state line ret=1
      local -A opt_args
      local -a every=(
    \(options.flatMap { zsh($0) }.map { "    " + $0 }.joined(separator: "\n"))
      )
      _arguments -C -s $every '1: :_\(name)_commands' '*:: :->words' && ret=0
      [[ $state == words ]] || return ret
      curcontext="${curcontext%:*:*}:\(name)-$line[1]:"
      case $line[1] in
    \(shownCommands.map(zsh).joined(separator: "\n"))
      esac && ret=0
      return ret
    }

    if [[ $funcstack[1] == _\(name) ]]; then _\(name) "$@"; else compdef _\(name) \(name); fi

    """
  }

  private func zsh(_ command: Command) -> String {
    let specs = command.options.flatMap { zsh($0) } + zsh(command.operands)
    let lines = (["_arguments -s $every"] + specs.map { "        " + $0 }).joined(
      separator: " \\\n")
    return "    \(command.name))\n      \(lines) ;;"
  }

  /// The specifications of `_arguments` for an option: its long and its short name, which exclude each other unless it repeats.
  private func zsh(_ option: Option) -> [String] {
    let long = "--" + option.long
    let names = [long] + (option.short.map { ["-\($0)"] } ?? [])
    let repeats = option.value?.repeats == .yes
    let excluded = repeats ? "*" : "(\(names.joined(separator: " ")))"
    return names.map { name in
      let equals = option.value == nil ? "" : name == long ? "=" : "+"
      let value = option.value.map { ":\($0.name):\(action($0.kind))" } ?? ""
      return "'\(excluded)\(name)\(equals)[\(quoted(option.summary, colons: .plain))]\(value)'"
    }
  }

  private func zsh(_ operands: Operands) -> [String] {
    let action = action(operands.value)
    switch operands.count {
    case .none: return []
    case .optional: return ["'1::\(operands.name):\(action)'"]
    case .one: return ["'1:\(operands.name):\(action)'"]
    case .two: return ["'1:\(operands.name):\(action)'", "'2:\(operands.name):\(action)'"]
    case .some, .any: return ["'*:\(operands.name):\(action)'"]
    }
  }

  private func action(_ kind: Value.Kind) -> String {
    switch kind {
    case .text, .date, .number, .size: " "
    case .path: "_files"
    case .id(let kind): " _\(name)_ids \(kind.rawValue)"
    case .word(let words): "(\(words.joined(separator: " ")))"
    case .command: "_\(name)_commands"
    }
  }
}

/// Whether a colon ends the text.
private enum Colons { case plain, escaped }

/// A text inside single quotes and brackets.
private func quoted(_ text: String, colons: Colons) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "'": result += "'\\''"
    case "[", "]", "\\": result += "\\" + String(scalar)
    case ":" where colons == .escaped: result += "\\:"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
