internal import SpeechReading

/// The members of an object that holds a text, one function each.
struct TextLineReader {
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

  /// An element of an array.
  init(_ value: JSONValue) throws(TextLine.Fault) {
    guard value.members != nil else { throw .noObject(value.kind) }
    (self.value, replaced) = (value, nil)
  }

  var id: String? {
    switch value["id"]?.content {
    case .string(let text): text.isEmpty ? nil : text
    case .number(let digits): digits
    default: nil
    }
  }

  var input: [JSONValue.Member] {
    value.uniqueMembers.filter { !["id", "title", "text", "published", "outlet"].contains($0.key) }
  }

  var row: Result<TextRow, TextLine.Fault> {
    Result { () throws(TextLine.Fault) in try read() }
  }

  private func read() throws(TextLine.Fault) -> TextRow {
    if let id = value["id"], id.string == nil, id.content != .null, self.id == nil {
      throw .wrongKind(member: "id", id.kind)
    }
    var findings = value.allRepeatedMembers.map { member in
      Finding(
        .duplicateKey, "\(duplicateKey(member.key)) (byte \(member.offset) of the line)", at: [])
    }
    let (published, outlet) = (string("published", &findings), string("outlet", &findings))
    let title = string("title", &findings)
    guard let member = value["text"] else { throw .noText }
    guard let text = member.string else { throw .wrongKind(member: "text", member.kind) }
    var row = try TextRow(id: id, title: title, text: text, findings)
    row.know(published: published, outlet: outlet, of: "input")
    if let replaced {
      row.findings.append(
        Finding(
          .invalidBytes,
          "\(replaced.count) invalid bytes were replaced, the first at byte \(replaced.firstOffset) of the line",
          at: []))
    }
    return row
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
}
