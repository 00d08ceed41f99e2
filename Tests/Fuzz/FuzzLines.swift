@testable import SpeechAnswers
@testable import SpeechReading
@testable import SpeechRendering

/// Any bytes as lines of JSON: one line of JSON out for each line in, the same whatever stands beside it, no key twice.
func fuzzLines(_ bytes: [UInt8]) {
  for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).prefix(64) {
    var json = JSONWriter(style: .compact)
    json.record(of: TextLine(Array(line)))
    precondition(!json.bytes.contains(0x0A), "a record of several lines")
    guard let record = try? readJSON(json.bytes, depth: 256) else {
      preconditionFailure("the record of a line is no JSON")
    }
    precondition(record.repeatedMembers.isEmpty, "a key twice")
    precondition(record["input"]?.repeatedMembers.isEmpty ?? true, "a key of the input twice")
    var lossy = JSONWriter(style: .compact)
    lossy.record(of: TextLine(Array(line), .replace))
    precondition((try? readJSON(lossy.bytes, depth: 256)) != nil)
  }
}
