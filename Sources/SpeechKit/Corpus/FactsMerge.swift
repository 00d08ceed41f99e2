internal import SpeechReading

/// What the texts of a meeting say of it, as one: the first that says something leads, the others prove it or add what it lacks.
struct FactsMerge {
  /// What each text says, the base's first.
  private let said: [MeetingFacts?]

  init(_ said: [MeetingFacts?], base: Int) {
    self.said = [said[base]] + said[..<base] + said[(base + 1)...]
  }

  func merged() -> MeetingFacts {
    if said.count == 1, let only = said[0] { return single(only) }
    var out = MeetingFacts(keyPhrases: [], events: [])
    out.name = merged { $0.name }
    out.type = merged { $0.type }
    out.date = date()
    out.place = merged { $0.place }
    out.hall = merged { $0.hall }
    out.chair = merged { $0.chair }
    out.convener = merged { $0.convener }
    out.edition = merged { $0.edition }
    out.theme = merged { $0.theme }
    out.occasion = merged { $0.occasion }
    out.previous = merged { $0.previous }
    out.next = merged { $0.next }
    out.keyPhrases = union({ $0.keyPhrases }, by: { $0.value })
    out.events = union({ $0.events }, by: { $0.name.value })
    return out
  }

  /// What one text says: nothing is added to it.
  private func single(_ facts: MeetingFacts) -> MeetingFacts {
    var out = facts
    out.keyPhrases = union({ $0.keyPhrases }, by: { $0.value })
    out.events = union({ $0.events }, by: { $0.name.value })
    return out
  }

  /// The value of the first that has one, with the proofs of all that say the same.
  private func merged<Value: Equatable>(
    _ field: (MeetingFacts) -> Sourced<Value>?
  ) -> Sourced<Value>? {
    let values = said.compactMap { $0.flatMap(field) }
    guard var value = values.first else { return nil }
    let same = values.filter { $0.value == value.value }
    value.evidence = same.flatMap(\.evidence)
    value.basis = same.map(\.basis).min() ?? value.basis
    if same.count < said.count { value.basis = max(value.basis, .witness) }
    return value
  }

  private func union<Value>(
    _ field: (MeetingFacts) -> [Value], by key: (Value) -> String
  ) -> [Value] {
    var seen: Set<String> = []
    return said.flatMap { $0.map(field) ?? [] }.filter {
      seen.insert(key($0)).inserted
    }
  }

  /// The narrowest of the dates: it holds for all, as none contradicts another.
  private func date() -> Sourced<DateEstimate>? {
    let values = said.compactMap { $0?.date }
    guard var best = values.min(by: { Self.width($0.value) < Self.width($1.value) }) else {
      return nil
    }
    let same = values.filter { $0.value == best.value }
    if same.count < said.count { best.basis = .witness }
    return best
  }

  private static func width(_ date: DateEstimate) -> Int {
    switch date {
    case .day, .lasted: 0
    case .dayWithoutYear, .lastedWithoutYear: 400
    default:
      if let first = date.bounds.first, let last = date.bounds.last {
        last.number - first.number
      } else {
        date.bounds.first == nil && date.bounds.last == nil ? 1_000_000 : 100_000
      }
    }
  }
}
