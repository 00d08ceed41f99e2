/// The numbers of names, in the order in which they are added.
package struct NameIndex: Sendable {
  private var count = 0
  /// By the names' keys, which are found sooner than strings are compared.
  private var plain: [UInt64: (name: String, number: Int)] = [:]
  /// Names without a key, and those whose key another name has.
  private var others: [String: Int] = [:]
  /// Which characters names begin with: most stretches that are asked for begin no name.
  private var firsts = CodeMask()
  /// Whether a name begins with a character that may be written in two ways, or with none of the basic plane.
  private var hasRareFirst = false

  package init() {}

  /// The number of a name, and whether it is new.
  package mutating func add(_ name: String) -> (number: Int, isNew: Bool) {
    if let known = position(of: name) { return (known, false) }
    let number = count
    count += 1
    if let key = Self.key(of: name), plain[key] == nil {
      plain[key] = (name, number)
    } else {
      others[name] = number
    }
    if let first = name.utf16.first { firsts.insert(first) }
    hasRareFirst = hasRareFirst || (name.utf16.first ?? .max) >= 0xD800
    return (number, true)
  }

  func position(of name: String) -> Int? {
    if let key = Self.key(of: name), let known = plain[key], known.name == name {
      return known.number
    }
    return others.isEmpty ? nil : others[name]
  }

  /// A hash (FNV-1a) of a name whose characters can be written in one way only; most names are such.
  private static func key(of name: String) -> UInt64? {
    var key: UInt64 = 0xCBF2_9CE4_8422_2325
    for code in name.utf16 {
      guard 0x3400...0x9FFF ~= code || code == NameRules.dot else { return nil }
      key = (key ^ UInt64(code)) &* 0x100_0000_01B3
    }
    return key
  }

  /// Whether a name that begins with a character may be among them; that none is is certain.
  func mayHold(nameBeginningWith code: Code) -> Bool {
    count > 0
      && (hasRareFirst || code.isSpace || code >= 0xD800 || firsts.mayHold(code))
  }
}
