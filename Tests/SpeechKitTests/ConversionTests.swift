import SpeechKit
import Testing

/// No number that comes from input reaches a conversion that traps: what the sources convert says that it truncates, clamps or may be
/// nil, or is one of the kinds below, each with the reason why it always fits.
@Suite struct ConversionTests {
  /// What converts without a word and always fits: into which types, how the argument looks, why.
  private static var explained: [(types: Set<Substring>, argument: Regex<Substring>, why: String)] {
    [
      (all, /[0-9A-Fa-fx_]+/, "a number that the source spells out"),
      (all, /[A-Z_0-9]+/, "a constant of the C library"),
      (all, /.*& (?:63|31|15|7|3)/, "some low bits of a number"),
      (
        wide, /\$[01]|byte|code|first|second|pair/,
        "a byte or a code of 16 bits (a pair: two of them)"
      ),
      (
        wide, /(?:bytes|text|folded|text\.folded|codes|word|words|window|source|digits)\[.*\]/,
        "a byte or a code of a text"
      ),
      (wide, /word\.dropFirst\(\)\.first \?\? 0/, "a code"),
      (wide, /.*\.rawValue/, "the number of a case, which has 8 bits"),
      (wide, /code\.isDigit \? .*/, "some low bits of a code"),
      (["UInt16"], /bytes\[.*\]|byte/, "a byte"),
      (["UInt32"], /digits(?:\.dropFirst\(\), radix: 16)?/, "a text that is no number gives nil"),
      (
        ["UInt64"], /status\.st_(?:dev|ino)/,
        "numbers of the C library that are unsigned and have 64 bits"
      ),
      (["UInt64"], /UInt32\(bitPattern: .*/, "32 bits"),
    ]
  }
  private static let wide: Set<Substring> = ["UInt32", "UInt64"]
  private static let all: Set<Substring> = [
    "Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64",
  ]

  @Test func everyConversionSaysWhyItCannotTrap() throws {
    let root = String(#filePath.dropLast("Tests/SpeechKitTests/ConversionTests.swift".count))
    var count = 0
    for (path, text) in try FileTreeOfSources.read(root + "Sources") {
      for conversion in Self.conversions(in: text) {
        count += 1
        guard !Self.isExplained(conversion) else { continue }
        Issue.record(
          "\(path): \(conversion.type)(\(conversion.argument)) may trap: say truncatingIfNeeded, exactly or clamping, or explain it here"
        )
      }
    }
    #expect(count > 60, "the sources were looked through")
  }

  /// What the check is there for is found by it.
  @Test(arguments: [
    "UInt64(255 - word.count)", "UInt16(length(of: word))", "Int32(codes.count)",
    "UInt8(scalar.value - base)",
    "Int((share * 100).rounded())", "Int(secondsLeft)", "UInt8(codes[0])", "Int32($0)",
  ])
  func aConversionThatMayTrapIsFound(code: String) throws {
    let conversion = try #require(Self.conversions(in: "  x = \(code) + 1\n").first)
    #expect(!Self.isExplained(conversion))
  }

  private struct Conversion {
    let type: Substring
    let argument: Substring
  }

  private static func isExplained(_ conversion: Conversion) -> Bool {
    explained.contains {
      $0.types.contains(conversion.type) && conversion.argument.wholeMatch(of: $0.argument) != nil
    }
  }

  /// The conversions without a label that makes them safe. `Int` holds every other whole number of the sources but UInt64, so that of
  /// those to it only what looks like a fraction counts.
  private static func conversions(in text: String) -> [Conversion] {
    let code = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
      .joined(separator: "\n")
    return code.matches(of: /\b(U?Int(?:8|16|32|64)?)\(\s*/).compactMap { match in
      let argument = argument(of: code[match.range.upperBound...])
      let label = /(truncatingIfNeeded|exactly|clamping|ascii|bitPattern|littleEndian|bigEndian):/
      let isWhole =
        match.1 == "Int"
        && argument.firstMatch(of: /rounded|Double|[sS]econds|share|score|cells \*|>> 48/) == nil
      return isWhole || argument.prefixMatch(of: label) != nil
        ? nil : Conversion(type: match.1, argument: argument)
    }
  }

  /// What stands before the bracket that closes.
  private static func argument(of text: Substring) -> Substring {
    var depth = 1
    return text.prefix { character in
      depth += character == "(" ? 1 : character == ")" ? -1 : 0
      return depth > 0
    }
  }
}
