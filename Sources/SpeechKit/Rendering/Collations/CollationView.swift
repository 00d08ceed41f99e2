package import SpeechAnswers
internal import SpeechReading

/// A collation for readers: a list of places, the running text, two columns, or numbers.
package struct CollationView: Sendable {
  /// How it is shown.
  package enum Kind: String, Sendable, CaseIterable { case list, inline, side, stats }

  let collation: Collation
  let sources: CitedSources
  /// What is compared: a meeting's id, or that texts are compared whole.
  let title: String
  let formal: CollationWriter.Formal
  /// Whether long readings are cut in the middle or shown whole.
  package enum Extent: Sendable { case cut, whole }
  private let extent: Extent

  package init(
    _ collation: Collation, _ sources: CitedSources, title: String,
    formal: CollationWriter.Formal, extent: Extent = .cut
  ) {
    self.extent = extent
    self.collation = collation
    self.sources = sources
    self.title = title
    self.formal = formal
  }

  /// The lines of a view, for a terminal or a pipe.
  package func lines(_ kind: Kind, _ layout: TableLayout) -> [String] {
    switch kind {
    case .list: CollationList(self, layout).lines()
    case .inline: CollationInline(self, layout).lines()
    case .side: CollationSide(self, layout).lines()
    case .stats: stats().lines(layout)
    }
  }

  // MARK: Words that the views share

  var witnesses: [WitnessText] { collation.witnesses }

  /// The line above a view: what is compared, and who the witnesses are.
  var heading: String {
    "\(title): "
      + witnesses.map { "\($0.siglum)\(sources.label(of: $0))" }.joined(separator: " │ ")
  }

  /// How many of each class.
  var summary: String {
    let formal = collation.count(of: .formal)
    let parts = [
      (collation.count(of: .substantive), "substantive"), (collation.count(of: .order), "order"),
      (collation.count(of: .loss), "loss"), (collation.count(of: .structural), "structural"),
      (collation.count(of: .credit), "credit"), (formal, "formal"),
    ]
    let shown = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return shown.isEmpty ? "no differences" : shown.joined(separator: " · ")
  }

  /// A reading on one line: layout as a space, `–` for an omission, `—` for a gap; long ones cut in the middle.
  func shown(_ place: Place?, of witness: Int, longest: Int = 40) -> String {
    guard let place else { return "—" }
    guard place.count > 0 else { return "–" }
    let text = witnesses[witness].text
    guard place.count > longest, extent == .cut else { return flat(text[place]) }
    let ends = longest / 2 - 2
    let (start, end, page) = (Int(place.start), Int(place.end), Int(place.page))
    return flat(text[Place(start: start, end: start + ends, page: page)])
      + " …\(place.count)… "
      + flat(text[Place(start: end - ends, end: end, page: page)])
  }

  /// White space with a line end in it is one space, or nothing between Chinese characters.
  func flat(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var isBreak = false
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\r" {
        isBreak = true
      } else {
        if isBreak, !out.isEmpty, scalar.value < 0x2000 { out.append(" ") }
        isBreak = false
        out.append(scalar)
      }
    }
    return String(out)
  }

  /// Line and column in a witness: `39:12`.
  func position(_ place: Place, of witness: Int) -> String {
    let position = witnesses[witness].text.position(of: place.start)
    return "\(position.line):\(position.column)"
  }

  /// What speaks for which, in a few words.
  func support(_ variant: Variant) -> String {
    variant.support.map { support in
      guard let first = support.witnesses.first else { return support.reason }
      return "\(witnesses[first].siglum): \(support.reason)"
        + (support.evidence.isEmpty || support.reason.holds("agree") ? "" : cited(support))
    }.joined(separator: "; ")
  }

  private func cited(_ support: Variant.Support) -> String {
    let places = support.evidence.compactMap { evidence -> String? in
      if case .text(let place) = evidence { sources.citation(place) } else { nil }
    }
    return " (" + places.prefix(2).joined(separator: ", ") + ")"
  }

  /// Where it stands, without the meeting's id that the heading has.
  func section(_ variant: Variant) -> String {
    guard let section = variant.section else { return "" }
    return section.hasPrefix(title + "/") ? String(section.dropFirst(title.count + 1)) : section
  }
}

extension CitedSources {
  /// The outlet and the day of publication of a witness's page, with a space before them.
  func label(of witness: WitnessText) -> String {
    labels.indices.contains(witness.page) && !labels[witness.page].isEmpty
      ? " " + labels[witness.page] : ""
  }
}

extension Variant.Kind {
  /// As it is counted for readers: `comma width`.
  var words: String { rawValue.split(separator: "-").joined(separator: " ") }
}
