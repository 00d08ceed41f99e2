/// What Datasette shows of the database: titles, what tables and columns mean, facets, and queries under names.
public enum DatasetteMetadata {
  /// JSON, for `datasette corpus.db -m metadata.json`: Datasette knows a database by the name of its file.
  public static var text: String {
    var json = JSONWriter(style: .pretty)
    json.object { json in
      json.field("title", "Meeting readouts, read by yrd")
      json.field(
        "description",
        "Each row has the place in a text that proves it. sentence_fts finds three characters and more; for shorter words use the query concordance."
      )
      json.object("databases") { json in
        json.object("corpus") { json in database(&json) }
      }
    }
    json.endLine()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static func database(_ json: inout JSONWriter) {
    json.object("tables") { json in
      for table in DatabaseSchema.all { write(table, &json) }
    }
    json.object("queries") { json in
      for query in queries {
        json.object(query.name) { json in
          json.field("title", query.title)
          json.field("sql", query.sql)
        }
      }
    }
  }

  private static func write(_ table: SQLTableDescription, _ json: inout JSONWriter) {
    json.object(table.name) { json in
      json.field("description", table.meaning)
      json.object("columns") { json in
        for column in table.columns { json.field(column.name, column.meaning) }
      }
      switch "\(table.name)" {
      case "meeting": order("date_from", ["type", "province", "chair"], &json)
      case "demand": order("cite", ["strength", "meeting"], &json)
      case "addressee": order("name", ["name", "basis"], &json)
      case "sentence":
        json.field("fts_table", "sentence_fts")
        json.field("fts_pk", "rowid")
      default: break
      }
    }
  }

  private static func order(_ sort: String, _ facets: [String], _ json: inout JSONWriter) {
    json.field("sort", sort)
    json.field("facets", facets)
  }

  private static let queries: [(name: StaticString, title: String, sql: String)] = [
    (
      "concordance", "Where a word stands",
      "SELECT cite, meeting, text FROM sentence WHERE instr(text, :q) ORDER BY article, start"
    ),
    (
      "asked_of", "What was asked of somebody",
      "SELECT item, number, asked_of, demand, strength, deadline, document, cite FROM task_table WHERE instr(asked_of, :name)"
    ),
    (
      "person", "A person through the meetings",
      "SELECT meeting, date, position, tier, titles, roles FROM roster WHERE name = :name"
    ),
    (
      "term", "A term over the meetings",
      "SELECT m.id, sum((length(s.text) - length(replace(s.text, :q, ''))) / length(:q)) AS hits FROM meeting m JOIN sentence s ON s.meeting = m.id AND s.is_base GROUP BY m.id ORDER BY m.date_from"
    ),
  ]
}
