internal import SpeechAnswers
internal import SpeechReading

/// The text of a witness with its readings marked, each with the number that leads to the apparatus.
struct MarkedText {
  private let witness: Int
  private let sides: ReportSides
  private let about: ReportMeeting
  private let source: SourceText
  private var collation: Collation { sides.collation }

  init(_ witness: Int, _ sides: ReportSides, _ about: ReportMeeting) {
    (self.witness, self.sides, self.about) = (witness, sides, about)
    source = sides.collation.witnesses[witness].text
  }

  func write(_ place: Place, to page: inout ReportWriter) {
    var done = place.start
    for (number, own) in readings(in: place) where own.start >= done {
      let variant = collation.variants[number]
      plain(done, own.start, place, to: &page)
      let end = min(own.end, place.end)
      if variant.class == .structural {
        repetition(variant, own, to: &page)
      } else {
        mark(number, Place(start: Int(own.start), end: Int(end), page: Int(place.page)), to: &page)
      }
      done = end
    }
    plain(done, place.end, place, to: &page)
  }

  private func readings(in place: Place) -> [(number: Int, place: Place)] {
    sides.standing[witness].numbers(in: place).compactMap { number in
      let variant = collation.variants[number]
      guard sides.isTold(variant, witness), let own = variant.readings[witness] else { return nil }
      return (number, own)
    }.ordered { ($0.place, $0.number) < ($1.place, $1.number) }
  }

  /// Words that no variant tells of; formal differences as hairlines where they are asked for.
  private func plain(_ start: Int32, _ end: Int32, _ place: Place, to page: inout ReportWriter) {
    guard start < end else { return }
    let stretch = Place(start: Int(start), end: Int(end), page: Int(place.page))
    guard about.formal == .marked else { return page.text(flat(stretch)) }
    var done = start
    for own in sides.formal[witness].places(in: stretch) where own.start >= done {
      page.text(flat(Place(start: Int(done), end: Int(own.start), page: Int(place.page))))
      let part = Place(start: Int(own.start), end: Int(min(own.end, end)), page: Int(place.page))
      page.element("mark", ["class": "form"], flat(part))
      done = min(own.end, end)
    }
    page.text(flat(Place(start: Int(done), end: Int(end), page: Int(place.page))))
  }

  private func flat(_ place: Place) -> String {
    place.count > 0 ? sides.view.flat(source[place]) : ""
  }

  // MARK: Marks

  private func mark(_ number: Int, _ place: Place, to page: inout ReportWriter) {
    let variant = collation.variants[number]
    let words = place.count > 0 ? flat(place) : "∅"
    // The number is never parted from the last character.
    let (first, last) = (String(words.dropLast()), String(words.suffix(1)))
    page.element("mark", ["class": name(variant)]) { page in
      page.text(first)
      page.element("span", ["class": "nb"]) { page in
        page.text(last)
        reference(number, variant, to: &page)
      }
    }
  }

  private func name(_ variant: Variant) -> String? {
    if variant.class == .loss {
      return collation.losses.contains { $0.witness == witness } ? "loss odd" : "loss"
    }
    let isOdd = collation.rejected(variant)?.contains(witness) ?? true
    return isOdd ? "odd" : nil
  }

  private func reference(_ number: Int, _ variant: Variant, to page: inout ReportWriter) {
    if let letter = sides.letters[number] {
      page.element(
        "a",
        [
          "href": "#\(about.id("loss-\(letter)"))",
          "aria-label": page.say("loss \(letter)", "缺失\(letter)"),
        ], letter)
    } else if VariantMap.isNumbered(variant) {
      page.element(
        "a",
        [
          "href": "#\(about.id("v\(variant.number)"))",
          "aria-label": page.say("difference \(variant.number)", "异文\(variant.number)"),
        ], String(variant.number))
    }
  }

  /// A block that is printed a second time is told once, and not printed again.
  private func repetition(_ variant: Variant, _ place: Place, to page: inout ReportWriter) {
    page.element("mark", ["class": "rep"]) { page in
      page.tell(
        "\(counted(place.count, "character")) printed a second time at ",
        "此处重出\(grouped(place.count))字，位置")
      page.place(place)
      if let copy = variant.copies.first {
        page.tell("; the other time at ", "；另一处")
        page.place(copy)
      }
    }
  }
}
