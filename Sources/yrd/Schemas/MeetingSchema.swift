extension Schema {
  /// A meeting as `yrd list` and `yrd show` print it: what its texts say together.
  static let meeting = Schema(
    name: "meeting", id: "yrd/meeting/1", printedBy: "yrd list, yrd show MEETING",
    text: #"""
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:yrd:meeting:1",
        "title": "yrd/meeting/1",
        "description": "A meeting as its texts report it together; what is unknown is absent",
        "type": "object",
        "required": ["schema", "id", "key", "articles"],
        "properties": {
          "schema": {"const": "yrd/meeting/1"},
          "id": {"type": "string", "minLength": 1},
          "key": {"type": "string", "minLength": 1},
          "name": {"$ref": "#/$defs/value"},
          "type": {"type": "string"},
          "type_english": {"$ref": "#/$defs/english"}, "type_english_basis": {"$ref": "#/$defs/english_basis"},
          "date": {"$ref": "#/$defs/date"},
          "place": {"$ref": "#/$defs/site"}, "hall": {"$ref": "#/$defs/value"},
          "chair": {"$ref": "#/$defs/chair"}, "convener": {"$ref": "#/$defs/value"}, "edition": {"$ref": "#/$defs/value"},
          "theme": {"$ref": "#/$defs/value"}, "keyPhrases": {"type": "array", "items": {"$ref": "#/$defs/value"}},
          "occasion": {"$ref": "#/$defs/value"},
          "previous": {"$ref": "#/$defs/value"},
          "next": {"$ref": "#/$defs/next"},
          "events": {"type": "array", "items": {"$ref": "#/$defs/event"}},
          "articles": {"type": "array", "minItems": 1, "items": {"type": "string"}},
          "base": {"description": "The article whose text leads where texts differ", "type": "string"},
          "people": {"type": "array", "items": {"$ref": "#/$defs/person"}},
          "groups": {"type": "array", "items": {"$ref": "#/$defs/group"}},
          "statements": {"type": "array", "items": {"$ref": "#/$defs/statement"}},
          "series": {"type": "array", "items": {"$ref": "#/$defs/series"}},
          "contradictions": {
            "type": "array",
            "items": {
              "type": "object",
              "required": ["field", "readings"],
              "properties": {
                "field": {"type": "string"},
                "readings": {
                  "type": "array", "minItems": 2,
                  "items": {
                    "type": "object",
                    "required": ["value", "articles"],
                    "properties": {
                      "value": {"type": "string"}, "articles": {"type": "array", "items": {"type": "string"}},
                      "spans": {"$ref": "#/$defs/spans"}
                    }
                  }
                },
                "note": {"type": "string"}, "evidence": {"$ref": "#/$defs/evidence"}
              }
            }
          },
          "findings": {"type": "array", "items": {"$ref": "#/$defs/finding"}}
        },

      """# + definitions)
}
