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
    let program = ProgramRecord(
      name: tool.name, version: tool.version, compiler: Self.compiler)
    RecordWriter([], citing: .articles).write(program, to: &json)
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
