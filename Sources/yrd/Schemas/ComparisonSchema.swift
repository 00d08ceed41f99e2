// Two meetings beside each other.
extension Schema {
  /// Two meetings as `yrd compare` prints them.
  static let comparison = Schema(
    name: "comparison", id: "yrd/comparison/1", printedBy: "yrd compare",
    text: head(
      "comparison", "What became of the demands of one meeting at a later one, and who is named",
      #""earlier", "later", "items", "later_items", "people", "bodies""#)
        + #"""
            "earlier": {"$ref": "#/$defs/names"},
            "later": {"$ref": "#/$defs/names"},
            "warnings": {
              "description": "Why the two may not be comparable",
              "type": "array", "items": {"type": "string"}
            },
            "items": {"type": "array", "items": {"$ref": "#/$defs/item"}},
            "later_items": {
              "type": "array",
              "items": {
                "required": ["id", "new", "predecessors", "takes_in", "demands"],
                "properties": {
                  "id": {"type": "string"},
                  "new": {"description": "Whether it comes from no item", "type": "boolean"},
                  "predecessors": {"type": "array", "items": {"type": "string"}},
                  "takes_in": {
                    "description": "Items that are like one demand of it",
                    "type": "array", "items": {"type": "string"}
                  },
                  "demands": {
                    "type": "array",
                    "items": {
                      "required": ["text", "new"],
                      "properties": {"text": {"type": "string"}, "new": {"type": "boolean"}}
                    }
                  }
                }
              }
            },
            "people": {
              "type": "object", "required": ["both", "only_earlier", "only_later", "groups"],
              "properties": {
                "both": {
                  "type": "array",
                  "items": {
                    "required": ["name", "other_titles"],
                    "properties": {
                      "name": {"type": "string"}, "other_titles": {"type": "boolean"},
                      "earlier_titles": {"type": "array", "items": {"type": "string"}},
                      "later_titles": {"type": "array", "items": {"type": "string"}}
                    }
                  }
                },
                "only_earlier": {"type": "array", "items": {"type": "string"}},
                "only_later": {"type": "array", "items": {"type": "string"}},
                "groups": {"type": "object"}
              }
            },
            "bodies": {
              "description": "Bodies with one short name, and the full names that each meeting prints",
              "type": "array",
              "items": {
                "required": ["short_name", "earlier", "later", "different"],
                "properties": {
                  "short_name": {"type": "string"},
                  "earlier": {"type": "array"}, "later": {"type": "array"},
                  "different": {"type": "boolean"}
                }
              }
            }
          },
          "$defs": {
            "names": {
              "type": "object", "required": ["id"],
              "properties": {
                "id": {"type": "string"}, "name": {"type": "string"},
                "date": {"description": "EDTF", "type": "string"}, "chair": {"type": "string"}
              }
            },
            "relation": {
              "enum": ["kept", "reworded", "absorbed", "split", "promoted", "moved", "no-successor", "unclear", "new"]
            },
            "link": {
              "type": "object", "required": ["relation", "item", "score"],
              "properties": {
                "relation": {"$ref": "#/$defs/relation"},
                "item": {"type": "string"},
                "score": {
                  "description": "Cosine of pairs of characters weighted by rarity",
                  "type": "number", "minimum": 0, "maximum": 1
                },
                "demand": {"type": "object", "required": ["text"]},
                "shared": {"description": "The longest words in common, simplified", "type": "array", "items": {"type": "string"}}
              }
            },
            "item": {
              "type": "object", "required": ["id", "kind", "relation", "links", "demands"],
              "properties": {
                "id": {"type": "string"}, "kind": {"type": "string"},
                "speaker": {"type": "string"}, "headline": {"type": "object"},
                "relation": {"$ref": "#/$defs/relation"},
                "links": {"type": "array", "items": {"$ref": "#/$defs/link"}},
                "nearest": {"$ref": "#/$defs/link"},
                "demands": {
                  "type": "array",
                  "items": {
                    "required": ["text", "relation"],
                    "properties": {
                      "text": {"type": "string"},
                      "relation": {"$ref": "#/$defs/relation"},
                      "link": {"$ref": "#/$defs/link"}, "nearest": {"$ref": "#/$defs/link"},
                      "changes": {
                        "type": "array",
                        "items": {
                          "required": ["earlier", "later"],
                          "properties": {
                            "earlier": {"type": "string"}, "later": {"type": "string"}
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }

        """#)
}
