internal import SpeechAnswers
internal import SpeechReading

/// Who is named in two meetings, and what bodies are called, a line each.
struct RosterLines {
  private let table: ComparisonTable
  private var comparison: MeetingComparison { table.comparison }
  private var roster: RosterComparison { comparison.roster }
  private var ids: (String, String) { (comparison.earlier.id, comparison.later.id) }

  init(_ table: ComparisonTable) { self.table = table }

  var lines: [String] {
    var lines = [""]
    line("Named in both", roster.both.map { $0.later.name }, &lines)
    for pair in roster.both where pair.hasOtherTitles {
      lines.append(
        "Other title printed: \(pair.later.name) \(titles(pair.earlier)) │ \(titles(pair.later))")
    }
    line("Named only in \(ids.0)", roster.onlyEarlier.map(named), &lines)
    line("Named only in \(ids.1)", roster.onlyLater.map(named), &lines)
    line("Groups in both", roster.groupsInBoth.map(table.text), &lines)
    line("Groups only in \(ids.0)", roster.groupsOnlyEarlier.map(table.text), &lines)
    line("Groups only in \(ids.1)", roster.groupsOnlyLater.map(table.text), &lines)
    lines += comparison.bodies.map(body)
    return lines
  }

  private func line(_ label: String, _ words: [String], _ lines: inout [String]) {
    if !words.isEmpty { lines.append("\(label): \(words.joined(separator: "、"))") }
  }

  private func named(_ person: Person) -> String {
    person.titles.isEmpty ? person.name : "\(person.name) (\(titles(person)))"
  }

  private func titles(_ person: Person) -> String {
    person.titles.map(\.value).joined(separator: "、")
  }

  /// 领导小组: 水网建设领导小组 a:4:21 │ 粮食安全领导小组 b:3:30 — one short name, two bodies
  private func body(_ body: BodyComparison) -> String {
    let cite = Citation(table.corpus)
    func names(_ names: [Name]) -> String {
      names.isEmpty
        ? "only the short name"
        : names.map { "\($0.value) \(cite.full($0.place))" }.joined(separator: "、")
    }
    return "\(body.shortName): \(names(body.earlier)) │ \(names(body.later))"
      + (body.areDifferent ? " — one short name, other bodies" : "")
  }
}
