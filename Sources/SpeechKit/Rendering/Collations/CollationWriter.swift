public import SpeechAnswers
public import SpeechReading

/// Writes a collation as JSON: the contract of the schema `yrd/collation/1`.
public struct CollationWriter: Sendable {
  /// Whether formal differences are listed, or only counted.
  public enum Formal: Sendable {
    /// Only how many there are of each kind.
    case counted
    /// Each, behind the other variants.
    case listed
  }

  let collation: Collation
  let sources: CitedSources
  private let formal: Formal

  /// `sources` are the texts to which the evidence belongs.
  public init(_ collation: Collation, _ sources: CitedSources, formal: Formal) {
    self.collation = collation
    self.formal = formal
    self.sources = sources
  }

  /// The variants that are listed.
  public var listed: [Variant] {
    formal == .listed ? collation.variants + collation.formal : collation.variants
  }

  /// The collation as one object: `yrd/collation/1`.
  public func write(to json: inout JSONWriter) {
    Self.records.write(CollationRecord(writer: self), to: &json)
  }

  /// One variant, as a line of NDJSON: `yrd/variant/1`.
  public func write(_ variant: Variant, to json: inout JSONWriter) {
    Self.records.write(VariantRecord(variant: variant, writer: self), to: &json)
  }

  /// Places of witnesses bring their texts with them.
  static let records = RecordWriter([], citing: .articles)
}

extension Loss.Characters {
  /// As it is shown: `digits`, `、`.
  public var name: String {
    switch self {
    case .digits: "digits"
    case .letters: "letters"
    case .mark(let mark): mark
    }
  }
}

/// The texts that places belong to, with the ids by which they are cited.
public struct CitedSources: Sendable {
  private let all: [(id: String, text: SourceText)]
  /// The outlet and the day of publication of each.
  let labels: [String]

  /// In the order of `Place.page`.
  public init(_ pages: [Page]) {
    all = pages.map { ($0.id, $0.text) }
    labels = pages.map { page in
      let day = page.published.flatMap { $0.basis == .inferred ? nil : $0.value.text }
      return [page.outlet?.value, day].compactMap { $0 }.joined(separator: " ")
    }
  }

  /// Witnesses that are no pages of a corpus; their places carry their number.
  public init(_ witnesses: [WitnessText]) {
    all = witnesses.map { ($0.siglum, $0.text) }
    labels = witnesses.map { _ in "" }
  }

  subscript(place: Place) -> (id: String, text: SourceText)? {
    all.indices.contains(Int(place.page)) ? all[Int(place.page)] : nil
  }

  /// Article, line and column: `003:39:12`.
  func citation(_ place: Place) -> String {
    guard let source = self[place] else { return "?" }
    let position = source.text.position(of: place.start)
    return "\(source.id):\(position.line):\(position.column)"
  }
}
