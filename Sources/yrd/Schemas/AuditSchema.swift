// What the audit of plausibility prints.
extension Schema {
  /// Something unlikely as `yrd audit` prints it.
  static let audit = Schema(
    name: "audit", id: "yrd/audit/1", printedBy: "yrd audit",
    text: head(
      "audit", "Something unlikely in a text, with what speaks against it; never a correction",
      #""subject", "kind", "grade", "message""#)
        + #"""
            "subject": {"description": "The article, or the meeting", "type": "string"},
            "kind": {"enum": ["impossible-day", "weekday", "relative-day", "telegram", "two-places", "stroke-order", "rank-order", "number-order", "other-title", "two-holders"]},
            "grade": {"enum": ["contradicts a dated fact", "differs from all else in this corpus", "unusual"]},
            "message": {"type": "string", "minLength": 1},
            "source": {"description": "The table that speaks against it", "type": "string"},
            "spans": {"$ref": "#/$defs/spans"}
          },

        """# + definitions)
}
