import SpeechKit

/// The options that every command takes.
enum Global {
  static let corpus = Setting.texts(
    "corpus", short: "c", "PATH",
    "read this folder or file instead of the five texts inside yrd",
    kind: .path)
  static let format = Setting<Format>.choice(
    "format", short: "f", "FORMAT", "output format")
  static let color = Setting<ColorChoice>.choice("color", "WHEN", "when to colour tables")
  static let ambiguousWidth = Setting.number(
    "ambiguous-width", "N", in: 1...2,
    "how many cells your terminal gives to quotation marks, … and —")
  static let width = Setting.number(
    "width", short: "w", "N", in: 0...10_000,
    "cut tables to N cells; 0 cuts nothing (default: the width of the terminal; 0 in a pipe)"
  )
  static let sort = Setting.text(
    "sort", "FIELD[,-FIELD]", "sort rows by these columns; -FIELD sorts from the highest down")
  static let limit = Setting.number(
    "limit", "N", in: 0...1_000_000, "show at most N rows; 0 shows all")
  static let columns = Setting.text(
    "columns", "A,B", "show only these columns, in this order, named as in CSV")
  static let bom = Setting.flag("bom", "begin CSV and TSV with a byte-order mark, for Excel")
  static let encoding = Setting.text(
    "encoding", "NAME",
    "read all files in this encoding (gb18030, big5, utf-16 …) instead of detecting it")
  static let lossy = Setting.flag(
    "lossy", "read invalid bytes as U+FFFD instead of refusing the file")
  static let maxSize = Setting<ByteCount>.size(
    "max-size",
    "skip, and name, files of more bytes than this (default: 64M; takes K, M and G)")
  static let published = Setting.text(
    "published", "DATE",
    "publication day of texts that nothing else dates (2023-12-01)")
  static let noPager = Setting.flag(
    "no-pager", "on a terminal, write long answers at once instead of page by page")
  static let quiet = Setting.flag(
    "quiet", short: "q", "print no warnings and no progress on standard error")
  static let help = Setting.flag("help", short: "h", "show help")
  static let version = Setting.flag(
    "version", short: "V", "show the version; with --format json, also what the program is made of")

  static let options = [
    corpus.option, format.option, color.option, width.option, ambiguousWidth.option,
    sort.option, limit.option, columns.option, bom.option,
    encoding.option, lossy.option, maxSize.option, published.option,
    noPager.option, quiet.option, help.option, version.option,
  ]
}

/// How an answer is written.
enum Format: String, Sendable, CaseIterable {
  case table, json, ndjson, csv, tsv, markdown
  /// A line for each mark, as compilers write them: editors jump to it.
  case gcc

  /// Those in which every record can be written.
  static let ofRecords = allCases.filter { $0 != .gcc }
}

/// Whether tables are coloured.
enum ColorChoice: String, Sendable, CaseIterable {
  case auto, always, never
}

extension Settings {
  /// How tables are to be arranged.
  var arrangement: TableArrangement {
    var arrangement = TableArrangement()
    arrangement.sort = (self[Global.sort] ?? "").split(separator: ",").map { field in
      field.hasPrefix("-") ? (String(field.dropFirst()), true) : (String(field), false)
    }
    arrangement.limit = self[Global.limit] ?? 0
    arrangement.columns = (self[Global.columns] ?? "").split(separator: ",").map(String.init)
    return arrangement
  }

  /// The folders and files to read; none means the texts inside yrd.
  var corpusPaths: [String] {
    let named: [String] = self[Global.corpus]
    return named.isEmpty ? [environment.corpus].compactMap { $0 } : named
  }
}
