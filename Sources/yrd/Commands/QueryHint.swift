/// What users of other tools may have meant by a query: their signs are passed over as punctuation, and operators in small letters are
/// words.
enum QueryHint {
  /// Operators in small letters: they may be words, so that a query with hits says nothing of them.
  static func words(of query: String) -> [String] {
    ["and", "or", "not"].filter(split(query).contains).map {
      "“\($0)” is searched as a word: the operator is \($0.uppercased())"
    }
  }

  /// Signs by which other tools exclude, join and match. What they would have asked is not what was searched, with hits or without.
  static func signs(of query: String) -> [String] {
    let words = split(query)
    return signs.filter { words.contains(where: $0.isIn) }.map {
      "“\($0.sign)” is no operator and was passed over: \($0.instead)"
    }
  }

  /// The words outside quotation marks.
  private static func split(_ query: String) -> [Substring] {
    let bare = query.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 0 }.map(\.element).joined(separator: " ")
    return Substring(bare).split { $0 == " " || $0 == "\u{3000}" || $0 == "(" || $0 == ")" }
  }

  private struct Sign: Sendable {
    let sign: String
    let instead: String
    let isIn: @Sendable (Substring) -> Bool
  }

  private static let signs = [
    Sign(sign: "-", instead: "stories with A and without B are A NOT B") {
      $0.hasPrefix("-") && $0.count > 1
    },
    Sign(sign: "!", instead: "stories with A and without B are A NOT B") {
      $0.hasPrefix("!") && $0.count > 1
    },
    Sign(sign: "+", instead: "both of two words are A AND B") { $0.contains("+") },
    Sign(sign: "&", instead: "both of two words are A AND B") { $0.contains("&") },
    Sign(sign: "|", instead: "either of two words is A OR B") { $0.contains("|") },
    Sign(sign: "*", instead: "? stands for any one character, A NEAR/20 B for some between") {
      $0.contains("*")
    },
    Sign(sign: "~", instead: "A NEAR/20 B has two words near each other") { $0.contains("~") },
    Sign(sign: "^", instead: "yrd finds words wherever they stand") { $0.hasPrefix("^") },
    Sign(sign: "$", instead: "yrd finds words wherever they stand") { $0.hasSuffix("$") },
  ]
}
