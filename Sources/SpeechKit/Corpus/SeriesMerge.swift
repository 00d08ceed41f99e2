internal import SpeechReading

/// Series of several witnesses as one: the base's, each item with what the other texts have of it, and what only they have.
///
/// Printed series are numbered first, then implied ones; sections are lettered.
struct SeriesMerge {
  let stories: [Story]
  let base: Int
  /// The codes of each text, where there are several.
  private let codes: [[Code]]

  init(_ stories: [Story], base: Int, pages: [Page]) {
    self.stories = stories
    self.base = base
    codes = stories.count > 1 ? pages.map { $0.text.withCodes().folded } : []
  }

  func series() -> [Series] {
    var out = stories[base].series
    guard stories.count > 1 else { return relabelled(out) }
    var known = ItemIndex()
    for (place, series) in out.enumerated() {
      for (number, directive) in series.directives.enumerated() {
        known.add(key(directive, base), at: (place, number))
      }
    }
    for (witness, story) in stories.enumerated() {
      for series in story.series {
        for directive in series.directives {
          let own = key(directive, witness)
          if let (same, place, number) = known.find(own) {
            let isPart = [directive.status, out[place].directives[number].status].contains(.partial)
            let differs = own.differs(from: same, inPart: isPart)
            out[place].directives[number].copies.append(
              Directive.Copy(
                witness: witness, passage: directive.passage, status: directive.status,
                differs: differs))
          } else if witness != base, directive.status != .repeated {
            add(series, directive, own, &out, &known)
          }
        }
      }
    }
    return relabelled(out)
  }

  private func add(
    _ series: Series, _ directive: Directive, _ key: ItemKey, _ out: inout [Series],
    _ known: inout ItemIndex
  ) {
    let last = out.indices.last
    if let last, out[last].label == "+\(series.label)", out[last].speaker == series.speaker {
      out[last].directives.append(directive)
      known.add(key, at: (last, out[last].directives.count - 1))
    } else {
      var added = series
      added.label = "+\(series.label)"
      added.directives = [directive]
      out.append(added)
      known.add(key, at: (out.count - 1, 0))
    }
  }

  private func key(_ directive: Directive, _ witness: Int) -> ItemKey {
    let folded = codes[witness]
    return ItemKey(
      directive.passage.flatMap { place in
        folded[place.range].filter { $0.isHan || $0.isDigit }
      })
  }

  // MARK: Numbers

  private func relabelled(_ series: [Series]) -> [Series] {
    let printed = series.filter { $0.numbering == .printed && !$0.isRepeated }
    let implied = series.filter { $0.numbering == .implied }
    let sections = series.filter { $0.numbering == .none }
    var out: [Series] = []
    for (number, one) in (printed + implied).enumerated() {
      var one = one
      one.label = String(number + 1)
      out.append(one)
    }
    for (number, one) in sections.enumerated() {
      var one = one
      one.label = SeriesLabels.letter(number)
      out.append(one)
    }
    return out
  }
}
