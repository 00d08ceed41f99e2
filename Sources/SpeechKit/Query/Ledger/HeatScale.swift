package import SpeechReading

/// A scale of steps for how widely a phrase is printed, as a user states it: 沸 from 2,000 texts or a share of 0.0518.
///
/// One step a line: `NAME ⇥ TEXTS ⇥ SHARE`, the highest first; `-` where a step has only one of both. The thresholds that are published (the 语温 scale of the China
/// Media Project) are of one newspaper in one year: none is built in.
package struct HeatScale: Sendable {
  struct Step: Sendable {
    let name: String
    let texts: Int?
    let share: Double?
  }

  private var steps: [Step] = []

  package init(_ text: SourceText) throws(SetPhraseList.Problem) {
    for number in 1...max(1, text.lineCount) {
      guard let line = text.line(number) else { continue }
      let words = text[Place(start: line.lowerBound, end: line.upperBound, page: 0)]
      let fields = words.split { $0 == "\t" || $0 == " " || $0 == "\r" }.map(String.init)
      guard let name = fields.first, !name.hasPrefix("#") else { continue }
      let texts = fields.count > 1 ? Int(fields[1]) : nil
      let share = fields.count > 2 ? Double(fields[2]) : nil
      guard texts != nil || share != nil else {
        throw SetPhraseList.Problem(
          line: number, message: "no step such as NAME 2000 0.0518: \(words)")
      }
      steps.append(Step(name: name, texts: texts, share: share))
    }
  }

  /// The first step whose texts or share a row has; nil where it has none.
  package func step(of row: LedgerRow) -> String? {
    guard row.texts > 0 else { return nil }
    return steps.first { step in
      step.texts.map { row.texts >= $0 } ?? false
        || step.share.map { (row.share.value ?? 0) >= $0 } ?? false
    }?.name
  }
}
