import Glibc

/// What became of some bytes on their way into UTF-8.
package struct Conversion {
  package var utf8: [UInt8] = []
  /// Invalid bytes that became U+FFFD (two bytes of one character become one).
  package var replaced = 0
  /// Where the first invalid byte stands.
  package var firstFault: Int?
  /// Whether the last invalid bytes are the beginning of a character that the end cut off.
  var isCut = false

  /// What is done at an invalid byte.
  package enum Faults { case stop, replace }

  /// Notes an invalid byte.
  mutating func fault(at offset: Int, _ faults: Faults) {
    firstFault = firstFault ?? offset
    guard faults == .replace else { return }
    utf8.append(contentsOf: [0xEF, 0xBF, 0xBD])
    replaced += 1
  }
}

/// Turns bytes of one encoding into UTF-8, by the C library's iconv.
@safe struct Converter: ~Copyable {
  private let handle: iconv_t
  private let name: String
  private let unit: Unit

  /// How the bytes of a character hang together, to go on behind an invalid one.
  private enum Unit {
    case bytes, pairs
    case words(Int)

    init(_ encoding: String) {
      self =
        switch encoding {
        case let name where name.starts(with: "utf-16") || name.starts(with: "ucs-2"): .words(2)
        case let name where name.starts(with: "utf-32") || name.starts(with: "ucs-4"): .words(4)
        case "gb18030", "big5": .pairs
        default: .bytes
        }
    }
  }

  /// Nil where the C library does not know the name, or has no table for it.
  init?(from encoding: String) {
    // Hong Kong's characters (着, 衆, 温) come on top of Big5; nothing else stands in their places.
    let name = encoding == "big5" ? "BIG5-HKSCS" : encoding
    // iconv takes "" for the locale's encoding and reads wishes behind a slash.
    guard !name.isEmpty, !name.contains("/") else { return nil }
    guard let handle = unsafe Self.takeIdle(name) ?? iconv_open("UTF-8", name),
      Int(bitPattern: handle) != -1
    else { return nil }
    unsafe self.handle = handle
    self.name = name
    unit = Unit(encoding)
  }

  deinit {
    unsafe iconv(handle, nil, nil, nil, nil)
    let number = unsafe UInt(bitPattern: handle)
    Self.idle.change { $0[name, default: []].append(number) }
  }

  /// Open handles that nobody uses at present. The C library loads a table anew each time the first handle for it is opened,
  /// which takes longer than decoding a story.
  private static let idle = Monitor<[String: [UInt]]>([:])

  private static func takeIdle(_ name: String) -> iconv_t? {
    let number = idle.change { $0[name]?.popLast() }
    return unsafe number.flatMap { unsafe iconv_t(bitPattern: $0) }
  }

  /// Decodes everything, or up to the first invalid byte.
  func convert(_ bytes: [UInt8], _ faults: Conversion.Faults) -> Conversion {
    var result = Conversion()
    result.utf8.reserveCapacity(bytes.count + bytes.count / 2 + 16)
    unsafe bytes.withUnsafeBytes { input in
      unsafe withUnsafeTemporaryAllocation(byteCount: 1 << 15, alignment: 1) { chunk in
        var at = 0
        while at < input.count {
          guard let stop = unsafe step(input, &at, chunk, &result.utf8), stop != E2BIG else {
            continue
          }
          result.isCut = stop == EINVAL
          result.fault(at: at, faults)
          guard faults == .replace else { return }
          at += unsafe faultLength(UnsafeRawBufferPointer(rebasing: input[at...]), stop)
        }
        // Some encodings hold a character back until the end is told.
        unsafe finish(chunk, &result.utf8)
      }
    }
    return result
  }

  /// One call of iconv: the number of the error that ended it, or nil at the end of the input.
  private func step(
    _ input: UnsafeRawBufferPointer, _ at: inout Int, _ chunk: UnsafeMutableRawBufferPointer,
    _ output: inout [UInt8]
  ) -> Int32? {
    // iconv does not write to its input, though its type says so.
    var source =
      unsafe UnsafeMutableRawPointer(mutating: input.baseAddress! + at)
      .assumingMemoryBound(to: CChar.self) as UnsafeMutablePointer<CChar>?
    var left = input.count - at
    var target =
      unsafe chunk.baseAddress!.assumingMemoryBound(to: CChar.self)
      as UnsafeMutablePointer<CChar>?
    var room = chunk.count
    let failed = unsafe iconv(handle, &source, &left, &target, &room) == -1
    let number = errno
    at = input.count - left
    unsafe output.append(
      contentsOf: UnsafeRawBufferPointer(rebasing: chunk[..<(chunk.count - room)]))
    return failed ? number : nil
  }

  private func finish(_ chunk: UnsafeMutableRawBufferPointer, _ output: inout [UInt8]) {
    var target =
      unsafe chunk.baseAddress!.assumingMemoryBound(to: CChar.self)
      as UnsafeMutablePointer<CChar>?
    var room = chunk.count
    _ = unsafe iconv(handle, nil, nil, &target, &room)
    unsafe output.append(
      contentsOf: UnsafeRawBufferPointer(rebasing: chunk[..<(chunk.count - room)]))
  }

  /// How many bytes the invalid character takes. Behind a lead byte its second one goes with it, or the rest of the line would
  /// be read from the middle of characters; 0x80, 0xFF and what an ASCII byte follows stand alone.
  private func faultLength(_ rest: UnsafeRawBufferPointer, _ stop: Int32) -> Int {
    if stop == EINVAL { return rest.count }
    switch unit {
    case .bytes: return 1
    case .words(let size): return min(size, rest.count)
    case .pairs:
      guard rest.count > 1, unsafe (0x81...0xFE).contains(rest[0]), unsafe rest[1] >= 0x80 else {
        return 1
      }
      return 2
    }
  }
}
