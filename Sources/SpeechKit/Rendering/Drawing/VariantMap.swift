public import SpeechAnswers
internal import SpeechReading

/// Where the texts of a collation differ, as a picture: a bar for each text along the leading one.
///
/// A full tick stands at the text that the evidence speaks against, a thin one at each where nothing decides, a dotted one at a loss; a
/// hatched stretch is missing, a low second bar is printed twice.
public struct VariantMap: Sendable {
  private let collation: Collation
  private let language: Language
  /// Begins the ids of the rows that ticks lead to.
  private let scope: String
  /// What stands along the leading text, with the places in it.
  private let landmarks: [(label: String, place: Place)]
  private let days: [String?]

  /// Room for the names of the texts.
  private var left: Double {
    let names = collation.witnesses.map(\.siglum) + days.compactMap(\.self)
    let cells = names.map { DisplayWidth().cells($0) }.max() ?? 0
    return min(240, max(60, Double(cells) * 6.6 + 14))
  }

  private static let right = 940.0
  private static let step = 42.0
  private static let bar = 22.0

  /// `title`: what is compared, as the names of its items begin (`2020-hefei` of `2020-hefei/3.5`).
  public init(_ collation: Collation, title: String, language: Language = .english) {
    self.init(
      collation, title: title, days: collation.witnesses.map { _ in nil }, language: language,
      scope: "")
  }

  /// `days`: when each text was published.
  init(
    _ collation: Collation, title: String, days: [String?], language: Language, scope: String
  ) {
    self.collation = collation
    landmarks = Self.items(of: collation, title)
    self.days = days
    self.language = language
    self.scope = scope
  }

  private static func items(
    of collation: Collation, _ title: String
  ) -> [(label: String, place: Place)] {
    collation.witnesses[collation.base].sections.compactMap { section in
      guard section.label.hasPrefix(title + "/"), let first = section.passage.first else {
        return nil
      }
      return (String(section.label.dropFirst(title.count + 1)), first)
    }.ordered { $0.place < $1.place }
  }

  /// Those that the map shows with numbers.
  static func isNumbered(_ variant: Variant) -> Bool {
    variant.class == .substantive || variant.class == .order
  }

  /// The picture as a file of its own.
  public func file() -> [UInt8] {
    drawing(linking: .nowhere).file(title: title, description: description)
  }

  /// Whether ticks lead to the rows of a page.
  enum Linking: Sendable { case rows, nowhere }

  func element() -> Markup {
    drawing(linking: .rows).element(title: title, description: description)
  }

  private func drawing(linking: Linking) -> Drawing {
    let bottom = 30 + Double(collation.witnesses.count) * Self.step
    var drawing = Drawing(height: bottom + 40, id: "\(scope)map")
    for witness in collation.witnesses.indices { bar(of: witness, linking, &drawing) }
    numbers(&drawing)
    drawing.axis(from: left, to: Self.right, y: bottom + 8)
    var last = -Double.infinity
    for (label, place) in landmarks {
      let at = x(place, of: collation.base)
      drawing.stroke(x: at, from: bottom + 8, to: bottom + 14)
      guard at - last > Double(label.count) * 6 + 6 else { continue }
      drawing.label(label, x: at, y: bottom + 28, .soft, .middle)
      last = at
    }
    return drawing
  }

  private func x(_ place: Place, of witness: Int) -> Double {
    let share =
      Double(collation.position(of: place, in: witness)) / Double(max(1, collation.length))
    return left + share * (Self.right - left)
  }

  private func top(of witness: Int) -> Double { 30 + Double(witness) * Self.step }

  // MARK: Bars

  private func bar(of witness: Int, _ linking: Linking, _ drawing: inout Drawing) {
    let top = top(of: witness)
    drawing.label(collation.witnesses[witness].siglum, x: 0, y: top + 15, .strong)
    if let day = days[witness] { drawing.label(day, x: 0, y: top + 27, .soft) }
    drawing.bar(
      .text, x: left, y: top, width: Self.right - left, height: Self.bar)
    for variant in collation.variants where variant.class == .structural {
      structure(variant, witness, top, &drawing)
    }
    for variant in collation.variants { ticks(variant, witness, top, linking, &drawing) }
  }

  private func structure(
    _ variant: Variant, _ witness: Int, _ top: Double, _ drawing: inout Drawing
  ) {
    switch variant.kind {
    case .lacuna:
      let page = collation.witnesses[witness].page
      guard variant.gaps.contains(where: { Int($0.page) == page }),
        let (other, place) = longest(variant)
      else { return }
      let (start, end) = ends(place, of: other)
      drawing.bar(.missing, x: start, y: top, width: end - start, height: Self.bar)
      if end - start > 60 {
        let words = language.either("missing: ", "缺：") + characters(place)
        drawing.label(words, x: start + 6, y: top + 35, .soft)
      }
    case .repetition:
      guard let place = variant.readings[witness], place.count > 0,
        let first = variant.copies.first
      else { return }
      let (start, end) = ends(first, of: witness)
      drawing.bar(.repeated, x: start, y: top + Self.bar + 2, width: end - start, height: 6)
      let words = language.either("printed twice: ", "重出：") + characters(place)
      drawing.label(words, x: start, y: top + Self.bar + 18, .soft)
    default: return
    }
  }

  private func longest(_ variant: Variant) -> (witness: Int, place: Place)? {
    let all = variant.readings.enumerated().compactMap { witness, place in
      place.map { (witness: witness, place: $0) }
    }
    return all.first { $0.witness == collation.base } ?? all.max { $0.place.count < $1.place.count }
  }

  private func ends(_ place: Place, of witness: Int) -> (Double, Double) {
    let end = Place(start: Int(place.end), end: Int(place.end), page: Int(place.page))
    return (x(place, of: witness), x(end, of: witness))
  }

  private func characters(_ place: Place) -> String {
    language.either(counted(place.count, "character"), "\(grouped(place.count))字")
  }

  // MARK: Ticks

  private func ticks(
    _ variant: Variant, _ witness: Int, _ top: Double, _ linking: Linking, _ drawing: inout Drawing
  ) {
    guard let place = variant.readings[witness] else { return }
    let at = x(place, of: witness)
    if variant.class == .loss {
      guard collation.losses.contains(where: { $0.witness == witness }) else { return }
      let target = (id: "\(scope)loss", name: language.either("lost characters", "缺失字符"))
      drawing.tick(
        .loss, x: at, from: top, to: top + Self.bar, leadingTo: linking == .rows ? target : nil)
      return
    }
    guard Self.isNumbered(variant) else { return }
    let rejected = collation.rejected(variant)
    guard rejected?.contains(witness) ?? true else { return }
    let number = variant.number
    let target = (
      id: "\(scope)v\(number)", name: language.either("difference \(number)", "异文\(number)")
    )
    drawing.tick(
      rejected == nil ? .open : .rejected, x: at, from: top - 3, to: top + Self.bar + 3,
      leadingTo: linking == .rows ? target : nil)
  }

  /// The numbers above, none over another.
  private func numbers(_ drawing: inout Drawing) {
    var last = -Double.infinity
    for variant in collation.variants where Self.isNumbered(variant) {
      guard let witness = variant.readings.firstIndex(where: { $0 != nil }),
        let place = variant.readings[collation.base] ?? variant.readings[witness]
      else { continue }
      let own = variant.readings[collation.base] == nil ? witness : collation.base
      let text = String(variant.number)
      let at = max(x(place, of: own), last + Double(text.count) * 7 + 4)
      drawing.label(text, x: at, y: 18, .strong, .middle)
      last = at
    }
  }

  // MARK: In words

  private var title: String {
    let sigla = collation.witnesses.map(\.siglum).joined(separator: ", ")
    return language.either("Where \(sigla) differ", "\(sigla)的异文分布")
  }

  private var description: String {
    let numbered = collation.variants.count(where: Self.isNumbered)
    let losses = collation.variants.count { $0.class == .loss }
    let base = collation.witnesses[collation.base].siglum
    return language.either(
      "A bar for each text along the leading text \(base). \(counted(numbered, "tick")) for words that differ, \(losses) dotted for characters that are lost; hatched is missing, a low second bar is printed twice.",
      "每个文本一条，以\(base)为准排列。文字不同处\(numbered)处，字符缺失处\(losses)处（点线）；斜线为缺文，下方矮条为重出。")
  }
}

extension Variant {
  /// Its number among the variants of a collation, as its id ends: 3 of `2020-hefei!3`.
  var number: Int { Int(id.split(separator: "!").last ?? "") ?? 0 }
}

extension Language {
  /// The words of one of the two languages.
  func either(_ english: String, _ chinese: String) -> String {
    self == .english ? english : chinese
  }
}
