internal import SpeechReading

/// A draft as its readers see it: tags of HTML are taken out and character references read, with a map back to the file.
///
/// `<q>` stands as “…”, what a `<blockquote>` holds as lines with `>`; a tag that ends a block ends a paragraph. A draft that has
/// neither is its own view.
struct DraftView: Sendable {
  /// What is read.
  let text: SourceText
  /// Where each scalar begins in the file, and where the last one ends; empty where the view is the file.
  private let starts: [Int32]

  init(_ source: SourceText) {
    var writer = DraftViewWriter(source)
    guard let view = writer.write(), let text = try? SourceText(utf8: view.bytes) else {
      (text, starts) = (source, [])
      return
    }
    (self.text, starts) = (text, view.starts)
  }

  /// Where a place of the view stands in the file.
  func written(_ place: Place) -> Place {
    guard !starts.isEmpty, Int(place.end) < starts.count else { return place }
    let end = place.count > 0 ? Int(starts[Int(place.end) - 1]) + 1 : Int(starts[Int(place.start)])
    return Place(start: Int(starts[Int(place.start)]), end: end, page: Int(place.page))
  }
}

/// Writes the view of a draft, from left to right.
private struct DraftViewWriter {
  private let scalars: [UInt32]
  private var bytes: [UInt8] = []
  private var starts: [Int32] = []
  /// Where the next scalar comes from.
  private var position = 0
  /// How many block quotes are open.
  private var depth = 0
  private var isRaised = false
  private var isChanged = false

  init(_ source: SourceText) { scalars = FormalDifferences.scalars(of: source) }

  /// The view; nil where it is the file.
  mutating func write() -> (bytes: [UInt8], starts: [Int32])? {
    guard scalars.contains(where: { $0 == 0x26 || $0 == 0x3C }) else { return nil }
    while position < scalars.count {
      let scalar = scalars[position]
      if scalar == 0x3C, let end = tagEnd() ?? commentEnd() {
        position = end
        isChanged = true
      } else if scalar == 0x26, let (value, end) = reference() {
        put(value)
        position = end
        isChanged = true
      } else {
        put(isRaised ? Self.raised(scalar) : scalar)
        if scalar == 0x0A, depth > 0 { put("> ") }
        position += 1
      }
    }
    starts.append(Int32(truncatingIfNeeded: scalars.count))
    return isChanged ? (bytes, starts) : nil
  }

  private mutating func put(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return put(0xFFFD) }
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    starts.append(Int32(truncatingIfNeeded: position))
  }

  private mutating func put(_ text: String) {
    for scalar in text.unicodeScalars { put(scalar.value) }
  }

  /// m<sup>3</sup> is m³; a footnote's figure is one too.
  private static func raised(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x31: 0xB9
    case 0x32, 0x33: scalar + 0x80
    case 0x30, 0x34...0x39: scalar + 0x2040
    default: scalar
    }
  }

  // MARK: Tags

  private static let longest = 4096

  /// Reads the tag that begins here; nil where `<` is only a sign.
  private mutating func tagEnd() -> Int? {
    var index = position + 1
    let isEnd = index < scalars.count && scalars[index] == 0x2F
    if isEnd { index += 1 }
    var name = ""
    while index < scalars.count, name.utf8.count <= 10, let letter = Self.nameByte(scalars[index]) {
      name.unicodeScalars.append(letter)
      index += 1
    }
    guard let effect = Self.effects[name], index < scalars.count,
      scalars[index] <= 0x20 || scalars[index] == 0x3E || scalars[index] == 0x2F
    else { return nil }
    while index < scalars.count, index - position < Self.longest, scalars[index] != 0x3E {
      if scalars[index] == 0x3C { return nil }
      index += 1
    }
    guard index < scalars.count, scalars[index] == 0x3E else { return nil }
    if effect == .hidden, !isEnd { return hiddenEnd(of: name, from: index + 1) }
    apply(effect, isEnd: isEnd)
    return index + 1
  }

  /// Letters as small ones, and digits.
  private static func nameByte(_ scalar: UInt32) -> Unicode.Scalar? {
    switch scalar {
    case 0x41...0x5A: Unicode.Scalar(scalar + 32)
    case 0x61...0x7A, 0x30...0x39: Unicode.Scalar(scalar)
    default: nil
    }
  }

  private mutating func apply(_ effect: Effect, isEnd: Bool) {
    switch effect {
    case .quote: put(isEnd ? "”" : "“")
    case .block: endParagraph()
    case .line: put(depth > 0 ? "\n> " : "\n")
    case .blockQuote:
      depth = max(0, depth + (isEnd ? -1 : 1))
      endParagraph()
    case .credit: if depth > 0, !isEnd { put("\n>\n> ——") }
    case .raised: isRaised = !isEnd
    case .inline, .hidden: break
    }
  }

  private mutating func endParagraph() { put(depth > 0 ? "\n>\n> " : "\n\n") }

  private func hiddenEnd(of name: String, from start: Int) -> Int {
    let close = Array("</\(name)".unicodeScalars.map(\.value))
    var index = start
    while index + close.count < scalars.count {
      if scalars[index] == 0x3C, scalars[index..<index + close.count].elementsEqual(close) {
        return index
      }
      index += 1
    }
    return scalars.count
  }

  /// The end of `<!-- … -->`.
  private func commentEnd() -> Int? {
    let open: [UInt32] = [0x3C, 0x21, 0x2D, 0x2D]
    guard scalars[position...].starts(with: open) else { return nil }
    var index = position + open.count
    while index + 2 < scalars.count {
      if scalars[index] == 0x2D, scalars[index + 1] == 0x2D, scalars[index + 2] == 0x3E {
        return index + 3
      }
      index += 1
    }
    return scalars.count
  }

  private enum Effect { case quote, block, line, blockQuote, credit, raised, inline, hidden }

  private static let effects: [String: Effect] = {
    var effects: [String: Effect] = [
      "q": .quote, "blockquote": .blockQuote, "br": .line, "cite": .credit, "footer": .credit,
      "sup": .raised, "script": .hidden, "style": .hidden,
    ]
    for name in blocks.split(separator: " ") { effects[String(name)] = .block }
    for name in inline.split(separator: " ") { effects[String(name)] = .inline }
    return effects
  }()

  private static let blocks = """
    title address article aside body caption center dd details div dl dt figcaption figure form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul
    """
  private static let inline = """
    a abbr b bdi bdo big code data del dfn em font i img ins kbd label link mark meta rb rp rt ruby s samp small span strike strong sub time tt u var wbr
    """

  // MARK: Character references

  /// `&ldquo;`, `&#8220;`, `&#x201C;`: the character and where the reference ends.
  private func reference() -> (UInt32, Int)? {
    var index = position + 1
    var name = ""
    while index < scalars.count, scalars[index] != 0x3B {
      guard index - position < 10, let scalar = Unicode.Scalar(scalars[index]), scalar.isASCII
      else { return nil }
      name.unicodeScalars.append(scalar)
      index += 1
    }
    guard index < scalars.count else { return nil }
    return CharacterReferences.scalar(named: name).map { ($0, index + 1) }
  }
}
