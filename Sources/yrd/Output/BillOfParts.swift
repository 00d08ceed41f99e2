import SpeechKit

/// What the program is made of: a line for readers, and a record of the parts for whoever must account for them.
struct BillOfParts {
  private let tool: Tool

  init(of tool: Tool) { self.tool = tool }

  /// `yrd --version`.
  func show(_ output: inout Output) throws {
    let program = ProgramRecord(
      name: tool.name, version: tool.version, compiler: Self.compiler)
    try output.show(
      json: { RecordWriter([], citing: .articles).write(program, to: &$0) },
      text: { _ in ["\(tool.name) \(tool.version)"] },
      table: {
        RowColumns<ProgramRecord> {
          Column("name") { $0.name }
          Column("version") { $0.version }
          Column("compiler") { $0.compiler }
        }.table(of: [program])
      })
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
