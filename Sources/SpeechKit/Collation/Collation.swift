public import SpeechReading

/// What really differs between the texts of one readout: the apparatus of any number of witnesses.
///
/// The witnesses' characters are put into columns (`Columns`), stretches that one lacks or has elsewhere are recognised
/// (`Structure`), what is left are variations, widened to words (`WordBoundaries`) and classed (`Classes`). The variants are the
/// same in whatever order the witnesses are named.
public struct Collation: Sendable {
  /// What was compared.
  public enum Scope: String, Sendable {
    /// Stories that report one meeting.
    case readout
    /// Whole texts.
    case whole
  }

  /// In the order in which they were named.
  public let witnesses: [WitnessText]
  /// The index of the witness whose text leads.
  public let base: Int
  /// What was compared.
  public let scope: Scope
  /// What is compared, as the ids of variants begin: a meeting's id, or the sigla.
  public let name: String
  /// Substantive, loss and structural ones in the order of the text; what stands outside the readout comes last.
  public let variants: [Variant]
  private let forms: Forms
  /// What witnesses have lost everywhere, told once.
  public let losses: [Loss]
  package let columns: Columns
  /// In the order of `witnesses`.
  package let texts: [ComparableText]
  /// The number of each witness among the columns.
  package let order: [Int]

  /// Compares witnesses. `name` is what is compared (`2020-hefei`), the sigla if none is given. `others` are texts of the same meeting that are asked what they have, but not compared.
  public init(
    _ witnesses: [WitnessText], base: Int = 0, scope: Scope = .readout, name: String? = nil,
    others: [WitnessText] = [], testimony: [Testimonial] = []
  ) {
    let draft = CollationDraft(witnesses, base: base, others: others, testimony: testimony)
    self.witnesses = witnesses
    self.base = base
    self.scope = scope
    self.name = name ?? witnesses.map(\.siglum).sorted().joined(separator: "+")
    variants = Self.numbered(draft.variants, of: self.name, behind: 0)
    forms = draft.forms
    losses = draft.losses
    columns = draft.columns
    texts = draft.named.map { draft.texts[$0] }
    order = draft.named
  }
}

extension Collation {
  private static func numbered(
    _ variants: [Variant], of name: String, behind count: Int
  ) -> [Variant] {
    variants.enumerated().map { number, variant in
      var variant = variant
      variant.id = "\(name)!\(count + number + 1)"
      return variant
    }
  }

  /// How many variants each class has.
  public func count(of class: Variant.Class) -> Int {
    `class` == .formal
      ? formalCounts.reduce(0) { $0 + $1.count }
      : variants.reduce(0) { $0 + ($1.class == `class` ? 1 : 0) }
  }

  /// Formal differences: numbers in another form first, then marks and forms of characters in the order of the text.
  ///
  /// They are many: they are put together when they are asked for.
  public var formal: [Variant] {
    Self.numbered(forms.variants, of: name, behind: variants.count)
  }

  /// The kinds of formal differences with their counts, the most frequent first.
  public var formalCounts: [(kind: Variant.Kind, count: Int)] {
    let counts = forms.counts
    return Variant.Kind.allCases.compactMap { kind in counts[kind].map { (kind, $0) } }
      .ordered { $0.count > $1.count }
  }

  /// Whether the witnesses say the same in the same words.
  public var isClean: Bool { variants.isEmpty && formalCounts.isEmpty }

  /// The text of a reading, as it stands in its source.
  public func text(_ place: Place, of witness: Int) -> String { witnesses[witness].text[place] }
}
