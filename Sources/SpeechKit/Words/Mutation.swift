#if DEBUG
  internal import Glibc

  /// Small changes with which tests are tried: `YRD_MUTATE=CLASS:WORD` takes a word out of its class, `CLASS+WORD` puts one in,
  /// `rule:QUESTION/NAME` takes a rule out of its question; several with commas. Only a debug build reads it; see `Tests/Scripts/mutate`.
  enum Mutation {
    /// Asked anew each time: `MutationTests` sets it in children of one process.
    private static var changes: [Substring] {
      guard let text = unsafe getenv("YRD_MUTATE") else { return [] }
      return unsafe String(cString: text).split(separator: ",")
    }

    static func takesOut(rule name: String) -> Bool { changes.contains { $0 == "rule:\(name)" } }

    /// The lines of a class as they are changed.
    static func lines(_ bytes: [UInt8], of name: String) -> [UInt8] {
      let changes = changes
      guard !changes.isEmpty else { return bytes }
      var lines = bytes.split(separator: 0x0A)
      for change in changes where change.hasPrefix(name) {
        let mark = change.utf8.dropFirst(name.utf8.count)
        let word = Array(mark.dropFirst())
        switch mark.first {
        case UInt8(ascii: ":"): lines.removeAll { $0.prefix { $0 != 0x09 }.elementsEqual(word) }
        case UInt8(ascii: "+"): lines.append(word[...])
        default: continue
        }
      }
      return lines.flatMap { $0 + [0x0A] }
    }
  }
#endif
