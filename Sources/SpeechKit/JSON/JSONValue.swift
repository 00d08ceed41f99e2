/// A JSON value as it stands in a file: what it is, and at which byte it begins.
package struct JSONValue: Sendable, Equatable {
  /// What the value is.
  package let content: Content
  /// The first byte of the value, counted from 0; `JSONPlace` turns it into line and column.
  package let offset: Int

  /// The kinds of values. Numbers keep their digits as printed: nothing is rounded before somebody asks.
  package enum Content: Sendable, Equatable {
    case null
    case boolean(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([Member])
  }

  /// A member of an object.
  public struct Member: Sendable, Equatable {
    /// The name, with its escapes resolved.
    package let key: String
    /// The first byte of the name's quotation mark, counted from 0.
    package let offset: Int
    /// What stands behind the colon.
    package let value: JSONValue
  }
}

extension JSONValue {
  /// The text, if this is one.
  package var string: String? { if case .string(let text) = content { text } else { nil } }

  /// The whole number, if this is one that fits (`3`, not `3.0`).
  package var integer: Int? { if case .number(let digits) = content { Int(digits) } else { nil } }

  /// The number, if this is one.
  package var number: Double? {
    if case .number(let digits) = content { Double(digits) } else { nil }
  }

  /// The truth value, if this is one.
  package var boolean: Bool? { if case .boolean(let truth) = content { truth } else { nil } }

  /// The elements, if this is an array.
  package var elements: [JSONValue]? {
    if case .array(let elements) = content { elements } else { nil }
  }

  /// The members in the order of the file, if this is an object. A key given twice stands here twice: see `repeatedMembers`.
  package var members: [Member]? { if case .object(let members) = content { members } else { nil } }

  /// The value of a key, if this is an object that has it; of a key given twice, the last, as most readers take it.
  package subscript(key: String) -> JSONValue? { members?.last { $0.key == key }?.value }

  /// The members whose key an earlier member of the same object already had.
  package var repeatedMembers: [Member] {
    var seen: Set<String> = []
    return (members ?? []).filter { !seen.insert($0.key).inserted }
  }

  /// The members each key of which stands once: of a key given twice, the last.
  package var uniqueMembers: [Member] {
    let members = self.members ?? []
    guard !repeatedMembers.isEmpty else { return members }
    var seen: Set<String> = []
    return members.reversed().filter { seen.insert($0.key).inserted }.reversed()
  }

  /// `repeatedMembers` of this and of all that stands in it.
  package var allRepeatedMembers: [Member] {
    switch content {
    case .object(let members): repeatedMembers + members.flatMap(\.value.allRepeatedMembers)
    case .array(let elements): elements.flatMap(\.allRepeatedMembers)
    default: []
    }
  }

  /// What this is, in words for a message: “a text”, “an object”.
  package var kind: String {
    switch content {
    case .null: "null"
    case .boolean: "true or false"
    case .number: "a number"
    case .string: "a text"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

/// Why bytes are no JSON.
public struct JSONError: Error, Equatable, CustomStringConvertible {
  /// What stands there that must not, or is missing.
  public let problem: String
  /// Where.
  public let place: JSONPlace

  /// `line 3, column 7: a key needs a colon`
  public var description: String { "\(place): \(problem)" }
}
