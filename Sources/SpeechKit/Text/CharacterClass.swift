/// What kind of character a folded code is, as bits of one table.
struct CharacterClass: OptionSet, Sendable {
  let rawValue: UInt8
  static let han = CharacterClass(rawValue: 1)
  static let digit = CharacterClass(rawValue: 2)
  static let letter = CharacterClass(rawValue: 4)
  static let space = CharacterClass(rawValue: 8)
  /// 。！？ and the end of a paragraph.
  static let stop = CharacterClass(rawValue: 16)
  /// ，；： and the stops: what ends a clause.
  static let pause = CharacterClass(rawValue: 32)
  /// ” ’ ） 】 》: what closes.
  static let closing = CharacterClass(rawValue: 64)
  /// 一二三…十百〇: a Chinese numeral.
  static let numeral = CharacterClass(rawValue: 128)

  static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 0x10000)
    func set(_ codes: ClosedRange<Int>, _ bits: CharacterClass) {
      for code in codes { table[code] |= bits.rawValue }
    }
    func set(_ text: String, _ bits: CharacterClass) {
      for unit in text.utf16 { table[Int(unit)] |= bits.rawValue }
    }
    set(0x3400...0x4DBF, .han)
    set(0x4E00...0x9FFF, .han)
    set(0xF900...0xFAFF, .han)
    set(Int(Fold.otherHan)...Int(Fold.otherHan), .han)
    set("〇", .han)
    set(0x30...0x39, .digit)
    set(0x41...0x5A, .letter)
    set(0x61...0x7A, .letter)
    set(" \n\r", .space)
    set("。！？\n", .stop)
    set("，；：。！？\n", .pause)
    set("”’）】》", .closing)
    set("〇一二三四五六七八九十百千两零", .numeral)
    return table
  }()
}

/// A folded code.
typealias Code = UInt16

extension Code {
  var classes: CharacterClass { CharacterClass(rawValue: CharacterClass.table[Int(self)]) }
  var isHan: Bool { classes.contains(.han) }
  var isDigit: Bool { classes.contains(.digit) }
  var isSpace: Bool { classes.contains(.space) }
  var isStop: Bool { classes.contains(.stop) }
  var isPause: Bool { classes.contains(.pause) }
  var isClosing: Bool { classes.contains(.closing) }
  var isNumeral: Bool { classes.contains(.numeral) }
  var isWord: Bool { !classes.isDisjoint(with: [.han, .digit, .letter]) }
}

/// The code of one character.
@inline(__always) func glyph(_ character: Unicode.Scalar) -> Code {
  UInt16(truncatingIfNeeded: character.value)
}

/// The folded codes of a word, for lists and comparisons.
func codes(_ word: String) -> [Code] { word.utf16.map { Fold.table[Int($0)] } }
