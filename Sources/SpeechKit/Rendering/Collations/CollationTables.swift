// A collation as rows: for programs, for Stemmaweb, and in numbers.
extension CollationView {
  /// A row for each variant.
  public func table() -> TextTable {
    var columns = ["id", "class", "kind", "where", "before"].map { TextTable.Column($0) }
    columns += witnesses.map { .init($0.siglum) }
    columns.append(.init("after"))
    columns += witnesses.map { .init($0.siglum + "_place") }
    columns.append(.init("support"))
    var table = TextTable(columns: columns)
    for variant in collation.variants + (formal == .listed ? collation.formal : []) {
      let lead =
        variant.readings[collation.base] != nil
        ? collation.base : variant.readings.firstIndex { $0 != nil } ?? 0
      var cells: [TextTable.Cell] = [
        .init(variant.id), .init(variant.class.rawValue), .init(variant.kind.rawValue),
        .text(variant.section),
        .text(variant.before.map { flat(collation.text($0, of: lead)) }),
      ]
      cells += variant.readings.enumerated().map { witness, place in
        .text(place.map { collation.text($0, of: witness) })
      }
      cells.append(.text(variant.after.map { flat(collation.text($0, of: lead)) }))
      cells += variant.readings.enumerated().map { witness, place in
        .text(place.map { position($0, of: witness) })
      }
      cells.append(.init(support(variant)))
      table.add(cells)
    }
    return table
  }

  /// The witnesses as the header, a row for each place in which words differ: what Stemmaweb reads.
  ///
  /// An omission is an empty cell, a gap `#LACUNA#`.
  public func siglaTable() -> TextTable {
    var table = TextTable(columns: witnesses.map { .init($0.siglum) })
    for variant in collation.variants where variant.class == .substantive || variant.class == .loss
    {
      table.add(
        variant.readings.enumerated().map { witness, place in
          .init(place.map { flat(collation.text($0, of: witness)) } ?? "#LACUNA#")
        })
    }
    return table
  }

  /// How many differences of each class and kind there are.
  func stats() -> TextTable {
    var table = TextTable(columns: [.init("class"), .init("kind"), .init("places", .right)])
    table.preface = [.init(heading, .heading), .init(summary, .faint)]
    var counts: [[Int]: Int] = [:]
    for variant in collation.variants {
      counts[[variant.class.number, variant.kind.number], default: 0] += 1
    }
    for (key, count) in counts.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      table.add([
        .init(Variant.Class.allCases[key[0]].rawValue),
        .init(Variant.Kind.allCases[key[1]].words), .number(count),
      ])
    }
    for (kind, count) in collation.formalCounts {
      table.add([.init("formal"), .init(kind.words), .number(count)])
    }
    table.footer = shares()
    return table
  }

  /// How much of each witness the others have.
  private func shares() -> [TextTable.Cell] {
    collation.agreements().enumerated().map { witness, agreement in
      let (common, count) = agreement
      let share = count == 0 ? 0 : common * 1000 / count
      return .init(
        "\(witnesses[witness].siglum): \(count) characters compared, \(share / 10).\(share % 10) % in another witness too",
        .faint)
    }
  }
}
