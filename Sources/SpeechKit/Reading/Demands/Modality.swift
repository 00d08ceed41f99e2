/// Whether a clause by itself asks for something: 要 that is no part of another word, or a word that forbids or obliges.
package enum Modality {
  package static func asks(_ clause: String) -> Bool {
    let codes = codes(clause)
    let marks = Lexicon.shared.marks(in: codes.span)
    if marks.contains(where: { $0.kind == .prohibition }) { return true }
    return codes.indices.contains { index in
      codes[index] == glyph("要")
        && (!marks.contains { $0.range.contains(index) }
          || Words.yaoBeforeVerbs.length(in: codes, at: index, before: codes.count) != nil)
    }
  }
}
