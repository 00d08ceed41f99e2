// A meeting in its own words.
extension Schema {
  /// A summary as `yrd summarize` prints it.
  static let summary = Schema(
    name: "summary", id: "yrd/summary/1", printedBy: "yrd summarize",
    text: head(
      "summary", "A meeting in its own words, each stretch with its place",
      #""id", "articles", "items", "asked", "documents", "deadlines", "differences", "coverage""#)
        + #"""
            "id": {"type": "string"},
            "articles": {"type": "array", "items": {"type": "string"}},
            "name": {"$ref": "#/$defs/value"},
            "date": {"$ref": "#/$defs/date"},
            "place": {"$ref": "#/$defs/site"},
            "chair": {"$ref": "#/$defs/chair"},
            "items": {
              "type": "array",
              "items": {
                "required": ["id", "kind", "quoted", "demands"],
                "properties": {
                  "id": {"type": "string"}, "kind": {"type": "string"},
                  "speaker": {"type": "string"}, "headline": {"$ref": "#/$defs/text"},
                  "quoted": {
                    "description": "The demands that the summary quotes, in source order",
                    "type": "array", "items": {"$ref": "#/$defs/text"}
                  },
                  "demands": {"description": "How many the item has", "type": "integer"}
                }
              }
            },
            "asked": {
              "type": "array",
              "items": {
                "required": ["addressee", "demands"],
                "properties": {
                  "addressee": {"type": "string"},
                  "english": {"$ref": "#/$defs/english"}, "english_basis": {"$ref": "#/$defs/english_basis"},
                  "demands": {
                    "type": "array",
                    "items": {
                      "required": ["item", "text"], "$ref": "#/$defs/place",
                      "properties": {"item": {"type": "string"}, "text": {"type": "string"}}
                    }
                  }
                }
              }
            },
            "documents": {"type": "array", "items": {"$ref": "#/$defs/text"}},
            "deadlines": {"type": "array", "items": {"$ref": "#/$defs/text"}},
            "differences": {
              "description": "In how many places the words of the texts differ",
              "type": "integer", "minimum": 0
            },
            "coverage": {
              "type": "object",
              "required": ["headlines", "all_headlines", "demands", "all_demands", "characters", "all_characters"],
              "additionalProperties": {"type": "integer", "minimum": 0}
            }
          },

        """# + definitions)
}
