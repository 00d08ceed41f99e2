import Synchronization

/// Makes the codes of a text that has given them back, once.
final class CodeMaker: Sendable {
  private final class Codes: Sendable {
    let codes: [Code]

    init(_ codes: [Code]) { self.codes = codes }
  }

  private let bytes: [UInt8]
  private let made = AtomicLazyReference<Codes>()

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The codes; who asks first makes them, and they are kept.
  var codes: [Code] { (made.load() ?? made.storeIfNil(Codes(fresh()))).codes }

  /// Codes that nobody keeps but who asks for them. The bytes were decoded before, and so they are again.
  func fresh() -> [Code] { (try? SourceText(utf8: bytes))?.held ?? [] }
}

/// Codes take two thirds as much room as a text of Chinese characters, and are soon made: where many texts are read,
/// each gives them back.
extension SourceText {
  /// The codes of a text that does not hold them.
  @usableFromInline func madeCodes() -> [Code] { maker?.codes ?? [] }

  /// The text without its codes, which it makes when they are asked for.
  package func withoutCodes() -> SourceText {
    guard held != nil else { return self }
    var text = self
    text.held = nil
    text.maker = maker ?? CodeMaker(bytes)
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
