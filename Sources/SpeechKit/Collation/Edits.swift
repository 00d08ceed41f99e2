package import SpeechReading

/// What is to be replaced in one text so that it becomes another: ranges of both, never text.
package struct Edit: Sendable, Equatable {
  /// Unicode scalars of the old source.
  package let old: Range<Int>
  /// Unicode scalars of the new source.
  package let new: Range<Int>
}

/// The edits that turn one text into another, in order, exactly: punctuation, width and layout too.
///
/// What lies between them is the same in both, scalar for scalar. Applying them is copying.
package func edits(from old: SourceText, to new: SourceText) -> [Edit] {
  let texts = [old, new].map { ComparableText(WitnessText(whole: $0, siglum: "")) }
  let columns = Columns(texts)
  let scalars = [old, new].map { FormalDifferences.scalars(of: $0) }
  var edits: [Edit] = []
  var (doneOld, doneNew) = (0, 0)
  func replace(_ a: Int, _ b: Int) {
    guard scalars[0][doneOld..<a] != scalars[1][doneNew..<b] else { return }
    edits.append(Edit(old: doneOld..<a, new: doneNew..<b))
  }
  var other = 0
  for (index, column) in columns.columnOf[0].enumerated() {
    while other < texts[1].count, columns.columnOf[1][other] < column { other += 1 }
    guard other < texts[1].count, columns.columnOf[1][other] == column else { continue }
    let (a, b) = (Int(texts[0].at[index]), Int(texts[1].at[other]))
    // A character in another form is replaced: it stays in front of the next common one.
    guard scalars[0][a] == scalars[1][b] else { continue }
    replace(a, b)
    (doneOld, doneNew) = (a + 1, b + 1)
  }
  replace(old.count, new.count)
  return edits
}
