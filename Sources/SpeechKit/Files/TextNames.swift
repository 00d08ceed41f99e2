/// Names of files that are read as texts of a corpus.
enum TextNames {
  /// In small letters; capitals are the same.
  static let endings = ["txt", "md", "html", "htm", "xhtml", "ndjson", "jsonl", "csv"]

  static func isText(_ name: [UInt8]) -> Bool { endings.contains(ending(of: name)) }

  /// What stands behind the last full stop, in small letters; empty where nothing does.
  static func ending(of name: [UInt8]) -> String {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return "" }
    return String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased()
  }
}
