import Synchronization

/// Makes the codes of a text that has given them back, once.
final class CodeMaker: Sendable {
  private final class Codes: Sendable {
    let codes: [Code]

    init(_ codes: [Code]) { self.codes = codes }
  }

  private let bytes: [UInt8]
  private let count: Int
  private let made = AtomicLazyReference<Codes>()

  /// Makes so many codes of a text's bytes.
  init(_ bytes: [UInt8], count: Int) { (self.bytes, self.count) = (bytes, count) }

  /// The codes; who asks first makes them, and they are kept.
  var codes: [Code] { (made.load() ?? made.storeIfNil(Codes(fresh()))).codes }

  /// Codes that nobody keeps but who asks for them. The bytes were decoded before, and so they are again.
  func fresh() -> [Code] {
    let bytes = bytes
    var (lines, others, checkpoints): ([Int32], [Int32], [Int32]) = ([], [], [])
    var folded = unsafe [Code](unsafeUninitializedCapacity: count) { out, made in
      do throws(InvalidUTF8) {
        made = try unsafe SourceText.decode(
          bytes.span, into: out, lines: &lines, others: &others, checkpoints: &checkpoints)
      } catch {
        made = 0
      }
    }
    FullStops.read(in: &folded)
    return folded
  }
}

/// Codes take two thirds as much room as a text of Chinese characters, and are soon made: where many texts are read,
/// each gives them back.
extension SourceText {
  /// The codes of a text that does not hold them.
  @usableFromInline func madeCodes() -> [Code] { maker?.codes ?? [] }

  /// Whether it has not given them back.
  package var holdsCodes: Bool { held != nil }

  /// The text without its codes, which it makes when they are asked for.
  package func withoutCodes() -> SourceText {
    guard held != nil else { return self }
    var text = self
    text.held = nil
    text.maker = maker ?? CodeMaker(bytes, count: count)
    return text
  }

  /// The text with its codes: for one who works with them and lets them go.
  package func withCodes() -> SourceText {
    guard held == nil, let maker else { return self }
    var text = self
    text.held = maker.fresh()
    return text
  }
}
