/// Writes JSON (RFC 8259) into bytes: commas, indentation and escapes are its work, the order of the keys is the caller's.
///
/// ```swift
/// var json = JSONWriter(style: .compact)
/// json.object { json in
///   json.field("id", "003")
///   json.array("stories") { json in json.string("003#1") }
/// }
/// ```
/// Texts are copied in runs between the bytes that need an escape, above 1 GB/s. Nothing checks that keys and values alternate
/// except in debug builds.
public struct JSONWriter: Sendable {
  /// How values are laid out.
  public enum Style: Sendable {
    /// No white space at all: a record is one line.
    case compact
    /// A member or element a line, two spaces of indentation; empty ones stay `[]` and `{}`.
    case pretty
  }

  /// What has been written and not yet taken.
  public private(set) var bytes: [UInt8] = []
  private let style: Style
  private var depth = 0
  private var next = Next.first

  /// What stands before the value that comes next.
  private enum Next { case first, afterKey, afterValue }

  /// A writer that has written nothing.
  public init(style: Style) { self.style = style }

  /// Hands over what has been written so far and goes on where it stands.
  public mutating func takeBytes() -> [UInt8] {
    let taken = bytes
    bytes = []
    bytes.reserveCapacity(min(taken.count, 1 << 17))
    return taken
  }

  /// Ends a line; what comes next is a value of its own (NDJSON) unless an array or object is open.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    if depth == 0 { next = .first }
  }
}

// MARK: Objects and arrays

extension JSONWriter {
  /// Writes an object; `members` writes its keys and values.
  @inlinable public mutating func object<E: Error>(_ members: (inout JSONWriter) throws(E) -> Void)
    throws(E)
  {
    beginObject()
    try members(&self)
    endObject()
  }

  /// Writes an array; `elements` writes its values.
  @inlinable public mutating func array<E: Error>(_ elements: (inout JSONWriter) throws(E) -> Void)
    throws(E)
  {
    beginArray()
    try elements(&self)
    endArray()
  }

  /// Writes a member that is an object.
  @inlinable public mutating func object<E: Error>(
    _ name: StaticString, _ members: (inout JSONWriter) throws(E) -> Void
  ) throws(E) {
    key(name)
    try object(members)
  }

  /// Writes a member that is an array.
  @inlinable public mutating func array<E: Error>(
    _ name: StaticString, _ elements: (inout JSONWriter) throws(E) -> Void
  ) throws(E) {
    key(name)
    try array(elements)
  }

  /// Opens an object.
  public mutating func beginObject() { open(UInt8(ascii: "{")) }
  /// Closes the innermost object.
  public mutating func endObject() { close(UInt8(ascii: "}")) }
  /// Opens an array.
  public mutating func beginArray() { open(UInt8(ascii: "[")) }
  /// Closes the innermost array.
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    next = .first
  }

  private mutating func close(_ bracket: UInt8) {
    assert(depth > 0 && next != .afterKey, "nothing to close, or a key without its value")
    depth -= 1
    if next == .afterValue { breakLine() }
    bytes.append(bracket)
    next = .afterValue
  }
}

// MARK: Members

extension JSONWriter {
  /// Writes a member's name; its value comes next.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    endKey()
  }

  /// Writes a member's name that is only known at run time; its value comes next.
  public mutating func key(_ name: String) {
    separate()
    appendQuoted(name.utf8Span.span)
    bytes.removeLast()
    endKey()
  }

  /// Writes a member that is a text.
  public mutating func field(_ name: StaticString, _ text: String) {
    key(name)
    string(text)
  }

  /// Writes a member that is a text, or nothing at all: what is unknown is absent.
  public mutating func field(_ name: StaticString, _ text: String?) {
    if let text { field(name, text) }
  }

  /// Writes a member that is a whole number.
  public mutating func field(_ name: StaticString, _ number: Int) {
    key(name)
    integer(number)
  }

  /// Writes a member that is a whole number, or nothing at all.
  public mutating func field(_ name: StaticString, _ number: Int?) {
    if let number { field(name, number) }
  }

  /// Writes a member that is true or false.
  public mutating func field(_ name: StaticString, _ truth: Bool) {
    key(name)
    boolean(truth)
  }

  /// Writes a member that is a list of texts; an empty list is written as `[]`.
  public mutating func field(_ name: StaticString, _ texts: [String]) {
    key(name)
    beginArray()
    for text in texts { string(text) }
    endArray()
  }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    if style == .pretty { bytes.append(UInt8(ascii: " ")) }
    next = .afterKey
  }
}

// MARK: Values

extension JSONWriter {
  /// Writes a text.
  public mutating func string(_ text: String) {
    separate()
    appendQuoted(text.utf8Span.span)
    next = .afterValue
  }

  /// Writes a text given as UTF-8, which must be valid (a range between two scalars of a decoded text is).
  public mutating func string(_ utf8: Span<UInt8>) {
    separate()
    appendQuoted(utf8)
    next = .afterValue
  }

  /// Writes a text given as UTF-8, which must be valid (a range between two scalars of a decoded text is).
  public mutating func string(_ utf8: ArraySlice<UInt8>) { string(utf8.span) }

  /// Writes a whole number.
  public mutating func integer(_ number: Int) {
    separate()
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    let first = bytes.count
    var rest = number.magnitude
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[first...].reverse()
    next = .afterValue
  }

  /// Writes a number in the shortest form that reads back as the same; what is not finite has no form in JSON and becomes `null`.
  public mutating func number(_ number: Double) {
    guard number.isFinite else { return null() }
    separate()
    bytes.append(contentsOf: number.description.utf8)
    next = .afterValue
  }

  /// Writes `true` or `false`.
  public mutating func boolean(_ truth: Bool) { word(truth ? "true" : "false") }

  /// Writes `null`. What is unknown is absent in yrd's records: this is for values of others.
  public mutating func null() { word("null") }

  private mutating func word(_ word: StaticString) {
    separate()
    word.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    next = .afterValue
  }
}

// MARK: Bytes

extension JSONWriter {
  /// Writes what stands between the last value and the next one.
  private mutating func separate() {
    switch next {
    case .afterKey: return
    case .afterValue: bytes.append(UInt8(ascii: ","))
    case .first: break
    }
    if depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    guard style == .pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth {
      bytes.append(UInt8(ascii: " "))
      bytes.append(UInt8(ascii: " "))
    }
  }

  /// Appends a text in quotation marks, the runs between two escapes at once.
  private mutating func appendQuoted(_ text: Span<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    var at = plainPrefix(of: text, from: 0)
    while at < text.count {
      append(text, start..<at)
      appendEscape(of: text[at])
      start = at + 1
      at = plainPrefix(of: text, from: start)
    }
    append(text, start..<at)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
    unsafe text.extracting(range).withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  private mutating func appendEscape(of byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      bytes.append(contentsOf: [UInt8(ascii: "u"), UInt8(ascii: "0"), UInt8(ascii: "0")])
      bytes.append(hexadecimal(byte >> 4))
      bytes.append(hexadecimal(byte & 15))
    }
  }
}

/// The digit of a value below 16, in lower case.
private func hexadecimal(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
}

/// Where the first byte at or after `start` stands that JSON wants escaped; the end if there is none.
///
/// Blocks of 32 are tried without a branch a byte, so that they vectorize.
private func plainPrefix(of text: Span<UInt8>, from start: Int) -> Int {
  var at = start
  while at + 32 <= text.count {
    var odd: UInt8 = 0
    for offset in 0..<32 { odd |= escapes(text[at + offset]) }
    if odd != 0 { break }
    at += 32
  }
  while at < text.count, escapes(text[at]) == 0 { at += 1 }
  return at
}

/// 1 for a byte that JSON wants escaped, else 0.
@inline(__always) private func escapes(_ byte: UInt8) -> UInt8 {
  (byte < 0x20 ? 1 : 0) | (byte == 0x22 ? 1 : 0) | (byte == 0x5C ? 1 : 0)
}
