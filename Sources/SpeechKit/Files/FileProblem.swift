import Glibc

/// Why a file or a folder gives no text: the path as it was given, and the reason in plain English.
///
/// `description` is the line that a user sees, without the program's name. The path stands in it as it is: show it through
/// `printable`, since a name may hold line ends or bytes that are no UTF-8 (`FileName`).
public struct FileProblem: Error, Sendable, Equatable, CustomStringConvertible {
  /// The path as to be opened; “-” is standard input.
  public let path: String
  /// What is wrong with it.
  public let reason: Reason

  package init(path: String, reason: Reason) { (self.path, self.reason) = (path, reason) }

  /// What went wrong, whatever the file's name.
  public enum Reason: Error, Sendable, Equatable {
    /// Nothing stands at the path.
    case missing
    /// The user may not read it.
    case denied
    /// A folder, FIFO, socket or device where a file is needed.
    case notAFile(FileKind)
    /// A link that leads to nothing.
    case danglingLink
    /// Links that lead to themselves, or to a folder in which they stand.
    case linkLoop
    /// A folder in which no text was found; what it holds instead: `3 *.docx`.
    case noTexts([String])
    /// A file without a byte.
    case empty
    /// Nothing but white space.
    case blank
    /// More bytes than places can count; the number of bytes, if known.
    case tooLarge(bytes: Int?)
    /// More bytes than shall be read; the number of bytes, if known.
    case skipped(bytes: Int?, most: Int)
    /// Bytes that no text has, with the first of them.
    case notText(BadByte)
    /// A name of an encoding that nobody knows.
    case unknownEncoding(String)
    /// An encoding for which the C library of this system has no table.
    case missingTable(String)
    /// Any other error of the system, by its number.
    case system(Int32)
  }

  /// The byte of the file that is wrong, counted from 0; nil for problems of a whole file.
  public var offset: Int? {
    if case .notText(let byte) = reason { byte.offset } else { nil }
  }

  public var description: String {
    let name = path == FileBytes.standardInput ? "standard input" : path
    guard case .notText = reason, let command = Self.converters[ending] else {
      return "\(name): \(reason)"
    }
    return "\(name): \(reason); \(command) makes a text of it"
  }

  private var ending: String { TextNames.ending(of: Array(path.utf8)) }

  /// What makes texts of documents, by their endings.
  private static let converters = [
    "docx": "pandoc -t plain", "odt": "pandoc -t plain", "rtf": "pandoc -t plain",
    "epub": "pandoc -t plain", "doc": "libreoffice --convert-to txt", "pdf": "pdftotext -layout",
  ]
}

/// A byte that makes a file no text.
public struct BadByte: Error, Sendable, Equatable, CustomStringConvertible {
  /// The byte itself.
  public let value: UInt8
  /// Bytes before it in the file.
  public let offset: Int
  /// What is wrong with it: “is no UTF-8”, “begins an ELF program”.
  public let fault: String

  public var description: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "byte 0x\(digits.count < 2 ? "0" : "")\(digits) at offset \(offset) \(fault)"
  }
}

extension FileProblem.Reason: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missing: "no such file or folder"
    case .denied: "permission denied"
    case .notAFile(let kind): "is \(kind.name), not a file"
    case .danglingLink: "a symbolic link that leads to nothing"
    case .linkLoop: "a symbolic link that leads back to where it stands"
    case .noTexts(let others): noTexts(others)
    case .empty: "an empty file"
    case .blank: "blank: nothing but white space"
    case .tooLarge(let bytes): tooLarge(bytes)
    case .skipped(let bytes, let most):
      "skipped: \(bytes.map(String.init) ?? "its") bytes are more than \(most) (--max-size)"
    case .notText(let byte): "not a text: \(byte)"
    case .unknownEncoding(let name): "unknown encoding “\(name)” (known: \(knownEncodings))"
    case .missingTable(let name): "this system cannot read \(name): \(Self.remedy)"
    case .system(let number): unsafe String(cString: strerror(number))
    }
  }

  /// What to do where the C library lacks the tables of an encoding.
  private static let remedy =
    "install the conversion tables of the C library (on Fedora and RHEL: glibc-gconv-extra)"

  /// What follows the name of a byte that is no UTF-8 where the file may be in an encoding that this system cannot read; empty
  /// where it can read all.
  static func note(onMissing encodings: [String]) -> String {
    guard !encodings.isEmpty else { return "" }
    let names = encodings.map { $0.uppercased() }.joined(separator: " and ")
    return "; yrd could not try \(names): \(remedy)"
  }

  private func noTexts(_ others: [String]) -> String {
    let held = others.isEmpty ? "" : "; it holds \(others.joined(separator: ", "))"
    let names = TextNames.endings.map { "*.\($0)" }.joined(separator: ", ")
    return "a folder without texts (\(names))\(held)"
  }

  /// Whether it is of a folder as a whole.
  package var isOfFolder: Bool { if case .noTexts = self { true } else { false } }

  private var knownEncodings: String {
    "utf-8, utf-16le, utf-16be, gb18030, big5, and what iconv -l lists"
  }

  private func tooLarge(_ bytes: Int?) -> String {
    let size = bytes.map { " (\($0) bytes)" } ?? ""
    return "too large\(size): a text has at most \(FileBytes.limit) bytes"
  }

  /// The reason that an error number of the system stands for.
  init(errno number: Int32) {
    switch number {
    case ENOENT, ENOTDIR: self = .missing
    case EACCES, EPERM: self = .denied
    case ELOOP: self = .linkLoop
    default: self = .system(number)
    }
  }
}
