@testable import SpeechReading
@testable import SpeechRendering

/// The tables of the article Records: what each kind of record holds, made from the fields that print them.
struct RecordDocument {
  /// What several kinds of records share, in the order in which it is first met.
  private var shared: [Definition] = []
  private var lines: [String] = []

  /// The article with its tables as they are now: what stands behind the first heading of a kind.
  static func updated(_ article: String) -> String {
    let head = article.components(before: "\n## ")
    var document = RecordDocument()
    for schema in RecordSchema.all { document.add(schema) }
    document.addShared()
    return head + "\n" + document.lines.joined(separator: "\n")
  }

  private mutating func add(_ schema: RecordSchema) {
    lines += ["## \(schema.name)", "", "\(schema.meaning). Printed by `\(schema.printedBy)`.", ""]
    add(schema.members())
  }

  private mutating func addShared() {
    lines += ["## What records share", ""]
    var number = 0
    while number < shared.count {
      let one = shared[number]
      number += 1
      lines += ["### \(one.name)", ""]
      guard case .object(let members) = one.shape else {
        lines += ["\(words(one.shape)): \(one.meaning).", ""]
        continue
      }
      lines += ["\(one.meaning).", ""]
      add(members)
    }
  }

  private mutating func add(_ members: [Member]) {
    let rows = rows(members, "")
    lines += ["| Member | Value | Meaning |", "|---|---|---|"] + rows
    lines.append("")
  }

  /// A row for each member, those of objects that stand in one place behind it.
  private mutating func rows(_ members: [Member], _ path: String) -> [String] {
    let place = SourceFields.place.members.map { "\($0.name)" }
    // The place itself has no others.
    let hasPlace =
      members.count > place.count && Set(place).isSubset(of: members.map { "\($0.name)" })
    return members.flatMap { member -> [String] in
      if hasPlace, place.contains("\(member.name)") {
        let isFirst = "\(member.name)" == place[0]
        return isFirst ? ["| `\(path)start` … | *place* | Where it stands: its members |"] : []
      }
      let name = "\(path)\(member.name)"
      let sign = member.presence == .always ? "" : " ?"
      let row = "| `\(name)`\(sign) | \(words(member.shape)) | \(member.meaning) |"
      return [row] + rows(inside: member.shape, name)
    }
  }

  private mutating func rows(inside shape: Shape, _ path: String) -> [String] {
    switch shape {
    case .object(let members): rows(members, path + ".")
    case .list(.object(let members), _, _): rows(members, path + "[].")
    default: []
    }
  }

  /// A shape in words.
  private mutating func words(_ shape: Shape) -> String {
    switch shape {
    case .string(let least): return least > 0 ? "text, not empty" : "text"
    case .pattern(let pattern): return "text like `\(pattern.escapedForTable)`"
    case .day: return "day: `2024-07-30`"
    case .word(let words): return words.map { "`\($0)`" }.joined(separator: ", ")
    case .whole(let least): return least.map { "whole number from \($0)" } ?? "whole number"
    case .number(let least, let most):
      guard let least else { return "number" }
      return most.map { "number from \(least) to \($0)" } ?? "number from \(least)"
    case .truth: return "true or false"
    case .list(let element, _, _): return "list: \(words(element))"
    case .object: return "object"
    case .map(let value): return "object by name: \(words(value))"
    case .oneOf(let shapes): return shapes.map { alternative($0) }.joined(separator: " or ")
    case .anyObject: return "object of another program"
    case .named(let definition):
      if !shared.contains(where: { $0.name == definition.name }) { shared.append(definition) }
      return "*\(definition.name)*"
    }
  }

  private mutating func alternative(_ shape: Shape) -> String {
    guard case .object(let members) = shape else { return words(shape) }
    return members.map { "`\($0.name)`" }.joined(separator: " and ")
  }
}

extension String {
  /// What stands before a text, with a line end; all of it where the text is not there.
  fileprivate func components(before mark: String) -> String {
    guard let found = firstRange(of: mark) else { return self }
    return String(self[..<found.lowerBound])
  }

  fileprivate var escapedForTable: String { split(separator: "|").joined(separator: "\\|") }
}
