// What comparing the texts of a readout prints: differences, restored texts, shares of text in common.
extension Schema {
  /// The comparison of texts as `yrd diff` prints it.
  static let collation = Schema(
    name: "collation", id: "yrd/collation/1", printedBy: "yrd diff",
    text: head(
      "collation", "What differs between texts of one readout",
      #""witnesses", "scope", "variants", "counts""#)
        + #"""
            "witnesses": {"type": "array", "items": {"type": "string"}},
            "base": {"type": "string"},
            "scope": {"enum": ["readout", "whole"]},
            "variants": {
              "description": "With --formal the entries that two texts have are a partition: they share no character, and between them the parts that are compared are the same, character for character. Who lacks a stretch has it at its gap; a moved stretch stands at two places",
              "type": "array", "items": {"$ref": "#/$defs/variant"}
            },
            "losses": {
              "description": "What a text has lost everywhere, told once",
              "type": "array",
              "items": {
                "type": "object", "required": ["witness", "characters", "count"],
                "properties": {
                  "witness": {"type": "string"}, "characters": {"type": "string"},
                  "count": {"type": "integer", "minimum": 1}
                }
              }
            },
            "agreement": {
              "description": "Of three texts and more: in how many of the places where words differ two of them have the same",
              "type": "array",
              "items": {
                "type": "object", "required": ["witnesses", "shared", "places"],
                "properties": {
                  "witnesses": {"type": "array", "items": {"type": "string"}, "minItems": 2, "maxItems": 2},
                  "shared": {"type": "integer", "minimum": 0}, "places": {"type": "integer", "minimum": 0}
                }
              }
            },
            "counts": {
              "type": "object", "required": ["substantive", "loss", "formal", "structural"],
              "properties": {
                "substantive": {"type": "integer"}, "loss": {"type": "integer"},
                "formal": {"type": "object", "additionalProperties": {"type": "integer"}},
                "structural": {"type": "integer"}, "order": {"type": "integer"},
                "credit": {"description": "Credit lines and datelines", "type": "integer"}
              }
            }
          },

        """# + variantDefinitions)

  /// A restored text as `yrd restore` prints it.
  static let restoration = Schema(
    name: "restoration", id: "yrd/restoration/1", printedBy: "yrd restore",
    text: head(
      "restoration", "A damaged text with what it lost supplied from other texts",
      #""article", "pieces", "disputed""#)
        + #"""
            "article": {"type": "string"},
            "supplied": {"type": "integer", "minimum": 0},
            "pieces": {
              "description": "In reading order; a piece with from is supplied by that text, and its place is there",
              "type": "array",
              "items": {
                "required": ["text"], "$ref": "#/$defs/place",
                "properties": {"text": {"type": "string"}, "from": {"type": "string"}}
              }
            },
            "disputed": {"type": "array", "items": {"$ref": "#/$defs/variant"}}
          },

        """# + variantDefinitions)

  /// Two texts with words in common as `yrd similar` prints them.
  static let similarity = Schema(
    name: "similarity", id: "yrd/similarity/1", printedBy: "yrd similar",
    text: head(
      "similarity", "How much of each of two texts stands in the other",
      #""articles", "shares""#)
        + #"""
            "articles": {"type": "array", "items": {"type": "string"}, "minItems": 2, "maxItems": 2},
            "shares": {
              "description": "For each article the share of its text that stands in the other",
              "type": "object", "additionalProperties": {"type": "number", "minimum": 0, "maximum": 1}
            },
            "meeting": {"type": "string"}
          },

        """# + definitions)

  private static let variantDefinitions = definitions.replacing(
    #""$defs": {"#,
    by: #"""
      "$defs": {
          "variant": {
            "type": "object", "required": ["class", "kind", "readings"],
            "properties": {
              "id": {"description": "MEETING!N; where not all texts of the meeting are compared, MEETING[TEXT,TEXT]!N", "type": "string"},
              "class": {"enum": ["substantive", "order", "loss", "structural", "credit", "formal"]},
              "kind": {"type": "string"}, "where": {"type": "string"},
              "before": {"type": "string"}, "after": {"type": "string"},
              "readings": {
                "description": "By witness; an omission is an empty text, a witness with a gap is no key",
                "type": "object",
                "additionalProperties": {
                  "required": ["text"], "$ref": "#/$defs/place",
                  "properties": {"text": {"type": "string"}}
                }
              },
              "gaps": {"type": "array", "items": {"$ref": "#/$defs/place"}},
              "copies": {"type": "array", "items": {"$ref": "#/$defs/place"}},
              "support": {
                "type": "array",
                "items": {
                  "type": "object", "required": ["reason"],
                  "properties": {
                    "for": {"type": "string"}, "reason": {"type": "string"},
                    "evidence": {"$ref": "#/$defs/evidence"}
                  }
                }
              }
            }
          },
      """#)
}

extension String {
  /// The text with the first place of another replaced.
  fileprivate func replacing(_ old: String, by new: String) -> String {
    guard let start = utf8.indices.first(where: { self[$0...].utf8.starts(with: old.utf8) }) else {
      return self
    }
    return self[..<start] + new + self[utf8.index(start, offsetBy: old.utf8.count)...]
  }
}
