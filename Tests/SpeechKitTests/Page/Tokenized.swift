@testable import SpeechReading

/// The tokens of a text in one line: comments in braces, tags with their attributes, everything else as it is read.
struct Tokenized {
  private let source: SourceText
  private let codes: [Code]
  private let tokens: HTMLTokens
  private(set) var description = ""
  /// Whether elements whose text holds no tags are told by their names, as the construction of a tree does.
  private let knowsElements: Bool

  init(_ text: String, knowsElements: Bool = true) throws {
    source = try SourceText(utf8: Array(text.utf8))
    codes = source.folded
    tokens = HTMLTokens(codes)
    self.knowsElements = knowsElements
    read()
  }

  private mutating func read() {
    var at = 0
    while at < codes.count {
      guard codes[at] == 0x3C, let token = tokens.token(at: at, before: codes.count) else {
        at = addText(at, before: codes.count, inAttribute: false)
        continue
      }
      switch token {
      case .comment(let words, let end):
        description += "{\(written(words))}"
        at = end
      case .doctype(let end), .nothing(let end), .text(_, let end): at = end
      case .unfinished: return
      case .tag(let tag): at = read(tag)
      }
    }
  }

  private mutating func read(_ tag: HTMLTokens.Tag) -> Int {
    let name = written(tag.name).lowercased()
    let end = tag.range.upperBound
    guard !tag.isEnd else {
      description += "</\(name)>"
      return end
    }
    description += "<\(name)\(attributes(tag))\(tag.isSelfClosing ? " /" : "")>"
    guard knowsElements else { return end }
    if name == "script" { return addRaw(end..<tokens.scriptEnd(of: tag.name, from: end), false) }
    if ["style", "xmp", "iframe", "noembed", "noframes"].contains(name) {
      return addRaw(end..<tokens.rawEnd(of: tag.name, from: end), false)
    }
    if name == "title" || name == "textarea" {
      return addRaw(end..<tokens.rawEnd(of: tag.name, from: end), true)
    }
    return end
  }

  private func attributes(_ tag: HTMLTokens.Tag) -> String {
    var at = tag.name.upperBound
    var all: [String: String] = [:]
    while case .attribute(let name, let value) = tokens.attribute(
      from: &at, before: tag.range.upperBound)
    {
      let key = written(name).lowercased()
      if all[key] == nil { all[key] = decoded(value) }
    }
    return all.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
  }

  private func decoded(_ range: Range<Int>) -> String {
    var copy = self
    copy.description = ""
    var at = range.lowerBound
    while at < range.upperBound {
      at = copy.addText(at, before: range.upperBound, inAttribute: true)
    }
    return copy.description
  }

  private mutating func addRaw(_ range: Range<Int>, _ readsReferences: Bool) -> Int {
    var at = range.lowerBound
    while at < range.upperBound {
      if readsReferences {
        at = addText(at, before: range.upperBound, inAttribute: false)
      } else {
        description += written(at..<at + 1)
        at += 1
      }
    }
    return range.upperBound
  }

  /// Adds a character or a reference; returns where it ends.
  private mutating func addText(_ at: Int, before end: Int, inAttribute: Bool) -> Int {
    if codes[at] == 0x26,
      let reference = CharacterReferences.read(
        codes, at: at, before: end, inAttribute: inAttribute)
    {
      for scalar in reference.scalars.compactMap({ Unicode.Scalar($0) }) {
        description.unicodeScalars.append(scalar)
      }
      return reference.end
    }
    description += written(at..<at + 1)
    return at + 1
  }

  private func written(_ range: Range<Int>) -> String {
    source[Place(start: range.lowerBound, end: range.upperBound, page: 0)]
  }
}

/// A test of html5lib's tokenizer folder: an input, and its tokens in the form of `Tokenized`.
struct PublicTest {
  let input: String
  let expected: String
  let knowsElements: Bool

  /// Nil for a test of what is not tried here: parts of a DOCTYPE, NUL, halves of surrogate pairs.
  init?(_ test: JSONValue) {
    guard let text = test["input"]?.string, let output = test["output"]?.elements,
      test["doubleEscaped"] == nil, !text.unicodeScalars.contains("\0")
    else { return nil }
    let states = test["initialStates"]?.elements?.compactMap(\.string) ?? ["Data state"]
    let element = test["lastStartTag"]?.string
    if states.contains("Data state") {
      (input, knowsElements) = (text, false)
      expected = Self.written(output)
    } else if let element, ["script", "xmp", "title", "textarea", "style"].contains(element),
      states.contains(
        element == "script"
          ? "Script data state"
          : element == "xmp" || element == "style" ? "RAWTEXT state" : "RCDATA state")
    {
      (input, knowsElements) = ("<\(element)>" + text, true)
      expected = "<\(element)>" + Self.written(output)
    } else {
      return nil
    }
  }

  private static func written(_ tokens: [JSONValue]) -> String {
    tokens.map { token in
      let parts = token.elements ?? []
      let word = parts.count > 1 ? parts[1].string ?? "" : ""
      switch parts.first?.string {
      case "Character": return word
      case "Comment": return "{\(word)}"
      case "EndTag": return "</\(word)>"
      case "StartTag":
        let attributes = (parts[2].members ?? []).sorted { $0.key < $1.key }
          .map { " \($0.key)=\($0.value.string ?? "")" }.joined()
        return "<\(word)\(attributes)\(parts.count > 3 ? " /" : "")>"
      default: return ""
      }
    }.joined()
  }
}
