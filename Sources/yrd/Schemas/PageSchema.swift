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
          "file": {"type": "string"},
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
          "findings": {"type": "array", "items": {"$ref": "#/$defs/finding"}}
        },

      """# + definitions)
}
