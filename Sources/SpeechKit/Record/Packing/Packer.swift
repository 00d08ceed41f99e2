/// A value that can be written as a few bytes and made again of them.
protocol Packable {
  func pack(into out: inout Packer)
  init(from packed: inout Unpacker)
}

/// What the bytes of packed values are read with: the text in which their places stand, and the rules by their numbers.
final class PackedPage: Sendable {
  let text: SourceText
  let number: Int
  let rules: RuleNumbers

  init(_ text: SourceText, number: Int, _ rules: RuleNumbers) {
    (self.text, self.number, self.rules) = (text, number, rules)
  }
}

/// Writes values as bytes: numbers in seven bits a byte, a place by how far it stands behind the one before, a string that the
/// text prints where it is proved by a mark.
struct Packer {
  private(set) var bytes: [UInt8] = []
  let page: PackedPage
  /// The text, not packed.
  private let open: SourceText
  /// Where the text may print the strings that come next.
  var hint: Place?
  /// Whether all that was written can be read again.
  private(set) var isFaithful = true
  private var last: Int32 = 0
  /// Where the strings stand that were written.
  private var written: [Range<Int>] = []

  init(_ page: PackedPage, _ open: SourceText) {
    (self.page, self.open) = (page, open)
    bytes.reserveCapacity(4096)
  }

  mutating func add(_ number: Int) {
    var rest = UInt32(truncatingIfNeeded: number)
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest &>>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// A number that may be negative.
  mutating func add(signed number: Int) { add(number << 1 ^ number >> 63) }

  mutating func add(_ place: Place) {
    if Int(place.page) != page.number { isFaithful = false }
    add(signed: Int(place.start) - Int(last))
    add(place.count)
    last = place.end
  }

  mutating func add<Value: Packable>(_ values: [Value]) {
    add(values.count)
    for value in values { value.pack(into: &self) }
  }

  mutating func add<Value: Packable>(_ value: Value?) {
    bytes.append(value == nil ? 0 : 1)
    value?.pack(into: &self)
  }

  mutating func add<Value: CaseIterable & Equatable>(case value: Value)
  where Value.AllCases == [Value] {
    add(Value.allCases.firstIndex(of: value) ?? 0)
  }

  mutating func add(_ rules: [RuleName]) {
    add(rules.count)
    for rule in rules {
      let number = page.rules.number(of: rule)
      if number == nil { isFaithful = false }
      add(number ?? 0)
    }
  }

  /// A string: 0 for none, 1 for what the text prints at the hint, an odd number for one that was written before, else its length
  /// and its bytes.
  mutating func add(_ text: String?) {
    guard var text else { return bytes.append(0) }
    text.withUTF8 { utf8 in
      unsafe add(utf8)
    }
  }

  private mutating func add(_ utf8: UnsafeBufferPointer<UInt8>) {
    // A character has one byte to four.
    if let hint, hint.count <= utf8.count, utf8.count <= 4 * hint.count,
      unsafe open.utf8(hint).elementsEqual(utf8)
    {
      return bytes.append(1)
    }
    if let known = unsafe known(utf8) { return add(2 * known + 3) }
    add(2 * utf8.count + 2)
    written.append(bytes.count..<bytes.count + utf8.count)
    unsafe bytes.append(contentsOf: utf8)
  }

  /// So many strings before one are looked at: a page may be one story of a million items.
  private static let remembered = 64

  /// The number of a string that was written shortly before.
  private func known(_ utf8: UnsafeBufferPointer<UInt8>) -> Int? {
    let bytes = bytes.span
    for number in written.indices.suffix(Self.remembered) where written[number].count == utf8.count
    {
      let range = written[number]
      var same = 0
      while same < utf8.count, unsafe bytes[range.lowerBound + same] == utf8[same] { same += 1 }
      if same == utf8.count { return number }
    }
    return nil
  }
}

/// Reads what a `Packer` wrote.
struct Unpacker {
  private let bytes: [UInt8]
  let page: PackedPage
  var hint: Place?
  private var offset = 0
  private var last: Int32 = 0
  /// The strings that were read.
  private var known: [String] = []

  init(_ bytes: [UInt8], of page: PackedPage) { (self.bytes, self.page) = (bytes, page) }

  mutating func byte() -> UInt8 {
    defer { offset += 1 }
    return bytes[offset]
  }

  mutating func number() -> Int {
    var (out, shift): (UInt32, UInt32) = (0, 0)
    while true {
      let byte = byte()
      out |= (UInt32(byte) & 0x7F) &<< shift
      if byte < 0x80 { return Int(Int32(bitPattern: out)) }
      shift &+= 7
    }
  }

  mutating func signed() -> Int {
    let number = UInt32(truncatingIfNeeded: number())
    return Int(Int32(bitPattern: number &>> 1) ^ -Int32(bitPattern: number & 1))
  }

  mutating func place() -> Place {
    let start = Int(last) + signed()
    let end = start + number()
    last = Int32(truncatingIfNeeded: end)
    return Place(start: start, end: end, page: page.number)
  }

  mutating func values<Value: Packable>() -> [Value] {
    let count = number()
    var out: [Value] = []
    out.reserveCapacity(count)
    for _ in 0..<count { out.append(Value(from: &self)) }
    return out
  }

  mutating func value<Value: Packable>() -> Value? {
    byte() == 0 ? nil : Value(from: &self)
  }

  mutating func oneCase<Value: CaseIterable>() -> Value where Value.AllCases == [Value] {
    Value.allCases[number()]
  }

  mutating func rules() -> [RuleName] {
    let count = number()
    return (0..<count).map { _ in page.rules.names[number()] }
  }

  mutating func optionalString() -> String? {
    let mark = number()
    if mark < 2 { return mark == 0 ? nil : hint.map { page.text[$0] } }
    if mark & 1 == 1 { return known[mark / 2 - 1] }
    let end = offset + mark / 2 - 1
    let text = String(decoding: bytes[offset..<end], as: UTF8.self)
    known.append(text)
    offset = end
    return text
  }

  mutating func string() -> String { optionalString() ?? "" }
}
