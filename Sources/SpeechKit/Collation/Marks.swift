/// The marks between two words, and in what two such stretches differ.
enum Marks {
  private struct Token: Equatable {
    let code: Code
    let raw: UInt32
  }

  /// The kinds of differences, in order, each as often as it occurs.
  static func differences(
    _ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>
  ) -> [Variant.Kind] {
    let (first, second) = (tokens(a), tokens(b))
    var kinds: [Variant.Kind] = []
    var (left, right) = (0, 0)
    while left < first.count || right < second.count {
      if left < first.count, right < second.count, first[left].code == second[right].code {
        if first[left].raw != second[right].raw { kinds.append(width(first[left].code)) }
        left += 1
        right += 1
        continue
      }
      let inSecond = left < first.count ? index(of: first[left], in: second, from: right) : nil
      let inFirst = right < second.count ? index(of: second[right], in: first, from: left) : nil
      if left < first.count, right < second.count, inSecond == nil, inFirst == nil,
        isMark(first[left].code), isMark(second[right].code)
      {
        kinds.append(.markExchange)
        left += 1
        right += 1
      } else if left < first.count, inSecond == nil || right >= second.count {
        kinds.append(presence(first[left].code))
        left += 1
      } else {
        kinds.append(presence(second[right].code))
        right += 1
      }
    }
    return kinds
  }

  private static func index(of token: Token, in list: [Token], from start: Int) -> Int? {
    list.indices.first { $0 >= start && list[$0].code == token.code }
  }

  /// Single marks; white space with a line end in it is one break of the layout, other white space one space.
  private static func tokens(_ scalars: ArraySlice<UInt32>) -> [Token] {
    var out: [Token] = []
    for scalar in scalars {
      let code = scalar < 0x10000 ? Fold.table[Int(scalar)] : Fold.otherSymbol
      if code.isSpace {
        let isBreak = code == 0x0A || code == 0x0D
        if let last = out.last, last.code == 0x20 || last.code == 0x0A {
          if isBreak { out[out.count - 1] = Token(code: 0x0A, raw: 0x0A) }
        } else {
          out.append(Token(code: isBreak ? 0x0A : 0x20, raw: isBreak ? 0x0A : 0x20))
        }
      } else {
        out.append(Token(code: code, raw: scalar))
      }
    }
    return out
  }

  private static func isMark(_ code: Code) -> Bool { code != 0x20 && code != 0x0A }

  private static func presence(_ code: Code) -> Variant.Kind {
    kinds.first { $0.codes.contains(code) }?.presence ?? .mark
  }

  private static func width(_ code: Code) -> Variant.Kind {
    kinds.first { $0.codes.contains(code) }?.width ?? .markWidth
  }

  private static let kinds: [(codes: [Code], presence: Variant.Kind, width: Variant.Kind)] = [
    (codes("，"), .comma, .commaWidth),
    (codes("、"), .enumerationComma, .markWidth),
    (codes("。"), .stop, .stopWidth),
    (codes("；"), .semicolon, .semicolonWidth),
    (codes("："), .colon, .colonWidth),
    (codes("“”‘’\""), .quotationMark, .quotationStyle),
    (codes("《》〈〉"), .titleMark, .quotationStyle),
    (codes("（）【】"), .parenthesis, .parenthesisWidth),
    (codes("/"), .slash, .markWidth),
    (codes("·."), .dot, .markWidth),
    (codes("—-~"), .dash, .markWidth),
    ([0x20], .space, .space),
    ([0x0A], .layout, .layout),
  ]

  /// The marks whose loss is told once, each with how it is shown.
  static let losable: [(kind: Variant.Kind, shown: String)] = [
    (.enumerationComma, "、"), (.quotationMark, "“”"), (.colon, "："), (.comma, "，"), (.stop, "。"),
    (.semicolon, "；"), (.titleMark, "《》"), (.parenthesis, "（）"),
  ]
}
