import EmbeddedCorpus
public import SpeechReading

/// A text with its name, ready to be read as a page.
public struct CorpusFile: Sendable {
  /// As it is shown: the file's name.
  public let file: String
  /// Its path in the folder.
  public let path: String
  let decoded: DecodedText
  let known: PageReader.Known
  /// What of the catalog's entry for the text cannot be used.
  private let findings: [Finding]
  private let reader: PageReader
  /// What its catalog calls equal, line by line.
  let equivalents: [String]
  /// How its catalog spells names, line by line.
  let spellings: [String]
  /// As the user can open it: for marks in an editor.
  public let openedAs: String
  /// The id that a file of many texts gives it, or that comes of its number there.
  let givenID: String?

  /// Whether two files hold the same text.
  func hasBytes(of other: CorpusFile) -> Bool {
    decoded.text.byteCount == other.decoded.text.byteCount
      && decoded.text.bytes == other.decoded.text.bytes
  }

  init(
    file: String, path: String, decoded: DecodedText, catalog: Catalog?, openedAs: String? = nil,
    known: PageReader.Known = PageReader.Known()
  ) {
    self.file = file
    self.path = path
    self.decoded = decoded
    let said =
      catalog?.known(of: (ArticleID.stem(of: file), file, path)) ?? (
        known: PageReader.Known(), findings: []
      )
    (self.known, findings) = (said.known.merging(known), said.findings)
    reader = catalog?.reader ?? PageReader()
    equivalents = catalog?.words.equivalents ?? []
    spellings = catalog?.words.spellings ?? []
    self.openedAs = openedAs ?? path
    givenID = nil
  }

  /// A text of a file of many.
  init(
    _ row: RowFile.Numbered, of file: FileTree.File, catalog: Catalog?, known: PageReader.Known
  ) {
    let name = file.relative.split(separator: "/").last.map(String.init) ?? file.relative
    self.file = name
    path = "\(file.relative)-\(row.number)"
    decoded = DecodedText(text: row.row.text, encoding: "utf-8", replaced: nil)
    let id = row.row.id ?? "\(ArticleID.stem(of: name))-\(row.number)"
    let said =
      catalog?.known(of: (id, path, path)) ?? (known: PageReader.Known(), findings: [])
    self.known = row.row.known.merging(said.known).merging(known)
    findings = row.row.findings + said.findings
    reader = catalog?.reader ?? PageReader()
    equivalents = catalog?.words.equivalents ?? []
    spellings = catalog?.words.spellings ?? []
    openedAs = file.path
    givenID = id
  }

  /// The record of the text. Without an id, the one that its own name gives it.
  public func page(id: String? = nil, number: Int = 0) -> Page {
    var page = reader.read(
      decoded.text.withCodes(), id: id ?? givenID ?? ArticleID.stem(of: file), file: file,
      page: number,
      known: known)
    page.encoding = decoded.encoding
    page.findings += findings
    if let replaced = decoded.replaced {
      page.findings.append(
        Finding(
          .invalidBytes,
          "\(replaced.count) invalid bytes were replaced, the first at byte \(replaced.firstOffset)",
          at: []))
    }
    return page
  }
}

extension CorpusFile {
  /// The five texts inside the binary, with their catalog.
  public static func embedded() -> [CorpusFile] {
    var texts: [(name: String, bytes: [UInt8])] = []
    var catalog: Catalog?
    for index in 0..<embedded_file_count {
      let file = embeddedFile(index)
      if file.name == "catalog.json" {
        catalog = try? Catalog(file.bytes, name: file.name)
      } else {
        texts.append(file)
      }
    }
    return texts.compactMap { file in
      (try? Decoding().decode(file.bytes)).map {
        CorpusFile(file: file.name, path: file.name, decoded: $0, catalog: catalog)
      }
    }
  }

  private static func embeddedFile(_ index: Int) -> (name: String, bytes: [UInt8]) {
    // Constant data of the C target; names end in NUL.
    guard let file = unsafe embedded_file_at(index)?.pointee else { return ("", []) }
    let bytes = unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
    return unsafe (String(cString: file.name), bytes)
  }

  /// The sets of all catalogs, each once, in the order of the files.
  public static func equivalents(of files: [CorpusFile]) -> [[String]] {
    var seen: Set<String> = []
    return files.flatMap(\.equivalents).filter { seen.insert($0).inserted }.map { line in
      line.split(separator: "=").map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
    }
  }
}

extension Corpus {
  /// The five texts inside the binary.
  public static func embedded() -> Corpus { Corpus(CorpusFile.embedded()) }

  /// Reads the texts, each alone, and joins what they report.
  public init(_ files: [CorpusFile], findings: [Finding] = [], progress: Progress? = nil) {
    self.init(files, findings: findings, keeping: .open, progress: progress)
  }

  init(
    _ files: [CorpusFile], findings: [Finding], keeping: CorpusReader.Keeping, progress: Progress?
  ) {
    let (pages, clusters) = Self.read(files, keeping, progress)
    let spellings = files.flatMap(\.spellings)
    self.init(
      pages, clusters, findings: findings, equivalents: CorpusFile.equivalents(of: files),
      spellings: spellings.isEmpty ? .standard : Spellings(spellings))
  }

  /// The pages, and which of their texts report the same meetings.
  private static func read(
    _ files: [CorpusFile], _ keeping: CorpusReader.Keeping, _ progress: Progress?
  ) -> ([Page], [JoinedTexts]) {
    let ids = ArticleID.ids(of: files.map { ($0.file, $0.path, $0.givenID) })
    let isPacked = keeping == .packed && files.contains { !$0.decoded.text.holdsCodes }
    let read = Parallel.map(files.count) { index in
      defer { progress?.advance(files[index].decoded.text.byteCount) }
      var page = files[index].page(id: ids[index], number: index)
      let sketches = WitnessSketch.all(on: page, number: index)
      if isPacked { page.pack() }
      return (page, sketches)
    }
    let pages = read.map(\.0)
    return (pages, WitnessJoin(WitnessSketch.ordered(read.map(\.1), pages)).clusters)
  }
}
