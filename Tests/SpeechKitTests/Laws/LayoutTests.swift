import Testing

@testable import SpeechReading

/// The same text in another layout or with other characters for the same gives the same records, but for what was lost.
@Suite struct LayoutTests {
  enum Change: String, CaseIterable, Sendable {
    case halfWidth, carriageReturns, paragraphsAsHTML, wrapped, emoji, readings, traditional
  }

  @Test(arguments: Change.allCases, Texts.corpus.map(\.name))
  func theRecordsStayTheSame(change: Change, name: String) throws {
    let text = try #require(Texts.corpus.first { $0.name == name }?.text)
    // Of a page that is one line, only its words say where headline and caption end: broken words say it no more.
    if name.hasPrefix("000"), change == .wrapped || change == .readings { return }
    let (old, new) = (try Meaning.of(text), try Meaning.of(Self.changed(text, change)))
    #expect(old.count > 10)
    for (old, new) in zip(old, new) where old != new {
      Issue.record("\(change) of \(name): “\(old)” became “\(new)”")
      return
    }
    #expect(old.count == new.count)
  }

  private static func changed(_ text: String, _ change: Change) -> String {
    let scalars = Array(text.unicodeScalars)
    switch change {
    case .halfWidth: return Texts.string(scalars.map { halves[$0] ?? $0 })
    case .carriageReturns:
      return Texts.string(scalars.flatMap { $0 == "\n" ? ["\r", "\n"] : [$0] })
    case .paragraphsAsHTML:
      return text.split(separator: "\n").map { "<p>\($0)</p>\n" }.joined()
    case .wrapped:
      return text.split(separator: "\n", omittingEmptySubsequences: false).map(wrapped)
        .joined(separator: "\n")
    case .emoji:
      return Texts.string(
        scalars.enumerated().flatMap { index, scalar -> [Unicode.Scalar] in
          halves[scalar] != nil && index % 5 == 0 ? [scalar, "😀"] : [scalar]
        })
    case .readings:
      return Texts.string(
        scalars.enumerated().flatMap { index, scalar -> [Unicode.Scalar] in
          index % 3 == 0 ? [scalar] + (readings[scalar] ?? []) : [scalar]
        })
    case .traditional: return Texts.string(scalars.map { traditional[$0] ?? $0 })
    }
  }

  private static let halves: [Unicode.Scalar: Unicode.Scalar] = [
    "，": ",", "。": ".", "；": ";", "：": ":", "（": "(", "）": ")", "？": "?", "！": "!",
  ]
  private static let readings: [Unicode.Scalar: [Unicode.Scalar]] = [
    "习": Array("(xí)".unicodeScalars), "长": Array("（cháng）".unicodeScalars),
    "区": Array("(qū)".unicodeScalars), "强": Array("(qiáng)".unicodeScalars),
    "展": Array("（zhǎn）".unicodeScalars), "平": Array("(píng)".unicodeScalars),
  ]
  private static let traditional: [Unicode.Scalar: Unicode.Scalar] = {
    var out: [Unicode.Scalar: Unicode.Scalar] = [:]
    for pair in WordFile.traditional.rows {
      let scalars = pair.flatMap { Array($0.unicodeScalars) }
      if scalars.count == 2, out[scalars[1]] == nil { out[scalars[1]] = scalars[0] }
    }
    return out
  }()

  private static func wrapped(_ line: Substring) -> String {
    let scalars = Array(line.unicodeScalars)
    guard scalars.count >= 60, !line.hasPrefix("#") else { return String(line) }
    return stride(from: 0, to: scalars.count, by: 34).map { start in
      Texts.string(scalars[start..<min(start + 34, scalars.count)])
    }.joined(separator: "\n")
  }
}
