import Glibc
import SpeechKit

/// The files of one kind below a folder, for tests about the code and the word files themselves.
enum FileTreeOfSources {
  /// Path inside the folder and text of each, sorted.
  static func read(_ root: String, _ kind: String = ".swift") throws -> [(
    path: String, text: String
  )] {
    try paths(below: root, "", kind).sorted().map { path in
      (path, String(decoding: try FileBytes.read("\(root)/\(path)"), as: UTF8.self))
    }
  }

  private static func paths(
    below root: String, _ inside: String, _ kind: String
  ) -> [String] {
    guard let folder = unsafe opendir(inside.isEmpty ? root : "\(root)/\(inside)") else {
      return []
    }
    defer { unsafe closedir(folder) }
    var out: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
        unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      let path = inside.isEmpty ? name : "\(inside)/\(name)"
      if name.hasSuffix(kind) { out.append(path) } else { out += paths(below: root, path, kind) }
    }
    return out
  }
}
