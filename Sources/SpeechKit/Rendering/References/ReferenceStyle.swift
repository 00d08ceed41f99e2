/// How references are written for other programs, and for people.
public enum ReferenceStyle: String, Sendable, CaseIterable {
  /// A card for readers.
  case plain
  /// JSON of the Citation Style Language, for Zotero and pandoc.
  case cslJSON = "csl-json"
  /// BibTeX as biblatex reads it.
  case bibtex
  /// RIS, with line ends of CR LF.
  case ris
  /// A line by GB/T 7714.
  case gb7714

  /// The references in the style; nothing for `plain`, which is a card of its own.
  public func text(_ references: [BibliographicReference]) -> String {
    switch self {
    case .plain: ""
    case .cslJSON: references.cslJSON
    case .bibtex: references.map(\.bibtex).joined(separator: "\n")
    case .ris: references.map(\.ris).joined()
    case .gb7714: references.map { $0.gb7714 + "\n" }.joined()
    }
  }
}
