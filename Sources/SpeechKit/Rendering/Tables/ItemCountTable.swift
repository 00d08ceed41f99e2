package import SpeechAnswers

/// Items and demands by group, with a bar of the demands.
package enum ItemCountTable {
  package static func table(
    of counts: [ItemCount], by group: ItemGroup, _ base: String, _ layout: TableLayout
  ) -> TextTable {
    let room = max(4, min(24, (layout.width ?? 100) - 60))
    // What names nobody would dwarf the others.
    let named = counts.filter { $0.key != ItemGroup.none }
    let bar = Bar(width: room, most: Double(named.map(\.demands).max() ?? 0), .blocks)
    let columns = RowColumns<ItemCount> {
      Column(group.rawValue, shrink: 1, minimum: 10) {
        .init($0.key, .strong, data: $0.key == ItemGroup.none ? "" : $0.key)
      }
      Column("items", .right, importance: 3) { $0.items }
      Column("demands", .right, importance: 3) { $0.demands }
      Column("meetings", .right, importance: 2) { $0.meetings }
      Column("bar", yields: true, importance: 0, for: .readers, style: .faint) {
        $0.key == ItemGroup.none ? "" : bar.text(Double($0.demands))
      }
    }
    var table = columns.table(of: counts)
    table.footer = [.init("\(base). Bars: demands.", .faint)]
    return table
  }
}
