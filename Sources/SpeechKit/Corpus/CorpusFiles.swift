import EmbeddedCorpus

/// A text with its name, ready to be read as a page.
public struct CorpusFile: Sendable {
  /// As it is shown: the file's name.
  public let file: String
  /// Its path in the folder.
  public let path: String
  public let text: SourceText
  public let encoding: String
  let known: PageReader.Known

  init(file: String, path: String, text: SourceText, encoding: String, catalog: Catalog?) {
    self.file = file
    self.path = path
    self.text = text
    self.encoding = encoding
    known =
      catalog?.known(of: (ArticleID.stem(of: file), file, path)) ?? PageReader.Known()
  }
}

extension Corpus {
  /// The five texts inside the binary, with their catalog.
  public static func embedded() -> Corpus {
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
    let files = texts.compactMap { file in
      (try? SourceText(utf8: file.bytes)).map {
        CorpusFile(file: file.name, path: file.name, text: $0, encoding: "utf-8", catalog: catalog)
      }
    }
    return Corpus(files)
  }

  private static func embeddedFile(_ index: Int) -> (name: String, bytes: [UInt8]) {
    // Constant data of the C target; names end in NUL.
    guard let file = unsafe embedded_file_at(index)?.pointee else { return ("", []) }
    let bytes = unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
    return unsafe (String(cString: file.name), bytes)
  }

  /// Reads the texts, each alone, and joins what they report.
  public init(_ files: [CorpusFile], findings: [Finding] = []) {
    let ids = ArticleID.ids(of: files.map { ($0.file, $0.path) })
    let pages = files.indices.map { index in
      var page = PageReader().read(
        files[index].text, id: ids[index], file: files[index].file, page: index,
        known: files[index].known)
      page.encoding = files[index].encoding
      return page
    }
    self.init(pages, findings: findings)
  }
}
