internal import SpeechReading

// Quotations that leave something out.
extension Judge {
  /// The pages that are cited for a quotation.
  func pages(citedFor quotation: Quotation) -> Set<Int> {
    Set(quotation.references.compactMap { targets[$0].page })
  }

  /// What becomes of a quotation whose parts stand in chains.
  mutating func verdict(
    on quotation: Quotation, _ parts: [Needle], _ chains: [Omissions.Chain]
  ) -> Verdict {
    var verdict = Verdict(.spliced, quotation, of: draft)
    if let faulty = chains.first(where: { $0.fault != nil }), let fault = faulty.fault {
      let places = self.places(parts, faulty)
      verdict.found = [places.flatMap { $0 }].filter { !$0.isEmpty }
      verdict.count = 1
      verdict.articles = [corpus.pages[texts[faulty.text].page].id]
      verdict.message = message(on: fault, parts, places)
      return verdict
    }
    let cited = cited(for: quotation)
    let hits = ordered(chains.map { hit($0, parts) }, cited)
    verdict.found = hits.prefix(Verdict.shown).map(\.passage)
    verdict.count = hits.count
    verdict.articles = Set(hits.map(\.page)).sorted().map { corpus.pages[$0].id }
    judge(hits, cited, quotation, &verdict)
    guard let first = hits.first, let chain = chains.first(where: { $0.text == first.text }) else {
      return verdict
    }
    if verdict.status == .exact, !first.differences.isEmpty {
      verdict.status = Verdict.Status(first.differences)
      verdict.differences = first.differences
    }
    let told = "with omissions, \(leftOut(chain, places(parts, chain)))"
    verdict.message = verdict.message.map { "\(told); \($0)" } ?? told
    return verdict
  }

  private func places(_ parts: [Needle], _ chain: Omissions.Chain) -> [Passage] {
    zip(parts, chain.positions).map { part, position in
      texts[chain.text].passage(position..<position + part.count)
    }
  }

  private func hit(_ chain: Omissions.Chain, _ parts: [Needle]) -> Hit {
    let text = texts[chain.text]
    var hit = Hit(
      text: chain.text, position: chain.positions[0],
      passage: places(parts, chain).flatMap { $0 }, page: text.page)
    hit.differences = zip(parts, chain.positions).flatMap { part, position in
      formal.differences(part, text, at: position, corpus.pages[text.page].text)
    }
    return hit
  }

  /// How far the parts stand apart: 812 characters, from 3.1 to 3.5.
  private func leftOut(_ chain: Omissions.Chain, _ places: [Passage]) -> String {
    let distance =
      "\(chain.leftOut) \(chain.leftOut == 1 ? "character" : "characters") left out"
    guard let first = places.first?.first, let last = places.last?.first,
      let witness = corpus.witness(holding: first), let meeting = corpus.meeting(of: witness),
      let from = corpus.item(holding: first, of: meeting),
      let to = corpus.item(holding: last, of: meeting), from != to
    else { return distance }
    return "\(distance), from \(from) to \(to)"
  }

  private func message(
    on fault: Omissions.Fault, _ parts: [Needle], _ places: [Passage]
  ) -> String {
    switch fault {
    case .otherOrder: return "its parts stand in another order"
    case .otherTexts: return "its parts stand in different texts"
    case .otherSpeaker(let part, let speaker):
      let place = places[part].first.map { " (\(cited($0)))" } ?? ""
      let who = speaker.map { "is said by \($0)" } ?? "is told by the text"
      return "“\(words(of: parts[part]))” \(who)\(place), not by the same speaker"
    case .repeated(let part):
      return
        "“\(words(of: parts[part]))” follows only where a block is printed a second time"
    }
  }

  private func cited(_ place: Place) -> String {
    let page = corpus.pages[Int(place.page)]
    let position = page.text.position(of: place.start)
    return "\(page.id):\(position.line):\(position.column)"
  }

  private func words(of part: Needle) -> String {
    guard let first = part.at.first else { return "" }
    let last = part.at[min(part.count, 12) - 1]
    let place = Place(start: Int(first), end: Int(last) + 1, page: 0)
    return draft.text[place].filter { !$0.isNewline } + (part.count > 12 ? "…" : "")
  }
}
