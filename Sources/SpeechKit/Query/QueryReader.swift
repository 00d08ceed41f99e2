internal import SpeechReading

/// Reads a query: OR of ANDs of NEARs of NOTs of words and of queries in parentheses.
///
/// `A NOT B` is `A AND NOT B`. Words with white space between them are one, as a phrase may be broken over lines.
struct QueryReader {
  private typealias Problem = SearchQuery.Problem
  private typealias Node = SearchQuery.Node

  private struct Token {
    enum Kind: Equatable {
      case word([Letter])
      case and, or, not
      case near(Int)
      case open, close
    }
    let kind: Kind
    let column: Int
    let text: String
  }

  private let scalars: [Unicode.Scalar]
  private let equivalents: [[[Letter]]]
  private var tokens: [Token] = []
  private var next = 0
  private var depth = 0

  /// Deeper ones are refused: nobody reads them.
  private static let deepest = 64
  /// The most characters that NEAR reaches.
  private static let farthest = 100_000

  init(_ text: String, equivalents: [[String]]) {
    scalars = Array(text.unicodeScalars)
    self.equivalents = equivalents.map { $0.map { Self.pattern($0.unicodeScalars) } }
  }

  /// Whether a word by itself is an operator, or would be taken for a mistaken one.
  static func isOperator(_ word: String) -> Bool {
    ["AND", "OR", "NOT", "NEAR"].contains(word) || word.hasPrefix("NEAR/")
  }

  mutating func query() throws(SearchQuery.Problem) -> SearchQuery.Node {
    try readTokens()
    guard !tokens.isEmpty else { throw Problem(column: 1, message: "an empty query") }
    let node = try alternatives()
    if node.isNegative { throw Self.unwanted(at: tokens[0].column) }
    // Whatever else may follow has been refused by then.
    if next < tokens.count {
      throw Problem(column: tokens[next].column, message: "a “)” without its “(”")
    }
    return node
  }

  // MARK: Grammar

  private mutating func alternatives() throws(SearchQuery.Problem) -> SearchQuery.Node {
    var column = column
    var parts = [try conjunction()]
    while take(.or) {
      if parts[parts.count - 1].isNegative { throw Self.unwanted(at: column) }
      column = self.column
      parts.append(try conjunction())
    }
    if parts.count > 1, parts[parts.count - 1].isNegative { throw Self.unwanted(at: column) }
    return Self.list(parts, Node.or) { if case .or(let inner) = $0 { inner } else { nil } }
  }

  /// A NOT alone is left to what stands around its parentheses.
  private mutating func conjunction() throws(SearchQuery.Problem) -> SearchQuery.Node {
    let column = column
    var parts = [try proximity()]
    while take(.and) || peek == .not { parts.append(try proximity()) }
    if parts.count > 1, parts.allSatisfy(\.isNegative) { throw Self.unwanted(at: column) }
    return Self.list(parts, Node.and) { if case .and(let inner) = $0 { inner } else { nil } }
  }

  private static func unwanted(at column: Int) -> SearchQuery.Problem {
    Problem(column: column, message: "NOT needs something beside it that is wanted")
  }

  private mutating func proximity() throws(SearchQuery.Problem) -> SearchQuery.Node {
    let column = column
    var node = try negation()
    while case .near(let reach) = peek {
      let place = self.column
      next += 1
      let other = try negation()
      guard !node.isNegative, !other.isNegative else {
        throw Problem(
          column: node.isNegative ? column : place, message: "NEAR needs two things that are wanted"
        )
      }
      node = .near(node, reach, other)
    }
    return node
  }

  private mutating func negation() throws(SearchQuery.Problem) -> SearchQuery.Node {
    guard peek == .not else { return try operand() }
    let column = column
    next += 1
    try descend(column)
    defer { depth -= 1 }
    let node = try negation()
    // What is not not wanted is wanted; as it would show its hits, it is better written without.
    guard !node.isNegative else { throw Problem(column: column, message: "NOT stands twice") }
    return .not(node)
  }

  private mutating func operand() throws(SearchQuery.Problem) -> SearchQuery.Node {
    guard next < tokens.count else {
      throw Problem(column: column, message: "a word is missing behind “\(tokens[next - 1].text)”")
    }
    let token = tokens[next]
    next += 1
    switch token.kind {
    case .word(let codes):
      guard codes.contains(where: { $0 != SearchText.any }) else {
        throw Problem(column: token.column, message: "“\(token.text)” holds no character to search")
      }
      try checkOperator()
      return .word(word(codes))
    case .open: return try group(token)
    case .close where next < 2 || tokens[next - 2].kind != .open:
      throw Problem(column: token.column, message: "a word is missing before “\(token.text)”")
    case .close: throw Problem(column: token.column, message: "the parentheses hold nothing")
    default:
      throw Problem(column: token.column, message: "a word is missing before “\(token.text)”")
    }
  }

  private mutating func group(_ open: Token) throws(SearchQuery.Problem) -> SearchQuery.Node {
    try descend(open.column)
    defer { depth -= 1 }
    let node = try alternatives()
    guard take(.close) else {
      throw Problem(column: open.column, message: "a “(” without its “)”")
    }
    try checkOperator()
    return node
  }

  /// Behind an operand no other one may stand.
  private func checkOperator() throws(SearchQuery.Problem) {
    guard next < tokens.count else { return }
    switch tokens[next].kind {
    case .word, .open:
      throw Problem(
        column: tokens[next].column,
        message: "AND, OR, NOT or NEAR is missing before “\(tokens[next].text)”")
    default: return
    }
  }

  private mutating func descend(_ column: Int) throws(SearchQuery.Problem) {
    depth += 1
    guard depth <= Self.deepest else {
      throw Problem(column: column, message: "more than \(Self.deepest) parentheses in each other")
    }
  }

  /// One node for several; lists of the same kind inside are taken apart.
  private static func list(
    _ parts: [SearchQuery.Node], _ make: ([SearchQuery.Node]) -> SearchQuery.Node,
    inner: (SearchQuery.Node) -> [SearchQuery.Node]?
  ) -> SearchQuery.Node {
    let flat = parts.flatMap { inner($0) ?? [$0] }
    return flat.count == 1 ? flat[0] : make(flat)
  }

  private func word(_ codes: [Letter]) -> SearchQuery.Word {
    equivalents.filter { $0.contains(codes) }.joined().reduce(into: [codes]) { all, other in
      if !all.contains(other) { all.append(other) }
    }
  }

  // MARK: Tokens

  private var peek: Token.Kind? { next < tokens.count ? tokens[next].kind : nil }

  private var column: Int { next < tokens.count ? tokens[next].column : scalars.count + 1 }

  private mutating func take(_ kind: Token.Kind) -> Bool {
    guard peek == kind else { return false }
    next += 1
    return true
  }

  private mutating func readTokens() throws(SearchQuery.Problem) {
    var position = 0
    while position < scalars.count {
      let start = position
      switch scalars[position] {
      case _ where Self.isSpace(scalars[position]): position += 1
      case "(", "（": add(.open, start, &position)
      case ")", "）": add(.close, start, &position)
      default:
        position = end(ofWordAt: start)
        try addWord(start..<position)
      }
    }
  }

  private mutating func add(_ kind: Token.Kind, _ start: Int, _ position: inout Int) {
    position += 1
    tokens.append(Token(kind: kind, column: start + 1, text: Self.text(scalars[start..<position])))
  }

  /// Up to white space or a parenthesis, but for those between quotation marks.
  private func end(ofWordAt start: Int) -> Int {
    var position = start
    while position < scalars.count, !Self.isSpace(scalars[position]),
      !"()（）".unicodeScalars.contains(scalars[position])
    {
      position = closing(of: position).map { $0 + 1 } ?? position + 1
    }
    return position
  }

  /// Where the quotation that opens at a position closes; nil where none opens or it stays open.
  private func closing(of position: Int) -> Int? {
    guard let close = Self.quotes[scalars[position]] else { return nil }
    return scalars[(position + 1)...].firstIndex(of: close)
  }

  private static let quotes: [Unicode.Scalar: Unicode.Scalar] = [
    "\"": "\"", "“": "”", "「": "」", "『": "』", "＂": "＂",
  ]

  private mutating func addWord(_ range: Range<Int>) throws(SearchQuery.Problem) {
    let text = Self.text(scalars[range])
    let column = range.lowerBound + 1
    if let kind = try Self.operation(text, column) {
      tokens.append(Token(kind: kind, column: column, text: text))
      return
    }
    let codes = Self.pattern(scalars[range])
    if case .word(let before) = tokens.last?.kind, let last = tokens.popLast() {
      tokens.append(
        Token(kind: .word(before + codes), column: last.column, text: last.text + text))
    } else {
      tokens.append(Token(kind: .word(codes), column: column, text: text))
    }
  }

  private static func operation(
    _ text: String, _ column: Int
  ) throws(SearchQuery.Problem) -> Token.Kind? {
    switch text {
    case "AND": return .and
    case "OR": return .or
    case "NOT": return .not
    case _ where isOperator(text):
      guard let reach = Int(text.dropFirst(5)), 1...farthest ~= reach else {
        throw Problem(
          column: column,
          message: "“\(text)” is no distance: NEAR/20, from 1 to \(farthest) characters")
      }
      return .near(reach)
    default: return nil
    }
  }

  /// The letters that searches compare; `?` stands for any one.
  private static func pattern(_ word: some Collection<Unicode.Scalar>) -> [Letter] {
    let pieces = word.split(omittingEmptySubsequences: false) { $0 == "?" || $0 == "？" }
    return Array(pieces.map { letters(text(Array($0)[...])) }.joined(separator: [SearchText.any]))
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{3000}" || scalar == "\t" || scalar == "\n" || scalar == "\r"
  }
}

extension SearchQuery.Node {
  /// Whether it only says what is not wanted.
  fileprivate var isNegative: Bool { if case .not = self { true } else { false } }
}
