extension Schema {
  /// A page as `yrd parse` prints it.
  static let page = Schema(
    name: "page", id: "yrd/page/1", printedBy: "yrd parse",
    text: #"""
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:yrd:page:1",
        "title": "yrd/page/1",
        "description": "A page (a file) with its stories; what is unknown is absent",
        "type": "object",
        "required": ["schema", "id", "file", "encoding", "stories"],
        "properties": {
          "schema": {"const": "yrd/page/1"},
          "id": {"type": "string", "minLength": 1},
          "file": {"description": "“-” for standard input and for texts that came as lines of JSON", "type": "string"},
          "encoding": {"type": "string"},
          "outlet": {"$ref": "#/$defs/value"},
          "published": {"$ref": "#/$defs/date"},
          "stories": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["id", "kind", "reason", "spans"],
              "properties": {
                "id": {"type": "string"},
                "kind": {"enum": ["readout", "other"]},
                "reason": {"description": "Why it was taken for that", "type": "string"},
                "spans": {"$ref": "#/$defs/spans"},
                "headlines": {"type": "array", "items": {"$ref": "#/$defs/text"}},
                "captions": {
                  "type": "array",
                  "items": {"$ref": "#/$defs/text", "properties": {"photographer": {"type": "string"}}}
                },
                "byline": {
                  "type": "array",
                  "items": {"$ref": "#/$defs/placed", "required": ["name"], "properties": {"name": {"type": "string"}}}
                },
                "dateline": {
                  "$ref": "#/$defs/text",
                  "properties": {
                    "agency": {"type": "string"}, "place": {"type": "string"}, "date": {"$ref": "#/$defs/date"}
                  }
                },
                "meeting": {
                  "type": "object",
                  "properties": {
                    "id": {"type": "string"}, "key": {"type": "string"}, "type": {"type": "string"},
                    "type_english": {"$ref": "#/$defs/english"}, "type_english_basis": {"$ref": "#/$defs/english_basis"},
                    "name": {"$ref": "#/$defs/value"}, "date": {"$ref": "#/$defs/date"}, "place": {"$ref": "#/$defs/site"}, "hall": {"$ref": "#/$defs/value"},
                    "chair": {"$ref": "#/$defs/chair"}, "convener": {"$ref": "#/$defs/value"}, "edition": {"$ref": "#/$defs/value"},
                    "theme": {"$ref": "#/$defs/value"}, "keyPhrases": {"type": "array", "items": {"$ref": "#/$defs/value"}},
                    "occasion": {"$ref": "#/$defs/value"},
                    "previous": {"$ref": "#/$defs/value"}, "next": {"$ref": "#/$defs/next"},
                    "events": {"type": "array", "items": {"$ref": "#/$defs/event"}}
                  }
                },
                "people": {"type": "array", "items": {"$ref": "#/$defs/person"}},
                "groups": {"type": "array", "items": {"$ref": "#/$defs/group"}},
                "statements": {"type": "array", "items": {"$ref": "#/$defs/statement"}},
                "series": {"type": "array", "items": {"$ref": "#/$defs/series"}},
                "findings": {"type": "array", "items": {"$ref": "#/$defs/finding"}}
              }
            }
          },
          "furniture": {
            "description": "Lines that belong to no story, each with the reason",
            "type": "array",
            "items": {"$ref": "#/$defs/text", "properties": {"reason": {"type": "string"}}}
          },
          "findings": {"type": "array", "items": {"$ref": "#/$defs/finding"}},
          "input": {
            "description": "What else stood in the line of JSON that held the text (parse --ndjson)",
            "type": "object", "minProperties": 1
          }
        },

      """# + definitions)

  /// A line of JSON of which `yrd parse --ndjson` can make no page.
  static let failure = Schema(
    name: "failure", id: "yrd/failure/1", printedBy: "yrd parse --ndjson",
    text: #"""
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:yrd:failure:1",
        "title": "yrd/failure/1",
        "description": "Stands in the place of a page where a line of JSON gave none",
        "type": "object",
        "required": ["schema", "error"],
        "properties": {
          "schema": {"const": "yrd/failure/1"},
          "id": {"description": "Absent where the line has none that can be read", "type": "string", "minLength": 1},
          "error": {"description": "What is wrong with the line, in English; columns count from 1", "type": "string"},
          "input": {"description": "What else stood in the line", "type": "object", "minProperties": 1}
        }
      }

      """#)
}
