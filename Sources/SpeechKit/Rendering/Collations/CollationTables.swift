internal import SpeechAnswers
internal import SpeechReading

// A collation as rows: for programs, for Stemmaweb, and in numbers.
extension CollationView {
  /// A row for each variant.
  package func table() -> TextTable {
    func lead(_ variant: Variant) -> Int {
      variant.readings[collation.base] != nil
        ? collation.base : variant.readings.firstIndex { $0 != nil } ?? 0
    }
    func beside(_ place: Place?, _ variant: Variant) -> String? {
      place.map { flat(collation.text($0, of: lead(variant))) }
    }
    return RowColumns<Variant> {
      Column("id") { $0.id }
      Column("class") { $0.class.rawValue }
      Column("kind") { $0.kind.rawValue }
      Column("where") { $0.section }
      Column("before") { beside($0.before, $0) }
      witnesses.indices.map { witness in
        Column(witnesses[witness].siglum) { one in
          one.readings[witness].map { collation.text($0, of: witness) }
        }
      }
      Column("after") { beside($0.after, $0) }
      witnesses.indices.map { witness in
        Column(witnesses[witness].siglum + "_place") { one in
          one.readings[witness].map { position($0, of: witness) }
        }
      }
      Column("support") { support($0) }
    }.table(of: collation.variants + (formal == .listed ? collation.formal : []))
  }

  /// The witnesses as the header, a row for each place in which words differ: what Stemmaweb reads.
  ///
  /// An omission is an empty cell, a gap `#LACUNA#`.
  package func siglaTable() -> TextTable {
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
    for (key, count) in counts.ordered(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
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
