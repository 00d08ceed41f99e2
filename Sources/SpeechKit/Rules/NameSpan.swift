/// Where a name ends.
extension Cuts where Asked == PhraseScene {
  /// Asked of what stands behind a title, up to the next separator.
  static let name = Self(
    "name", "Where does the name end that begins here?", scene: PhraseScene.init,
    [
      .refusal("concurrently", "副首相⟦兼外长穆萨·卡里⟧出席会议。") { $0.phrase.begins(with: "兼") },
      .refusal("joins-titles", "省科学院院士⟦和天津⟧出席会议。") {
        $0.phrase.behindConjunction?.beginsTitle ?? false
      },
      .refusal("joins-offices", "各国首脑⟦和亚洲开发银行行长高远⟧出席会议。") {
        $0.phrase.behindConjunction?.dropping(2).holds(.office) ?? false
      },
      .refusal("joins-origins", "省科学院院士⟦和来自企业的高远⟧出席会议。") {
        $0.phrase.behindConjunction?.begins(with: .origins) ?? false
      },
      Cut("dotted", "自治区主席⟦⟦雪克来提·扎克尔⟧在会上⟧说。") {
        $0.phrase.hasDot ? $0.phrase.dottedName : nil
      },
      Cut("hyphenated", "议长⟦⟦布朗-皮韦⟧今天⟧出席会议。") { $0.phrase.hyphenatedName },
      Cut("before-manner", "省长⟦⟦马立⟧一起⟧出席会议。") { $0.phrase.nameBefore(.behindPeople) },
      Cut("before-giving", "省长⟦⟦马立⟧作开班动员⟧讲话。") { $0.phrase.nameBeforeGiving },
      Cut("adverb", "省长⟦⟦马立⟧则⟧表示，要防汛。") { $0.phrase.nameBeforeAdverb },
      Cut("whole", "高远强调，要防汛。省长⟦⟦高远山⟧⟧出席会议。") {
        $0.phrase.length <= 4 && $0.phrase.isName && !$0.phrase.holdsWordOfNoName
          ? $0.phrase : nil
      },
      Cut("whole-with-spaces", "省长⟦⟦云 远⟧⟧出席会议。") {
        $0.phrase.length <= 5 && $0.phrase.isSpacedName ? $0.phrase : nil
      },
      Cut("with-spaces", "省长⟦⟦云 远⟧20日⟧出席会议。") { $0.phrase.spacedName },
      Cut("foreign", "总统⟦⟦托卡耶夫⟧今天上午⟧出席会议。") { $0.phrase.foreignName },
      Cut("one-left-over", "自治区主席⟦⟦云宝力格⟧⟧出席会议。") { $0.phrase.likeliestNameAndOneMore },
      Cut("likeliest", "省长⟦⟦林致远⟧冒雨⟧出席会议。") { $0.phrase.likeliestName },
    ])

  /// Asked of the characters and dots that may be a name with dots.
  static let dottedName = Self(
    "dotted-name", "What stands behind a name with a dot between its parts?",
    scene: PhraseScene.init, order: .eachInTurn,
    [
      Cut("office", "⟦⟦阿里木江·买买提⟧委员⟧出席会议。") {
        $0.phrase.withoutEnding(.officesOfAddress, keeping: 4)
      },
      Cut("where-and-how", "⟦⟦雪克来提·扎克尔⟧近日⟧出席会议。") {
        $0.phrase.before(.behindDottedNames, keeping: 2)
      },
      Cut("another", "⟦⟦穆萨·卡里⟧与市长⟧高远出席会议。") {
        $0.phrase.before(.jointsInNames, keeping: 4) { _, behind in behind.beginsTitleOrOffice }
      },
    ])
}

extension Phrase {
  /// 雪克来提·扎克尔: the name with dots with which it begins.
  fileprivate var dottedName: Phrase? {
    dottedRun.cut(by: .dottedName)?.having(\.isDottedName)
  }

  /// Whether all of it is such a name.
  var isWhollyDottedName: Bool { hasDot && dottedName?.length == length }
}
