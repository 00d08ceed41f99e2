/// Where those stand of whom something is asked.
extension Cuts where Asked == PhraseScene {
  /// Asked of what stands before 要.
  static let askedBeforeModal = Self(
    "asked-before-modal", "Who stands before the word that asks?", scene: PhraseScene.init,
    order: .eachInTurn,
    [
      Cut("opening", "⟦同时，⟦三省一市⟧⟧要治水。") { $0.phrase.behindAdverbs },
      Cut("adverbs", "⟦⟦各地⟧还⟧要治水。") { $0.phrase.withoutEndings(.connectives, keeping: 1).trimmed },
    ])

  /// Asked of those before 要, 牵头 and 负责.
  static let partner = Self(
    "partner", "With whom does somebody do what is asked?", scene: PhraseScene.init,
    [
      Cut("together", "⟦县教育局会同⟦县财政局⟧⟧要办好食堂。") {
        $0.phrase.beforePartner == nil ? nil : $0.phrase.behind("会同")
      }
    ])

  /// Asked where somebody does with a partner what is asked.
  static let beforePartner = Self(
    "before-partner", "Who does with a partner what is asked?", scene: PhraseScene.init,
    [Cut("together", "⟦⟦县教育局⟧会同县财政局⟧要办好食堂。") { $0.phrase.beforePartner }])

  /// Asked of each clause of a sentence that says who leads.
  static let leader = Self(
    "leader", "Who leads what is asked?", scene: PhraseScene.init,
    [
      Cut("by", "⟦由⟦县林业局⟧牵头⟧，县水利局配合。") {
        $0.phrase.behindBy?.before(.leading)?.having { $0.length >= 2 }
      },
      Cut("subject", "⟦⟦县林业局⟧牵头⟧，县水利局配合。") {
        $0.phrase.before(.leading)?.having { $0.length >= 2 && !$0.holdsBy }
      },
    ])

  /// Asked of clauses behind one that says who leads.
  static let participant = Self(
    "participant", "Who takes part in what another leads?", scene: PhraseScene.init,
    [
      Cut("by", "由县林业局牵头，⟦由⟦县水利局⟧配合⟧。") { $0.phrase.behindBy?.before(.takingPart) },
      Cut("subject", "由县林业局牵头，⟦⟦县水利局⟧配合⟧。") {
        $0.phrase.before(.takingPart)?.having { !$0.holdsBy }
      },
    ])

  static let responsible = Self(
    "responsible", "Who does what is asked?", scene: PhraseScene.init,
    [
      Cut("in-a-manner", "⟦由⟦县水利局、县林业局⟧分别负责⟧。") {
        $0.phrase.behindBy?.before("负责")?.withoutEnding(.mannersOfDoing)
      },
      Cut("by", "⟦由⟦县水利局⟧负责⟧。") { $0.phrase.behindBy?.before("负责") },
    ])

  /// Asked where a clause says nothing of who leads or does.
  static let leaderOfOthers = Self(
    "leader-of-others", "Who leads others?", scene: PhraseScene.init,
    [
      Cut("together", "⟦由⟦县林业局⟧会同县水利局⟧实施。") { $0.phrase.behindBy?.before("会同") }
    ])

  /// Asked of what stands behind a wish, up to the character before its end.
  static let askedBehindWish = Self(
    "asked-behind-wish", "Who stands behind a wish, before the verb that says what to do?",
    scene: PhraseScene.init, order: .eachInTurn,
    [
      .refusal("verb", "希望⟦加强企业治水⟧。") {
        $0.phrase.begins(with: .imperative) && !$0.phrase.beginsWithAddressee
      },
      Cut("before-verb", "希望⟦⟦各部门⟧支持企业⟧发展。") { $0.phrase.before([.imperative], keeping: 2) },
      Cut("how", "希望⟦⟦各部门⟧为企业⟧服务。") { $0.phrase.before(.outsideAddressees, keeping: 2) },
      Cut("connectives", "希望⟦⟦各部门⟧始终与企业⟧同行。") { $0.phrase.before(.connectives, keeping: 2) },
      Cut("longest", "希望⟦⟦广大企业家⟧冲在前面⟧。") { $0.phrase.longestAddressee },
      .refusal("nobody", "希望⟦春天早日到来⟧。") { !$0.phrase.endsAddressee },
    ])
}

extension Phrase {
  /// What stands behind 由 with which it begins, or that stands behind a word that asks or what is to be done: 下一步要由, 防汛工作由.
  fileprivate var behindBy: Phrase? {
    behind(Self.by) {
      $0.isEmpty || $0.ends(with: .obliging)
        || $0.ends(withAny: "要", "应", "应当", "应该", "需", "统一", "工作", "任务")
    }
  }

  private static let by = CodeSet("由")

  /// Whether it ends with what somebody has to do: 牵头, 配合, 负责.
  var endsWithDuty: Bool {
    ends(with: .leading) || ends(with: .takingPart) || ends(with: "负责")
  }

  /// Whether 由 in it tells who does it: 由 of 自由 does not.
  fileprivate var holdsBy: Bool {
    before(Self.by) { before, _ in !before.ends(with: "自") } != nil
  }

  /// Who does something with another: what stands before 会同.
  fileprivate var beforePartner: Phrase? { before("会同")?.having { $0.length >= 2 } }

  /// Whether it names somebody of whom something is asked, for itself.
  var isAddressee: Bool {
    // 各级党委（党组）
    let name = isUnitWithOthers ? self : withoutBrackets
    return name.length >= 2 && name.length <= 24 && !name.isAny(of: "全国", "中国", "中华")
      && Question<PhraseScene, Addressed>.addressee(PhraseScene(name)) != nil
  }

  /// Whether the verb with which it begins is the beginning of who is asked: 建设者.
  fileprivate var beginsWithAddressee: Bool {
    guard let rest = behindBeginning(.addressees, keeping: 0), let behindVerb = behindFirstWord
    else { return false }
    return rest.length < behindVerb.length
  }

  /// Whether it is somebody's name to its end: 企业的, 企业、, 企业和 go on.
  fileprivate var endsAddressee: Bool {
    isAddressee && !isFollowed(byAny: .goingOnInNames) && !endsInsideWord
  }

  /// The longest of its beginnings that is somebody's name to its end.
  fileprivate var longestAddressee: Phrase? {
    longestBeginning(keeping: 2) { $0.endsAddressee }
  }
}

extension Words {
  /// 分别负责: how several do something.
  fileprivate static let mannersOfDoing: Words = ["分别", "具体", "共同"]
}
