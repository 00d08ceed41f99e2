/// Whether an entry of a list of people is a name by itself.
enum EntryName: Sendable { case one, none }

/// The names of an entry without titles.
extension Cuts where Asked == EntryScene {
  static let namesOfEntry = Self(
    "names-of-entry", "Where do the names of an entry end?", scene: EntryScene.init,
    order: .eachInTurn,
    [
      Cut("verb", "⟦⟦高远⟧出席座谈会⟧。") {
        $0.phrase.before(
          [.attending, .reporting, .speaking, .opener, .chairing, .keynote], keeping: 2)
      },
      Cut("behind-people", "国际商会副主席⟦⟦玛丽⟧在⟧会上表示，要防汛。") {
        // 王晔律师事务所: a body
        $0.phrase.ends(with: "事务所")
          ? nil : $0.phrase.beforeBeginning(of: .behindPeople, keeping: 2)
      },
      Cut("on-a-visit", "⟦⟦高远⟧到清河镇看望干部⟧。") {
        $0.isFirst && $0.titles.isEmpty ? $0.phrase.nameBeforeVisit : nil
      },
      Cut("about", "省长马立、⟦⟦林致远⟧就防汛⟧。") {
        $0.titles.isEmpty && !$0.isBehindName ? nil : $0.nameBefore(.about)
      },
      Cut("joint", "⟦⟦林致远⟧和省水利厅⟧。") { $0.nameBefore(.jointsBehindNames) },
      Cut("day", "⟦⟦林致远⟧20日上午⟧。") { $0.nameBeforeDay },
      Cut("giving", "⟦⟦林致远⟧作开班动员⟧讲话。") { $0.phrase.nameBeforeGiving },
      Cut("adverb", "⟦⟦林远⟧则⟧表示，要防汛。") { $0.phrase.nameBeforeAdverb },
    ])
}

extension Phrase {
  /// 高远到清河镇…, 高远看望…: the name before what one does on a visit.
  fileprivate var nameBeforeVisit: Phrase? {
    nameBefore(.visitActs) ?? nameBefore(.visiting) ?? nameBefore(Self.goingTo)
  }
  private static let goingTo: Words = ["到", "赴", "深入"]
}

extension Question where Asked == EntryScene, Answer == EntryName {
  static let oneName = Self(
    "one-name", "Is an entry one name?", scene: EntryScene.init, otherwise: EntryName.none,
    [
      Rule("word", .none, "马立、⟦官兵⟧。") { $0.phrase.holdsWordOfNoName },
      Rule("four-in-a-list", .one, "马立、⟦塔尔宝丹⟧、高远出席会议。") {
        $0.phrase.length == 4 && $0.titles.isEmpty && $0.phrase.soundsAtBeginning >= 2
          && !$0.phrase.holdsAnyWord && $0.phrase.isHan && $0.hasNamesBeside && !$0.isTwoKnownNames
      },
      Rule("joint-inside", .one, "马立、⟦张与华⟧、高远出席会议。") {
        $0.phrase.length == 3 && $0.isListed
          && $0.phrase.character(2).holdsAny(of: .jointsInNames) && $0.phrase.surnameWeight >= 2
          && $0.phrase.character(3).isHan && $0.phrase.holdsNoLongWord
      },
      Rule("name", .one, "马立、⟦林致远⟧。") { $0.phrase.length <= 4 && $0.phrase.isName },
      Rule("known", .one, "主席阿克松、高远出席会议。马立、⟦阿克松⟧。") {
        $0.phrase.isEntered || $0.phrase.length <= 4 && $0.phrase.isKnownName
      },
      Rule("foreign", .one, "马立、⟦托卡耶夫斯⟧。") { $0.phrase.isForeignName },
      Rule("with-spaces", .one, "马立、⟦云 远⟧。") { $0.phrase.isSpacedName },
      Rule("dotted", .one, "马立、⟦雪克来提·扎克尔⟧。") { $0.phrase.isWhollyDottedName },
    ])
}
