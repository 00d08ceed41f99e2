/// Whether a phrase before 要, or behind a wish, names somebody who is asked.
enum Addressed: Sendable { case asked }

extension Question where Asked == PhraseScene, Answer == Addressed {
  static let addressee = Self(
    "addressee", "Does a phrase name somebody of whom something is asked?",
    scene: PhraseScene.init,
    [
      Rule("known-ending", .asked, "⟦沿江各有关部门⟧要治水。") { $0.phrase.ends(with: .addressees) },
      Rule("place-or-body", .asked, "⟦上海⟧要治水。") { $0.phrase.endsWithPlaceOrBody },
      Rule("place-with-unit", .asked, "⟦有为县⟧要治水。") { $0.isPlaceWithUnit },
      Rule("office", .asked, "⟦市对外贸易局⟧要治水。") {
        $0.phrase.begins(with: .administrativeUnits) && $0.phrase.length >= 3
          && $0.phrase.ends(with: .groupBodies) && !$0.phrase.holds("的")
      },
      Rule("body-by-its-ending", .asked, "⟦水务局⟧要治水。") {
        $0.phrase.length >= 3 && $0.phrase.ends(with: .groupBodies)
          && !$0.phrase.ends(with: .notBodies) && $0.isPlainName
      },
      Rule("town", .asked, "⟦河口镇⟧要治水。") {
        $0.phrase.ends(with: .smallPlaceEndings) && $0.phrase.length >= 3
          && $0.phrase.length <= 6 && !$0.phrase.ends(with: .notTowns) && $0.isPlainName
      },
      Rule("unit-with-others", .asked, "⟦县（市、区）⟧要治水。") { $0.phrase.isUnitWithOthers },
      Rule("quoted", .asked, "⟦村“两委”⟧要治水。") { $0.phrase.endsInQuotedAddressee },
      Rule("every-unit", .asked, "⟦各区⟧要治水。") {
        ($0.phrase.begins(with: "各") || $0.phrase.holds("的各")) && $0.phrase.length <= 8
          && ($0.phrase.ends(with: .administrativeUnits) || $0.phrase.ends(with: .groupBodies))
      },
    ])
}

extension Phrase {
  /// 县（区）, 县（市、区）, 各街（镇）: a unit of places, and those of its rank in brackets.
  var isUnitWithOthers: Bool {
    guard ends(with: "）"), let unit = before("（"), let others = behind("（")?.before("）")
    else { return false }
    return unit.equals(.administrativeUnits) || unit.isUnitOfAnyRank && others.isUnitOfAnyRank
  }

  /// 乡镇, 街道, 社区, with or without 各.
  private var isUnitOfAnyRank: Bool {
    let unit = begins(with: "各") ? dropping(1) : self
    return unit.equals(.administrativeUnits) || unit.equals(.smallPlaceEndings)
      || unit.equals(.addressees) || unit.isAny(of: "街", "开发区")
  }

  /// 村“两委”, “一把手”.
  fileprivate var endsInQuotedAddressee: Bool {
    ends(with: "”") && behind("“")?.before("”")?.equals(.addressees) == true
  }
}

extension PhraseScene {
  /// Whether nothing in it says what is done, or how: 加强农技站, 以人民为中心.
  fileprivate var isPlainName: Bool {
    !phrase.holdsAny(of: .outsideNames) && !phrase.holds(.imperative)
      && !phrase.holds(.notModal)
  }

  /// 贵州省, 遵义市, 息烽县: a place of the table and its unit, or a name of two or three characters and 县, 市, 区.
  fileprivate var isPlaceWithUnit: Bool {
    phrase.ends(with: .administrativeUnits) && phrase.length <= 5
      && !phrase.ends(with: .notBodies) && !phrase.holds("的")
      && (phrase.begins(with: .place) || phrase.length >= 3 && !phrase.holdsAnyWord)
  }
}
