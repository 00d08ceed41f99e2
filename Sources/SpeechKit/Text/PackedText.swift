import Synchronization

/// A text in little room: the characters of the basic plane in two bytes each, where UTF-8 has three for a Chinese one.
final class PackedText: Sendable {
  private final class Codes: Sendable {
    let codes: [Code]

    init(_ codes: [Code]) { self.codes = codes }
  }

  /// One for each scalar, so that a scalar is found by its number; empty where the text stays as it is.
  private let units: [UInt16]
  private let codes = AtomicLazyReference<Codes>()

  init(_ utf8: [UInt8], count: Int) { units = Self.units(utf8, count: count) }

  /// Whether it holds the text.
  var holdsText: Bool { !units.isEmpty }

  /// The codes of a text; who asks first makes them, and they are kept.
  func codes(of text: SourceText) -> [Code] {
    (codes.load() ?? codes.storeIfNil(Codes(text.withCodes().held ?? []))).codes
  }

  /// The whole as UTF-8.
  var utf8: [UInt8] { utf8(0..<units.count) }

  /// Some scalars as UTF-8.
  func utf8(_ range: Range<Int>) -> [UInt8] {
    let (all, range) = (units, range.clamped(to: 0..<units.count))
    // A scalar of the basic plane takes three bytes at the most.
    return unsafe [UInt8](unsafeUninitializedCapacity: 3 * range.count) { out, count in
      let units = all.span
      var end = 0
      for index in range {
        let unit = UInt32(truncatingIfNeeded: unsafe units[unchecked: index])
        if unit >= 0x800 {
          unsafe out[end] = UInt8(truncatingIfNeeded: 0xE0 | unit >> 12)
          unsafe out[end &+ 1] = UInt8(truncatingIfNeeded: 0x80 | unit >> 6 & 63)
          unsafe out[end &+ 2] = UInt8(truncatingIfNeeded: 0x80 | unit & 63)
          end &+= 3
        } else if unit < 0x80 {
          unsafe out[end] = UInt8(truncatingIfNeeded: unit)
          end &+= 1
        } else {
          unsafe out[end] = UInt8(truncatingIfNeeded: 0xC0 | unit >> 6)
          unsafe out[end &+ 1] = UInt8(truncatingIfNeeded: 0x80 | unit & 63)
          end &+= 2
        }
      }
      count = end
    }
  }

  /// None where the text holds others than those of the basic plane, or takes less room as it is.
  private static func units(_ utf8: [UInt8], count: Int) -> [UInt16] {
    guard utf8.count > 2 * count else { return [] }
    return unsafe [UInt16](unsafeUninitializedCapacity: count) { out, made in
      let bytes = utf8.span
      // A follower; the bytes were decoded before: each scalar is whole.
      let low = { (offset: Int) in UInt16(truncatingIfNeeded: utf8[offset]) & 63 }
      var (offset, end) = (0, 0)
      while offset < bytes.count, end < count {
        let byte = UInt16(truncatingIfNeeded: unsafe bytes[unchecked: offset])
        if byte & 0xF0 == 0xE0 {
          unsafe out[end] = byte << 12 | low(offset &+ 1) << 6 | low(offset &+ 2)
          offset &+= 3
        } else if byte < 0x80 {
          unsafe out[end] = byte
          offset &+= 1
        } else if byte < 0xE0 {
          unsafe out[end] = (byte & 31) << 6 | low(offset &+ 1)
          offset &+= 2
        } else {
          return
        }
        end &+= 1
      }
      made = end
    }
  }
}

/// A text takes four bytes and a half for a Chinese character, with its codes and its checkpoints. Where many texts are read, each is
/// packed into two, and is made again for who works with it.
extension SourceText {
  /// Another without its codes, and without its bytes where they are packed.
  private init(_ other: SourceText, _ packed: PackedText) {
    (utf8, checkpoints) = packed.holdsText ? ([], []) : (other.utf8, other.checkpoints)
    (count, byteCount, lineStarts) = (other.count, other.byteCount, other.lineStarts)
    (self.packed, notation) = (packed, other.notation)
  }

  /// The codes of a text that does not hold them.
  @usableFromInline func madeCodes() -> [Code] { packed?.codes(of: self) ?? [] }

  /// Whether it is not packed.
  package var holdsCodes: Bool { held != nil }

  /// The text packed: it makes its codes when they are asked for.
  package func withoutCodes() -> SourceText {
    guard held != nil else { return self }
    let packed = packed ?? PackedText(utf8, count: count)
    return SourceText(self, packed)
  }

  /// The text with its codes: for one who works with them and lets them go.
  package func withCodes() -> SourceText {
    guard held == nil, var text = try? SourceText(utf8: bytes) else { return self }
    text.packed = packed
    text.notation = notation
    return text
  }
}
