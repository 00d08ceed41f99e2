/// A JSON Schema of a kind of record that yrd prints.
struct Schema: Sendable {
  /// As `yrd schema NAME` takes it.
  let name: String
  /// As records name it: `yrd/page/1`.
  let id: String
  let printedBy: String
  let text: String

  static let all = [page]

  static let page = Schema(name: "page", id: "yrd/page/1", printedBy: "yrd parse", text: "{}\n")
}
