internal import SpeechReading

/// The marks between words, and what their differences are called.
package enum Marks {
  /// A mark, or all white space that stands together: with a line end in it a break of the layout, else a space.
  struct Token {
    let code: Code
    let range: Range<Int>
    var isSpace: Bool { code == 0x20 || code == 0x0A }
  }

  /// The marks of a stretch.
  static func tokens(_ scalars: ArraySlice<UInt32>) -> [Token] {
    var out: [Token] = []
    for index in scalars.indices {
      let scalar = scalars[index]
      let code = scalar < 0x10000 ? Fold.table[Int(scalar)] : Fold.otherSymbol
      guard code.isSpace else {
        out.append(Token(code: code, range: index..<index + 1))
        continue
      }
      let own: Code = code == 0x0A || code == 0x0D ? 0x0A : 0x20
      if let last = out.last, last.isSpace {
        out[out.count - 1] = Token(
          code: min(last.code, own), range: last.range.lowerBound..<index + 1)
      } else {
        out.append(Token(code: own, range: index..<index + 1))
      }
    }
    return out
  }

  /// What a mark is called that some lack.
  static func presence(_ code: Code) -> Variant.Kind {
    kinds.first { $0.codes.contains(code) }?.presence ?? .mark
  }

  /// What a mark is called that some print in another width or style.
  static func width(_ code: Code) -> Variant.Kind {
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

  /// The marks whose loss is told once, as it is shown.
  static let losable = ["、", "“”", "：", "，", "。", "；", "《》", "（）"]
}
