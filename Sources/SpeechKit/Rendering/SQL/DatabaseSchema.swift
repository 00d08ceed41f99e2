/// The tables, indexes and views of `yrd export sql`, as SQLite 3.34 and later read them.
enum DatabaseSchema {
  /// The number of the schema: it changes where a table loses a column or a column its meaning.
  static let version = 1

  /// Drops what an earlier run made, and makes the tables anew, in one transaction.
  static let tables = """
    PRAGMA foreign_keys = OFF;
    BEGIN;
    DROP VIEW IF EXISTS task_table; DROP VIEW IF EXISTS roster; DROP VIEW IF EXISTS apparatus; DROP VIEW IF EXISTS meeting_overview;
    DROP TABLE IF EXISTS sentence_fts;
    DROP TABLE IF EXISTS evidence; DROP TABLE IF EXISTS finding; DROP TABLE IF EXISTS contradiction; DROP TABLE IF EXISTS support; DROP TABLE IF EXISTS reading; DROP TABLE IF EXISTS variant;
    DROP TABLE IF EXISTS sentence; DROP TABLE IF EXISTS document; DROP TABLE IF EXISTS deadline; DROP TABLE IF EXISTS addressee; DROP TABLE IF EXISTS demand; DROP TABLE IF EXISTS directive_witness;
    DROP TABLE IF EXISTS directive; DROP TABLE IF EXISTS series; DROP TABLE IF EXISTS statement; DROP TABLE IF EXISTS attendee_group; DROP TABLE IF EXISTS role; DROP TABLE IF EXISTS title; DROP TABLE IF EXISTS attendance;
    DROP TABLE IF EXISTS person; DROP TABLE IF EXISTS event; DROP TABLE IF EXISTS meeting_article; DROP TABLE IF EXISTS story; DROP TABLE IF EXISTS meeting; DROP TABLE IF EXISTS article; DROP TABLE IF EXISTS yrd;
    CREATE TABLE yrd (key TEXT PRIMARY KEY, value TEXT NOT NULL);
    CREATE TABLE article (
      id TEXT PRIMARY KEY, file TEXT NOT NULL, encoding TEXT NOT NULL, sha256 TEXT NOT NULL, characters INTEGER NOT NULL,
      outlet TEXT, outlet_basis TEXT CHECK (outlet_basis IN ('printed','witness','catalog','inferred')),
      published TEXT, published_basis TEXT, published_from TEXT, published_to TEXT,
      text TEXT NOT NULL);
    CREATE TABLE meeting (
      id TEXT PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT, name_en TEXT, type TEXT, type_en TEXT,
      date TEXT, date_basis TEXT, date_from TEXT, date_to TEXT,
      province TEXT, place TEXT, place_en TEXT, place_basis TEXT,
      chair TEXT REFERENCES person(id), chair_form TEXT, convener TEXT, edition TEXT, theme TEXT, occasion TEXT, venue TEXT,
      previous TEXT, next TEXT, base_article TEXT REFERENCES article(id));
    CREATE TABLE story (
      id TEXT PRIMARY KEY, article TEXT NOT NULL REFERENCES article(id), number INTEGER NOT NULL, kind TEXT NOT NULL, reason TEXT,
      headline TEXT, characters INTEGER, meeting TEXT REFERENCES meeting(id));
    CREATE TABLE meeting_article (meeting TEXT NOT NULL REFERENCES meeting(id), article TEXT NOT NULL REFERENCES article(id), is_base INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (meeting, article));
    CREATE TABLE event (id INTEGER PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting(id), name TEXT NOT NULL, date TEXT, place TEXT, cite TEXT);
    CREATE TABLE person (id TEXT PRIMARY KEY, name TEXT NOT NULL, pinyin TEXT, name_en TEXT);
    CREATE TABLE attendance (id INTEGER PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting(id), person TEXT NOT NULL REFERENCES person(id), position INTEGER, tier INTEGER, UNIQUE (meeting, person));
    CREATE TABLE title (id INTEGER PRIMARY KEY, attendance INTEGER NOT NULL REFERENCES attendance(id), number INTEGER NOT NULL, title TEXT NOT NULL, title_en TEXT, basis TEXT, cite TEXT);
    CREATE TABLE role (id INTEGER PRIMARY KEY, attendance INTEGER NOT NULL REFERENCES attendance(id), role TEXT NOT NULL, verb TEXT, event TEXT, article TEXT, start INTEGER, end INTEGER, line INTEGER, column INTEGER, cite TEXT);
    CREATE TABLE attendee_group (id INTEGER PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting(id), text TEXT NOT NULL, role TEXT, verb TEXT, cite TEXT);
    CREATE TABLE statement (id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting(id), number INTEGER NOT NULL, speaker TEXT, person TEXT REFERENCES person(id), verb TEXT, status TEXT, text TEXT NOT NULL,
      article TEXT, start INTEGER, end INTEGER, line INTEGER, column INTEGER, cite TEXT);
    CREATE TABLE series (id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting(id), label TEXT NOT NULL, numbering TEXT NOT NULL, kind TEXT NOT NULL, speaker TEXT, person TEXT REFERENCES person(id), verb TEXT, heading TEXT, cite TEXT);
    CREATE TABLE directive (id TEXT PRIMARY KEY, series TEXT NOT NULL REFERENCES series(id), meeting TEXT NOT NULL REFERENCES meeting(id), number INTEGER, kind TEXT NOT NULL, status TEXT NOT NULL, headline TEXT, text TEXT NOT NULL,
      article TEXT, start INTEGER, end INTEGER, line INTEGER, column INTEGER, cite TEXT);
    CREATE TABLE directive_witness (id INTEGER PRIMARY KEY, directive TEXT NOT NULL REFERENCES directive(id), article TEXT NOT NULL REFERENCES article(id), status TEXT NOT NULL, differs INTEGER NOT NULL, start INTEGER, end INTEGER, line INTEGER, column INTEGER, cite TEXT);
    CREATE TABLE demand (id TEXT PRIMARY KEY, directive TEXT NOT NULL REFERENCES directive(id), meeting TEXT NOT NULL REFERENCES meeting(id), number INTEGER NOT NULL, strength TEXT, modal TEXT, target TEXT, urgency TEXT, deliverable TEXT, text TEXT NOT NULL, printed TEXT NOT NULL,
      article TEXT, start INTEGER, end INTEGER, line INTEGER, column INTEGER, cite TEXT);
    CREATE TABLE addressee (id INTEGER PRIMARY KEY, demand TEXT NOT NULL REFERENCES demand(id), role TEXT NOT NULL, name TEXT NOT NULL, name_en TEXT, basis TEXT NOT NULL CHECK (basis IN ('printed','carried')), cite TEXT);
    CREATE TABLE deadline (id INTEGER PRIMARY KEY, demand TEXT NOT NULL REFERENCES demand(id), text TEXT NOT NULL, cite TEXT);
    CREATE TABLE document (id INTEGER PRIMARY KEY, demand TEXT NOT NULL REFERENCES demand(id), text TEXT NOT NULL, cite TEXT);
    CREATE TABLE sentence (rowid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, article TEXT NOT NULL REFERENCES article(id), story TEXT REFERENCES story(id), meeting TEXT REFERENCES meeting(id), directive TEXT REFERENCES directive(id),
      is_base INTEGER NOT NULL, text TEXT NOT NULL, printed TEXT NOT NULL, start INTEGER, end INTEGER, line INTEGER, column INTEGER, cite TEXT);
    CREATE TABLE variant (id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting(id), number INTEGER NOT NULL, class TEXT NOT NULL, kind TEXT NOT NULL, place TEXT, directive TEXT REFERENCES directive(id), before TEXT, after TEXT, supports TEXT);
    CREATE TABLE reading (id INTEGER PRIMARY KEY, variant TEXT NOT NULL REFERENCES variant(id), article TEXT NOT NULL REFERENCES article(id), story TEXT NOT NULL REFERENCES story(id), text TEXT, printed TEXT, start INTEGER, end INTEGER, line INTEGER, column INTEGER, cite TEXT, UNIQUE (variant, story));
    CREATE TABLE support (id INTEGER PRIMARY KEY, variant TEXT NOT NULL REFERENCES variant(id), article TEXT REFERENCES article(id), reason TEXT NOT NULL, cite TEXT);
    CREATE TABLE contradiction (id INTEGER PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting(id), field TEXT NOT NULL, value TEXT NOT NULL, articles TEXT NOT NULL, note TEXT);
    CREATE TABLE finding (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, kind TEXT NOT NULL, message TEXT NOT NULL, article TEXT REFERENCES article(id), cite TEXT);
    CREATE TABLE evidence (id INTEGER PRIMARY KEY, "table" TEXT NOT NULL, record TEXT NOT NULL, field TEXT NOT NULL, basis TEXT NOT NULL, step INTEGER NOT NULL, text TEXT, fact TEXT, source TEXT,
      article TEXT REFERENCES article(id), start INTEGER, end INTEGER, line INTEGER, column INTEGER, cite TEXT);
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
