/// Reads UTF-8 that may hold invalid bytes.
package enum UTF8Repair {
  /// Copies what is valid. Each longest beginning of a character that does not go on becomes one U+FFFD (The Unicode Standard,
  /// section 3.9).
  package static func convert(_ bytes: [UInt8], _ faults: Conversion.Faults) -> Conversion {
    var result = Conversion()
    result.utf8.reserveCapacity(bytes.count)
    var start = 0
    while start < bytes.count {
      guard let (wrong, isTruncated) = fault(in: bytes.span, from: start) else {
        result.utf8.append(contentsOf: bytes[start...])
        break
      }
      result.utf8.append(contentsOf: bytes[start..<wrong.lowerBound])
      result.isCut = isTruncated && wrong.upperBound == bytes.count
      result.fault(at: wrong.lowerBound, faults)
      guard faults == .replace else { break }
      start = wrong.upperBound
    }
    return result
  }

  private static func fault(
    in bytes: Span<UInt8>, from start: Int
  ) -> (range: Range<Int>, isTruncated: Bool)? {
    do {
      _ = try UTF8Span(validating: bytes.extracting(start..<bytes.count))
      return nil
    } catch {
      let range = error.byteOffsets
      return (
        start + range.lowerBound..<start + range.upperBound, error.kind == .truncatedScalar
      )
    }
  }
}
