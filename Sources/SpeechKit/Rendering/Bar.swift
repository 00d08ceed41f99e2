internal import SpeechAnswers
internal import SpeechReading

/// A bar for a number beside a table, in eighths of a cell or in whole `#`.
package struct Bar: Sendable {
  package enum Style: Sendable { case blocks, ascii }

  /// The cells of the greatest number.
  package let width: Int
  package let most: Double
  package let style: Style

  package init(width: Int, most: Double, _ style: Style) {
    (self.width, self.most, self.style) = (width, most, style)
  }

  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// Nothing for 0; at least the thinnest bar for all else.
  package func text(_ number: Double) -> String {
    guard number > 0, most > 0, number.isFinite else { return "" }
    let cells = Double(width) * min(1, number / most)
    switch style {
    case .ascii: return String(repeating: "#", count: max(1, whole(cells)))
    case .blocks:
      let eighths = max(1, whole(cells * 8))
      return String(repeating: "█", count: eighths / 8) + Self.eighths[eighths % 8]
    }
  }
}
