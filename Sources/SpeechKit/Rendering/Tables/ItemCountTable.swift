/// Items and demands by group, with a bar of the demands.
public enum ItemCountTable {
  public static func table(
    of counts: [ItemCount], by group: ItemGroup, _ base: String, _ layout: TableLayout
  ) -> TextTable {
    var table = TextTable(columns: [
      .init(group.rawValue, shrink: 1, minimum: 10), .init("items", .right, importance: 3),
      .init("demands", .right, importance: 3), .init("meetings", .right, importance: 2),
      .init("bar", yields: true, importance: 0, for: .readers),
    ])
    let room = max(4, min(24, (layout.width ?? 100) - 60))
    // What names nobody would dwarf the others.
    let named = counts.filter { $0.key != ItemGroup.none }
    let bar = Bar(width: room, most: Double(named.map(\.demands).max() ?? 0), .blocks)
    for count in counts {
      table.add([
        .init(count.key, .strong, data: count.key == ItemGroup.none ? "" : count.key),
        .number(count.items), .number(count.demands), .number(count.meetings),
        .init(count.key == ItemGroup.none ? "" : bar.text(Double(count.demands)), .faint),
      ])
    }
    table.footer = [.init("\(base). Bars: demands.", .faint)]
    return table
  }
}
