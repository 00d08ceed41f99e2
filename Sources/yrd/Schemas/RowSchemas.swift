// The records of commands that list one kind of thing: texts, directives, people, findings.
extension Schema {
  static func head(_ name: String, _ description: String, _ required: String) -> String {
    #"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "urn:yrd:\#(name):1",
      "title": "yrd/\#(name)/1",
      "description": "\#(description)",
      "type": "object",
      "required": ["schema", \#(required)],
      "properties": {
        "schema": {"const": "yrd/\#(name)/1"},

    """#
  }

  /// A text as `yrd articles` prints it.
  static let article = Schema(
    name: "article", id: "yrd/article/1", printedBy: "yrd articles",
    text: head(
      "article", "A text of the corpus in short; the whole is yrd/page/1", #""id", "stories""#)
        + #"""
            "id": {"type": "string", "minLength": 1},
            "file": {"type": "string"},
            "encoding": {"type": "string"},
            "outlet": {"$ref": "#/$defs/value"},
            "published": {"$ref": "#/$defs/date"},
            "meetings": {"type": "array", "items": {"type": "string"}},
            "stories": {
              "type": "array",
              "items": {
                "type": "object", "required": ["id", "kind", "reason"],
                "properties": {
                  "id": {"type": "string"}, "kind": {"enum": ["readout", "other"]},
                  "reason": {"type": "string"}, "headline": {"$ref": "#/$defs/text"},
                  "characters": {"type": "integer", "minimum": 0}
                }
              }
            },
            "characters": {"type": "integer", "minimum": 0},
            "findings": {"type": "array", "items": {"$ref": "#/$defs/finding"}}
          },

        """# + definitions)

  /// A directive as `yrd directives` and `yrd show ID/NO` print it.
  static let directive = Schema(
    name: "directive", id: "yrd/directive/1", printedBy: "yrd directives, yrd show ID/NO",
    text: head(
      "directive", "One item of a series, or a section, with what it belongs to",
      #""id", "series", "numbering", "kind", "status", "text", "spans""#)
        + #"""
            "id": {"type": "string", "minLength": 1},
            "meeting": {"type": "string"},
            "key": {"description": "Of the meeting; it never changes", "type": "string"},
            "meeting_name": {"type": "string"},
            "meeting_date": {"$ref": "#/$defs/edtf"},
            "date_from": {"description": "The first day on which it may have been", "type": "string", "format": "date"},
            "date_to": {"description": "The last day on which it may have been", "type": "string", "format": "date"},
            "meeting_place": {"type": "string"},
            "series": {"type": "string"},
            "numbering": {"enum": ["printed", "implied", "none"]},
            "kind": {"enum": ["task", "positioning", "achievement", "shortcoming", "pledge", "decision"]},
            "speaker": {"type": "string"},
            "verb": {"type": "string"},
            "event": {"type": "string"},
            "number": {"type": "integer", "minimum": 1},
            "status": {"$ref": "#/$defs/status"},
            "headline": {"$ref": "#/$defs/text"},
            "text": {"type": "string"},
            "spans": {"$ref": "#/$defs/spans"},
            "demands": {"type": "array", "items": {"$ref": "#/$defs/demand"}},
            "witnesses": {"type": "array", "items": {"$ref": "#/$defs/copy"}}
          },

        """# + definitions)

  /// A person as `yrd speakers` prints it.
  static let speaker = Schema(
    name: "speaker", id: "yrd/speaker/1", printedBy: "yrd speakers",
    text: head(
      "speaker", "One name, and what each meeting says of it", #""name", "meetings""#)
        + #"""
            "name": {"type": "string", "minLength": 2},
            "pinyin": {"type": "string"},
            "english": {"$ref": "#/$defs/english"}, "english_basis": {"$ref": "#/$defs/english_basis"},
            "meetings": {
              "type": "array", "minItems": 1,
              "items": {
                "type": "object", "required": ["meeting", "titles", "roles", "order"],
                "properties": {
                  "meeting": {"type": "string"},
                  "key": {"description": "Of the meeting; it never changes", "type": "string"},
                  "meeting_name": {"type": "string"},
                  "meeting_date": {"$ref": "#/$defs/edtf"},
                  "date_from": {"description": "The first day on which it may have been", "type": "string", "format": "date"},
                  "date_to": {"description": "The last day on which it may have been", "type": "string", "format": "date"},
                  "meeting_place": {"type": "string"},
                  "titles": {"type": "array", "items": {"$ref": "#/$defs/value"}},
                  "roles": {"type": "array", "items": {"$ref": "#/$defs/role"}},
                  "order": {"type": "integer", "minimum": 1},
                  "tier": {"type": "integer", "minimum": 1},
                  "spans": {"$ref": "#/$defs/spans"}
                }
              }
            }
          },

        """# + definitions)

  /// Something odd as `yrd check` prints it.
  static let finding = Schema(
    name: "finding", id: "yrd/finding/1", printedBy: "yrd check",
    text: head(
      "finding", "Something odd in a text, or between the texts of a meeting",
      #""subject", "kind", "message""#)
        + #"""
            "subject": {"type": "string"},
            "kind": {"type": "string"},
            "message": {"type": "string"},
            "spans": {"$ref": "#/$defs/spans"}
          },

        """# + definitions)

  /// A hit as `yrd search` prints it.
  static let hit = Schema(
    name: "hit", id: "yrd/hit/1", printedBy: "yrd search",
    text: head("hit", "An occurrence of a text in its context", #""text", "left", "right""#)
      + #"""
          "meeting": {"type": "string"},
          "key": {"description": "Of the meeting; it never changes", "type": "string"},
          "meeting_name": {"type": "string"},
          "meeting_date": {"$ref": "#/$defs/edtf"},
          "date_from": {"description": "The first day on which it may have been", "type": "string", "format": "date"},
          "date_to": {"description": "The last day on which it may have been", "type": "string", "format": "date"},
          "meeting_place": {"type": "string"},
          "story": {"description": "Whether the story reports a meeting", "enum": ["readout", "other"]},
          "part": {"description": "Where it stands, if not in the running text", "enum": ["headline", "caption", "credit", "byline", "dateline"]},
          "speaker": {"type": "string"},
          "directive": {"type": "string"},
          "kind": {"enum": ["task", "positioning", "achievement", "shortcoming", "pledge", "decision"]},
          "longerTerm": {"description": "What it is part of: 战略 of 战", "type": "string"},
          "left": {"type": "string"},
          "text": {"type": "string", "minLength": 1},
          "right": {"type": "string"},
          "article": {"type": "string"},
          "start": {"type": "integer", "minimum": 0}, "end": {"type": "integer", "minimum": 0},
          "line": {"type": "integer", "minimum": 1}, "column": {"type": "integer", "minimum": 1}
        },

      """# + definitions)
}
