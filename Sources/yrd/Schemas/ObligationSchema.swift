extension Schema {
  /// A demand as `yrd obligations` prints it.
  static let obligation = Schema(
    name: "obligation", id: "yrd/obligation/1", printedBy: "yrd obligations",
    text: head(
      "obligation", "A demand: who is to do what, how strongly, until when, by which document",
      #""id", "number", "kind", "addressees", "text", "spans", "strength""#)
        + #"""
            "id": {"description": "The directive or section that holds it", "type": "string"},
            "number": {"description": "Among the demands of the directive", "type": "integer", "minimum": 1},
            "meeting": {"type": "string"},
            "key": {"description": "Of the meeting; it never changes", "type": "string"},
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
            "strength": {"enum": ["must", "shall", "should", "support", "explore", "forbidden", "imperative"]},
            "modal": {"description": "The words that say how strongly", "type": "array", "items": {"$ref": "#/$defs/text"}},
            "deadlines": {"type": "array", "items": {"$ref": "#/$defs/text"}},
            "urgency": {"description": "How soon, without a day: 尽快", "type": "array", "items": {"$ref": "#/$defs/text"}},
            "targets": {"description": "Quantities to be reached, with their units", "type": "array", "items": {"$ref": "#/$defs/text"}},
            "documents": {"type": "array", "items": {"$ref": "#/$defs/text"}},
            "deliverables": {"description": "Those among the documents that are to be made", "type": "array", "items": {"$ref": "#/$defs/text"}}
          },

        """# + definitions)
}
