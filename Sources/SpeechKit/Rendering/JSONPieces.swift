// What `JSONWriter` writes in one piece.

extension OutputSpan<UInt8> {
  /// Appends the bytes of a literal.
  mutating func append(literal text: StaticString) {
    let count = text.utf8CodeUnitCount
    precondition(count <= freeCapacity)
    unsafe withUnsafeMutableBufferPointer { buffer, used in
      guard let start = buffer.baseAddress else { return }
      unsafe (start + used).initialize(from: text.utf8Start, count: count)
      used += count
    }
  }

  /// Appends bytes.
  mutating func append(copying text: Span<UInt8>) {
    precondition(text.count <= freeCapacity)
    unsafe withUnsafeMutableBufferPointer { buffer, used in
      guard let start = buffer.baseAddress else { return }
      unsafe text.withUnsafeBufferPointer { text in
        guard let from = text.baseAddress else { return }
        unsafe (start + used).initialize(from: from, count: text.count)
      }
      used += text.count
    }
  }

  /// Appends a member that is a text without escapes: `,"name":"text"`.
  mutating func append(_ name: StaticString, _ text: Span<UInt8>, isFirst: Bool) {
    let length = name.utf8CodeUnitCount
    precondition(length + text.count + 6 <= freeCapacity)
    unsafe withUnsafeMutableBufferPointer { buffer, used in
      guard var out = buffer.baseAddress else { return }
      unsafe out += used
      if !isFirst {
        unsafe out.initialize(to: UInt8(ascii: ","))
        unsafe out += 1
      }
      unsafe out.initialize(to: UInt8(ascii: "\""))
      unsafe (out + 1).initialize(from: name.utf8Start, count: length)
      unsafe out += length + 1
      unsafe out.initialize(to: UInt8(ascii: "\""))
      unsafe (out + 1).initialize(to: UInt8(ascii: ":"))
      unsafe (out + 2).initialize(to: UInt8(ascii: "\""))
      unsafe text.withUnsafeBufferPointer { text in
        guard let from = text.baseAddress else { return }
        unsafe (out + 3).initialize(from: from, count: text.count)
      }
      unsafe (out + 3 + text.count).initialize(to: UInt8(ascii: "\""))
      used += length + text.count + (isFirst ? 5 : 6)
    }
  }

  /// Appends a key and what stands behind it.
  mutating func append(_ name: StaticString, _ ending: StaticString) {
    append(UInt8(ascii: "\""))
    append(literal: name)
    append(UInt8(ascii: "\""))
    append(literal: ending)
  }

  /// Appends the digits of a number.
  mutating func append(_ number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    let rest = number.magnitude
    guard rest < 10_000 else { return append(long: rest) }
    // Nearly all: places in texts of a few thousand characters. Divisions by known numbers are multiplications.
    let small = UInt32(truncatingIfNeeded: rest)
    if small >= 1000 { append(digit: small / 1000) }
    if small >= 100 { append(digit: small / 100 % 10) }
    if small >= 10 { append(digit: small / 10 % 10) }
    append(digit: small % 10)
  }

  @inline(__always) private mutating func append(digit: UInt32) {
    append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit))
  }

  /// The digits from the last to the first.
  private mutating func append(long number: UInt) {
    var digits = InlineArray<20, UInt8>(repeating: 0)
    var first = 20
    var rest = number
    repeat {
      first -= 1
      digits[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    for place in first..<20 { append(digits[place]) }
  }
}
