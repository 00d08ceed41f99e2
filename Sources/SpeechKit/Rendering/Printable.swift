/// The text with everything made visible that a terminal would obey instead of show.
///
/// Line feed and tab become `\n` and `\t`; control characters (C0, DEL, C1), line and paragraph separators and the characters that
/// turn the writing direction (U+061C, U+200E, U+200F, U+202A–U+202E, U+2066–U+2069) become `\u{202E}`; a byte of a file
/// name that is no UTF-8 (see `FileName`) becomes `\xFF`. Everything else, `\` too, stays. Linear; a text that needs nothing
/// is given back as it is. What is `kept` stays too: the line ends of a text of several lines, for example.
public func printable(_ text: String, keeping kept: Set<Unicode.Scalar> = []) -> String {
  guard text.unicodeScalars.contains(where: isUnprintable) else { return text }
  var shown = ""
  for scalar in text.unicodeScalars {
    if isUnprintable(scalar), !kept.contains(scalar) {
      shown += escape(of: scalar)
    } else {
      shown.unicodeScalars.append(scalar)
    }
  }
  return shown
}

/// JSON in which everything that `printable` would escape stands as `\uXXXX`: the same value, safe to look at in a terminal.
///
/// JSON itself lets DEL, C1 and the bidirectional controls stand raw in its strings. `json` must be valid JSON.
public func printableJSON(_ json: [UInt8]) -> [UInt8] {
  let text = String(decoding: json, as: UTF8.self)
  func stays(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x7F || !isControl(scalar) }
  guard !text.unicodeScalars.allSatisfy(stays) else { return json }
  var shown: [UInt8] = []
  for scalar in text.unicodeScalars {
    if stays(scalar) {
      shown.append(contentsOf: String(scalar).utf8)
    } else {
      let digits = String(scalar.value, radix: 16)
      shown.append(
        contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
    }
  }
  return shown
}

private func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
  isControl(scalar) || FileName.byte(of: scalar) != nil
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20...0x7E, 0x2070...0xD7FF: false
  case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
  default: false
  }
}

private func escape(of scalar: Unicode.Scalar) -> String {
  if let byte = FileName.byte(of: scalar) {
    return "\\x" + String(byte, radix: 16, uppercase: true)
  }
  return switch scalar {
  case "\n": "\\n"
  case "\t": "\\t"
  default: "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
  }
}
