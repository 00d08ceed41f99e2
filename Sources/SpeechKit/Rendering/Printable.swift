internal import SpeechAnswers
internal import SpeechReading

/// The text with everything made visible that a terminal would obey instead of show.
///
/// Line feed and tab become `\n` and `\t`; control characters (C0, DEL, C1), line and paragraph separators and the characters that
/// turn the writing direction (U+061C, U+200E, U+200F, U+202A–U+202E, U+2066–U+2069) become `\u{202E}`, and so do characters that
/// nobody sees: soft hyphens, zero-width characters, tags, variation selectors, U+FEFF (Default_Ignorable_Code_Point of Unicode; those of
/// an emoji stay). A byte of a file name that is no UTF-8 (see `FileName`) becomes `\xFF`. Everything else, `\` too, stays. Linear; a text that needs nothing
/// is given back as it is. What is `kept` stays too: the line ends of a text of several lines, for example.
package func printable(_ text: String, keeping kept: Set<Unicode.Scalar> = []) -> String {
  guard text.unicodeScalars.contains(where: isUnprintable) else { return text }
  var shown = ""
  let scalars = Array(text.unicodeScalars)
  for (index, scalar) in scalars.enumerated() {
    if isUnprintable(scalar), !kept.contains(scalar), !joinsEmoji(index, scalars) {
      shown += escape(of: scalar)
    } else {
      shown.unicodeScalars.append(scalar)
    }
  }
  return shown
}

/// Whether a joiner or a variation selector belongs to an emoji (👨‍👩‍👧, ❤️), which shows it.
private func joinsEmoji(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
  guard scalars[index] == "\u{200D}" || scalars[index] == "\u{FE0F}", index > 0 else {
    return false
  }
  var before = index - 1
  if scalars[before] == "\u{FE0F}" || scalars[before].properties.isEmojiModifier, before > 0 {
    before -= 1
  }
  guard isPicture(scalars[before]) else { return false }
  return scalars[index] == "\u{FE0F}"
    || index + 1 < scalars.count && isPicture(scalars[index + 1])
}

private func isPicture(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value > 0x7F && scalar.properties.isEmoji
}

/// The text with one character for each that `printable` would escape, so that places in it stay right: ␀ for NUL and so on to ␟, ␡, and
/// ␦ for what turns the writing direction or is seen by nobody. A tab stays.
func pictured(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isUnprintable) else { return text }
  let scalars = Array(text.unicodeScalars)
  var shown = String.UnicodeScalarView()
  for (index, scalar) in scalars.enumerated() {
    let isKept = scalar == "\t" || !isUnprintable(scalar) || joinsEmoji(index, scalars)
    shown.append(isKept ? scalar : picture(of: scalar))
  }
  return String(shown)
}

private func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "␦"
  case 0x7F: "␡"
  default: "␦"
  }
}

/// JSON in which everything that `printable` would escape stands as `\uXXXX`: the same value, safe to look at in a terminal.
///
/// JSON itself lets DEL, C1, the bidirectional controls and characters without width stand raw in its strings. `json` must be valid JSON.
package func printableJSON(_ json: [UInt8]) -> [UInt8] {
  let text = String(decoding: json, as: UTF8.self)
  func stays(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x7F || !isControl(scalar) }
  guard !text.unicodeScalars.allSatisfy(stays) else { return json }
  var shown: [UInt8] = []
  for scalar in text.unicodeScalars {
    if stays(scalar) {
      shown.append(contentsOf: String(scalar).utf8)
    } else {
      for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
        let digits = String(unit, radix: 16)
        shown.append(
          contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
      }
    }
  }
  return shown
}

private func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
  isControl(scalar) || FileName.byte(of: scalar) != nil
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  // Most characters of Chinese texts; none of them is asked further.
  case 0x20...0x7E, 0x3165...0xD7FF, 0xFF00...0xFF9F: false
  case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0xFFF9...0xFFFB: true
  default: scalar.properties.isDefaultIgnorableCodePoint
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
