internal import SpeechAnswers
internal import SpeechReading

/// A column of a table, described once: its name, what it means, and its value. `CREATE TABLE`, the rows and the metadata come from it.
///
/// ```swift
/// SQLColumn("verb", "The verb of saying, as printed") { $0.series.verb }
/// ```
/// The type is the value's: TEXT or INTEGER, NOT NULL where it is not optional. A few columns are several that belong together, such as
/// those of a place.
struct SQLColumn<Row>: Sendable {
  typealias Writing = @Sendable (Row, inout SQLRows) -> Void

  let members: [SQLMember]
  let write: Writing

  init(_ members: [SQLMember], write: @escaping Writing) {
    (self.members, self.write) = (members, write)
  }

  /// A column whose name is a word of SQL that stands between quotation marks.
  var quoted: SQLColumn { SQLColumn(members.map(\.quoted), write: write) }
}

/// What a table says of a column: its name, what may stand there, and what that means.
struct SQLMember: Sendable {
  let name: StaticString
  let meaning: String
  /// In the words of SQL: `TEXT NOT NULL`.
  let type: String
  fileprivate var isQuoted = false

  init(_ name: StaticString, _ meaning: String, _ type: String) {
    (self.name, self.meaning, self.type) = (name, meaning, type)
  }

  /// As it stands in `CREATE TABLE`.
  var definition: String { isQuoted ? "\"\(name)\" \(type)" : "\(name) \(type)" }

  fileprivate var quoted: SQLMember {
    var other = self
    other.isQuoted = true
    return other
  }
}

/// What a column has besides its type.
enum SQLRule {
  case none
  /// NULL may stand there, though every row has a value.
  case whenKnown
  /// It names the row.
  case key
  /// No two rows have the same.
  case unique
  /// It names a row of another table.
  case reference(StaticString, Member.Presence = .always)
  /// What a value rests on is one of these.
  case among([Basis])
  /// 0 where nothing is said.
  case elseZero

  fileprivate func type(
    _ type: StaticString, of name: StaticString, _ presence: Member.Presence
  ) -> String {
    let filled = presence == .always ? "\(type) NOT NULL" : "\(type)"
    switch self {
    case .none: return filled
    case .whenKnown: return "\(type)"
    case .key: return "\(type) PRIMARY KEY"
    case .unique: return "\(filled) UNIQUE"
    case .reference(let table, .always): return "\(filled) REFERENCES \(table)(id)"
    case .reference(let table, .whenKnown): return "\(type) REFERENCES \(table)(id)"
    case .among(let bases):
      let words = bases.map { "'\($0.rawValue)'" }.joined(separator: ",")
      return "\(filled) CHECK (\(name) IN (\(words)))"
    case .elseZero: return "\(filled) DEFAULT 0"
    }
  }
}

// MARK: Texts and words

extension SQLColumn {
  private init(
    _ name: StaticString, _ meaning: String, _ type: StaticString, _ rule: SQLRule,
    _ presence: Member.Presence, write: @escaping Writing
  ) {
    self.init([SQLMember(name, meaning, rule.type(type, of: name, presence))], write: write)
  }

  init(
    _ name: StaticString, _ meaning: String, _ rule: SQLRule = .none,
    value: @escaping @Sendable (Row) -> String
  ) {
    self.init(name, meaning, "TEXT", rule, .always) { $1.cell(value($0)) }
  }

  init(
    _ name: StaticString, _ meaning: String, _ rule: SQLRule = .none,
    value: @escaping @Sendable (Row) -> String?
  ) {
    self.init(name, meaning, "TEXT", rule, .whenKnown) { $1.cell(value($0)) }
  }

  init<Word: RawRepresentable<String> & SendableMetatype>(
    _ name: StaticString, _ meaning: String, _ rule: SQLRule = .none,
    value: @escaping @Sendable (Row) -> Word
  ) {
    self.init(name, meaning, "TEXT", rule, .always) { $1.cell(value($0).rawValue) }
  }

  init<Word: RawRepresentable<String> & SendableMetatype>(
    _ name: StaticString, _ meaning: String, _ rule: SQLRule = .none,
    value: @escaping @Sendable (Row) -> Word?
  ) {
    self.init(name, meaning, "TEXT", rule, .whenKnown) { $1.cell(value($0)?.rawValue) }
  }

  /// A text as UTF-8.
  init(
    _ name: StaticString, _ meaning: String, _ rule: SQLRule = .none,
    value: @escaping @Sendable (Row) -> ArraySlice<UInt8>
  ) {
    self.init(name, meaning, "TEXT", rule, .always) { $1.cell(value($0).span) }
  }

  /// The English of what stands in another column.
  static func english(
    _ name: StaticString, of what: String, value: @escaping @Sendable (Row) -> English?
  ) -> SQLColumn {
    SQLColumn(name, "\(what) in English, by the glossary or composed of its parts") {
      value($0)?.text
    }
  }
}

// MARK: Numbers

extension SQLColumn {
  init(
    _ name: StaticString, _ meaning: String, _ rule: SQLRule = .none,
    value: @escaping @Sendable (Row) -> Int
  ) {
    self.init(name, meaning, "INTEGER", rule, .always) { $1.cell(value($0)) }
  }

  init(
    _ name: StaticString, _ meaning: String, _ rule: SQLRule = .none,
    value: @escaping @Sendable (Row) -> Int?
  ) {
    self.init(name, meaning, "INTEGER", rule, .whenKnown) { $1.cell(value($0)) }
  }

  /// 1 for true, 0 for false.
  init(
    _ name: StaticString, _ meaning: String, _ rule: SQLRule = .none,
    value: @escaping @Sendable (Row) -> Bool
  ) {
    self.init(name, meaning, "INTEGER", rule, .always) { $1.cell(value($0) ? 1 : 0) }
  }

  /// The number of the row in its table, by which the row is known.
  static func rowNumber(_ name: StaticString = "id") -> SQLColumn {
    SQLColumn(name, "The number of the row, from 1", "INTEGER", .key, .always) {
      $1.cell($1.rowNumber)
    }
  }
}

// MARK: Places

extension SQLColumn {
  /// The text and the stretch of it.
  static func place(_ place: @escaping @Sendable (Row) -> SQLPlace?) -> SQLColumn {
    let article = SQLColumn("article", "The text in which it stands") { place($0)?.article }
    let stretch = stretch(place)
    return SQLColumn(article.members + stretch.members) { row, rows in
      let place = place(row)
      rows.cell(place?.article)
      rows.stretch(place)
    }
  }

  /// The stretch of a text that another column names.
  static func stretch(_ place: @escaping @Sendable (Row) -> SQLPlace?) -> SQLColumn {
    SQLColumn([
      SQLMember("start", "Where it begins: Unicode scalars of the text, from 0", "INTEGER"),
      SQLMember("end", "Behind its last Unicode scalar", "INTEGER"),
      SQLMember("line", "The line in which it begins, from 1", "INTEGER"),
      SQLMember("column", "Where in the line, in Unicode scalars, from 1", "INTEGER"),
      SQLMember("cite", "As it is cited: 003:39:12", "TEXT"),
    ]) { $1.stretch(place($0)) }
  }
}

/// A place as tables have it; they have NULL where there is none.
struct SQLPlace: Sendable {
  let article: String
  fileprivate let place: Place
  fileprivate let position: Position

  init(_ place: Place, _ corpus: Corpus) {
    let page = corpus.pages[Int(place.page)]
    (self.article, self.place) = (page.id, place)
    position = page.text.position(of: place.start)
  }
}

extension SQLRows {
  fileprivate mutating func stretch(_ stretch: SQLPlace?) {
    guard let stretch else {
      for _ in 0..<5 { cellOfNothing() }
      return
    }
    let (place, position) = (stretch.place, stretch.position)
    cell(Int(place.start))
    cell(Int(place.end))
    cell(position.line)
    cell(position.column)
    cell("\(stretch.article):\(position.line):\(position.column)")
  }
}
