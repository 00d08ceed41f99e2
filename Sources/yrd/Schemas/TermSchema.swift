// What counting prints: hits of groups, terms, meetings in time.
extension Schema {
  /// Hits of one group as `yrd search --count` prints them.
  static let count = Schema(
    name: "count", id: "yrd/count/1", printedBy: "yrd search --count",
    text: head(
      "count", "How often something stands in one meeting, speaker, article or directive",
      #""group", "value", "hits""#)
        + #"""
            "group": {"enum": ["meeting", "speaker", "article", "directive", "day", "week", "month", "quarter", "year", "outlet", "chair", "place", "type", "body"]},
            "value": {"type": "string"},
            "hits": {"type": "integer", "minimum": 1},
            "least": {"description": "Of the meeting's texts, where they differ", "type": "integer", "minimum": 0},
            "most": {"type": "integer", "minimum": 1},
            "headlines": {"description": "Besides the hits", "type": "integer", "minimum": 1},
            "apart": {"description": "Besides the hits, in captions, credits, bylines and datelines", "type": "integer", "minimum": 1},
            "statements": {"description": "With a hit", "type": "integer", "minimum": 0},
            "allStatements": {"type": "integer", "minimum": 0}
          },

        """# + definitions)

  /// How much is asked in a group, as `yrd directives --by` prints it.
  static let itemCount = Schema(
    name: "itemcount", id: "yrd/itemcount/1", printedBy: "yrd directives --by",
    text: head(
      "itemcount", "How many items and demands one speaker, addressee, period or other group has",
      #""group", "key", "items", "demands", "meetings""#)
        + #"""
            "group": {"enum": ["meeting", "speaker", "addressee", "kind", "day", "week", "month", "quarter", "year", "chair", "place", "type", "body"]},
            "key": {"description": "– where there is none", "type": "string"},
            "items": {"type": "integer", "minimum": 1},
            "demands": {"type": "integer", "minimum": 0},
            "meetings": {"type": "integer", "minimum": 1}
          },

        """# + definitions)

  /// A meeting in time as `yrd timeline` prints it.
  static let moment = Schema(
    name: "moment", id: "yrd/moment/1", printedBy: "yrd timeline",
    text: head(
      "moment", "A meeting in time, or another story with hits, with what was counted in it",
      #""story", "article", "characters", "statements", "directives", "demands""#)
        + #"""
            "meeting": {"type": "string"},
            "key": {"description": "Of the meeting; it never changes", "type": "string"},
            "meeting_name": {"type": "string"},
            "meeting_date": {"$ref": "#/$defs/edtf"},
            "date_from": {"description": "The first day on which it may have been", "type": "string", "format": "date"},
            "date_to": {"description": "The last day on which it may have been", "type": "string", "format": "date"},
            "meeting_place": {"type": "string"},
            "story": {"description": "Whether the story reports a meeting", "enum": ["readout", "other"]},
            "article": {"description": "The text that leads, or the other story", "type": "string"},
            "date": {"$ref": "#/$defs/date"},
            "daysSince": {"description": "Since the meeting before", "type": "integer", "minimum": 0},
            "daysAre": {"description": "Whether both days are known, or this is the least", "enum": ["exact", "least"]},
            "characters": {"description": "Of the leading text without headlines, captions and datelines, or of what the person said; punctuation not counted", "type": "integer", "minimum": 0},
            "statements": {"type": "integer", "minimum": 0},
            "directives": {"type": "integer", "minimum": 0},
            "demands": {"type": "integer", "minimum": 0},
            "hits": {"type": "integer", "minimum": 0},
            "least": {"description": "Of the meeting's texts, where they differ", "type": "integer", "minimum": 0},
            "most": {"type": "integer", "minimum": 1},
            "perThousand": {"description": "Hits, or demands without a term, per 1000 characters", "type": "number", "minimum": 0},
            "named": {"description": "Whether the meeting names the person", "type": "boolean"},
            "share": {"description": "Of the characters of all statements", "type": "number", "minimum": 0, "maximum": 1},
            "person": {"$ref": "#/$defs/person"}
          },

        """# + definitions)

  /// Terms in a period as `yrd timeline --by` prints them.
  static let period = Schema(
    name: "period", id: "yrd/period/1", printedBy: "yrd timeline --by",
    text: head(
      "period", "What terms have in the texts of a period", #""by", "texts", "characters", "terms""#
    )
      + #"""
          "by": {"enum": ["day", "week", "month", "quarter", "year"]},
          "period": {"description": "2024-07-30, 2024-W31, 2024-07, 2024-Q3, 2024; absent for texts whose day is not known", "type": "string"},
          "texts": {"description": "All texts of the period", "type": "integer", "minimum": 1},
          "characters": {"description": "Of their running text", "type": "integer", "minimum": 0},
          "terms": {
            "type": "array", "minItems": 1,
            "items": {
              "type": "object", "required": ["term", "hits", "headlines", "texts"],
              "properties": {
                "term": {"type": "string"}, "hits": {"type": "integer", "minimum": 0},
                "headlines": {"type": "integer", "minimum": 0},
                "texts": {"description": "With a hit or headline", "type": "integer", "minimum": 0}
              }
            }
          }
        },

      """# + definitions)

  /// A term as `yrd terms` prints it.
  static let term = Schema(
    name: "term", id: "yrd/term/1", printedBy: "yrd terms",
    text: head(
      "term", "A set phrase, or a string of characters, with its counts",
      #""term", "hits", "stories", "meetings", "statements", "quoted""#)
        + #"""
            "group": {"description": "With --by", "enum": ["day", "week", "month", "quarter", "year", "meeting", "article", "outlet", "chair", "place", "type", "body"]},
            "in": {"description": "The period, meeting or other group", "type": "string"},
            "term": {"description": "Simplified, digits and letters of half width", "type": "string", "minLength": 1},
            "hits": {"type": "integer", "minimum": 0},
            "texts": {"description": "Files", "type": "integer", "minimum": 0},
            "stories": {"description": "Those of meetings and others", "type": "integer", "minimum": 0},
            "meetings": {"type": "integer", "minimum": 0},
            "statements": {"description": "Each item of a numbered series for itself", "type": "integer", "minimum": 0},
            "dispersion": {"description": "Gries's DP over the statements and items", "type": "number", "minimum": 0, "maximum": 1},
            "quoted": {"description": "Hits that stand whole between quotation marks", "type": "integer", "minimum": 0},
            "evidence": {
              "description": "What makes it a phrase: boundary entropy at each side and mutual information over the weakest split in bits, C-value",
              "type": "object", "required": ["left", "right", "cohesion", "cValue"],
              "properties": {
                "left": {"type": "number"}, "right": {"type": "number"},
                "cohesion": {"type": "number"}, "cValue": {"type": "number"}
              }
            },
            "first": {"$ref": "#/$defs/place", "properties": {"meeting": {"type": "string"}, "key": {"type": "string"}}},
            "last": {"$ref": "#/$defs/place", "properties": {"meeting": {"type": "string"}, "key": {"type": "string"}}},
            "counts": {
              "description": "In each of two compared meetings, or of two sets of texts",
              "type": "array", "minItems": 2, "maxItems": 2,
              "items": {
                "type": "object", "required": ["hits", "characters"],
                "properties": {
                  "group": {"description": "These texts, or what they are held against", "type": "string"},
                  "meeting": {"type": "string"},
                  "key": {"description": "Of the meeting; it never changes", "type": "string"}, "hits": {"type": "integer", "minimum": 0},
                  "characters": {"type": "integer", "minimum": 0}
                }
              }
            },
            "singlePlace": {"description": "Fewer than 5 hits or 2 statements: no measures", "type": "boolean"},
            "measures": {
              "description": "Of difference, none of significance",
              "type": "object",
              "properties": {
                "g2": {"type": "number"}, "logRatio": {"type": "number"},
                "percentDifference": {"type": "number"}
              }
            }
          },

        """# + definitions)
}
