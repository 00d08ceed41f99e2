internal import SpeechAnswers
internal import SpeechReading

/// Writes entries of the apparatus: the leading reading as `lem`, the others as `rdg`, each with all texts that have it.
struct TEIApparatus: Sendable {
  let names: TEINames
  /// The siglum of each witness.
  let sigla: [String]
  /// The labels of the items that the edition has.
  let items: Set<String>
  /// The meeting as ids of variants name it.
  let meeting: String
  /// The witnesses that have lost all figures.
  let losers: Set<Int>

  private func texts(_ witnesses: [Int]) -> String {
    names.references("w", witnesses.map { sigla[$0] })
  }

  // MARK: Entries

  func write(
    _ entry: TEISegments.Entry, number: Int, _ scalars: [[UInt32]], _ xml: inout XMLWriter
  ) {
    xml.open(
      "app",
      [
        "xml:id": names.id("app", "\(number)"), "n": entry.variant?.id,
        "ana": names.reference("class.", entry.ana.rawValue), "type": entry.kind.rawValue,
        "corresp": item(entry.variant),
      ])
    for (index, reading) in entry.readings.enumerated() {
      let isLoss = entry.ana == .loss && losers.isSuperset(of: reading.witnesses)
      let attributes: XMLWriter.Attributes = [
        "wit": texts(reading.witnesses), "cause": isLoss ? "\(entry.kind.rawValue)-lost" : nil,
      ]
      let text = scalars[reading.stretch.witness][reading.stretch.range]
      guard !text.isEmpty else {
        xml.empty(index == 0 ? "lem" : "rdg", attributes)
        continue
      }
      xml.open(index == 0 ? "lem" : "rdg", attributes)
      xml.text(text)
      xml.close()
    }
    write(entry.variant?.support ?? [], &xml)
    xml.close()
  }

  private func item(_ variant: Variant?) -> String? {
    guard let section = variant?.section, section.hasPrefix(meeting + "/") else { return nil }
    let label = String(section.dropFirst(meeting.count + 1))
    return items.contains(label) ? names.reference("d", label) : nil
  }

  private func write(_ support: [Variant.Support], _ xml: inout XMLWriter) {
    for one in support {
      xml.element(
        "note",
        [
          "type": "support", "xml:lang": "en",
          "corresp": one.witnesses.isEmpty ? nil : texts(one.witnesses.sorted()),
        ], printable(one.reason))
    }
  }

  // MARK: Blocks

  /// Opens a block: what follows is the text of those that have it.
  func open(_ block: TEISegments.Block, piece: String, _ base: Int, _ xml: inout XMLWriter) {
    xml.open(
      "app",
      [
        "xml:id": piece, "n": block.variant?.id,
        "ana": names.reference("class.", block.ana.rawValue), "type": block.kind.rawValue,
        "corresp": item(block.variant),
      ])
    let leads = block.present.contains(base)
    if !leads { xml.empty("lem", ["wit": texts(block.absent)]) }
    xml.open(leads ? "lem" : "rdg", ["wit": texts(block.present)])
    if block.kind == .repetition { xml.open("surplus", ["reason": "repeated"]) }
  }

  /// Closes a block; `count` characters of it were written.
  func close(_ block: TEISegments.Block, _ count: Int, _ base: Int, _ xml: inout XMLWriter) {
    if block.kind == .repetition { xml.close() }
    xml.close()
    if block.present.contains(base) {
      let attributes: XMLWriter.Attributes = ["wit": texts(block.absent)]
      if block.kind == .lacuna, count > 0 {
        xml.element("rdg", attributes) { xml in
          xml.empty("gap", ["reason": "missing", "unit": "character", "quantity": "\(count)"])
        }
      } else {
        xml.empty("rdg", attributes)
      }
    }
    write(block.variant?.support ?? [], &xml)
    xml.close()
  }
}
