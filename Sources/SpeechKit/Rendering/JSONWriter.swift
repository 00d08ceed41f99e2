internal import SpeechAnswers
internal import SpeechReading

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
  let style: Style
  private var depth = 0
  private var next = Next.first

  /// What stands before the value that comes next.
  private enum Next { case first, afterKey, afterValue }

  /// A writer that has written nothing. `room`: about how many bytes will be written.
  public init(style: Style, room: Int = 0) {
    self.style = style
    bytes.reserveCapacity(room)
  }

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
    inOnePiece(room: 1) { out in out.append(bracket) }
    depth += 1
    next = .first
  }

  private mutating func close(_ bracket: UInt8) {
    assert(depth > 0 && next != .afterKey, "nothing to close, or a key without its value")
    depth -= 1
    let separator = Separator(depth: style == .pretty && next == .afterValue ? depth : nil)
    bytes.append(addingCapacity: separator.room + 1) { out in
      separator.write(to: &out)
      out.append(bracket)
    }
    next = .afterValue
  }
}

// MARK: Members

extension JSONWriter {
  /// Writes a member's name; its value comes next.
  public mutating func key(_ name: StaticString) {
    let (separator, ending) = (separator, keyEnding)
    bytes.append(addingCapacity: separator.room + name.utf8CodeUnitCount + 4) { out in
      separator.write(to: &out)
      out.append(name, ending)
    }
    next = .afterKey
  }

  /// Writes a member's name that is only known at run time; its value comes next.
  public mutating func key(_ name: String) {
    separate()
    bytes.appendJSON(name.utf8Span.span)
    bytes.append(addingCapacity: 2) { [keyEnding] out in out.append(literal: keyEnding) }
    next = .afterKey
  }

  /// Writes a member that is a text.
  public mutating func field(_ name: StaticString, _ text: String) {
    field(name, text.utf8Span.span)
  }

  /// Writes a member that is a text given as UTF-8, which must be valid.
  mutating func field(_ name: StaticString, _ text: Span<UInt8>) {
    guard style == .compact, plainPrefix(of: text, from: 0) == text.count else {
      key(name)
      string(text)
      return
    }
    // In one piece, as most members are short texts without escapes.
    let isFirst = next != .afterValue
    bytes.append(addingCapacity: name.utf8CodeUnitCount + text.count + 6) { out in
      out.append(name, text, isFirst: isFirst)
    }
    next = .afterValue
  }

  /// Writes a member that is a text, or nothing at all: what is unknown is absent.
  public mutating func field(_ name: StaticString, _ text: String?) {
    if let text { field(name, text) }
  }

  /// Writes a member that is a whole number.
  public mutating func field(_ name: StaticString, _ number: Int) {
    let ending = keyEnding
    inOnePiece(room: name.utf8CodeUnitCount + 24) { out in
      out.append(name, ending)
      out.append(number)
    }
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

  var keyEnding: StaticString { style == .pretty ? ": " : ":" }
}

// MARK: Values

extension JSONWriter {
  /// Writes a text.
  public mutating func string(_ text: String) {
    separate()
    bytes.appendJSON(text.utf8Span.span)
    next = .afterValue
  }

  /// Writes a text given as UTF-8, which must be valid (a range between two scalars of a decoded text is).
  public mutating func string(_ utf8: Span<UInt8>) {
    separate()
    bytes.appendJSON(utf8)
    next = .afterValue
  }

  /// Writes a text given as UTF-8, which must be valid (a range between two scalars of a decoded text is).
  public mutating func string(_ utf8: ArraySlice<UInt8>) { string(utf8.span) }

  /// Writes a whole number.
  public mutating func integer(_ number: Int) {
    inOnePiece(room: 20) { out in out.append(number) }
  }

  /// Writes a number in the shortest form that reads back as the same; what is not finite has no form in JSON and becomes `null`.
  public mutating func number(_ number: Double) {
    number.isFinite ? self.number(digits: number.description) : null()
  }

  /// Writes a number by its digits.
  mutating func number(digits: String) {
    separate()
    bytes.append(contentsOf: digits.utf8)
    next = .afterValue
  }

  /// Writes `true` or `false`.
  public mutating func boolean(_ truth: Bool) { word(truth ? "true" : "false") }

  /// Writes `null`. What is unknown is absent in yrd's records: this is for values of others.
  public mutating func null() { word("null") }

  private mutating func word(_ word: StaticString) {
    inOnePiece(room: word.utf8CodeUnitCount) { out in out.append(literal: word) }
  }
}

// MARK: Between two values

extension JSONWriter {
  /// Writes a value or a member with what stands before it. In one piece, as a record is full of places: twice as fast as key and value
  /// apart.
  @inline(__always)
  mutating func inOnePiece(room: Int, _ write: (inout OutputSpan<UInt8>) -> Void) {
    let separator = separator
    bytes.append(addingCapacity: separator.room + room) { out in
      separator.write(to: &out)
      write(&out)
    }
    next = .afterValue
  }

  /// What stands between the last value or bracket and the next value.
  var separator: Separator {
    if next == .afterKey { return Separator(depth: nil) }
    let depth = style == .pretty && depth > 0 ? depth : nil
    return Separator(comma: next == .afterValue, depth: depth)
  }

  private mutating func separate() {
    let separator = separator
    bytes.append(addingCapacity: separator.room) { out in separator.write(to: &out) }
  }

  /// A comma, and a new line at a depth.
  struct Separator {
    var comma = false
    let depth: Int?

    var room: Int { 2 + 2 * (depth ?? 0) }

    func write(to out: inout OutputSpan<UInt8>) {
      if comma { out.append(UInt8(ascii: ",")) }
      guard let depth else { return }
      out.append(UInt8(ascii: "\n"))
      for _ in 0..<2 * depth { out.append(UInt8(ascii: " ")) }
    }
  }
}
