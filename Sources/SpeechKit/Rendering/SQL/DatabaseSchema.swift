/// The tables, indexes and views of `yrd export sql`, as SQLite 3.34 and later read them.
enum DatabaseSchema {
  /// The number of the schema: it changes where a table loses a column or a column its meaning.
  static let version = 1

  /// In the order in which they are made.
  static let all: [SQLTableDescription] = [
    note.description, article.description, meeting.description, story.description,
    meetingArticle.description, event.description, person.description, attendance.description,
    title.description, role.description, attendeeGroup.description, statement.description,
    series.description, directive.description, directiveWitness.description, demand.description,
    addressee.description, deadline.description, document.description, sentence.description,
    variant.description, reading.description, support.description, contradiction.description,
    finding.description, evidence.description,
  ]

  /// Drops what an earlier run made, and makes the tables anew, in one transaction.
  static var tables: String {
    let dropped = all.reversed().map { "DROP TABLE IF EXISTS \($0.name);" }
    return ([beginning] + dropped + all.map(\.creation)).joined(separator: "\n")
  }

  private static let beginning = """
    PRAGMA foreign_keys = OFF;
    BEGIN;
    DROP VIEW IF EXISTS task_table; DROP VIEW IF EXISTS roster; DROP VIEW IF EXISTS apparatus; DROP VIEW IF EXISTS meeting_overview;
    DROP TABLE IF EXISTS sentence_fts;
    """

  /// What stands behind the rows.
  static let views = """
    CREATE INDEX story_article ON story(article);
    CREATE INDEX story_meeting ON story(meeting);
    CREATE INDEX attendance_person ON attendance(person);
    CREATE INDEX title_attendance ON title(attendance);
    CREATE INDEX role_attendance ON role(attendance);
    CREATE INDEX statement_meeting ON statement(meeting);
    CREATE INDEX series_meeting ON series(meeting);
    CREATE INDEX directive_meeting ON directive(meeting);
    CREATE INDEX directive_series ON directive(series);
    CREATE INDEX directive_witness_directive ON directive_witness(directive);
    CREATE INDEX demand_meeting ON demand(meeting);
    CREATE INDEX demand_directive ON demand(directive);
    CREATE INDEX addressee_demand ON addressee(demand);
    CREATE INDEX deadline_demand ON deadline(demand);
    CREATE INDEX document_demand ON document(demand);
    CREATE INDEX sentence_place ON sentence(article, start);
    CREATE INDEX sentence_story ON sentence(story);
    CREATE INDEX sentence_meeting ON sentence(meeting);
    CREATE INDEX variant_meeting ON variant(meeting);
    CREATE INDEX reading_variant ON reading(variant);
    CREATE INDEX support_variant ON support(variant);
    CREATE INDEX evidence_record ON evidence("table", record, field);
    CREATE VIEW task_table AS
      SELECT d.meeting, d.directive AS item, v.headline, d.number, group_concat(DISTINCT CASE a.basis WHEN 'carried' THEN '→ ' || a.name ELSE a.name END) AS asked_of,
             d.text AS demand, d.strength, d.modal, (SELECT group_concat(text, '; ') FROM deadline WHERE demand = d.id) AS deadline, (SELECT group_concat(text, '; ') FROM document WHERE demand = d.id) AS document, d.cite
      FROM demand d JOIN directive v ON v.id = d.directive LEFT JOIN addressee a ON a.demand = d.id GROUP BY d.id ORDER BY d.article, d.start;
    CREATE VIEW roster AS
      SELECT t.meeting, m.date, t.position, t.tier, p.name, p.pinyin, (SELECT group_concat(title, '、') FROM (SELECT title FROM title WHERE attendance = t.id ORDER BY number)) AS titles,
             (SELECT group_concat(DISTINCT role) FROM role WHERE attendance = t.id) AS roles
      FROM attendance t JOIN person p ON p.id = t.person JOIN meeting m ON m.id = t.meeting ORDER BY m.date_from, t.position;
    CREATE VIEW apparatus AS
      SELECT v.meeting, v.number, v.class, v.kind, v.place, v.before, r.article, r.text AS reading, v.after, v.supports, r.cite
      FROM variant v JOIN reading r ON r.variant = v.id ORDER BY v.meeting, v.number, r.article;
    CREATE VIEW meeting_overview AS
      SELECT m.id, m.date, m.date_basis, m.province, m.place, m.chair, m.name, (SELECT count(*) FROM meeting_article WHERE meeting = m.id) AS texts,
             (SELECT count(*) FROM directive WHERE meeting = m.id) AS directives, (SELECT count(*) FROM demand WHERE meeting = m.id) AS demands,
             (SELECT count(*) FROM variant WHERE meeting = m.id AND class = 'substantive') AS variants
      FROM meeting m ORDER BY m.date_from;
    """

  /// A full-text index for three characters and more: it knows no query of two. `instr` is the complete way.
  static let search = """
    CREATE VIRTUAL TABLE sentence_fts USING fts5(text, content="sentence", content_rowid="rowid", tokenize='trigram');
    INSERT INTO sentence_fts(sentence_fts) VALUES ('rebuild');
    """

  /// The end of the transaction.
  static let end = "COMMIT;\nPRAGMA optimize;\n"
}
