internal import SpeechAnswers
internal import SpeechReading

/// The running text of the leading witness with the readings of the others in place.
///
/// `[倒流逆风│003: 逆流]`: the base's reading, then who has what else; `–` for nothing. Stretches that are missing or repeated
/// stand as `⟨…⟩` with what they are.
struct CollationInline {
  private let view: CollationView
  private let layout: TableLayout
  private var collation: Collation { view.collation }
  private var base: Int { collation.base }
  /// Begin and end of what is coloured: characters that fill no cell, and that no text has.
  private static let open = "\u{2061}"
  private static let close = "\u{2062}"

  init(_ view: CollationView, _ layout: TableLayout) {
    (self.view, self.layout) = (view, layout)
  }

  func lines() -> [String] {
    var lines = [
      Style.heading.render(printable(view.heading), layout.colors),
      Style.faint.render(view.summary, layout.colors), "",
    ]
    for paragraph in paragraphs() {
      let wrapped =
        layout.width.map { layout.measure.wrap(paragraph, to: $0) } ?? [paragraph]
      var isOpen = false
      lines += wrapped.map { coloured($0, &isOpen) } + [""]
    }
    return lines.dropLast()
  }

  // MARK: Text

  private func paragraphs() -> [String] {
    let witness = collation.witnesses[base]
    let events = collation.variants.filter { $0.readings[base] != nil || !$0.gaps.isEmpty }
      .compactMap { variant -> (Place, Variant)? in
        guard variant.kind != .foreign, variant.kind != .furniture else { return nil }
        let place =
          variant.readings[base] ?? variant.gaps.first { Int($0.page) == witness.page }
        return place.map { ($0, variant) }
      }.ordered { $0.0 < $1.0 }
    var out: [String] = []
    for part in witness.parts where !part.passage.isEmpty {
      var text = ""
      for place in part.passage {
        text += self.text(place, events)
        if !text.isEmpty, part.kind != .body || endsParagraph(place, witness) {
          out.append(view.flat(text))
          text = ""
        }
      }
      if !text.isEmpty { out.append(view.flat(text)) }
    }
    return out
  }

  private func endsParagraph(_ place: Place, _ witness: WitnessText) -> Bool {
    place.count > 0 && witness.text.folded[Int(place.end) - 1].isStop
  }

  private func text(_ place: Place, _ events: [(Place, Variant)]) -> String {
    let witness = collation.witnesses[base]
    var out = ""
    var done = place.start
    for (at, variant) in events where at.start >= done && at.start < place.end {
      out += shown(Int(done)..<Int(at.start), of: witness)
      out += Self.open + printable(mark(variant)) + Self.close
      done = variant.readings[base] == nil ? at.start : max(at.start, min(at.end, place.end))
      if variant.class == .structural { done = at.start }
    }
    return out + shown(Int(done)..<Int(place.end), of: witness)
  }

  /// A stretch in which nothing hides, so that what begins and ends a colour is in no text.
  private func shown(_ range: Range<Int>, of witness: WitnessText) -> String {
    guard range.lowerBound < range.upperBound else { return "" }
    let place = Place(start: range.lowerBound, end: range.upperBound, page: witness.page)
    return printable(witness.text[place], keeping: ["\n", "\r"])
  }

  private func mark(_ variant: Variant) -> String {
    if variant.class == .structural {
      let shown = variant.readings.enumerated().compactMap { witness, place -> String? in
        guard let place, place.count > 0 else { return nil }
        return "\(view.witnesses[witness].siglum): \(view.shown(place, of: witness, longest: 20))"
      }
      return "⟨\(variant.kind.words) \(shown.joined(separator: "│"))⟩"
    }
    let own = view.shown(variant.readings[base], of: base)
    var others: [(text: String, sigla: [String])] = []
    for (witness, place) in variant.readings.enumerated() where witness != base {
      guard place != nil else { continue }
      let text = view.shown(place, of: witness)
      guard text != own else { continue }
      if let known = others.firstIndex(where: { $0.text == text }) {
        others[known].sigla.append(view.witnesses[witness].siglum)
      } else {
        others.append((text, [view.witnesses[witness].siglum]))
      }
    }
    return "[" + own + others.map { "│\($0.sigla.joined(separator: " ")): \($0.text)" }.joined()
      + "]"
  }

  // MARK: Colour

  /// A variant that is wrapped is coloured on each of its lines.
  private func coloured(_ line: String, _ isOpen: inout Bool) -> String {
    var out = ""
    var piece = ""
    func take() {
      out += (isOpen ? Style.match : Style.plain).render(printable(piece), layout.colors)
      piece = ""
    }
    for scalar in line.unicodeScalars {
      if String(scalar) == Self.open || String(scalar) == Self.close {
        take()
        isOpen = String(scalar) == Self.open
      } else {
        piece.unicodeScalars.append(scalar)
      }
    }
    take()
    return out
  }
}
