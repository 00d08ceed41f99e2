// What the ledger of set phrases prints.
extension Schema {
  private static let occurrence = #"""
    {
      "$ref": "#/$defs/place",
      "properties": {
        "meeting": {"type": "string"}, "key": {"description": "Of the meeting; it never changes", "type": "string"},
        "kind": {"description": "Of meeting", "type": "string"}, "date": {"$ref": "#/$defs/edtf"}
      }
    }
    """#

  private static let named = #"""
    {
      "type": "array", "minItems": 1,
      "items": {
        "type": "object", "required": ["count"],
        "properties": {
          "name": {"description": "Absent: stories that report no meeting", "type": "string", "minLength": 1},
          "count": {"type": "integer", "minimum": 1}, "of": {"type": "integer", "minimum": 1}
        }
      }
    }
    """#

  /// A phrase in a group of texts as `yrd ledger` prints it.
  static let ledger = Schema(
    name: "ledger", id: "yrd/ledger/1", printedBy: "yrd ledger",
    text: head(
      "ledger", "A set phrase in these texts, or in those of a period or kind of meeting",
      #""phrase", "texts", "of", "hits", "hitsAlone", "headlines""#)
        + #"""
            "phrase": {"type": "string", "minLength": 1},
            "forms": {"description": "Written otherwise, counted as the same", "type": "array", "items": {"type": "string"}},
            "kind": {"description": "As the list says", "type": "string"},
            "group": {"description": "2024, 2024-Q3, 2024-07, or a kind of meeting; absent without --by and for texts in no group", "type": "string"},
            "texts": {"description": "Texts with it", "type": "integer", "minimum": 0},
            "of": {"description": "All texts of the group", "type": "integer", "minimum": 0},
            "share": {"type": "number", "minimum": 0, "maximum": 1},
            "shareLow": {"description": "Of the interval at 95 % (Wilson)", "type": "number", "minimum": 0, "maximum": 1},
            "shareHigh": {"type": "number", "minimum": 0, "maximum": 1},
            "hits": {"type": "integer", "minimum": 0},
            "hitsAlone": {"description": "In no longer listed phrase", "type": "integer", "minimum": 0},
            "headlines": {"description": "Hits in headlines", "type": "integer", "minimum": 0},
            "first": \#(occurrence),
            "last": \#(occurrence),
            "mayBeOlder": {"description": "The first period of these texts has it already", "type": "boolean"},
            "known": {
              "description": "The first known day, as the list says", "type": "object", "required": ["since", "source"],
              "properties": {"since": {"$ref": "#/$defs/edtf"}, "source": {"type": "string", "minLength": 1}}
            },
            "step": {"description": "Of the user's scale", "type": "string"},
            "kinds": \#(named),
            "speakers": \#(named),
            "hosts": \#(named),
            "row": {"description": "Listed phrases in a row, in the order of most texts", "type": "array", "minItems": 2, "items": {"type": "string"}}
          },

        """# + definitions)

  /// A row of listed phrases as `yrd ledger --rows` prints it.
  static let phraseRow = Schema(
    name: "phrase-row", id: "yrd/phrase-row/1", printedBy: "yrd ledger --rows",
    text: head(
      "phrase-row", "Listed phrases that are printed in a row, and the orders in which they are",
      #""members", "texts", "orders""#)
        + #"""
            "members": {"type": "array", "minItems": 2, "items": {"type": "string"}},
            "texts": {"type": "integer", "minimum": 1},
            "leftOut": {"description": "What a longer row, in at least as many texts, has besides", "type": "array", "items": {"type": "string"}},
            "orders": {
              "type": "array", "minItems": 1,
              "items": {
                "type": "object", "required": ["phrases", "texts", "places"],
                "properties": {
                  "phrases": {"type": "array", "minItems": 2, "items": {"type": "string"}},
                  "texts": {"type": "integer", "minimum": 1},
                  "places": {"type": "array", "minItems": 1, "items": \#(occurrence)}
                }
              }
            }
          },

        """# + definitions)

  /// A formula in a text as `yrd ledger --formula` prints it.
  static let formula = Schema(
    name: "formula", id: "yrd/formula/1", printedBy: "yrd ledger --formula",
    text: head(
      "formula", "The parts of a formula in one text in which it is expected",
      #""formula", "text", "kind", "order", "parts""#)
        + #"""
            "formula": {"type": "string", "minLength": 1},
            "text": {"description": "The article", "type": "string"},
            "meeting": {"type": "string"},
            "key": {"description": "Of the meeting; it never changes", "type": "string"},
            "kind": {"description": "Of meeting", "type": "string"},
            "date": {"$ref": "#/$defs/edtf"},
            "order": {"enum": ["kept", "other"]},
            "parts": {
              "type": "array", "minItems": 2,
              "items": {
                "type": "object", "required": ["part", "state"],
                "properties": {
                  "part": {"type": "string"}, "state": {"enum": ["present", "changed", "not printed"]},
                  "printed": {"description": "What stands there instead", "type": "string"}
                }
              }
            },
            "sentence": {"$ref": "#/$defs/text"}
          },

        """# + definitions)
}
