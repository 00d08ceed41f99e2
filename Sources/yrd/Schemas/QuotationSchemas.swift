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
}
