import SpeechKit

/// The five texts of the corpus, and what may become of a text on its way to a reader.
enum Texts {
  static let root = String(#filePath.dropLast("Tests/SpeechKitTests/Laws/Texts.swift".count))

  static let corpus: [(name: String, text: String)] = [
    "000_819680a8a7497b63", "001_c5f8348639d988a3", "002_b96c3a9de03a77ee", "003_fe3380e024d71eeb",
    "004_a24e1cf44d559dd8",
  ].map { name in
    let bytes = (try? FileBytes.read(root + "corpus/\(name).txt")) ?? []
    return (name, String(decoding: bytes, as: UTF8.self))
  }

  /// A way to spoil a text.
  enum Damage: String, CaseIterable, Sendable {
    case cutBeginning, cutEnd, cutMiddle, linesShuffled, linesJoined, linesBroken,
      punctuationRemoved
    case digitsRemoved, commasHalved, spacesAdded, scalarsShuffled, strayScalars, doubled
  }

  static func damaged(_ text: String, _ damage: Damage, _ random: inout SeededRandom) -> String {
    let scalars = Array(text.unicodeScalars)
    let cut = Int.random(in: 0...scalars.count, using: &random)
    switch damage {
    case .cutBeginning: return string(scalars[cut...])
    case .cutEnd: return string(scalars[..<cut])
    case .cutMiddle:
      let end = Int.random(in: cut...scalars.count, using: &random)
      return string(scalars[..<cut] + scalars[end...])
    case .linesShuffled:
      return text.split(separator: "\n", omittingEmptySubsequences: false).shuffled(using: &random)
        .joined(separator: "\n")
    case .linesJoined: return string(scalars.filter { $0 != "\n" })
    case .linesBroken: return broken(scalars, &random)
    case .punctuationRemoved: return string(scalars.filter { !marks.contains($0) })
    case .digitsRemoved: return string(scalars.filter { !("0"..."9" ~= $0) })
    case .commasHalved:
      return string(scalars.map { $0 == "，" ? "," : $0 == "。" ? "." : $0 })
    case .spacesAdded:
      return string(scalars.flatMap { Bool.random(using: &random) ? [$0] : [$0, " "] })
    case .scalarsShuffled: return string(scalars.prefix(800).shuffled(using: &random))
    case .strayScalars:
      return string(
        scalars.flatMap { scalar in
          Int.random(in: 0..<40, using: &random) == 0
            ? [scalar, strays.randomElement(using: &random) ?? "x"] : [scalar]
        })
    case .doubled: return text + "\n" + text
    }
  }

  private static let marks = Set("，。、；：？！“”‘’（）《》—…·,.;:?!\"'()".unicodeScalars)
  private static let strays = Array(
    "\u{0}\u{200B}\u{202E}\u{FEFF}\u{FFFD}😀𠮷<>&#第一是要、“”（\r\t ".unicodeScalars)

  private static func broken(_ scalars: [Unicode.Scalar], _ random: inout SeededRandom) -> String {
    string(scalars.flatMap { Int.random(in: 0..<24, using: &random) == 0 ? [$0, "\n"] : [$0] })
  }

  static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
