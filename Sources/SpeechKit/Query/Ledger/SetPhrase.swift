public import SpeechReading

/// A set phrase (提法) of a list, with what the list knows of it.
public struct SetPhrase: Sendable, Equatable {
  /// As the list writes it.
  public let text: String
  /// Other ways to write it that count as the same.
  public let forms: [String]
  /// A word of the list for what it is: `numbered`, `initiative` ….
  public let kind: String?
  /// The first known day or month (EDTF) on which it was said or written in public; nil where the list does not say.
  public let first: String?
  /// Who tells of that day.
  public let source: String?

  /// A phrase with what is known of it.
  public init(
    _ text: String, forms: [String] = [], kind: String? = nil, first: String? = nil,
    source: String? = nil
  ) {
    (self.text, self.forms, self.kind) = (text, forms, kind)
    (self.first, self.source) = (first, source)
  }
}

/// A formula of which a list names the parts in their order: 四个意识 is 政治意识 | 大局意识 | 核心意识 | 看齐意识.
public struct SetFormula: Sendable, Equatable {
  /// What it is called: 四个意识.
  public let name: String
  /// Its parts, in their order.
  public let parts: [String]
  /// The first known day or month (EDTF); nil where the list does not say.
  public let first: String?
  /// Who tells of that day.
  public let source: String?
}

/// A list of set phrases and formulas.
///
/// One a line: `PHRASE ⇥ FORMS ⇥ KIND ⇥ FIRST ⇥ SOURCE`; all but the phrase may be left out or be `-`. `;` stands between forms, and a line whose KIND is
/// `formula` has parts there with ` | ` between them. What begins with `#` is a remark.
public struct SetPhraseList: Sendable {
  /// The set phrases, in the order of the list.
  public private(set) var phrases: [SetPhrase] = []
  /// The formulas, in the order of the list.
  public private(set) var formulas: [SetFormula] = []

  /// What is wrong with a line of a user's list.
  public struct Problem: Error, Equatable, CustomStringConvertible {
    /// The number of the line, from 1.
    public let line: Int
    let message: String

    public var description: String { "line \(line): \(message)" }
  }

  /// The phrases and formulas that yrd knows, each with a source.
  public static var standard: SetPhraseList {
    var list = SetPhraseList()
    for row in WordFile.setPhrases.rows + WordFile.formulas.rows {
      // Tests hold that no line of the program's own lists has a fault.
      try? list.add(row, at: 0)
    }
    return list
  }

  /// The last day of which the program's own lists know.
  public static let keptUntil = "2025-11"

  private init() {}

  /// Phrases that somebody names, without anything known of them but what `list` says.
  public init(_ names: [String], of list: SetPhraseList) {
    var known: [[Code]: SetPhrase] = [:]
    for phrase in list.phrases { known[PhraseForms.comparable(phrase.text)] = phrase }
    phrases = names.map { known[PhraseForms.comparable($0)] ?? SetPhrase($0) }
    formulas = list.formulas
  }

  /// A user's list.
  public init(_ text: SourceText) throws(Problem) {
    for number in 1...max(1, text.lineCount) {
      guard let line = text.line(number) else { continue }
      let words = text[Place(start: line.lowerBound, end: line.upperBound, page: 0)]
      let row = words.split(omittingEmptySubsequences: false) { $0 == "\t" }
        .map { String($0).trimmed }
      guard let first = row.first, !first.isEmpty, !first.hasPrefix("#") else { continue }
      try add(row, at: number)
    }
  }

  private mutating func add(_ row: [String], at line: Int) throws(Problem) {
    func field(_ index: Int) -> String? {
      row.indices.contains(index) && row[index] != "-" && !row[index].isEmpty ? row[index] : nil
    }
    let (first, source) = (field(3), field(4))
    if let first, DateEstimate(edtf: first) == nil {
      throw Problem(line: line, message: "no day or month such as 2016-01-29: \(first)")
    }
    if first != nil, source == nil {
      throw Problem(line: line, message: "a first known day needs a source: \(row[0])")
    }
    if PhraseForms.comparable(row[0]).isEmpty {
      throw Problem(line: line, message: "no phrase: \(row[0])")
    }
    guard field(2) == "formula" else {
      let forms = (field(1) ?? "").split { $0 == ";" || $0 == "；" }.map { String($0).trimmed }
      phrases.append(
        SetPhrase(row[0], forms: forms, kind: field(2), first: first, source: source))
      return
    }
    let parts = (field(1) ?? "").split(separator: "|").map { String($0).trimmed }
    guard parts.count > 1 else {
      throw Problem(line: line, message: "a formula has two parts or more: \(row[0])")
    }
    formulas.append(SetFormula(name: row[0], parts: parts, first: first, source: source))
  }
}

extension String {
  /// Without spaces at its ends.
  fileprivate var trimmed: String {
    let start = drop { $0 == " " || $0 == "\u{3000}" || $0 == "\r" }
    return String(start.reversed().drop { $0 == " " || $0 == "\u{3000}" || $0 == "\r" }.reversed())
  }
}

/// The ways in which a phrase may be written, as codes of `LedgerText`.
enum PhraseForms {
  /// Its words and pauses; marks of quotation do not count.
  static func comparable(_ text: String) -> [Code] {
    codes(text).filter { Content.isWord($0) || $0 == LedgerText.pause || $0 == LedgerText.comma }
  }

  /// All ways: as written, the other forms, and each without its pauses (完整准确全面).
  static func all(of phrase: SetPhrase) -> [[Code]] {
    var out: [[Code]] = []
    for text in [phrase.text] + phrase.forms {
      let form = comparable(text)
      for one in [form, form.filter { $0 != LedgerText.pause }]
      where !one.isEmpty && !out.contains(one) { out.append(one) }
    }
    return out
  }
}
