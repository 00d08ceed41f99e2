import Glibc
import Testing

/// A folder of texts, as long as somebody holds it.
final class TextFolder {
  let path: String
  private var files: [String] = []

  init(_ texts: [(name: String, text: String)]) throws {
    var template = Array("/tmp/yrd-texts-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { unsafe mkdtemp($0.baseAddress!) }
    try #require(unsafe made != nil)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    for (name, text) in texts { try write(text, name) }
  }

  private func write(_ text: String, _ name: String) throws {
    let file = path + "/" + name
    files.append(file)
    let descriptor = unsafe open(file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    try #require(descriptor >= 0)
    let bytes = Array(text.utf8)
    let written = unsafe bytes.withUnsafeBytes {
      unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
    }
    close(descriptor)
    try #require(written == bytes.count)
  }

  deinit {
    for file in files { _ = unsafe unlink(file) }
    _ = unsafe rmdir(path)
  }
}
