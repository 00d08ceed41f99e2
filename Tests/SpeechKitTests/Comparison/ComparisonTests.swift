import Testing

@testable import SpeechAnswers
@testable import SpeechReading

/// What became of the demands of one meeting at another.
@Suite struct ComparisonTests {
  private static func compare(_ first: String, _ second: String) throws -> MeetingComparison {
    let corpus = Sample.corpus([
      ("a", Sample.readout(day: "10日", place: "贵阳", words: first)),
      ("b", Sample.readout(day: "12日", place: "昆明", words: second)),
    ])
    try #require(corpus.meetings.count == 2)
    return MeetingComparison(corpus.meetings[0], corpus.meetings[1], corpus)
  }

  private static let first =
    "李明山强调，第一，保护湿地森林。要恢复退化湿地和天然森林。要完善河湖巡查制度，严厉打击非法采砂。第二，发展中药产业。要培育道地药材种植基地，支持苗药加工企业。第三，办好职业学校。要让山区青年学到手艺。"

  /// Each item of the earlier meeting with its relations and where they lead.
  private static func fates(_ found: MeetingComparison) -> [String] {
    zip(found.items, found.fates).map { item, fate in
      let links = fate.links.map { link in
        let target = found.laterItems[link.item]
        return "\(link.relation.rawValue) \(target.series.label).\(target.directive.number ?? 0)"
          + (link.demand.map { " \($0 + 1)" } ?? "")
      }
      return "\(item.directive.number ?? 0): "
        + (links.isEmpty ? fate.relation.rawValue : links.joined(separator: ", "))
    }
  }

  @Test func theSameDemandsAreKept() throws {
    let found = try Self.compare(Self.first, Self.first)
    #expect(Self.fates(found) == ["1: kept 1.1", "2: kept 1.2", "3: kept 1.3"])
    #expect(found.fates.flatMap(\.demands).allSatisfy { $0.relation == .kept })
    #expect(found.origins.allSatisfy { !$0.isNewItem && $0.isNew.allSatisfy { !$0 } })
  }

  @Test func demandsAreRewordedPromotedAndTakenIn() throws {
    let later =
      "李明山强调，第一，健全河湖巡查制度。要压实各级责任，设立巡查岗位。第二，建设美丽乡村。要整治村容村貌。要推广道地药材种植，发展苗药加工。要改造农村危房，修缮祠堂古树。第三，应对极端天气。要备足救灾物资，演练转移群众。"
    let found = try Self.compare(Self.first, later)
    #expect(
      Self.fates(found) == ["1: promoted 1.1", "2: absorbed 1.2 2", "3: no-successor"])
    // What takes in an older item is not called new.
    #expect(found.origins.map(\.isNewItem) == [false, false, true])
    #expect(found.origins[1].absorbed == [1])
    #expect(found.origins[1].isNew == [true, false, true])
  }

  @Test func anItemWhoseDemandsGoToSeveralItemsIsSplit() throws {
    let later =
      "李明山强调，第一，养护生态。要恢复退化湿地和天然森林，封山育林。第二，严管采砂。要完善河湖巡查制度，严厉打击非法采砂，查处乱排。第三，应对极端天气。要备足救灾物资。"
    let found = try Self.compare(Self.first, later)
    #expect(Self.fates(found)[0] == "1: split 1.1 1, split 1.2 1")
    #expect(found.origins[0].predecessors == [0] && found.origins[1].predecessors == [0])
  }

  @Test func anItemThatStandsBehindOthersIsMoved() throws {
    let items = Self.first.dropFirst("李明山强调，".count).components("第一，", "第二，", "第三，")
    let later = "李明山强调，第一，\(items[1])第二，\(items[2])第三，\(items[0])"
    #expect(
      Self.fates(try Self.compare(Self.first, later)) == [
        "1: moved 1.3", "2: kept 1.1", "3: kept 1.2",
      ])
  }

  /// Of four demands one is like one there: neither a successor of the item nor none.
  @Test func whatCannotBeToldHasNoKind() throws {
    let later =
      "李明山强调，第一，振兴夜间经济。要延长地铁运营时间。要打击非法经营，整治占道摊贩。要优化夜市摊位布局。第二，丰富老年大学课程。要开到社区门口。"
    let found = try Self.compare(
      "李明山强调，第一，保护湿地森林。要恢复退化湿地和天然森林，种植乡土树种。要建好候鸟驿站，设立观测小屋。要严厉打击非法采砂。要推广生态监测仪器，培训护林队员。第二，办好职业学校。要让山区青年学到手艺。",
      later)
    #expect(Self.fates(found)[0] == "1: unclear")
    #expect(found.fates[0].links.isEmpty && found.fates[0].nearest?.relation == .unclear)
    #expect(!found.origins[0].isNewItem && found.origins[1].isNewItem)
  }

  /// 加强党对X工作的全面领导 is one place of the form, whatever X is.
  @Test func aDemandThatBeginsAlikeIsTheSamePlaceOfTheForm() throws {
    let found = try Self.compare(
      "李明山强调，第一，要加强党对水利工作的全面领导。要选好河长湖长。第二，要恢复退化湿地。要封山育林。第三，要修缮祠堂古树。",
      "李明山强调，第一，要发展夜间经济。要延长地铁运营时间。第二，要加强党对商贸工作的全面领导。要评好摊主店主。第三，要演练转移群众。")
    #expect(Self.fates(found) == ["1: reworded 1.2", "2: no-successor", "3: no-successor"])
  }

  @Test func aDemandThatAnItemBeginsWithLaterIsPromoted() throws {
    let later =
      "李明山强调，第一，完善河湖巡查制度。要配齐巡查员。要公开巡查结果。第二，保护湿地森林。要恢复退化湿地和天然森林。"
    let found = try Self.compare(
      "李明山强调，第一，保护湿地森林。要恢复退化湿地和天然森林。要完善河湖巡查制度。第二，办好职业学校。要让山区青年学到手艺。", later)
    #expect(Self.fates(found)[0] == "1: reworded 1.2, promoted 1.1")
    #expect(found.fates[0].demands[1].relation == .promoted)
  }

  @Test func whatALikenessRestsOnIsTold() throws {
    let corpus = Sample.corpus([
      ("a", Sample.readout(day: "10日", place: "贵阳", words: Self.first)),
      (
        "b",
        Sample.readout(day: "12日", place: "昆明", words: Self.first.replacing("天然森林", with: "山林"))
      ),
    ])
    let found = MeetingComparison(corpus.meetings[0], corpus.meetings[1], corpus)
    let shared = SharedWords.find(
      found.items[0].directive.demands[0].passage,
      found.laterItems[0].directive.demands[0].passage, in: corpus)
    #expect(shared == ["要恢复退化湿地和"])
  }

  @Test func anItemInOtherWordsIsReworded() throws {
    let later =
      "李明山强调，第一，修复湿地和森林生态。要分区恢复天然森林，抢救退化湿地。要严厉打击非法采砂行为。第二，振兴夜间经济。要延长地铁运营时间。第三，丰富老年大学课程。要开到社区门口。"
    let found = try Self.compare(Self.first, later)
    #expect(Self.fates(found) == ["1: reworded 1.1", "2: no-successor", "3: no-successor"])
    #expect(found.fates[1].nearest?.score ?? 0 < Succession.noneThreshold)
  }

  /// What the names of both meetings have in common proves nothing.
  @Test func addresseesAndLightWordsDoNotCount() throws {
    let found = try Self.compare(
      "李明山强调，第一，抓环境。沿江各省市要加强监测能力建设。第二，有关部门要切实推进粮食储备工作。第三，着力提升航运水平。",
      "李明山强调，第一，护文物。沿江各省市要加强修缮能力建设。第二，有关部门要切实推进体育运动工作。第三，着力提升法律援助水平。")
    #expect(found.fates.allSatisfy { $0.relation == .noSuccessor })
  }

  @Test func whatChangedInsideIsTold() throws {
    let later = Self.first.replacing("严厉打击非法采砂", with: "严肃查处非法采砂")
    let found = try Self.compare(Self.first, later)
    let corpus = Sample.corpus([
      ("a", Sample.readout(day: "10日", place: "贵阳", words: Self.first)),
      ("b", Sample.readout(day: "12日", place: "昆明", words: later)),
    ])
    let demand = found.items[0].directive.demands[1]
    let other = found.laterItems[0].directive.demands[1]
    let changes = Rewording(demand.passage, other.passage, corpus).changes.map {
      [$0.earlier, $0.later].map { corpus.pages[Int($0.page)].text[$0] }
    }
    #expect(changes == [["严厉打击", "严肃查处"]])
  }

  /// The two symposia of the corpus that one person chaired, as they are related when read by eye.
  @Test func theSymposiaOfTheCorpusAreRelatedAsReadByEye() throws {
    let corpus = Corpus.embedded()
    let chaired = corpus.meetings.filter { $0.facts.chair != nil }
    let found = MeetingComparison(try #require(chaired.first), try #require(chaired.last), corpus)
    let fates = Dictionary(
      uniqueKeysWithValues: zip(found.items, found.fates).map { item, fate in
        let number = item.directive.number.map { ".\($0)" } ?? ""
        return (
          item.series.label + number,
          Set(
            fate.links.map { link in
              let target = found.laterItems[link.item].directive
              return "\(link.relation.rawValue) \(target.number ?? 0)"
                + (link.demand == target.demands.count - 1 ? " last" : "")
            })
        )
      })
    #expect(fates["2.2"] == ["reworded 1"] && fates["3.2"] == ["reworded 1"])
    #expect(fates["3.3"] == ["absorbed 5 last"])
    #expect(fates["3.5"] == ["absorbed 3"] && fates["2.3"] == ["reworded 3"])
    #expect(fates["3.6"] == ["reworded 4"])
    #expect(fates["3.7"] == ["absorbed 2"])
    #expect(fates["b"] == ["reworded 6"])
    #expect(fates["4.4"]?.contains("promoted 2") == true)
    #expect(fates["3.1"] == [] && fates["3.4"] == [])
    let new = zip(found.laterItems, found.origins).filter {
      $0.0.directive.number != nil && $0.1.predecessors.isEmpty
    }
    #expect(new.map { $0.0.directive.number } == [5])
    let body = try #require(found.bodies.first)
    #expect(body.shortName == "领导小组" && body.areDifferent)
  }

  @Test func rostersSayWhoIsNamedWhere() throws {
    let found = try Self.compare(Self.first, Self.first)
    #expect(found.roster.onlyEarlier.isEmpty && found.roster.onlyLater.isEmpty)
    #expect(found.roster.both.allSatisfy { !$0.hasOtherTitles })
    #expect(found.warnings.isEmpty)
  }
}

extension Substring {
  /// The stretches behind some words that follow each other.
  fileprivate func components(_ words: String...) -> [String] {
    words.indices.map { index in
      let start = firstRange(of: words[index])?.upperBound ?? startIndex
      let end = index + 1 < words.count ? firstRange(of: words[index + 1])?.lowerBound : nil
      return String(self[start..<(end ?? endIndex)])
    }
  }
}
