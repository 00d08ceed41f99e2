extension RuleTally {
  /// Reads pages again and counts which rules decide.
  package convenience init(reading pages: [Page], words: UserWords = UserWords()) {
    self.init()
    let reader = PageReader(words: words, tally: self)
    for page in pages {
      _ = reader.read(
        page.text, id: page.id, file: page.file,
        known: PageReader.Known(published: page.published, outlet: page.outlet))
    }
  }
}
