/// The ids of articles.
package enum ArticleID {
  /// A file's name without extension, cut at the first `_`: `003_fe3380e024d71eeb.txt` is `003`.
  package static func stem(of file: String) -> String {
    let name = withoutExtension(file)
    let cut = name.firstIndex(of: "_").map { name[..<$0] } ?? name
    return String(cut.isEmpty ? name : cut)
  }

  /// The ids of files: what is given, else their stems; where two would have the same, their paths; where these are the same too, a
  /// number behind.
  static func ids(of files: [(file: String, path: String, given: String?)]) -> [String] {
    var uses: [String: Int] = [:]
    for file in files { uses[file.given ?? stem(of: file.file), default: 0] += 1 }
    var taken: Set<String> = []
    return files.map { file in
      let own = file.given ?? stem(of: file.file)
      let path = file.given == nil ? String(withoutExtension(file.path)) : file.path
      var id = uses[own] == 1 ? own : path
      var number = 2
      while !taken.insert(id).inserted {
        id = "\(path)-\(number)"
        number += 1
      }
      return id
    }
  }

  private static func withoutExtension(_ name: String) -> Substring {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex,
      name[dot...].firstIndex(of: "/") == nil, name[name.index(before: dot)] != "/"
    else { return name[...] }
    return name[..<dot]
  }
}
