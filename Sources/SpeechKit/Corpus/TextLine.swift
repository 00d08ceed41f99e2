/// A text that came as one line of JSON, and what reading made of it.
///
/// ```json
/// {"id": "a1", "text": "…", "published": "2023-12-01", "outlet": "…", "anything": ["else"]}
/// ```
/// The line is read alone: nothing here depends on what stands before or behind it, its number neither.
public struct TextLine: Sendable {
  /// As given, a number by its digits; nil where the line has none.
  public let id: String?
  /// The members that mean nothing to yrd, as they stood.
  public let input: [JSONValue.Member]
  public let outcome: Result<Page, Fault>

  /// Why a line gives no record.
  public enum Fault: Error, Sendable, Equatable {
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
    public var isForeign: Bool {
      switch self {
      case .empty, .noJSON, .noObject: true
      case .noText, .wrongKind, .unreadable, .tooLong: false
      }
    }
  }

  /// Reads a line without its end.
  public init(_ bytes: [UInt8], _ invalid: Decoding.InvalidBytes = .refuse) {
    do throws(Fault) {
      self.init(try TextLineReader(bytes, invalid))
    } catch {
      self.init(failed: error)
    }
  }

  /// A line of which no record can be made.
  public init(failed fault: Fault) {
    (id, input, outcome) = (nil, [], .failure(fault))
  }

  private init(_ reader: TextLineReader) {
    id = reader.id
    input = reader.input
    outcome = reader.outcome
  }
}

extension TextLine.Fault: CustomStringConvertible {
  public var description: String {
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

/// The members of a line, one function each.
private struct TextLineReader {
  let value: JSONValue
  /// Invalid bytes of the line that were replaced.
  let replaced: ReplacedBytes?

  init(_ line: [UInt8], _ invalid: Decoding.InvalidBytes) throws(TextLine.Fault) {
    if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { throw .empty }
    var bytes = line
    var replaced: ReplacedBytes?
    if invalid == .replace {
      let repaired = UTF8Repair.convert(line, .replace)
      bytes = repaired.utf8
      replaced = repaired.firstFault.map {
        ReplacedBytes(count: repaired.replaced, firstOffset: $0)
      }
    }
    do throws(JSONError) {
      value = try readJSON(bytes)
    } catch {
      throw .noJSON(problem: error.problem, column: error.place.column)
    }
    guard value.members != nil else { throw .noObject(value.kind) }
    self.replaced = replaced
  }

  var id: String? {
    switch value["id"]?.content {
    case .string(let text): text.isEmpty ? nil : text
    case .number(let digits): digits
    default: nil
    }
  }

  var input: [JSONValue.Member] {
    value.uniqueMembers.filter { !["id", "text", "published", "outlet"].contains($0.key) }
  }

  var outcome: Result<Page, TextLine.Fault> {
    Result { () throws(TextLine.Fault) in try page() }
  }

  private func page() throws(TextLine.Fault) -> Page {
    if let id = value["id"], id.string == nil, id.content != .null, self.id == nil {
      throw .wrongKind(member: "id", id.kind)
    }
    var findings = value.allRepeatedMembers.map { member in
      Finding(
        .duplicateKey, "\(duplicateKey(member.key)) (byte \(member.offset) of the line)", at: [])
    }
    let known = PageReader.Known(published: published(&findings), outlet: outlet(&findings))
    var page = PageReader().read(
      try text(), id: id ?? FileBytes.standardInput, file: FileBytes.standardInput, known: known)
    if let replaced {
      findings.append(
        Finding(
          .invalidBytes,
          "\(replaced.count) invalid bytes were replaced, the first at byte \(replaced.firstOffset) of the line",
          at: []))
    }
    page.findings += findings
    return page
  }

  private func text() throws(TextLine.Fault) -> SourceText {
    guard let member = value["text"] else { throw .noText }
    guard let text = member.string else { throw .wrongKind(member: "text", member.kind) }
    do throws(FileProblem.Reason) {
      return try Decoding.utf8.decode(Array(text.utf8)).text
    } catch {
      throw .unreadable(error)
    }
  }

  private func published(_ findings: inout [Finding]) -> Sourced<DateEstimate>? {
    guard let text = string("published", &findings) else { return nil }
    guard let date = DateEstimate(written: text) else {
      note("published is \(noDate(text))", &findings)
      return nil
    }
    return Sourced(date, .catalog, [.catalog(Self.name, key: "published")])
  }

  private func outlet(_ findings: inout [Finding]) -> Sourced<String>? {
    string("outlet", &findings).map { Sourced($0, .catalog, [.catalog(Self.name, key: "outlet")]) }
  }

  /// A member that is a text; null and "" say nothing.
  private func string(_ name: String, _ findings: inout [Finding]) -> String? {
    guard let member = value[name], member.content != .null else { return nil }
    guard let text = member.string else {
      note("\(name) is \(member.kind), not a text", &findings)
      return nil
    }
    return text.isEmpty ? nil : text
  }

  private func note(_ problem: String, _ findings: inout [Finding]) {
    findings.append(Finding(.catalogUnknown, problem, at: []))
  }

  /// What evidence from the line names, as it would name a catalog.
  private static let name = "input"
}
