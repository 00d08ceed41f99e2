public import SpeechReading

/// What a user says of the texts: `catalog.json` in a folder of texts, or beside one.
///
/// ```json
/// {"002": {"published": "2023-12-01", "outlet": "…", "note": "how this is known"}, "words": {"surnames": ["…"], "equivalents": ["A = B"]}}
/// ```
/// Keys are article ids, file names or paths in the folder; `words` adds to the word lists.
public struct Catalog: Sendable {
  /// What a catalog says of one text.
  public struct Entry: Sendable {
    /// The day of publication; nil where it says none.
    public let published: DateEstimate?
    /// The paper or site; nil where it says none.
    public let outlet: String?
    /// How this is known, in the user’s words.
    public let note: String?
    /// What of it cannot be used, in words, with the line.
    public let problems: [String]
  }

  /// Where it stands: what evidence from it names.
  public let name: String
  /// What it says of texts, by their keys.
  public let entries: [String: Entry]
  /// The keys in the order of the file.
  public let keys: [String]
  /// The user's words.
  public let words: UserWords
  /// Reads pages with the user's words.
  let reader: PageReader
  /// What cannot be used, in words, with the line: an entry that is no object, a date that is none; of entries see theirs too.
  public let problems: [String]

  /// Reads a catalog; throws what is no JSON, with line and column.
  public init(_ bytes: [UInt8], name: String) throws(JSONError) {
    let value = try readJSON(bytes)
    let reader = CatalogReader(value, in: bytes)
    self.name = name
    entries = reader.entries
    keys = reader.keys
    words = reader.words
    self.reader = PageReader(words: reader.words)
    problems = reader.problems
  }

  /// What the catalog says of an article, by its path in the folder, its file name or its id; and what of that cannot be used.
  func known(
    of page: (id: String, file: String, path: String)
  ) -> (known: PageReader.Known, findings: [Finding]) {
    for key in [page.path, page.file, page.id] {
      guard let entry = entries[key] else { continue }
      let proof = [Evidence.catalog(name, key: key)]
      let known = PageReader.Known(
        published: entry.published.map { Sourced($0, .catalog, proof) },
        outlet: entry.outlet.map { Sourced($0, .catalog, proof) })
      return (known, entry.problems.map { Finding(.catalogUnknown, "\(name): \($0)", at: []) })
    }
    return (PageReader.Known(), [])
  }
}
