internal import SpeechAnswers
internal import SpeechReading

/// Two columns, sentence by sentence: the leading witness and another, with the readings in brackets and `≠` where they differ.
struct CollationSide {
  private let view: CollationView
  private let layout: TableLayout
  private var collation: Collation { view.collation }
  private static let uncut = 140

  init(_ view: CollationView, _ layout: TableLayout) {
    (self.view, self.layout) = (view, layout)
  }

  func lines() -> [String] {
    let base = collation.base
    var lines = [
      Style.heading.render(printable(view.heading), layout.colors),
      Style.faint.render(view.summary, layout.colors),
    ]
    for other in collation.witnesses.indices where other != base {
      lines += [""] + columns(base, other)
    }
    return lines
  }

  private func columns(_ base: Int, _ other: Int) -> [String] {
    let width = (layout.width ?? Self.uncut) / 2 - 2
    guard width > 8 else { return [] }
    var lines = [
      row(view.witnesses[base].siglum, " ", view.witnesses[other].siglum, width, .heading)
    ]
    let known = [base, other].map { StandingVariants(collation.variants, of: $0) }
    for pair in collation.sentences(base, other) {
      let left = text(pair.base, known[0], against: other)
      let right = text(pair.other, known[1], against: base)
      let (first, second) = (
        layout.measure.wrap(left.text, to: width), layout.measure.wrap(right.text, to: width)
      )
      let sign = left.differs || right.differs ? "≠" : "│"
      for line in 0..<max(first.count, second.count) {
        lines.append(
          row(
            line < first.count ? first[line] : "", sign, line < second.count ? second[line] : "",
            width, .plain))
      }
    }
    return lines
  }

  private func row(_ left: String, _ sign: String, _ right: String, _ width: Int, _ style: Style)
    -> String
  {
    let space = blanks(width - layout.measure.cells(left))
    let shown = style.render(printable(left), layout.colors)
    let mark = (sign == "≠" ? Style.match : .faint).render(sign, layout.colors)
    let other = style.render(printable(right), layout.colors)
    return shown + space + " " + mark + (other.isEmpty ? "" : " " + other)
  }

  /// A stretch with the readings that differ in brackets.
  private func text(
    _ place: Place?, _ standing: StandingVariants, against other: Int
  ) -> (text: String, differs: Bool) {
    guard let place else { return ("", false) }
    let witness = standing.witness
    let source = view.witnesses[witness].text
    var out = ""
    var done = place.start
    var differs = false
    for number in standing.numbers(in: place) {
      let variant = collation.variants[number]
      guard let own = variant.readings[witness], own.start >= done,
        variant.class != .structural || own.count > 0,
        variant.kind != .foreign, variant.kind != .furniture
      else { continue }
      if let theirs = variant.readings[other],
        view.shown(own, of: witness) == view.shown(theirs, of: other)
      {
        continue
      }
      out += source[Place(start: Int(done), end: Int(own.start), page: Int(place.page))]
      let end = min(own.end, place.end)
      let part = Place(start: Int(own.start), end: Int(end), page: Int(place.page))
      out += "[" + view.shown(part, of: witness) + "]"
      done = end
      differs = true
    }
    out += source[Place(start: Int(done), end: Int(place.end), page: Int(place.page))]
    // Made visible before it is measured.
    return (printable(view.flat(out)), differs)
  }
}
