/// A text that has been decoded, and what had to be done to it.
public struct DecodedText: Sendable {
  /// The text.
  public let text: SourceText
  /// “utf-8”, “utf-16le”, “utf-16be”, “gb18030”, “big5”, or the name that was insisted on, in small letters.
  public let encoding: String
  /// Nil where every byte was valid.
  public let replaced: ReplacedBytes?

  package init(text: SourceText, encoding: String, replaced: ReplacedBytes?) {
    self.text = text
    self.encoding = encoding
    self.replaced = replaced
  }

  /// The same of one text among many: it gives its codes back.
  package func withoutCodes() -> DecodedText {
    DecodedText(text: text.withoutCodes(), encoding: encoding, replaced: replaced)
  }
}

/// Invalid bytes that were replaced by U+FFFD.
public struct ReplacedBytes: Sendable, Equatable {
  /// How many U+FFFD came in.
  public let count: Int
  /// Where the first invalid byte stands in the file, counted from 0.
  public let firstOffset: Int

  package init(count: Int, firstOffset: Int) {
    self.count = count
    self.firstOffset = firstOffset
  }
}

/// Makes texts of bytes.
public struct Decoding: Sendable {
  /// What is done with bytes that the encoding does not have.
  public enum InvalidBytes: Sendable {
    /// The file is refused, with the first of them named.
    case refuse
    /// Each becomes U+FFFD.
    case replace
  }

  private let encoding: String?
  private let invalid: InvalidBytes
  /// The most bytes of a file that are read; what has more is skipped and named.
  public var most = ReadingLimits.usualSize

  /// UTF-8 and nothing else.
  package static let utf8 = Decoding(name: "utf-8", .refuse)

  private init(name: String, _ invalid: InvalidBytes) { (encoding, self.invalid) = (name, invalid) }

  /// UTF-8, and the other encodings where the bytes show them.
  public init(invalid: InvalidBytes = .refuse) {
    encoding = nil
    self.invalid = invalid
  }

  /// One encoding, whatever the bytes look like: any name that iconv knows. Throws where it knows none, or has no table for it.
  public init(
    encoding: String, invalid: InvalidBytes = .refuse
  ) throws(FileProblem.Reason) {
    let name = Self.name(of: encoding)
    if name != "utf-8", Converter(from: name) == nil {
      throw Self.tables.contains(name) ? .missingTable(name) : .unknownEncoding(encoding)
    }
    self.encoding = name
    self.invalid = invalid
  }

  /// Reads a file and decodes it. What its first bytes show to be no text is not read on.
  package func read(_ file: FileTree.File) throws(FileProblem) -> DecodedText {
    let bytes = try file.bytes(ReadingLimits(size: most, refusal))
    do {
      return try decode(bytes)
    } catch {
      throw FileProblem(path: file.path, reason: error)
    }
  }

  /// Decodes a whole file. A byte-order mark decides its encoding and is no part of the text; else what is valid UTF-8 is
  /// UTF-8, and of the rest what reads as Chinese is GB18030, Big5 or UTF-16.
  ///
  /// Throws where the bytes are empty, blank, too many, or no text. Valid UTF-8 is not copied.
  public func decode(_ bytes: [UInt8]) throws(FileProblem.Reason) -> DecodedText {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= FileBytes.limit else { throw .tooLarge(bytes: bytes.count) }
    if let byte = BinaryFormat.signature(in: bytes) { throw .notText(byte) }
    let decoded =
      if let known = encoding ?? Self.mark(of: bytes) {
        try decode(bytes, as: known)
      } else {
        try decodeUnmarked(bytes)
      }
    guard !decoded.text.isBlank else { throw .blank }
    if let byte = Mojibake.fault(in: decoded.text) { throw .notText(byte) }
    return decoded
  }

  /// Why the beginning of a file shows that the whole of it would be refused; nil where it does not.
  private func refusal(of head: [UInt8]) -> FileProblem.Reason? {
    if let byte = BinaryFormat.signature(in: head) { return .notText(byte) }
    guard encoding == nil, Self.mark(of: head) == nil, BinaryFormat.holdsControls(head),
      EncodingGuess.encoding(of: head) == nil
    else { return nil }
    if let byte = BinaryFormat.controls(in: head) { return .notText(byte) }
    guard invalid == .refuse, let offset = UTF8Repair.convert(head, .stop).firstFault,
      // A character may be cut off by the end of what was read.
      offset < head.count - 3
    else { return nil }
    return .notText(BadByte(value: head[offset], offset: offset, fault: "is no UTF-8"))
  }

  private func decodeUnmarked(_ bytes: [UInt8]) throws(FileProblem.Reason) -> DecodedText {
    let valid = try? SourceText(utf8: bytes)
    // Latin letters in UTF-16 are valid UTF-8 with a NUL beside each.
    if valid == nil || BinaryFormat.hasNull(bytes) {
      if let guess = EncodingGuess.encoding(of: bytes) { return try decode(bytes, as: guess) }
      if let byte = BinaryFormat.controls(in: bytes) { throw .notText(byte) }
    }
    if let valid { return DecodedText(text: valid, encoding: "utf-8", replaced: nil) }
    return try decode(bytes, as: "utf-8")
  }

  private func decode(
    _ bytes: [UInt8], as encoding: String
  ) throws(FileProblem.Reason) -> DecodedText {
    if encoding == "utf-8" { return try decodeUTF8(bytes) }
    guard let converter = Converter(from: encoding) else { throw .missingTable(encoding) }
    return try text(of: converter.convert(bytes, faults), bytes, encoding)
  }

  private func decodeUTF8(_ bytes: [UInt8]) throws(FileProblem.Reason) -> DecodedText {
    var unmarked = bytes
    if bytes.starts(with: byteOrderMark) { unmarked.removeFirst(byteOrderMark.count) }
    if let text = try? SourceText(utf8: unmarked) {
      return DecodedText(text: text, encoding: "utf-8", replaced: nil)
    }
    return try text(of: UTF8Repair.convert(bytes, faults), bytes, "utf-8")
  }

  private var faults: Conversion.Faults { invalid == .refuse ? .stop : .replace }

  private func text(
    of result: Conversion, _ bytes: [UInt8], _ encoding: String
  ) throws(FileProblem.Reason) -> DecodedText {
    if invalid == .refuse, let offset = result.firstFault {
      let cut = result.isCut ? " (the file ends inside a character)" : ""
      // Nobody said that it is UTF-8: it may be what this system cannot read.
      let isGuess = self.encoding == nil && encoding == "utf-8"
      let untried = FileProblem.Reason.note(onMissing: isGuess ? EncodingGuess.unavailable : [])
      let fault = "is no \(encoding.uppercased())\(cut)\(untried)"
      throw .notText(BadByte(value: bytes[offset], offset: offset, fault: fault))
    }
    var utf8 = result.utf8
    if utf8.starts(with: byteOrderMark) { utf8.removeFirst(byteOrderMark.count) }
    guard utf8.count <= FileBytes.limit else { throw .tooLarge(bytes: nil) }
    guard let text = try? SourceText(utf8: utf8) else { throw .missingTable(encoding) }
    let replaced = result.firstFault.map { ReplacedBytes(count: result.replaced, firstOffset: $0) }
    return DecodedText(text: text, encoding: encoding, replaced: replaced)
  }
}

// MARK: Names

extension Decoding {
  /// The name under which an encoding is shown. What is called GB2312 or GBK nearly always holds characters of GB18030, which has both whole.
  private static func name(of encoding: String) -> String {
    let name = encoding.lowercased()
    return aliases[name] ?? name
  }

  private static let aliases = [
    "utf8": "utf-8", "utf16le": "utf-16le", "utf16be": "utf-16be", "utf16": "utf-16",
    "gb2312": "gb18030", "gbk": "gb18030", "cp936": "gb18030", "euc-cn": "gb18030",
    "gb-18030": "gb18030", "big-5": "big5", "cp950": "big5",
  ]

  /// What every C library should have.
  private static let tables: Set = ["utf-16", "utf-16le", "utf-16be", "gb18030", "big5"]

  private static func mark(of bytes: [UInt8]) -> String? {
    marks.first { bytes.starts(with: $0.bytes) }?.encoding
  }

  /// Byte-order marks (The Unicode Standard, table 23-6); the longer of two that begin alike stands first.
  private static let marks: [(bytes: [UInt8], encoding: String)] = [
    (byteOrderMark, "utf-8"),
    ([0xFF, 0xFE, 0x00, 0x00], "utf-32le"), ([0x00, 0x00, 0xFE, 0xFF], "utf-32be"),
    ([0xFF, 0xFE], "utf-16le"), ([0xFE, 0xFF], "utf-16be"),
  ]
}

/// U+FEFF in UTF-8.
private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

extension SourceText {
  /// Whether nothing but white space stands in it.
  fileprivate var isBlank: Bool { folded.allSatisfy(\.isSpace) }
}
