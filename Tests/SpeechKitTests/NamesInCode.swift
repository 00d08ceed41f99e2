/// The names that a file of Swift declares and calls, found without a parser: lines of comments and what stands in texts are left out.
struct NamesInCode {
  /// Functions that others can call: not private, not inside a function.
  private(set) var functions: Set<String> = []
  /// Names of every function, variable and parameter, private ones too.
  private(set) var declared: Set<String> = []
  /// Cases of enumerations.
  private(set) var cases: Set<String> = []
  /// What stands before an opening parenthesis.
  private(set) var called: Set<String> = []

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let bare = line.drop { $0 == " " }
      guard !bare.hasPrefix("//") else { continue }
      read(
        bare.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
          .filter { $0.offset % 2 == 0 }.map(\.element).joined(separator: " "),
        indent: line.count - bare.count)
    }
  }

  private mutating func read(_ code: String, indent: Int) {
    let isPrivate = code.hasPrefix("private ") || code.hasPrefix("fileprivate ")
    let isCase = code.hasPrefix("case ") || code.hasPrefix("indirect case ")
    var last = ""
    var word = ""
    for character in code + " " {
      if character.isLetter || character.isNumber || character == "_" {
        word.append(character)
        continue
      }
      if !word.isEmpty {
        let isFunction = last == "func"
        if ["func", "var", "let"].contains(last) || character == ":" { declared.insert(word) }
        if isFunction, !isPrivate, indent <= 2 { functions.insert(word) }
        if isCase { cases.insert(word) }
        if character == "(", !isFunction { called.insert(word) }
        last = word
        word = ""
      }
    }
  }
}
