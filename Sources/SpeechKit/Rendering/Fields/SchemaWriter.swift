/// Writes the JSON Schema (2020-12) of a kind of record from its members.
struct SchemaWriter {
  private var json = JSONWriter(style: .pretty)
  /// What the members refer to, in the order in which it is first met.
  private var definitions: [Definition] = []

  static func text(_ name: String, _ id: String, _ meaning: String, _ members: [Member]) -> String {
    var writer = SchemaWriter()
    writer.write(name, id, meaning, members)
    writer.json.endLine()
    return String(decoding: writer.json.takeBytes(), as: UTF8.self)
  }

  private mutating func write(_ name: String, _ id: String, _ meaning: String, _ members: [Member])
  {
    json.beginObject()
    json.field("$schema", "https://json-schema.org/draft/2020-12/schema")
    json.field("$id", "urn:yrd:\(name):1")
    json.field("title", id)
    json.field("description", meaning)
    json.field("type", "object")
    json.field("required", ["schema"] + required(members))
    json.key("properties")
    json.beginObject()
    json.object("schema") { json in json.field("const", id) }
    properties(members)
    json.endObject()
    writeDefinitions()
    json.endObject()
  }

  /// A definition may refer to further ones.
  private mutating func writeDefinitions() {
    guard !definitions.isEmpty else { return }
    json.key("$defs")
    json.beginObject()
    var number = 0
    while number < definitions.count {
      let definition = definitions[number]
      json.key(definition.name)
      schema(definition.shape, definition.meaning)
      number += 1
    }
    json.endObject()
  }

  private func required(_ members: [Member]) -> [String] {
    members.filter { $0.presence == .always }.map { "\($0.name)" }
  }

  private mutating func properties(_ members: [Member]) {
    for member in members {
      json.key(member.name)
      schema(member.shape, member.meaning)
    }
  }

  private mutating func schema(_ shape: Shape, _ meaning: String = "") {
    json.beginObject()
    if !meaning.isEmpty { json.field("description", meaning) }
    switch shape {
    case .string, .pattern, .day, .word: text(shape)
    case .whole, .number, .truth: number(shape)
    case .list, .object, .map, .oneOf, .anyObject: several(shape)
    case .named(let definition):
      json.field("$ref", "#/$defs/\(definition.name)")
      if !definitions.contains(where: { $0.name == definition.name }) {
        definitions.append(definition)
      }
    }
    json.endObject()
  }

  private mutating func text(_ shape: Shape) {
    if case .word(let words) = shape { return json.field("enum", words) }
    json.field("type", "string")
    switch shape {
    case .string(let least) where least > 0: json.field("minLength", least)
    case .pattern(let pattern): json.field("pattern", pattern)
    case .day: json.field("format", "date")
    default: break
    }
  }

  private mutating func number(_ shape: Shape) {
    switch shape {
    case .whole(let least):
      json.field("type", "integer")
      json.field("minimum", least)
    case .number(let least, let most):
      json.field("type", "number")
      json.field("minimum", least)
      json.field("maximum", most)
    default: json.field("type", "boolean")
    }
  }

  private mutating func several(_ shape: Shape) {
    if case .oneOf(let shapes) = shape {
      json.key("oneOf")
      json.beginArray()
      for shape in shapes { schema(shape) }
      return json.endArray()
    }
    if case .list(let element, let least, let most) = shape {
      json.field("type", "array")
      if least > 0 { json.field("minItems", least) }
      json.field("maxItems", most)
      json.key("items")
      return schema(element)
    }
    json.field("type", "object")
    switch shape {
    case .object(let members):
      let required = required(members)
      if !required.isEmpty { json.field("required", required) }
      json.key("properties")
      json.beginObject()
      properties(members)
      json.endObject()
    case .map(let value):
      json.key("additionalProperties")
      schema(value)
    default:
      json.field("minProperties", 1)
      json.field("additionalProperties", true)
    }
  }
}
