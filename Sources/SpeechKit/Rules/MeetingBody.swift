/// The body that holds a meeting, as it stands before the verb.
extension Cuts where Asked == PhraseScene {
  static let meetingBody = Self(
    "meeting-body", "Which body before a verb holds the meeting?",
    scene: PhraseScene.init, order: .eachInTurn,
    [
      Cut("day-before", "⟦6月9日，⟦国务院⟧⟧召开会议。") {
        $0.phrase.behindDate?.having { $0.begins(with: "，") && $0.length > 1 }?.dropping(1)
      },
      Cut("day", "⟦⟦国务院⟧6月9日⟧召开会议。") { $0.phrase.beforeDate },
      Cut("where", "⟦⟦国务院⟧在贵阳⟧召开会议。") { $0.phrase.before(.beforePlacesAndSubjects) },
      Cut("means", "⟦⟦国务院⟧以“治水”为主题⟧召开会议。") { $0.phrase.before("以“") },
      Cut("form", "⟦⟦国务院⟧以电视电话会议形式⟧召开会议。") { $0.phrase.beforeForm },
      Cut("together", "⟦⟦省水利厅⟧会同有关部门⟧召开会议。") { $0.phrase.before("会同")?.having(\.endsInBody) },
      Cut("adverbs", "⟦⟦省水利厅⟧组织⟧召开会议。") {
        $0.phrase.trimmed.withoutEndings(.beforeConvening, keeping: 2).trimmed
      },
      .refusal("length", "⟦来自贵州省和湖南省十多个县的五百多名干部群众代表齐聚一堂⟧召开会议。") {
        $0.phrase.length < 2 || $0.phrase.length > ($0.phrase.isNamedBody ? 48 : 24)
      },
      .refusal("clauses", "⟦经国务院批准，贵州⟧召开会议。") { $0.phrase.holds("，") },
      .refusal("verb", "⟦国务院出席代表⟧召开会议。") {
        $0.phrase.holds(.attending) || $0.phrase.holds(.convening)
      },
      .refusal("no-body", "⟦治水⟧召开会议。") {
        !$0.phrase.isNamedBody
          && ![.body, .place, .collective].contains(where: $0.phrase.holds)
      },
    ])
}

extension Phrase {
  /// Whether the word ends it that ends names of bodies: 防汛抗旱总指挥部; 市水务局 behind the unit of a place.
  fileprivate var isNamedBody: Bool {
    length > 3
      && (ends(with: .bodyEndings)
        || ends(with: .groupBodies) && !ends(with: .notBodies)
          && begins(with: .administrativeUnits))
  }

  /// What stands before 以…形式, 采取…方式.
  fileprivate var beforeForm: Phrase? {
    holds(anyOf: "形式", "方式") ? before(.takingForm, keeping: 2) : nil
  }
}

extension Words {
  /// Before the form in which a meeting is held.
  fileprivate static let takingForm: Words = ["以", "通过", "采取"]
}
