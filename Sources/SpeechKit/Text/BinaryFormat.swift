import Glibc

/// Files that are no texts, whatever their names say.
enum BinaryFormat {
  /// The first byte of a file that begins as one of these formats does.
  static func signature(in bytes: [UInt8]) -> BadByte? {
    let known = signatures.first { bytes.starts(with: $0.bytes) }?.name
    return (known ?? mail(bytes) ?? report(bytes)).map {
      BadByte(value: bytes[0], offset: 0, fault: "begins \($0)")
    }
  }

  /// A page as a browser or a mail program stores it: lines of a header, one of which says that parts follow.
  private static func mail(_ bytes: [UInt8]) -> String? {
    let beginning = lowercase(bytes.prefix(32))
    guard headers.contains(where: { beginning.starts(with: $0) }) else { return nil }
    let head = lowercase(bytes.prefix(1024))
    return head.holds(Array("\ncontent-type: multipart/".utf8))
      || head.starts(with: Array("content-type: multipart/".utf8))
      ? "a web archive (MHT) or mail" : nil
  }
  private static let headers = [
    "mime-version:", "from:", "content-type: multipart/", "date:", "received:", "return-path:",
  ].map { Array($0.utf8) }

  private static func lowercase(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
  }

  /// A page of this program: what it says was read in other texts, and is no text beside them.
  private static func report(_ bytes: [UInt8]) -> String? {
    guard bytes.starts(with: Array("<!DOCTYPE html>".utf8)) else { return nil }
    let mark = Array("<meta name=\"generator\" content=\"yrd\">".utf8)
    return Array(bytes.prefix(1024)).holds(mark) ? "a page that yrd report wrote" : nil
  }

  /// The first NUL of bytes that hold too many control characters for a text.
  ///
  /// A few NULs stand in damaged texts and are read as they are; where control characters are more than one byte in ten, it is
  /// a program or other data.
  static func controls(in bytes: [UInt8]) -> BadByte? {
    guard let first = bytes.firstIndex(of: 0) else { return nil }
    guard controlCount(in: bytes) * 10 > bytes.count else { return nil }
    return BadByte(value: 0, offset: first, fault: "is one of many control characters")
  }

  /// Whether one byte in fifty or more is a control character that texts do not have.
  static func holdsControls(_ bytes: [UInt8]) -> Bool {
    controlCount(in: bytes) * 50 >= bytes.count
  }

  /// Eight bytes are looked at at once: most have none below U+0020 (x − 20… & ~x & 80…, see `Span.first`).
  private static func controlCount(in bytes: [UInt8]) -> Int {
    let span = bytes.span
    var (count, index) = (0, 0)
    while index &+ 8 <= span.count {
      // Eight bytes are there, and every number may be made of them.
      let eight = unsafe span.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: index, as: UInt64.self)
      if (eight &- 0x2020_2020_2020_2020) & ~eight & 0x8080_8080_8080_8080 != 0 {
        for next in index..<index &+ 8 where isControl(span[next]) { count &+= 1 }
      }
      index &+= 8
    }
    while index < span.count {
      if isControl(span[index]) { count &+= 1 }
      index &+= 1
    }
    return count
  }

  @inline(__always) private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && !(0x09...0x0D ~= byte) && byte != 0x1B
  }

  /// Whether a NUL stands among the bytes, found at the speed of memory.
  static func hasNull(_ bytes: [UInt8]) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return false }
      return unsafe memchr(start, 0, buffer.count) != nil
    }
  }

  /// How files of some formats begin, by their specifications.
  private static let signatures: [(bytes: [UInt8], name: String)] = [
    ([0x7F, 0x45, 0x4C, 0x46], "an ELF program"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    (Array("GIF8".utf8), "a GIF picture"),
    (Array("%PDF-".utf8), "a PDF document"),
    (Array("{\\rtf".utf8), "an RTF document"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP, Word or Excel file"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Word or Excel file"),
    ([0x1F, 0x8B, 0x08], "a gzip file"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz file"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard file"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z file"),
    ([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], "a RAR file"),
    (Array("SQLite format 3\0".utf8), "an SQLite database"),
  ]
}
