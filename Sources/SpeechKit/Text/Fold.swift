/// The comparable form of a character: one code for each scalar, so that an offset in the folded text is one in the source.
///
/// Half-width punctuation becomes full-width, full-width letters and digits become ASCII, brackets and quotation marks
/// of one kind become one, white space becomes a space, traditional characters become simplified. Characters outside
/// the basic plane become `otherHan` or `otherSymbol`.
enum Fold {
  static let otherHan: UInt16 = 0xE000
  static let otherSymbol: UInt16 = 0xE001

  /// The folded code of each character of the basic plane.
  static let table: [UInt16] = makeTable()

  private static func makeTable() -> [UInt16] {
    var table = (0...0xFFFF).map { UInt16($0) }
    for code in 0xFF10...0xFF19 { table[code] = UInt16(code - 0xFF10 + 0x30) }
    for code in 0xFF21...0xFF3A { table[code] = UInt16(code - 0xFF21 + 0x41) }
    for code in 0xFF41...0xFF5A { table[code] = UInt16(code - 0xFF41 + 0x61) }
    for (from, to) in pairs(in: characters) { table[Int(from)] = to }
    for (from, to) in pairs(in: Traditional.list) { table[Int(from)] = to }
    return table
  }

  /// Lines of two characters of the basic plane and a space between them.
  private static func pairs(in list: String) -> [(UInt16, UInt16)] {
    var out: [(UInt16, UInt16)] = []
    var line: [UInt16] = []
    for unit in list.utf16 {
      if unit == 0x0A {
        if line.count == 3 { out.append((line[0], line[2])) }
        line.removeAll(keepingCapacity: true)
      } else {
        line.append(unit)
      }
    }
    if line.count == 3 { out.append((line[0], line[2])) }
    return out
  }

  /// Punctuation and white space: what stands in texts, and what it counts as.
  private static let characters = """
    , ，
    ; ；
    : ：
    ! ！
    ? ？
    ( （
    ) ）
    [ 【
    ] 】
    ［ 【
    ］ 】
    〔 【
    〕 】
    「 “
    」 ”
    『 “
    』 ”
    〝 “
    〞 ”
    ‟ “
    ｡ 。
    ． .
    ､ 、
    ﹐ ，
    ﹑ 、
    ﹔ ；
    ﹕ ：
    ／ /
    ％ %
    • ·
    ‧ ·
    ・ ·
    ･ ·
    ‐ -
    ‑ -
    ‒ -
    – -
    － -
    ― —
    ─ —
    ～ ~
    〜 ~
    """
    + "\n\u{3000} \u{20}\n\u{A0} \u{20}\n\u{2003} \u{20}\n\u{2002} \u{20}\n\u{2009} \u{20}\n\u{9} \u{20}\n\u{FEFF} \u{20}"
}
