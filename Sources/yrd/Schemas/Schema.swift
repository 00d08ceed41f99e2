/// A JSON Schema of a kind of record that yrd prints.
struct Schema: Sendable {
  /// As `yrd schema NAME` takes it.
  let name: String
  /// As records name it: `yrd/page/1`.
  let id: String
  /// The commands that print such records.
  let printedBy: String
  let text: String

  /// In the order of `yrd schema`: a schema is one file in this folder and one line here.
  static let all = [
    page, failure, meeting, article, directive, obligation, asked, speaker, finding, hit, count,
    itemCount, term, moment, period, ledger, phraseRow, formula, audit, citation, verification,
    summary, comparison, collation, restoration, similarity, version,
  ]
}

extension Schema {
  /// What stands in the records of texts and of meetings alike; each schema ends with it.
  ///
  /// A `value` is open: names of fields that say more (`province`, `form`) are given where it is used.
  static let definitions = #"""
      "$defs": {
        "english": {"description": "With --lang en: what it is called in English", "type": "string", "minLength": 1},
        "english_basis": {"description": "A source of the glossary has it, or it is composed of parts", "enum": ["glossary", "composed"]},
        "edtf": {"description": "A date as EDTF (ISO 8601-2)", "type": "string", "pattern": "^[0-9X\\[][0-9X./\\[\\]-]*$"},
        "place": {
          "description": "Unicode scalars of the decoded file from 0, end exclusive; line and column from 1",
          "type": "object", "required": ["start", "end", "line", "column"],
          "properties": {
            "article": {"type": "string"},
            "start": {"type": "integer", "minimum": 0}, "end": {"type": "integer", "minimum": 0},
            "line": {"type": "integer", "minimum": 1}, "column": {"type": "integer", "minimum": 1}
          }
        },
        "text": {
          "description": "A text of the source and where it stands",
          "required": ["text"], "$ref": "#/$defs/placed", "properties": {"text": {"type": "string", "minLength": 1}}
        },
        "placed": {
          "type": "object", "anyOf": [{"$ref": "#/$defs/place"}, {"required": ["spans"]}],
          "properties": {"spans": {"$ref": "#/$defs/spans"}}
        },
        "spans": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/place"}},
        "basis": {"enum": ["printed", "witness", "catalog", "carried", "inferred"]},
        "evidence": {
          "type": "array", "minItems": 1,
          "items": {
            "type": "object",
            "oneOf": [
              {"required": ["text"], "$ref": "#/$defs/place"},
              {"required": ["fact", "source"]},
              {"required": ["catalog", "key"]}
            ]
          }
        },
        "value": {
          "description": "A value, what it rests on, and the proof",
          "type": "object", "required": ["value", "basis", "evidence"],
          "properties": {
            "value": {"type": "string", "minLength": 1},
            "english": {"$ref": "#/$defs/english"}, "english_basis": {"$ref": "#/$defs/english_basis"},
            "basis": {"$ref": "#/$defs/basis"}, "evidence": {"$ref": "#/$defs/evidence"}
          }
        },
        "date": {"$ref": "#/$defs/value", "properties": {"value": {"$ref": "#/$defs/edtf"}}},
        "event": {"$ref": "#/$defs/value", "properties": {"date": {"$ref": "#/$defs/date"}, "place": {"$ref": "#/$defs/value"}}},
        "next": {"$ref": "#/$defs/value", "properties": {"place": {"type": "string"}}},
        "person": {
          "type": "object", "required": ["name", "roles"],
          "properties": {
            "name": {"type": "string", "minLength": 2},
            "simplified": {"description": "The name in simplified characters, where it is printed in others", "type": "string"},
            "english": {"$ref": "#/$defs/english"}, "english_basis": {"$ref": "#/$defs/english_basis"},
            "titles": {"type": "array", "items": {"$ref": "#/$defs/value"}},
            "roles": {"type": "array", "items": {"$ref": "#/$defs/role"}},
            "order": {"type": "integer", "minimum": 1}, "tier": {"type": "integer", "minimum": 1},
            "spans": {"$ref": "#/$defs/spans"}
          }
        },
        "chair": {"$ref": "#/$defs/value", "properties": {"form": {"description": "How it is printed", "type": "string"}}},
        "site": {
          "$ref": "#/$defs/value",
          "properties": {"province": {"type": "string"}, "pinyin": {"type": "string"}}
        },
        "copy": {
          "description": "What one text of a meeting has of an item",
          "type": "object", "required": ["article", "status", "differs", "spans"],
          "properties": {
            "article": {"type": "string"}, "status": {"$ref": "#/$defs/status"},
            "differs": {"description": "Its words are others than those of the leading text; a text that has only a part of the item (status partial) differs where that part does", "type": "boolean"},
            "spans": {"$ref": "#/$defs/spans"}
          }
        },
        "role": {
          "type": "object", "required": ["value"],
          "properties": {
            "value": {"enum": ["chaired", "keynote", "spoke", "reported", "wrote", "moderated", "attended", "mentioned"]},
            "verb": {"type": "string"}, "event": {"type": "string"}
          }
        },
        "group": {"$ref": "#/$defs/text", "properties": {"role": {"type": "string"}, "verb": {"type": "string"}}},
        "status": {"enum": ["complete", "partial", "repeated"]},
        "statement": {
          "type": "object", "required": ["text", "spans", "status"],
          "properties": {
            "speaker": {"type": "string"}, "verb": {"type": "string"}, "event": {"type": "string"},
            "text": {"type": "string"}, "spans": {"$ref": "#/$defs/spans"}, "status": {"$ref": "#/$defs/status"}
          }
        },
        "series": {
          "type": "object", "required": ["label", "numbering", "kind", "directives"],
          "properties": {
            "label": {"type": "string", "pattern": "^([0-9]+|[a-z]+)$"},
            "numbering": {"enum": ["printed", "implied", "none"]},
            "kind": {"enum": ["task", "positioning", "achievement", "shortcoming", "pledge", "decision"]},
            "form": {"description": "How the items are numbered, or what they share", "type": "string"},
            "speaker": {"type": "string"}, "verb": {"type": "string"}, "event": {"type": "string"},
            "heading": {"$ref": "#/$defs/text"}, "lead": {"$ref": "#/$defs/text"},
            "directives": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/directive"}}
          }
        },
        "directive": {
          "type": "object", "required": ["status", "text", "spans"],
          "properties": {
            "number": {"type": "integer", "minimum": 1}, "status": {"$ref": "#/$defs/status"},
            "headline": {"type": "object", "required": ["text"]},
            "text": {"type": "string"}, "spans": {"$ref": "#/$defs/spans"},
            "demands": {"type": "array", "items": {"$ref": "#/$defs/demand"}},
            "witnesses": {"type": "array", "items": {"$ref": "#/$defs/copy"}}
          }
        },
        "demand": {
          "type": "object", "required": ["text", "spans"],
          "properties": {
            "text": {"type": "string"}, "marker": {"type": "string"}, "spans": {"$ref": "#/$defs/spans"},
            "addressees": {
              "type": "array",
              "items": {
                "type": "object", "required": ["value", "basis"],
                "properties": {
                  "value": {"type": "string"}, "basis": {"enum": ["printed", "carried"]},
                  "english": {"$ref": "#/$defs/english"}, "english_basis": {"$ref": "#/$defs/english_basis"},
                  "role": {"description": "Who leads those who do it, or takes part; absent: who is to do it", "enum": ["lead", "with"]}
                }
              }
            }
          }
        },
        "finding": {
          "type": "object", "required": ["kind", "message"],
          "properties": {
            "kind": {"type": "string"}, "message": {"type": "string"},
            "spans": {"$ref": "#/$defs/spans"}
          }
        }
      }
    }

    """#
}
