/// What users of other tools may have meant by a query without hits: `|`, `*`, and operators in small letters are searched as written.
enum QueryHint {
  static func hints(for query: String) -> [String] {
    let words = query.split(whereSeparator: { $0 == " " || $0 == "\u{3000}" }).map(String.init)
    var hints: [String] = []
    for word in ["and", "or", "not"] where words.contains(word) {
      hints.append("“\(word)” is searched as a word: the operator is \(word.uppercased())")
    }
    if query.contains("|") {
      hints.append("“|” is no operator and was passed over: either of two words is A OR B")
    }
    if query.contains("*") {
      hints.append(
        "“*” is no wildcard and was passed over: ? stands for one character, A NEAR/20 B for some between"
      )
    }
    return hints
  }
}
