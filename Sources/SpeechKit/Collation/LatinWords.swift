internal import SpeechReading

/// Two texts in which every word of Latin letters is one character: wombat and koala have no letter in common.
///
/// Texts without Latin words are aligned as they are.
struct LatinWords {
  /// The characters of a text, a word counting for one, and where each begins; its end last.
  private struct Line {
    var codes: [Letter] = []
    var starts: [Int] = []
  }

  /// Whether Latin letters stand on both sides of a position, without anything between.
  @inline(__always) static func isInside(
    _ position: Int, _ codes: [Letter], _ breaks: [Break]
  ) -> Bool {
    codes[position].isLetter && codes[position - 1].isLetter && breaks[position] == .none
  }

  private let lines: [Line]
  /// Greater than any letter.
  private static let first: Letter = 0x8000_0000

  /// Nil where neither side has a word of two letters.
  init?(_ a: Sliding.Side, _ b: Sliding.Side) {
    guard a.hasWord || b.hasWord else { return nil }
    var known: [ArraySlice<Letter>: Letter] = [:]
    lines = [a, b].map { side in
      var line = Line()
      var index = side.range.lowerBound
      while index < side.range.upperBound {
        let start = index
        repeat { index += 1 } while side.isInsideWord(index)
        line.starts.append(start)
        guard index - start > 1 else {
          line.codes.append(side.codes[start])
          continue
        }
        let word = side.codes[start..<index]
        let number = known[word] ?? Self.first + Letter(truncatingIfNeeded: known.count)
        known[word] = number
        line.codes.append(number)
      }
      line.starts.append(index)
      return line
    }
  }

  /// The runs that both have in common, as runs of letters.
  func aligned() -> [Match] {
    let (a, b) = (lines[0], lines[1])
    var matches = Matches()
    for run in Aligner.align(a.codes.span, a.codes.indices, b.codes.span, b.codes.indices) {
      let start = a.starts[Int(run.a)]
      matches.append(
        a: start, b: b.starts[Int(run.b)], length: a.starts[run.aEnd] - start)
    }
    return matches.runs
  }
}
