public import SpeechReading

/// A place as it is cited: `003:39:12`, `003:39:12-40` (both columns included), `003:39:12-41:5`, or a whole line, `003:39`.
public struct PlaceReference: Sendable, Equatable {
  /// The id of the article: `003`.
  public let article: String
  /// The first character that is meant, or the line.
  public let start: Position
  /// The last character that is meant; nil where only a point is cited.
  public let end: Position?
  /// Whether a line is cited and no column of it.
  private let isLine: Bool

  /// Reads a reference from its end, as an id may hold colons; nil for a text that is none.
  public init?(_ text: String) {
    var parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    var numbers: [String] = []
    while parts.count > 1, let last = parts.last, Self.isSpan(last), numbers.count < 3 {
      // 003:39:12 has two numbers; a third belongs to the id, unless the middle one is a span: 39:12-41:5
      if numbers.count == 2, !numbers[0].contains("-") { break }
      numbers.insert(parts.removeLast(), at: 0)
    }
    article = parts.joined(separator: ":")
    guard !article.isEmpty, let first = numbers.first.flatMap(Int.init) else { return nil }
    let columns = numbers.dropFirst().first?.split(separator: "-").compactMap { Int($0) } ?? []
    isLine = numbers.count == 1
    start = Position(line: first, column: columns.first ?? 1)
    switch (numbers.count, columns.count) {
    case (1, 0), (2, 1): end = nil
    case (2, 2): end = Position(line: first, column: columns[1])
    case (3, 2):
      guard let column = Int(numbers[2]) else { return nil }
      end = Position(line: columns[1], column: column)
    default: return nil
    }
  }

  /// `12` or `12-40`.
  private static func isSpan(_ word: String) -> Bool {
    let numbers = word.split(separator: "-", omittingEmptySubsequences: false)
    return (1...2).contains(numbers.count)
      && numbers.allSatisfy { !$0.isEmpty && $0.utf8.count < 10 && $0.utf8.allSatisfy(isDigit) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  /// Why a reference leads nowhere.
  public enum Problem: Error, Sendable, Equatable, CustomStringConvertible {
    /// No article has the id.
    case unknownArticle(String)
    /// The article has fewer lines.
    case noLine(Int, article: String, lines: Int)
    /// The line has fewer columns.
    case noColumn(Int, line: Int, article: String, columns: Int)
    /// The end stands before the beginning.
    case backwards

    public var description: String {
      switch self {
      case .unknownArticle(let id): "no article “\(id)”"
      case .noLine(let line, let article, let lines):
        "\(article) has no line \(line): it has \(lines)"
      case .noColumn(let column, let line, let article, let columns):
        columns == 0
          ? "line \(line) of \(article) is empty"
          : "line \(line) of \(article) has no column \(column): it has \(columns)"
      case .backwards: "the end stands before the beginning"
      }
    }
  }

  /// Where it leads: a point is an empty place.
  public func place(in corpus: Corpus) throws(Problem) -> Place {
    guard case .article(let page) = corpus.find(article) else { throw .unknownArticle(article) }
    let text = corpus.pages[page].text
    if isLine {
      guard let line = text.line(start.line) else {
        throw .noLine(start.line, article: article, lines: text.lineCount)
      }
      return Place(start: line.lowerBound, end: line.upperBound, page: page)
    }
    let first = try offset(of: start, in: text)
    guard let end else { return Place(start: first, end: first, page: page) }
    let last = try offset(of: end, in: text)
    guard first <= last else { throw .backwards }
    return Place(start: first, end: last + 1, page: page)
  }

  private func offset(of position: Position, in text: SourceText) throws(Problem) -> Int {
    guard let line = text.line(position.line) else {
      throw .noLine(position.line, article: article, lines: text.lineCount)
    }
    guard position.column >= 1, position.column <= line.count else {
      throw .noColumn(
        position.column, line: position.line, article: article, columns: line.count)
    }
    return line.lowerBound + position.column - 1
  }
}
