/// The table that offices make of a readout: who is to do what, how strongly, until when, by which document, and where it says so.
public struct ObligationTable: Sendable {
  private let corpus: Corpus
  private let layout: TableLayout
  private let cite: Citation
  private let language: Language

  public init(_ corpus: Corpus, _ layout: TableLayout, in language: Language = .chinese) {
    self.corpus = corpus
    self.language = language
    self.layout = layout
    cite = Citation(corpus)
  }

  /// Columns that offices fill in by hand, behind all others.
  public enum Template: Sendable {
    case none
    /// 责任人, 进展, 备注: who answers for it, how far it is, remarks.
    case empty

    var columns: [TextTable.Column] {
      self == .none
        ? []
        : [.init("责任人", importance: 0), .init("进展", importance: 0), .init("备注", importance: 0)]
    }
    var cells: [TextTable.Cell] { self == .none ? [] : ["", "", ""] }
  }

  /// `base`: what was looked at, in words.
  public func table(
    of obligations: [Obligation], _ base: String, template: Template = .none
  ) -> TextTable {
    var table = TextTable(
      columns: Self.columns(for: obligations) + EnglishCells(language).columns(["asked_of"])
        + template.columns)
    var above: String?
    for obligation in obligations {
      let list = obligation.list
      if above != list.id {
        if above != nil { table.rows.append(.blank) }
        let title = list.title.map { language.shown($0, English.meeting) }
        table.add(heading: [list.id, title].compactMap { $0 }.joined(separator: " "))
        table.add(note: "places in \(corpus.pages[list.page].id)")
        above = list.id
      }
      table.add(cells(of: obligation) + template.cells)
    }
    let adopted = obligations.count { $0.strength == .adopted }
    let demands = counted(obligations.count - adopted, "demand")
    let both = adopted > 0 ? "\(demands) and \(counted(adopted, "decision"))" : demands
    table.footer = [.init("\(both) \(base).", .faint)]
    if !obligations.isEmpty {
      let named = obligations.count { !$0.demand.addressees.isEmpty }
      table.footer.append(
        .init(
          "\(named) with addressees (→ carried over from the sentence before). Words as printed.",
          .faint))
      table.footer += EnglishCells(language).footer
    }
    return table
  }

  /// Readers see those of the rarer columns in which something stands; programs get all.
  private static func columns(for obligations: [Obligation]) -> [TextTable.Column] {
    func shown(_ isShown: (Obligation) -> Bool) -> TextTable.Column.Audience {
      obligations.contains(where: isShown) ? .everyone : .programs
    }
    func has(_ role: Addressee.Role) -> TextTable.Column.Audience {
      shown { $0.demand.addressees.contains { $0.role == role } }
    }
    return [
      .init("id", for: .programs), .init("no", for: .readers), .init("number", for: .programs),
      .init("heading", shrink: 3, minimum: 10, yields: true, for: shown { $0.heading != nil }),
      .init("asked_of", shrink: 1, minimum: 10, importance: 2),
      .init("lead", shrink: 1, for: has(.lead)), .init("with", shrink: 1, for: has(.with)),
      .init("demand", shrink: 2, minimum: 30, importance: 3),
      .init("strength", shrink: 1), .init("modal", for: .programs),
      .init("target", shrink: 1, yields: true, for: shown { !$0.targets.isEmpty }),
      .init("urgency", shrink: 1, yields: true, for: shown { !$0.urgency.isEmpty }),
      .init("deadline", shrink: 1, minimum: 8),
      .init(
        "deliverable", shrink: 1, minimum: 10, yields: true, for: shown { !$0.deliverables.isEmpty }
      ),
      .init("document", shrink: 1, minimum: 10),
      .init("place"), .init("basis", for: .programs), .init("meeting", for: .programs),
      .init("kind", for: .programs), .init("speaker", for: .programs),
    ] + MeetingColumns.columns
  }

  private func cells(of obligation: Obligation) -> [TextTable.Cell] {
    let (demand, list) = (obligation.demand, obligation.list)
    let place = demand.passage.first
    let label = obligation.id == list.id ? "✓" : String(obligation.id.dropFirst(list.id.count + 1))
    return [
      .init(obligation.id), .init(" \(label)", .strong), .init("\(obligation.number)"),
      .text(obligation.heading?.text), addressees(of: demand), names(of: demand, .lead),
      names(of: demand, .with), .init(text(demand.passage)), strength(of: obligation),
      .init(obligation.modal.map(\.text).joined(separator: ";")), phrases(obligation.targets),
      phrases(obligation.urgency), phrases(obligation.deadlines),
      phrases(obligation.deliverables), phrases(obligation.documents),
      place.map { .init(cite.short($0, in: list.page), .faint, data: cite.full($0)) } ?? .missing,
      .init(demand.addressees.first?.basis.rawValue ?? ""), .init(list.meeting?.id ?? ""),
      .init(obligation.series.kind.rawValue), .init(obligation.series.speaker ?? ""),
    ] + MeetingColumns.cells(of: list.meeting)
      + EnglishCells(language).cells([demand.addressees.map { English.body($0.value) }])
  }

  private func text(_ passage: Passage) -> String {
    passage.first.map { corpus.pages[Int($0.page)].text[passage] } ?? ""
  }

  private func names(of demand: Demand, _ role: Addressee.Role) -> TextTable.Cell {
    let names = demand.addressees.filter { $0.role == role }.map(\.value)
    return names.isEmpty ? .missing : .init(names.joined(separator: ";"))
  }

  private func addressees(of demand: Demand) -> TextTable.Cell {
    guard !demand.addressees.isEmpty else { return .missing }
    let names = demand.addressees.map(\.value)
    let sign = demand.addressees.allSatisfy { $0.basis == .carried } ? "→ " : ""
    let shown = names.map { language.shown($0, English.body) }
      .joined(separator: language == .english ? "; " : "、")
    return .init(sign + shown, data: names.joined(separator: ";"))
  }

  /// 要, 必须, 要 探索; a bare imperative has no such word.
  private func strength(of obligation: Obligation) -> TextTable.Cell {
    let words = obligation.modal.map(\.text).joined(separator: " ")
    return words.isEmpty
      ? .init("imperative", .faint, data: obligation.strength.rawValue)
      : .init(words, data: obligation.strength.rawValue)
  }

  private func phrases(_ phrases: [Obligation.Phrase]) -> TextTable.Cell {
    guard !phrases.isEmpty else { return .missing }
    let texts = phrases.map(\.text)
    return .init(texts.joined(separator: "; "), data: texts.joined(separator: ";"))
  }
}
