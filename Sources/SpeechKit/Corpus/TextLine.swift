package import SpeechReading

/// A text that came as one line of JSON, and what reading made of it.
///
/// ```json
/// {"id": "a1", "text": "…", "published": "2023-12-01", "outlet": "…", "anything": ["else"]}
/// ```
/// The line is read alone: nothing here depends on what stands before or behind it, its number neither.
package struct TextLine: Sendable {
  /// As given, a number by its digits; nil where the line has none.
  package let id: String?
  /// The members that mean nothing to yrd, as they stood.
  package let input: [JSONValue.Member]
  package let outcome: Result<Page, Fault>

  /// Why a line gives no record.
  package enum Fault: Error, Sendable, Equatable {
    case empty
    case noJSON(problem: String, column: Int)
    /// JSON, but no object; in words, what it is instead.
    case noObject(String)
    case noText
    /// A member that is no text; what it is instead.
    case wrongKind(member: String, String)
    case unreadable(FileProblem.Reason)
    case tooLong

    /// Whether the line is none of this form at all.
    package var isForeign: Bool {
      switch self {
      case .empty, .noJSON, .noObject: true
      case .noText, .wrongKind, .unreadable, .tooLong: false
      }
    }
  }

  /// Reads a line without its end.
  package init(_ bytes: [UInt8], _ invalid: Decoding.InvalidBytes = .refuse) {
    do throws(Fault) {
      self.init(try TextLineReader(bytes, invalid))
    } catch {
      self.init(failed: error)
    }
  }

  /// A line of which no record can be made.
  package init(failed fault: Fault) {
    (id, input, outcome) = (nil, [], .failure(fault))
  }

  private init(_ reader: TextLineReader) {
    id = reader.id
    input = reader.input
    outcome = reader.row.map { $0.page() }
  }
}

extension TextLine.Fault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .empty: "an empty line"
    case .noJSON(let problem, let column): "no JSON: column \(column): \(problem)"
    case .noObject(let kind): "a line is an object with “text”, not \(kind)"
    case .noText: "“text” is missing"
    case .wrongKind(let member, let kind): "“\(member)” is \(kind), not a text"
    case .unreadable(.empty): "“text” is empty"
    case .unreadable(let reason): "“text” is \(reason)"
    case .tooLong: "the line is too long: at most \(LineReader.longest) bytes are read"
    }
  }
}
