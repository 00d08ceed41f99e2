// What stands at citations, and what becomes of quotations that are checked.
extension Schema {
  /// What stands at a citation as `yrd cite` prints it.
  static let citation = Schema(
    name: "citation", id: "yrd/citation/1", printedBy: "yrd cite",
    text: head(
      "citation", "What stands at a citation, and where it is from",
      #""reference", "text", "spans", "status", "article", "file", "sha256""#)
        + #"""
            "reference": {"description": "As it was asked for", "type": "string"},
            "text": {"type": "string", "minLength": 1},
            "spans": {"$ref": "#/$defs/spans"},
            "before": {"description": "The rest of the paragraph", "type": "string"},
            "after": {"type": "string"},
            "status": {"$ref": "#/$defs/status"},
            "meeting": {"type": "string"},
            "key": {"description": "Of the meeting; it never changes", "type": "string"},
            "item": {"description": "The directive or section that holds it", "type": "string"},
            "speaker": {"type": "string"},
            "article": {"type": "string"},
            "headline": {"type": "string"},
            "outlet": {"$ref": "#/$defs/value"},
            "published": {"$ref": "#/$defs/date"},
            "dateline": {"type": "string"},
            "file": {"type": "string"},
            "sha256": {
              "description": "Of the text as UTF-8 without byte-order mark",
              "type": "string", "pattern": "^[0-9a-f]{64}$"
            }
          },

        """# + definitions)

  /// What became of a quotation or a citation as `yrd verify` prints it.
  static let verification = Schema(
    name: "verification", id: "yrd/verification/1", printedBy: "yrd verify",
    text: head(
      "verification", "What became of a quotation, or of a citation that stands alone",
      #""file", "start", "end", "line", "column", "status", "confirmed""#)
        + #"""
            "file": {"type": "string"},
            "start": {"description": "In the draft, as line and column are", "type": "integer", "minimum": 0},
            "end": {"type": "integer", "minimum": 0},
            "line": {"type": "integer", "minimum": 1}, "column": {"type": "integer", "minimum": 1},
            "status": {"enum": ["exact", "punctuation", "characters", "figures", "variant", "misplaced", "spliced", "absent", "unclosed", "reference", "broken"]},
            "confirmed": {"type": "boolean"},
            "text": {"description": "As it is quoted", "type": "string"},
            "form": {"enum": ["marks", "block", "line"]},
            "cited": {"type": "array", "items": {"type": "string"}},
            "count": {"description": "In how many places the words stand", "type": "integer", "minimum": 1},
            "articles": {"description": "The texts that have them", "type": "array", "items": {"type": "string"}},
            "found": {"description": "The best places first, not all", "type": "array", "items": {"$ref": "#/$defs/text"}},
            "differences": {
              "type": "array",
              "items": {
                "type": "object", "required": ["quoted", "printed"],
                "properties": {
                  "quoted": {"type": "string"}, "printed": {"type": "string"},
                  "articles": {"type": "array", "items": {"type": "string"}},
                  "place": {"$ref": "#/$defs/place"}
                }
              }
            },
            "nearest": {"$ref": "#/$defs/text", "properties": {"similarity": {"type": "number", "minimum": 0, "maximum": 1}}},
            "message": {"type": "string"},
            "contradictions": {
              "description": "What the draft says beside the quotation and the text says otherwise",
              "type": "array",
              "items": {
                "type": "object", "required": ["field", "claimed", "printed"],
                "properties": {
                  "field": {"enum": ["speaker", "date", "meeting", "place"]},
                  "claimed": {"type": "string"}, "printed": {"type": "string"}
                }
              }
            },
            "said": {"description": "Who said the words and when, where something is contradicted", "type": "string"}
          },

        """# + definitions)
}
