import SpeechKit

/// What the program is made of: a line for readers, and a record of the parts for whoever must account for them.
struct BillOfParts {
  private let tool: Tool

  init(of tool: Tool) { self.tool = tool }

  /// `yrd --version`.
  func show(_ output: inout Output) throws {
    try output.show(
      json: write, text: { _ in ["\(tool.name) \(tool.version)"] },
      table: {
        var table = TextTable(columns: [.init("name"), .init("version"), .init("compiler")])
        table.add([.init(tool.name), .init(tool.version), .init(Self.compiler)])
        return table
      })
  }

  private func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("schema", "yrd/version/1")
      json.field("name", tool.name)
      json.field("version", tool.version)
      json.field("compiler", Self.compiler)
      json.object("words") { json in Self.write(.words, to: &json) }
      json.object("texts") { json in Self.write(.texts, to: &json) }
      json.field("facts_until", EmbeddedParts.lastFact)
    }
  }

  private static func write(_ parts: EmbeddedParts, to json: inout JSONWriter) {
    json.field("count", parts.count)
    json.field("sha256", parts.digest)
  }

  /// Swift tells a program no more of its compiler than this.
  private static var compiler: String {
    #if compiler(>=6.4)
      "Swift 6.4 or later"
    #elseif compiler(>=6.3)
      "Swift 6.3"
    #else
      "Swift 6.2"
    #endif
  }
}
