package import SpeechAnswers
package import SpeechReading

extension JSONWriter {
  /// Writes what became of a line: `yrd/page/1` with the line's other members under `input`, or `yrd/failure/1`.
  package mutating func record(of line: TextLine) {
    switch line.outcome {
    case .success(let page):
      RecordWriter([page], citing: .pageAlone).write(page, input: line.input, to: &self)
    case .failure(let fault):
      let failed = FailedLine(line: line, error: fault.description)
      RecordWriter([], citing: .pageAlone).write(failed, to: &self)
    }
  }

  /// Writes members of another's JSON as a member `input`, if there are any.
  mutating func input(_ members: [JSONValue.Member]) {
    guard !members.isEmpty else { return }
    key("input")
    self.members(members)
  }

  /// Writes a value of another's JSON: the same value, its numbers with the same digits.
  package mutating func value(_ value: JSONValue) {
    switch value.content {
    case .null: null()
    case .boolean(let truth): boolean(truth)
    case .number(let digits): number(digits: digits)
    case .string(let text): string(text)
    case .array(let elements): array { json in for element in elements { json.value(element) } }
    case .object(let members): self.members(members)
    }
  }

  private mutating func members(_ members: [JSONValue.Member]) {
    object { json in
      for member in members {
        json.key(member.key)
        json.value(member.value)
      }
    }
  }
}
