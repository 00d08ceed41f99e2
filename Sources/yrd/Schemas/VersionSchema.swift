extension Schema {
  /// What the program is made of, as `yrd --version --format json` prints it.
  static let version = Schema(
    name: "version", id: "yrd/version/1", printedBy: "yrd --version",
    text: head(
      "version", "What the program is made of", #""name", "version", "compiler", "words", "texts""#)
        + #"""
            "name": {"type": "string"},
            "version": {"type": "string"},
            "compiler": {"description": "The Swift that compiled it", "type": "string"},
            "words": {
              "description": "The word classes inside: how many, and the SHA-256 of their names and words",
              "type": "object", "required": ["count", "sha256"],
              "properties": {"count": {"type": "integer"}, "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"}}
            },
            "texts": {
              "description": "The texts inside: how many, and the SHA-256 of their names and bytes",
              "type": "object", "required": ["count", "sha256"],
              "properties": {"count": {"type": "integer"}, "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"}}
            },
            "facts_until": {"description": "The latest day of the table of dated facts", "type": "string", "format": "date"}
          },

        """# + definitions)
}
