package import SpeechReading

// Where the places of all witnesses stand along the text that leads.
extension Collation {
  /// How many characters of the leading text are compared.
  package var length: Int { texts[base].count }

  /// How many characters of the leading text stand before a place of a witness. What only the witness has stands where the leading
  /// text goes on.
  package func position(of place: Place, in witness: Int) -> Int {
    guard let character = texts[witness].character(from: place.start) else { return length }
    let column = Int(columns.columnOf[order[witness]][character])
    return columns.characters(of: order[base], in: 0..<column).upperBound
  }

  /// The witnesses whose reading other evidence speaks against; nil where nothing decides, or evidence stands against evidence.
  package func rejected(_ variant: Variant) -> [Int]? {
    let favoured = variant.support.flatMap(\.witnesses)
    guard let first = favoured.first else { return nil }
    let words = variant.readings.enumerated().map { witness, place in
      place.map { letters(text($0, of: witness)) }
    }
    guard favoured.allSatisfy({ words[$0] == words[first] }) else { return nil }
    return words.indices.filter { words[$0] != nil && words[$0] != words[first] }
  }
}
