public import SpeechReading

/// Reads texts and catalogs from disks and streams; it reports what it cannot read as a `Problem`, and goes on with the rest.
public struct CorpusReader: Sendable {
  /// What was wrong with an input.
  public struct Problem: Sendable {
    /// One line for the user, with the file and the place.
    public let line: String
    /// Whether the user named the input, or it was found in a folder.
    public let isNamed: Bool
    /// Its kind as a finding of the corpus; nil where the text's own record has it.
    let finding: Finding.Kind?
  }

  /// How the records of many texts are kept.
  package enum Keeping: Sendable {
    /// As they are: what is shown of them is at hand.
    case open
    /// In little room, texts without their codes: for who shows little of them. What is asked for is made anew.
    case packed
  }

  /// How they are kept; of few texts they are open.
  package var keeping = Keeping.open
  private let decoding: Decoding
  private let progress: Progress?
  /// What is known of texts of which neither a catalog nor their file says it.
  public var known = PageReader.Known()
  /// The texts that were read, in the order of the paths.
  public private(set) var files: [CorpusFile] = []
  /// What could not be read, in the order in which it was met.
  public private(set) var problems: [Problem] = []

  /// `progress` counts each byte twice, when it is decoded and when it is read.
  public init(_ decoding: Decoding = Decoding(), progress: Progress? = nil) {
    (self.decoding, self.progress) = (decoding, progress)
  }

  /// Reads what paths hold: folders with all texts in them, files, or standard input (“-”).
  public mutating func read(_ paths: [String]) {
    let trees = paths.map { path in
      Result { () throws(FileProblem) in try FileTree.read(path) }
    }
    let files = trees.flatMap { (try? $0.get())?.files ?? [] }
    var texts = decoded(files)[...]
    for tree in trees {
      switch tree {
      case .success(let tree):
        read(tree, texts.prefix(tree.files.count))
        texts = texts.dropFirst(tree.files.count)
      case .failure(let problem): say(problem, isNamed: true)
      }
    }
  }

  /// The texts of files, on all cores where they are more than a few.
  private func decoded(_ files: [FileTree.File]) -> [Result<ReadFile, FileProblem>] {
    let (decoding, progress, keeping) = (self.decoding, self.progress, self.keeping)
    let size = files.reduce(0) { $0 + $1.size }
    progress?.expect(2 * size)
    let chunk = size > Self.few ? min(4, max(1, files.count / 8)) : max(1, files.count)
    return Parallel.map(files.count, chunk: chunk) { index in
      defer { progress?.advance(files[index].size) }
      return Result { () throws(FileProblem) in
        try ReadFile(files[index], decoding, size > Self.few ? keeping : .open)
      }
    }
  }

  /// Fewer bytes are decoded sooner than another thread is started, and their records are soon shown.
  static let few = 1 << 18

  /// Leaves out the texts that have the same bytes as others: a draft is no witness of itself. Gives their names.
  public mutating func leaveOut(_ others: [CorpusFile]) -> [String] {
    let names = files.filter { file in others.contains { $0.hasBytes(of: file) } }.map(\.file)
    if !names.isEmpty { files.removeAll { file in others.contains { $0.hasBytes(of: file) } } }
    return names
  }

  /// The texts that were read, as a corpus; the inputs that could not be read are findings of it.
  public func corpus() -> Corpus {
    defer { progress?.end() }
    return Corpus(
      files,
      findings: problems.compactMap { problem in
        problem.finding.map { Finding($0, problem.line, at: []) }
      }, keeping: keeping, progress: progress)
  }

  /// The records of the texts, each read alone, on all cores.
  public func pages() -> [Page] {
    defer { progress?.end() }
    let (files, progress) = (self.files, self.progress)
    return Parallel.map(files.count) { index in
      defer { progress?.advance(files[index].decoded.text.byteCount) }
      return files[index].page()
    }
  }

  private mutating func read(
    _ tree: FileTree, _ texts: ArraySlice<Result<ReadFile, FileProblem>>
  ) {
    let catalog = tree.catalog.flatMap { self.catalog($0) }
    var names: Set<String> = []
    for (file, text) in zip(tree.files, texts) {
      let name = file.relative.split(separator: "/").last.map(String.init) ?? file.relative
      names.formUnion([file.relative, name, ArticleID.stem(of: name)])
      switch text {
      case .success(.text(let decoded)):
        files.append(
          CorpusFile(
            file: file.path == FileBytes.standardInput ? "-" : name, path: file.relative,
            decoded: decoded, catalog: catalog, openedAs: file.path, known: known))
      case .success(.rows(let rows)): read(rows, of: file, catalog, &names)
      case .failure(let problem): say(problem, isNamed: file.origin == .named)
      }
    }
    for problem in tree.problems { say(problem, isNamed: problem.reason.isOfFolder) }
    // Beside a single file, a catalog may speak of its neighbours too.
    guard let catalog, tree.files.first?.origin != .named else { return }
    let sorted = names.sorted()
    for key in catalog.keys where !names.contains(key) {
      let isBeginning = Self.first(of: sorted, notBefore: key)?.hasPrefix(key) ?? false
      let nearest = isBeginning ? " (give the whole name)" : ""
      say("\(catalog.name): names the unknown article \(key)\(nearest)", .catalogUnknown)
    }
  }

  /// The texts of a file of many; rows that give none become problems.
  private mutating func read(
    _ rows: RowFile, of file: FileTree.File, _ catalog: Catalog?, _ names: inout Set<String>
  ) {
    for row in rows.rows {
      let text = CorpusFile(row, of: file, catalog: catalog, known: known)
      names.formUnion([text.path, text.givenID ?? text.path])
      files.append(text)
    }
    let name = file.path == FileBytes.standardInput ? "standard input" : file.path
    for problem in rows.problems.prefix(Self.mostTold) {
      problems.append(
        Problem(
          line: "\(name): \(problem)", isNamed: rows.rows.isEmpty && file.origin == .named,
          finding: .unreadable))
    }
    if rows.problems.count > Self.mostTold {
      say("\(name): \(rows.problems.count - Self.mostTold) more give no text", .unreadable)
    }
    if rows.rows.isEmpty, rows.problems.isEmpty {
      say(FileProblem(path: file.path, reason: .empty), isNamed: file.origin == .named)
    }
  }

  /// It reports so many faults of a file.
  private static let mostTold = 5

  /// Of sorted names the first that is the same as another or stands behind it: what begins with it stands there.
  private static func first(of names: [String], notBefore name: String) -> String? {
    names[names.partitioningIndex { $0 >= name }...].first
  }

  private mutating func catalog(_ path: String) -> Catalog? {
    do {
      let catalog = try Catalog(try FileBytes.read(path), name: path)
      for problem in catalog.problems { say("\(path): \(problem)", .catalogUnknown) }
      for problem in catalog.keys.flatMap({ catalog.entries[$0]?.problems ?? [] }) {
        say("\(path): \(problem)", nil)
      }
      return catalog
    } catch let problem as FileProblem {
      say(problem, isNamed: false)
    } catch {
      say("\(path): no JSON: \(error)", .catalogUnknown)
    }
    return nil
  }

  private mutating func say(_ problem: FileProblem, isNamed: Bool) {
    let isBytes = problem.offset != nil
    problems.append(
      Problem(
        line: "\(problem)", isNamed: isNamed, finding: isBytes ? .invalidBytes : .unreadable))
  }

  private mutating func say(_ line: String, _ finding: Finding.Kind?) {
    problems.append(Problem(line: line, isNamed: false, finding: finding))
  }
}

/// What a file holds.
private enum ReadFile: Sendable {
  case text(DecodedText)
  case rows(RowFile)

  init(
    _ file: FileTree.File, _ decoding: Decoding, _ keeping: CorpusReader.Keeping
  ) throws(FileProblem) {
    if RowFile.form(of: file.path, []) == nil, file.path != FileBytes.standardInput {
      self = .text(try decoding.read(file).kept(keeping))
      return
    }
    let bytes = try file.bytes(ReadingLimits(size: decoding.most))
    do {
      if let form = RowFile.form(of: file.path, bytes) {
        self = .rows(RowFile(try decoding.decode(bytes).text.bytes, form, keeping))
      } else {
        self = .text(try decoding.decode(bytes).kept(keeping))
      }
    } catch {
      throw FileProblem(path: file.path, reason: error)
    }
  }
}

extension DecodedText {
  /// One text among many, as they are kept.
  fileprivate func kept(_ keeping: CorpusReader.Keeping) -> DecodedText {
    keeping == .packed ? withoutCodes() : self
  }
}
