internal import SpeechReading

/// The marks between two words as several witnesses have them, in columns: a column holds one mark and who has it.
package struct MarkColumns {
  /// In what witnesses differ: the stretch of each, empty where it lacks the mark.
  package struct Difference {
    package let kind: Variant.Kind
    let marks: Set<Code>
    package let readings: [Range<Int>?]
  }

  private let shown: [Range<Int>?]
  private let scalars: [[UInt32]]
  /// Whether every witness uses both 、 and ，: then one for the other changes what belongs together.
  private let regroups: Bool
  /// The different stretches, and for each witness which of them it has.
  private var tokens: [[Marks.Token]] = []
  private var stretch: [Int?] = []
  /// For each column the number of the token of each stretch.
  private var columns: [[Int?]] = []
  private static let listMarks: Set<Code> = [glyph("，"), glyph("、")]
  /// More marks than this between two words are one difference.
  private static let most = 48

  /// `shown`: the stretch of each witness; nil for one that is not compared.
  package init(_ shown: [Range<Int>?], _ scalars: [[UInt32]], regroups: Bool) {
    (self.shown, self.scalars, self.regroups) = (shown, scalars, regroups)
    var known: [ArraySlice<UInt32>: Int] = [:]
    for (witness, range) in shown.enumerated() {
      guard let range else {
        stretch.append(nil)
        continue
      }
      let text = scalars[witness][range]
      let number = known[text] ?? tokens.count
      if number == tokens.count {
        known[text] = number
        tokens.append(Marks.tokens(text))
      }
      stretch.append(number)
    }
    guard tokens.allSatisfy({ $0.count <= Self.most }) else { return }
    for number in tokens.indices { add(number) }
  }

  /// Puts the marks of a stretch into the columns.
  private mutating func add(_ number: Int) {
    let own = tokens[number]
    var (column, mark) = (0, 0)
    while column < columns.count || mark < own.count {
      guard column < columns.count else {
        insert(mark, of: number, at: column)
        (column, mark) = (column + 1, mark + 1)
        continue
      }
      guard mark < own.count else { break }
      let here = token(of: column)
      let isSame = here.code == own[mark].code || here.isSpace && own[mark].isSpace
      let isLater = own[mark...].contains { $0.code == here.code }
      let isFarther = columns.indices[column...].contains { token(of: $0).code == own[mark].code }
      if isSame || !isLater && !isFarther && !here.isSpace && !own[mark].isSpace {
        columns[column][number] = mark
        (column, mark) = (column + 1, mark + 1)
      } else if !isLater {
        column += 1
      } else {
        insert(mark, of: number, at: column)
        (column, mark) = (column + 1, mark + 1)
      }
    }
  }

  private mutating func insert(_ mark: Int, of number: Int, at column: Int) {
    var new: [Int?] = tokens.map { _ in nil }
    new[number] = mark
    columns.insert(new, at: column)
  }

  /// The first token of a column: each has one.
  private func token(of column: Int) -> Marks.Token {
    for (number, mark) in columns[column].enumerated() {
      if let mark { return tokens[number][mark] }
    }
    return Marks.Token(code: 0x20, range: 0..<0)
  }

  // MARK: Differences

  package var differences: [Difference] {
    guard tokens.allSatisfy({ $0.count <= Self.most }) else {
      let isLayout = tokens.contains { $0.contains { $0.code == 0x0A } }
      return [Difference(kind: isLayout ? .layout : .mark, marks: [], readings: shown)]
    }
    var done = shown.map { $0?.lowerBound ?? 0 }
    return columns.compactMap { difference($0, &done) }
  }

  private func difference(_ column: [Int?], _ done: inout [Int]) -> Difference? {
    var readings: [Range<Int>?] = []
    var forms: Set<ArraySlice<UInt32>> = []
    var codes: Set<Code> = []
    for (witness, number) in stretch.enumerated() {
      guard let number, let whole = shown[witness] else {
        readings.append(nil)
        continue
      }
      let range: Range<Int>
      if let mark = column[number] {
        // The tokens of a stretch are those of the first witness that has it.
        let offset = whole.lowerBound - (tokens[number].first?.range.lowerBound ?? 0)
        let own = tokens[number][mark].range
        range = own.lowerBound + offset..<own.upperBound + offset
        codes.insert(tokens[number][mark].code)
      } else {
        range = done[witness]..<done[witness]
      }
      done[witness] = range.upperBound
      readings.append(range)
      forms.insert(scalars[witness][range])
    }
    guard forms.count > 1 else { return nil }
    return Difference(
      kind: kind(of: codes, isThere: !forms.contains([])), marks: codes, readings: readings)
  }

  private func kind(of codes: Set<Code>, isThere: Bool) -> Variant.Kind {
    guard codes.count == 1, let code = codes.first else {
      if isThere, regroups, codes == Self.listMarks { return .regrouping }
      return codes.contains(0x0A) ? .layout : .markExchange
    }
    return isThere ? Marks.width(code) : Marks.presence(code)
  }
}
