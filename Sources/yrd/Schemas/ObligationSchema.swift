extension Schema {
  /// A demand as `yrd obligations` prints it.
  static let obligation = Schema(
    name: "obligation", id: "yrd/obligation/1", printedBy: "yrd obligations",
    text: head(
      "obligation", "A demand: who is to do what, how strongly, until when, by which document",
      #""id", "number", "kind", "addressees", "text", "spans", "strength""#)
        + #"""
            "id": {"description": "The directive or section that holds it; the meeting of what it adopted", "type": "string"},
            "number": {"description": "Among the demands of the directive", "type": "integer", "minimum": 1},
            "meeting": {"type": "string"},
            "key": {"description": "Of the meeting; it never changes", "type": "string"},
            "meeting_name": {"type": "string"},
            "meeting_date": {"$ref": "#/$defs/edtf"},
            "date_from": {"description": "Not before", "type": "string"},
            "date_to": {"description": "Not after", "type": "string"},
            "meeting_place": {"type": "string"},
            "heading": {"description": "The headline of the directive", "$ref": "#/$defs/text"},
            "kind": {"enum": ["task", "positioning", "achievement", "shortcoming", "pledge", "decision"]},
            "speaker": {"type": "string"},
            "addressees": {
              "type": "array",
              "items": {
                "required": ["value", "basis"], "$ref": "#/$defs/place",
                "properties": {
                  "value": {"type": "string"}, "basis": {"enum": ["printed", "carried"]},
                  "english": {"$ref": "#/$defs/english"}, "english_basis": {"$ref": "#/$defs/english_basis"},
                  "role": {"description": "Who leads those who do it, or takes part; absent: who is to do it", "enum": ["lead", "with"]}
                }
              }
            },
            "text": {"type": "string", "minLength": 1},
            "spans": {"$ref": "#/$defs/spans"},
            "strength": {"enum": ["must", "shall", "should", "support", "explore", "forbidden", "imperative", "adopted"]},
            "modal": {"description": "The words that say how strongly", "type": "array", "items": {"$ref": "#/$defs/text"}},
            "deadlines": {"type": "array", "items": {"$ref": "#/$defs/text"}},
            "urgency": {"description": "How soon, without a day: 尽快", "type": "array", "items": {"$ref": "#/$defs/text"}},
            "targets": {"description": "Quantities to be reached, with their units", "type": "array", "items": {"$ref": "#/$defs/text"}},
            "documents": {"type": "array", "items": {"$ref": "#/$defs/text"}},
            "deliverables": {"description": "Those among the documents that are to be made", "type": "array", "items": {"$ref": "#/$defs/text"}}
          },

        """# + definitions)

  /// What is asked of somebody over meetings as `yrd obligations --by addressee` prints it.
  static let asked = Schema(
    name: "asked", id: "yrd/asked/1", printedBy: "yrd obligations --by addressee",
    text: head(
      "asked", "What is asked of somebody, at all meetings that ask it",
      #""addressee", "times", "meetings", "demands""#)
        + #"""
            "addressee": {"type": "string", "minLength": 1},
            "times": {"type": "integer", "minimum": 1},
            "meetings": {"description": "Ids, in the order of time", "type": "array", "minItems": 1, "items": {"type": "string"}},
            "since": {"$ref": "#/$defs/edtf"},
            "last": {"$ref": "#/$defs/edtf"},
            "demands": {
              "type": "array", "minItems": 1,
              "items": {
                "required": ["id", "text"], "$ref": "#/$defs/text",
                "properties": {
                  "id": {"description": "The directive or section", "type": "string"},
                  "key": {"description": "Of the meeting; it never changes", "type": "string"},
                  "date": {"$ref": "#/$defs/edtf"}
                }
              }
            }
          },

        """# + definitions)
}
