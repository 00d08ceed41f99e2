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

  /// `base`: what was looked at, in words.
  public func table(of obligations: [Obligation], _ base: String) -> TextTable {
    var table = TextTable(columns: Self.columns + EnglishCells(language).columns(["asked_of"]))
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
      add(obligation, &table)
    }
    table.footer = [.init("\(counted(obligations.count, "demand")) \(base).", .faint)]
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

  private static let columns: [TextTable.Column] = [
    .init("id", for: .programs), .init("no", for: .readers), .init("number", for: .programs),
    .init("asked_of", shrink: 1, minimum: 10, importance: 2),
    .init("demand", shrink: 2, minimum: 30, importance: 3),
    .init("strength", shrink: 1), .init("modal", for: .programs),
    .init("deadline", shrink: 1, minimum: 8), .init("document", shrink: 1, minimum: 10),
    .init("place"), .init("basis", for: .programs), .init("meeting", for: .programs),
    .init("kind", for: .programs), .init("speaker", for: .programs), .init("key", for: .programs),
    .init("lead", for: .programs), .init("with", for: .programs),
    .init("urgency", for: .programs), .init("target", for: .programs),
    .init("deliverable", for: .programs),
  ]

  private func add(_ obligation: Obligation, _ table: inout TextTable) {
    let (demand, list) = (obligation.demand, obligation.list)
    let place = demand.passage.first
    let label = String(obligation.id.dropFirst(list.id.count + 1))
    table.add(
      [
        .init(obligation.id), .init(" \(label)", .strong), .init("\(obligation.number)"),
        addressees(of: demand), .init(text(demand.passage)), strength(of: obligation),
        .init(obligation.modal.map(\.text).joined(separator: ";")),
        phrases(obligation.deadlines), phrases(obligation.documents),
        place.map { .init(cite.short($0, in: list.page), .faint, data: cite.full($0)) } ?? .missing,
        .init(demand.addressees.first?.basis.rawValue ?? ""), .init(list.meeting?.id ?? ""),
        .init(obligation.series.kind.rawValue), .init(obligation.series.speaker ?? ""),
        .text(list.meeting?.key),
        names(of: demand, .lead), names(of: demand, .with),
        phrases(obligation.urgency), phrases(obligation.targets), phrases(obligation.deliverables),
      ] + EnglishCells(language).cells([demand.addressees.map { English.body($0.value) }]))
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

extension RecordWriter {
  /// A demand as an obligation: `yrd/obligation/1`.
  public func write(_ obligation: Obligation, to json: inout JSONWriter) {
    json.object { json in
      json.field("schema", "yrd/obligation/1")
      json.field("id", obligation.id)
      json.field("number", obligation.number)
      json.field("meeting", obligation.list.meeting?.id)
      json.field("key", obligation.list.meeting?.key)
      json.field("kind", obligation.series.kind.rawValue)
      json.field("speaker", obligation.series.speaker)
      json.array("addressees") { json in
        for addressee in obligation.demand.addressees {
          json.object { json in
            json.field("value", addressee.value)
            english(English.body(addressee.value), &json)
            json.field("basis", addressee.basis.rawValue)
            if addressee.role != .asked { json.field("role", addressee.role.rawValue) }
            fields(addressee.place, &json)
          }
        }
      }
      json.key("text")
      json.string(text(obligation.demand.passage)[...])
      spans(obligation.demand.passage, &json)
      json.field("strength", obligation.strength.rawValue)
      phrases("modal", obligation.modal, &json)
      phrases("deadlines", obligation.deadlines, &json)
      phrases("urgency", obligation.urgency, &json)
      phrases("targets", obligation.targets, &json)
      phrases("documents", obligation.documents, &json)
      phrases("deliverables", obligation.deliverables, &json)
    }
  }

  private func phrases(
    _ key: StaticString, _ phrases: [Obligation.Phrase], _ json: inout JSONWriter
  ) {
    guard !phrases.isEmpty else { return }
    json.array(key) { json in
      for phrase in phrases { json.object { json in textFields(phrase.passage, &json) } }
    }
  }
}
