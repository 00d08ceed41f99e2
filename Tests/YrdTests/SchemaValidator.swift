import SpeechKit

/// Holds a value against a JSON Schema (2020-12), as far as yrd's schemas go: a keyword that it does not know is a fault, and so is
/// a member that stands in no schema, though schemas are open.
struct SchemaValidator {
  private let definitions: [String: JSONValue]
  private let root: JSONValue

  init(_ schema: JSONValue) {
    root = schema
    let all = schema["$defs"]?.members ?? []
    definitions = Dictionary(uniqueKeysWithValues: all.map { ($0.key, $0.value) })
  }

  /// What is wrong, each with its place: `stories/kind: “x” is none of …`.
  func problems(of value: JSONValue) -> [String] { closed(value, root, "") }

  /// What a value had to be, and the members that a schema describes.
  private struct Finding {
    var problems: [String] = []
    var described: Set<String> = []

    mutating func add(_ other: Finding) {
      problems += other.problems
      described.formUnion(other.described)
    }
  }

  /// Nothing may stand in the value that its schema does not describe.
  private func closed(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    let found = check(value, schema, place)
    let unknown = (value.members ?? []).map(\.key).filter { !found.described.contains($0) }
    return found.problems + unknown.map { "\(place): no schema has “\($0)”" }
  }

  private func check(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> Finding {
    var found = Finding()
    for keyword in schema.members ?? [] {
      switch keyword.key {
      case "$schema", "$id", "$defs", "title", "description": break
      case "$ref":
        let name = String((keyword.value.string ?? "").dropFirst("#/$defs/".count))
        if let definition = definitions[name] {
          found.add(check(value, definition, place))
        } else {
          found.problems.append("\(place): no definition “\(name)”")
        }
      case "oneOf":
        let all = (keyword.value.elements ?? []).map { check(value, $0, place) }
        let fitting = all.filter(\.problems.isEmpty)
        if fitting.count == 1 {
          found.add(fitting[0])
        } else {
          found.problems.append("\(place): \(fitting.count) of \(all.count) schemas fit")
        }
      case "properties", "required", "additionalProperties":
        found.add(members(of: value, keyword, schema, place))
      case "items":
        let elements = value.elements ?? []
        found.problems += elements.flatMap { closed($0, keyword.value, place + "/*") }
      default:
        if let problem = Self.problem(of: value, keyword) {
          found.problems.append("\(place): \(problem)")
        }
      }
    }
    return found
  }

  private func members(
    of value: JSONValue, _ keyword: JSONValue.Member, _ schema: JSONValue, _ place: String
  ) -> Finding {
    var found = Finding()
    let members = value.members ?? []
    let named = Set((schema["properties"]?.members ?? []).map(\.key))
    switch keyword.key {
    case "required":
      let missing = (keyword.value.elements ?? []).compactMap(\.string).filter { value[$0] == nil }
      found.problems = missing.map { "\(place): “\($0)” is missing" }
    case "properties":
      for member in members {
        guard let own = keyword.value[member.key] else { continue }
        found.described.insert(member.key)
        found.problems += closed(member.value, own, "\(place)/\(member.key)")
      }
    default:
      for member in members where !named.contains(member.key) {
        found.described.insert(member.key)
        guard keyword.value.boolean != true else { continue }
        found.problems += closed(member.value, keyword.value, "\(place)/…")
      }
    }
    return found
  }

  /// What a keyword that looks at one value alone finds wrong.
  private static func problem(of value: JSONValue, _ keyword: JSONValue.Member) -> String? {
    let bound = keyword.value.integer ?? 0
    let isRight: Bool? =
      switch keyword.key {
      case "type": isOf(keyword.value.string ?? "", value)
      case "const": value.string == keyword.value.string
      case "enum": (keyword.value.elements ?? []).contains { $0.string == value.string }
      case "pattern": value.string.map { matches($0, keyword.value.string ?? "") } ?? false
      case "format": keyword.value.string == "date" && isDay(value.string ?? "")
      case "minLength": (value.string ?? "").unicodeScalars.count >= bound
      case "minItems": (value.elements ?? []).count >= bound
      case "maxItems": (value.elements ?? []).count <= bound
      case "minProperties": (value.members ?? []).count >= bound
      case "minimum": (value.number ?? -.infinity) >= keyword.value.number ?? .infinity
      case "maximum": (value.number ?? .infinity) <= keyword.value.number ?? -.infinity
      default: nil
      }
    switch isRight {
    case true: return nil
    case false: return "“\(value.string ?? value.kind)” against \(keyword.key)"
    case nil: return "a keyword that nobody knows: \(keyword.key)"
    }
  }

  private static func isOf(_ type: String, _ value: JSONValue) -> Bool {
    switch type {
    case "string": value.string != nil
    case "integer": value.integer != nil
    case "number": value.number != nil
    case "boolean": value.boolean != nil
    case "array": value.elements != nil
    case "object": value.members != nil
    default: false
    }
  }

  private static func matches(_ text: String, _ pattern: String) -> Bool {
    guard let pattern = try? Regex(pattern) else { return false }
    return text.firstMatch(of: pattern) != nil
  }

  /// A day of the calendar.
  private static func isDay(_ text: String) -> Bool {
    guard case .day(let day) = DateEstimate(edtf: text) else { return false }
    return day.text == text
  }
}
