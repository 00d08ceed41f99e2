/// Writes a collation as JSON: the contract of the schema `yrd/collation/1`.
public struct CollationWriter: Sendable {
  /// Whether formal differences are listed, or only counted.
  public enum Formal: Sendable { case counted, listed }

  let collation: Collation
  private let sources: CitedSources
  private let formal: Formal

  /// `sources` are the texts to which the evidence belongs.
  public init(_ collation: Collation, _ sources: CitedSources, formal: Formal) {
    self.collation = collation
    self.formal = formal
    self.sources = sources
  }

  /// The variants that are listed.
  public var listed: [Variant] {
    formal == .listed ? collation.variants + collation.formal : collation.variants
  }

  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("schema", "yrd/collation/1")
      json.field("witnesses", collation.witnesses.map(\.siglum))
      if !collation.witnesses.isEmpty {
        json.field("base", collation.witnesses[collation.base].siglum)
      }
      json.field("scope", collation.scope.rawValue)
      json.array("variants") { json in
        for variant in listed { write(variant, to: &json) }
      }
      if !collation.losses.isEmpty { losses(&json) }
      if !collation.agreement.isEmpty { agreement(&json) }
      counts(&json)
    }
  }

  /// One variant, as a line of NDJSON too.
  public func write(_ variant: Variant, to json: inout JSONWriter) {
    let lead = leading(variant)
    json.object { json in
      if !variant.id.isEmpty { json.field("id", variant.id) }
      json.field("class", variant.class.rawValue)
      json.field("kind", variant.kind.rawValue)
      json.field("where", variant.section)
      context("before", variant.before, of: lead, &json)
      context("after", variant.after, of: lead, &json)
      json.object("readings") { json in
        for (witness, place) in variant.readings.enumerated() {
          guard let place else { continue }
          json.key(collation.witnesses[witness].siglum)
          json.object { json in reading(place, of: witness, &json) }
        }
      }
      places("gaps", variant.gaps, &json)
      places("copies", variant.copies, &json)
      support(variant, &json)
    }
  }

  /// The witness whose context is shown.
  private func leading(_ variant: Variant) -> Int {
    variant.readings[collation.base] != nil
      ? collation.base : variant.readings.firstIndex { $0 != nil } ?? 0
  }

  private func context(
    _ key: StaticString, _ place: Place?, of witness: Int, _ json: inout JSONWriter
  ) {
    guard let place else { return }
    json.key(key)
    json.string(collation.witnesses[witness].text.utf8(place))
  }

  private func reading(_ place: Place, of witness: Int, _ json: inout JSONWriter) {
    let text = collation.witnesses[witness].text
    json.key("text")
    json.string(text.utf8(place))
    position(place, in: text, &json)
  }

  private func position(_ place: Place, in text: SourceText, _ json: inout JSONWriter) {
    let position = text.position(of: place.start)
    json.field("start", Int(place.start))
    json.field("end", Int(place.end))
    json.field("line", position.line)
    json.field("column", position.column)
  }

  private func places(_ key: StaticString, _ places: [Place], _ json: inout JSONWriter) {
    guard !places.isEmpty else { return }
    json.array(key) { json in
      for place in places {
        guard let witness = collation.witnesses.first(where: { $0.page == Int(place.page) }) else {
          continue
        }
        json.object { json in
          json.field("article", witness.siglum)
          position(place, in: witness.text, &json)
        }
      }
    }
  }

  private func support(_ variant: Variant, _ json: inout JSONWriter) {
    guard !variant.support.isEmpty else { return }
    json.array("support") { json in
      for support in variant.support {
        json.object { json in
          if let first = support.witnesses.first {
            json.field("for", collation.witnesses[first].siglum)
          }
          json.field("reason", support.reason)
          if !support.evidence.isEmpty { evidence(support.evidence, &json) }
        }
      }
    }
  }

  private func evidence(_ steps: [Evidence], _ json: inout JSONWriter) {
    json.array("evidence") { json in
      for case .text(let place) in steps {
        guard let source = sources[place] else { continue }
        json.object { json in
          json.key("text")
          json.string(source.text.utf8(place))
          json.field("article", source.id)
          position(place, in: source.text, &json)
        }
      }
    }
  }

  private func losses(_ json: inout JSONWriter) {
    json.array("losses") { json in
      for loss in collation.losses {
        json.object { json in
          json.field("witness", collation.witnesses[loss.witness].siglum)
          json.field("characters", loss.characters.name)
          json.field("count", loss.count)
        }
      }
    }
  }

  private func agreement(_ json: inout JSONWriter) {
    json.array("agreement") { json in
      for pair in collation.agreement {
        json.object { json in
          json.field("witnesses", [pair.first, pair.second].map { collation.witnesses[$0].siglum })
          json.field("shared", pair.shared)
          json.field("places", pair.places)
        }
      }
    }
  }

  private func counts(_ json: inout JSONWriter) {
    json.object("counts") { json in
      json.field("substantive", collation.count(of: .substantive))
      json.field("loss", collation.count(of: .loss))
      json.object("formal") { json in
        for (kind, count) in collation.formalCounts {
          json.key(kind.rawValue)
          json.integer(count)
        }
      }
      json.field("structural", collation.count(of: .structural))
      json.field("order", collation.count(of: .order))
      json.field("credit", collation.count(of: .credit))
    }
  }
}

extension Loss.Characters {
  /// As it is shown: `digits`, `、`.
  public var name: String {
    switch self {
    case .digits: "digits"
    case .letters: "letters"
    case .mark(let mark): mark
    }
  }
}

/// The texts that places belong to, with the ids by which they are cited.
public struct CitedSources: Sendable {
  private let all: [(id: String, text: SourceText)]
  /// The outlet and the day of publication of each.
  let labels: [String]

  /// In the order of `Place.page`.
  public init(_ pages: [Page]) {
    all = pages.map { ($0.id, $0.text) }
    labels = pages.map { page in
      let day = page.published.flatMap { $0.basis == .inferred ? nil : $0.value.text }
      return [page.outlet?.value, day].compactMap { $0 }.joined(separator: " ")
    }
  }

  /// Witnesses that are no pages of a corpus; their places carry their number.
  public init(_ witnesses: [WitnessText]) {
    all = witnesses.map { ($0.siglum, $0.text) }
    labels = witnesses.map { _ in "" }
  }

  subscript(place: Place) -> (id: String, text: SourceText)? {
    all.indices.contains(Int(place.page)) ? all[Int(place.page)] : nil
  }

  /// Article, line and column: `003:39:12`.
  func citation(_ place: Place) -> String {
    guard let source = self[place] else { return "?" }
    let position = source.text.position(of: place.start)
    return "\(source.id):\(position.line):\(position.column)"
  }
}
