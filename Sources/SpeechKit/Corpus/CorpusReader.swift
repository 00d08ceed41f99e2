/// Reads texts and catalogs from disks and streams; what cannot be read is said, and the rest goes on.
public struct CorpusReader: Sendable {
  /// What was wrong with an input.
  public struct Problem: Sendable {
    /// One line for the user, with the file and the place.
    public let line: String
    /// Whether the user named the input, or it was found in a folder.
    public let isNamed: Bool
    let finding: Finding.Kind
  }

  private let decoding: Decoding
  private let progress: Progress?
  public private(set) var files: [CorpusFile] = []
  public private(set) var problems: [Problem] = []

  /// `progress` counts each byte twice, when it is decoded and when it is read.
  public init(_ decoding: Decoding = Decoding(), progress: Progress? = nil) {
    (self.decoding, self.progress) = (decoding, progress)
  }

  /// Reads what paths hold: folders with all texts in them, files, or standard input (“-”).
  public mutating func read(_ paths: [String]) {
    for path in paths {
      do throws(FileProblem) {
        read(try FileTree.read(path))
      } catch {
        say(error, isNamed: true)
      }
    }
  }

  /// The texts that were read as a corpus; what could not be read are findings of it.
  public func corpus() -> Corpus {
    defer { progress?.end() }
    return Corpus(
      files, findings: problems.map { Finding($0.finding, $0.line, at: []) }, progress: progress)
  }

  /// The records of the texts, each read alone, on all cores.
  public func pages() -> [Page] {
    defer { progress?.end() }
    let (files, progress) = (self.files, self.progress)
    return Parallel.map(files.count) { index in
      defer { progress?.advance(files[index].decoded.text.bytes.count) }
      return files[index].page()
    }
  }

  private mutating func read(_ tree: FileTree) {
    let catalog = tree.catalog.flatMap { self.catalog($0) }
    var known: Set<String> = []
    progress?.expect(tree.files.reduce(0) { $0 + 2 * $1.size })
    for file in tree.files {
      defer { progress?.advance(file.size) }
      let name = file.relative.split(separator: "/").last.map(String.init) ?? file.relative
      known.formUnion([file.relative, name, ArticleID.stem(of: name)])
      do throws(FileProblem) {
        let decoded = try decoding.read(file)
        files.append(
          CorpusFile(
            file: file.path == FileBytes.standardInput ? "-" : name, path: file.relative,
            decoded: decoded, catalog: catalog))
      } catch {
        say(error, isNamed: file.origin == .named)
      }
    }
    for problem in tree.problems { say(problem, isNamed: problem.reason == .noTexts) }
    // Beside a single file, a catalog may speak of its neighbours too.
    guard let catalog, tree.files.first?.origin != .named else { return }
    for key in catalog.keys where !known.contains(key) {
      let nearest = known.contains { $0.hasPrefix(key) } ? " (give the whole name)" : ""
      say("\(catalog.name): names the unknown article \(key)\(nearest)", .catalogUnknown)
    }
  }

  private mutating func catalog(_ path: String) -> Catalog? {
    do {
      let catalog = try Catalog(try FileBytes.read(path), name: path)
      for problem in catalog.problems { say("\(path): \(problem)", .catalogUnknown) }
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

  private mutating func say(_ line: String, _ finding: Finding.Kind) {
    problems.append(Problem(line: line, isNamed: false, finding: finding))
  }
}
