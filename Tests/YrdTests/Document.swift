import Glibc
import SpeechKit
import Testing

/// A text about yrd that the tests hold against the program: the README, or an article of the DocC catalog.
struct Document: Sendable, CustomStringConvertible {
  /// Its path in the repository.
  let path: String

  static let readme = Document(path: "README.md")

  /// The README, then the articles by their names.
  static let all: [Document] = {
    let tree = try? FileTree.read(root + catalog)
    let articles = (tree?.files ?? []).map(\.path).filter { $0.hasSuffix(".md") }.sorted()
    return [readme] + articles.map { Document(path: String($0.dropFirst(root.count))) }
  }()

  /// Whether this run writes the examples anew.
  static var isUpdated: Bool { unsafe getenv("YRD_UPDATE_README") != nil }

  var description: String { path }

  func text() throws -> String {
    String(decoding: try FileBytes.read(Self.root + path), as: UTF8.self)
  }

  func write(_ text: String) throws {
    let file = unsafe try #require(fopen(Self.root + path, "w"))
    unsafe fputs(text, file)
    unsafe fclose(file)
  }

  /// Whether a link leads to a file or folder, or to a picture of the catalog.
  func exists(_ link: String) -> Bool {
    let folder = path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    return ["", ".svg", ".png"].contains { ending in
      unsafe access(Self.root + folder + link + ending, F_OK) == 0
    }
  }

  private static let catalog = "Sources/SpeechKit/SpeechKit.docc"
  private static let root = String(#filePath.dropLast("Tests/YrdTests/Document.swift".count))
}
