internal import SpeechReading

/// In what two meetings are of different kinds, so that differences of their words say less: type, chair, and who speaks how much.
package struct MeetingKinds: Sendable {
  /// What differs, a clause each; none for meetings of one kind.
  package let differences: [String]

  /// Below this share of statements in common the mix of speakers is another.
  private static let leastCommon = 0.5

  package init(_ first: Meeting, _ second: Meeting) {
    var differences: [String] = []
    let types = (first.facts.type?.value, second.facts.type?.value)
    if types.0 != types.1 { differences.append("type \(types.0 ?? "–") │ \(types.1 ?? "–")") }
    let chairs = (first.facts.chair?.value.name, second.facts.chair?.value.name)
    if chairs.0 != chairs.1 { differences.append("chair \(chairs.0 ?? "–") │ \(chairs.1 ?? "–")") }
    let mixes = (Self.mix(first), Self.mix(second))
    let common = mixes.0.reduce(0) { sum, speaker in
      sum + min(speaker.share, mixes.1.first { $0.name == speaker.name }?.share ?? 0)
    }
    if common < Self.leastCommon {
      differences.append("speakers \(Self.text(mixes.0)) │ \(Self.text(mixes.1))")
    }
    self.differences = differences
  }

  /// Each speaker's share of the characters of all statements, the greatest first.
  private static func mix(_ meeting: Meeting) -> [(name: String, share: Double)] {
    var sizes: [(name: String, size: Int)] = []
    for statement in meeting.statements where statement.status != .repeated {
      let size = statement.passage.reduce(0) { $0 + $1.count }
      if let known = sizes.firstIndex(where: { $0.name == statement.speaker }) {
        sizes[known].size += size
      } else {
        sizes.append((statement.speaker, size))
      }
    }
    let all = Double(max(1, sizes.reduce(0) { $0 + $1.size }))
    return sizes.ordered { ($1.size, $0.name) < ($0.size, $1.name) }
      .map { ($0.name, Double($0.size) / all) }
  }

  private static func text(_ mix: [(name: String, share: Double)]) -> String {
    guard !mix.isEmpty else { return "–" }
    let named = mix.prefix(3).map { "\($0.name) \(whole($0.share * 100)) %" }
    return named.joined(separator: ", ") + (mix.count > 3 ? ", \(mix.count - 3) more" : "")
  }
}
