internal import SpeechReading

/// Finds all terms that begin at each position of a row, overlapping and nested ones too.
struct TermTrie: Sendable {
  private var nodes = PairNumbers()
  /// The node of a first character; −1 for most.
  private var roots = [Int32](repeating: -1, count: 0x10000)
  /// The term that ends at each node; −1 for none.
  private var ends: [Int32] = []

  init(_ terms: [ArraySlice<Code>]) {
    for (index, term) in terms.enumerated() {
      var node: Int32 = 0
      for (position, code) in term.enumerated() {
        // The first characters hang on a node that no child has.
        node = nodes.number(of: position == 0 ? .max : node, Int32(truncatingIfNeeded: code))
        if Int(node) == ends.count { ends.append(-1) }
        if position == 0 { roots[Int(code)] = node }
      }
      if !term.isEmpty { ends[Int(node)] = Int32(truncatingIfNeeded: index) }
    }
  }

  /// Calls `found` with each term and where it begins, in the order of the row.
  @inline(__always) func scan(
    _ codes: [Code], _ range: Range<Int>, _ found: (_ term: Int, _ position: Int) -> Void
  ) {
    for position in range {
      var node = roots[Int(codes[position])]
      var next = position
      while node >= 0 {
        let term = ends[Int(node)]
        if term >= 0 { found(Int(term), position) }
        next += 1
        guard next < codes.count else { break }
        node = nodes.known(node, Int32(truncatingIfNeeded: codes[next]))
      }
    }
  }
}
