import Glibc

/// The bytes of a file; replaced by the room for files.
public enum TextFiles {
  public static func bytes(_ path: String) -> [UInt8]? {
    let name = FileName.bytes(of: path) + [0]
    let descriptor =
      path == "-"
      ? 0
      : unsafe name.withUnsafeBytes { raw in
        unsafe open(raw.baseAddress!.assumingMemoryBound(to: CChar.self), O_RDONLY)
      }
    guard descriptor >= 0 else { return nil }
    defer { if descriptor > 0 { close(descriptor) } }
    var out: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = unsafe buffer.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if got <= 0 { break }
      out += buffer[..<got]
    }
    if out.starts(with: [0xEF, 0xBB, 0xBF]) { out.removeFirst(3) }
    return out
  }
}
