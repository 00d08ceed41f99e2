import Glibc

@testable import SpeechReading

/// A folder of a test, removed with everything in it when nobody holds it any more.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    var template = Array("/tmp/yrd-test-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe mkdtemp(buffer.baseAddress!) != nil
    }
    precondition(made, "mkdtemp failed")
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { shell("chmod -R u+rwx '\(path)' && rm -rf '\(path)'") }

  func callAsFunction(_ relative: String) -> String { "\(path)/\(relative)" }

  @discardableResult
  func write(_ bytes: [UInt8], to relative: String) -> String {
    let file = unsafe withName(relative) { unsafe open($0, O_WRONLY | O_CREAT | O_TRUNC, 0o644) }
    let written = unsafe bytes.withUnsafeBytes {
      unsafe Glibc.write(file, $0.baseAddress, $0.count)
    }
    precondition(file >= 0 && written == bytes.count, "cannot write \(relative)")
    close(file)
    return self(relative)
  }

  @discardableResult
  func write(_ text: String, to relative: String) -> String {
    write(Array(text.utf8), to: relative)
  }

  @discardableResult
  func makeFolder(_ relative: String) -> String {
    let result = unsafe withName(relative) { unsafe mkdir($0, 0o755) }
    precondition(result == 0)
    return self(relative)
  }

  func makeFIFO(_ relative: String) {
    let result = unsafe withName(relative) { unsafe mkfifo($0, 0o644) }
    precondition(result == 0)
  }

  func makeLink(_ relative: String, to target: String) {
    let result = unsafe withName(relative) { unsafe symlink(target, $0) }
    precondition(result == 0)
  }

  func setMode(_ mode: mode_t, of relative: String) {
    let result = unsafe withName(relative) { unsafe chmod($0, mode) }
    precondition(result == 0)
  }

  private func withName(_ relative: String, _ body: (UnsafePointer<CChar>) -> Int32) -> Int32 {
    unsafe withPath(FileName.bytes(of: self(relative))[...], body)
  }
}

/// Runs a command of the shell; its exit status.
@discardableResult
func shell(_ command: String) -> Int32 { unsafe system(command) }

/// A text in another encoding, as iconv writes it.
func encode(_ text: String, as encoding: String) -> [UInt8] {
  let folder = TemporaryFolder()
  let source = folder.write(text, to: "in")
  precondition(
    shell("iconv -f UTF-8 -t \(encoding) '\(source)' >'\(folder("out"))'") == 0)
  do { return try FileBytes.read(folder("out")) } catch { preconditionFailure("\(error)") }
}
