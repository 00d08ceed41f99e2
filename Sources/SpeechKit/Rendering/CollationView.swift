/// A collation for readers: a list, the running text, two columns, or numbers.
public struct CollationView: Sendable {
  public enum Kind: String, Sendable, CaseIterable { case list, inline, side, stats }

  let collation: Collation
  let sources: CitedSources
  let title: String
  let formal: CollationWriter.Formal

  public init(
    _ collation: Collation, _ sources: CitedSources, title: String,
    formal: CollationWriter.Formal
  ) {
    self.collation = collation
    self.sources = sources
    self.title = title
    self.formal = formal
  }

  public func lines(_ kind: Kind, _ layout: TableLayout) -> [String] {
    []
  }
  public func table() -> TextTable { TextTable(columns: []) }
  public func siglaTable() -> TextTable { TextTable(columns: []) }
}
