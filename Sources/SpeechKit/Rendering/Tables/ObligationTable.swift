package import SpeechAnswers
internal import SpeechReading

/// The table that offices make of a readout: who is to do what, how strongly, until when, by which document, and where it says so.
package struct ObligationTable: Sendable {
  private let corpus: Corpus
  private let layout: TableLayout
  private let cite: Citation
  private let language: Language

  package init(_ corpus: Corpus, _ layout: TableLayout, in language: Language = .chinese) {
    self.corpus = corpus
    self.language = language
    self.layout = layout
    cite = Citation(corpus)
  }

  /// Columns that offices fill in by hand, behind all others.
  package enum Template: Sendable {
    case none
    /// 责任人, 进展, 备注: who answers for it, how far it is, remarks.
    case empty

    func columns<Row>() -> [Column<Row>] {
      guard self == .empty else { return [] }
      return ["责任人", "进展", "备注"].map { Column($0, importance: 0) { _ in "" } }
    }
  }

  /// `base`: what was looked at, in words.
  package func table(
    of obligations: [Obligation], _ base: String, template: Template = .none
  ) -> TextTable {
    let columns = columns(for: obligations, template)
    var table = columns.table
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
      table.add(columns.cells(of: obligation))
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
      table.footer += EnglishColumns(language).footer
    }
    return table
  }

  /// Readers see those of the rarer columns in which something stands; programs get all.
  private func columns(
    for obligations: [Obligation], _ template: Template
  ) -> RowColumns<Obligation> {
    func shown(_ isShown: (Obligation) -> Bool) -> TextTable.Column.Audience {
      obligations.contains(where: isShown) ? .everyone : .programs
    }
    func has(_ role: Addressee.Role) -> TextTable.Column.Audience {
      shown { $0.demand.addressees.contains { $0.role == role } }
    }
    return RowColumns {
      Column.fields(Obligation.record.fields, "id")
      Column("no", for: .readers, style: .strong) { " \(label(of: $0))" }
      Column.fields(Obligation.record.fields, "number")
      Column("heading", shrink: 3, minimum: 10, yields: true, for: shown { $0.heading != nil }) {
        $0.heading?.text
      }
      Column("asked_of", shrink: 1, minimum: 10, importance: 2) { addressees(of: $0.demand) }
      Column("lead", shrink: 1, for: has(.lead)) { names(of: $0.demand, .lead) }
      Column("with", shrink: 1, for: has(.with)) { names(of: $0.demand, .with) }
      Column("demand", shrink: 2, minimum: 30, importance: 3) { text($0.demand.passage) }
      Column("strength", shrink: 1) { strength(of: $0) }
      Column("modal", for: .programs) { $0.modal.map(\.text).joined(separator: ";") }
      Column("target", shrink: 1, yields: true, for: shown { !$0.targets.isEmpty }) {
        phrases($0.targets)
      }
      Column("urgency", shrink: 1, yields: true, for: shown { !$0.urgency.isEmpty }) {
        phrases($0.urgency)
      }
      Column("deadline", shrink: 1, minimum: 8) { phrases($0.deadlines) }
      Column(
        "deliverable", shrink: 1, minimum: 10, yields: true, for: shown { !$0.deliverables.isEmpty }
      ) { phrases($0.deliverables) }
      Column("document", shrink: 1, minimum: 10) { phrases($0.documents) }
      origin
      template.columns()
    }
  }

  /// Where a demand stands, and in what.
  @ColumnList<Obligation> private var origin: [Column<Obligation>] {
    Column("place") { obligation in
      obligation.demand.passage.first.map {
        .init(cite.short($0, in: obligation.list.page), .faint, data: cite.full($0))
      } ?? .missing
    }
    Column("basis", for: .programs) { $0.demand.addressees.first?.basis.rawValue }
    Column("meeting", for: .programs) { $0.list.meeting?.id }
    Column.fields(Obligation.record.fields, "kind", "speaker")
    MeetingColumns.of { $0.list.meeting }
    EnglishColumns(language)("asked_of") { $0.demand.addressees.map { English.body($0.value) } }
  }

  private func label(of obligation: Obligation) -> String {
    let list = obligation.list.id
    return obligation.id == list ? "✓" : String(obligation.id.dropFirst(list.count + 1))
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
