import Testing

@testable import SpeechAnswers
@testable import SpeechReading

/// How strongly a demand asks, until when and by which document: by its own words.
@Suite struct ObligationTests {
  private func words(_ text: String, marker: String?) throws -> (DemandWords, SourceText) {
    let source = try SourceText(utf8: Array(text.utf8))
    let demand = Demand(
      passage: [Place(start: 0, end: source.count, page: 0)], marker: marker, addressees: [])
    return (DemandWords(demand, of: source), source)
  }

  @Test(arguments: [
    ("要全面推进清洁生产。", "要", Obligation.Strength.shall, ["要"]),
    ("这项重要工作要抓好。", "要", .shall, ["要"]),
    ("必须坚持和加强党的领导。", "必须", .must, ["必须"]),
    ("各地务必压实责任。", "务必", .must, ["务必"]),
    ("应当依法公开。", "应当", .should, ["应当"]),
    ("要支持中小企业发展。", "要", .support, ["要", "支持"]),
    ("要大力支持中小企业发展。", "要", .support, ["要", "支持"]),
    ("鼓励社会力量参与。", "", .support, ["鼓励"]),
    ("要积极探索设立基金。", "要", .explore, ["要", "探索"]),
    ("今年是建区三十周年，支持开发区先行先试。", "", .support, ["支持"]),
    ("大力推进科技创新，支持企业发展。", "", .imperative, []),
    ("要坚决防止反弹。", "要", .forbidden, ["要", "坚决防止"]),
    ("不得擅自扩大范围。", "不得", .forbidden, ["不得"]),
    ("同时，不能大拆大建，要保护风貌。", "不能", .forbidden, ["不能"]),
    ("要紧扣中心工作。", "要", .shall, ["要"]), ("业主要积极配合。", "要", .shall, ["要"]),
    ("要求各乡镇于6月底前完成。", "要求", .shall, ["要求"]),
    ("双方应携手治水，要守约。", "应", .should, ["应"]), ("需重视人才培养。", "需", .should, ["需"]),
    ("我们需要以平等的态度共商。", "需要", .should, ["需要"]),
    ("希望广大企业家支持家乡。", "希望", .should, ["希望"]), ("请各部门按时报送。", "请", .should, ["请"]),
  ])
  func theStrengthIsThatOfThePrintedWords(
    text: String, marker: String, strength: Obligation.Strength, modal: [String]
  ) throws {
    let (words, _) = try words(text, marker: marker.isEmpty ? nil : marker)
    #expect(words.strength == strength, "\(text)")
    #expect(words.modal.map(\.text) == modal, "\(text)")
  }

  @Test(arguments: [
    ("要到2025年基本建成。", ["到2025年"]), ("要在2025年底前完成整治。", ["2025年底前"]),
    ("要在10月底前报送。", ["10月底前"]), ("必须在三年内见效。", ["三年内"]),
    ("要用6个月以内的时间。", ["6个月以内"]), ("要尽早取得突破。", []),
    ("要力争明年上半年报审。", ["明年上半年"]), ("要在明年10月底前完成。", ["明年10月底前"]),
    ("要在一季度前建好。", ["一季度前"]),
    ("“十四五”时期要建成体系。", ["“十四五”时期"]), ("要年底前完成。", ["年底前"]),
    ("2020年要抓好落实。", []), ("要总结3年来的经验。", []), ("要编制“十四五”规划。", []),
    ("要落实好2020年度计划。", []),
  ])
  func daysYearsAndPlansAreDeadlines(text: String, deadlines: [String]) throws {
    let (words, source) = try words(text, marker: "要")
    #expect(words.deadlines.map(\.text) == deadlines, "\(text)")
    for deadline in words.deadlines { #expect(source[deadline.passage] == deadline.text) }
  }

  @Test(arguments: [
    ("要抓紧备料，尽快复工。", ["抓紧", "尽快"]), ("凡未按期完成的，要通报。", []), ("要立即排查。", ["立即"]),
    ("要如期完成。", ["如期"]), ("要加快建设。", []),
  ])
  func urgencyIsNoDeadline(text: String, urgency: [String]) throws {
    let (words, source) = try words(text, marker: "要")
    #expect(words.urgency.map(\.text) == urgency, "\(text)")
    #expect(words.deadlines.isEmpty, "\(text)")
    for one in words.urgency { #expect(source[one.passage] == one.text) }
  }

  @Test(arguments: [
    ("装机要达到3000万千瓦。", ["3000万千瓦"]), ("入户率要达到95%以上。", ["95%以上"]),
    ("要修渠200个以上，造林5.4万亩。", ["200个以上", "5.4万亩"]), ("要办好3个项目。", []),
    ("要在2025年底前完成。", []), ("第3批项目要开工。", []), ("要新增就业1200万人左右。", ["1200万人左右"]),
  ])
  func quantitiesWithUnitsAreTargets(text: String, targets: [String]) throws {
    let (words, source) = try words(text, marker: "要")
    #expect(words.targets.map(\.text) == targets, "\(text)")
    for one in words.targets { #expect(source[one.passage] == one.text) }
  }

  @Test(arguments: [
    ("要制定水网建设方案，落实《水法》。", ["水网建设方案"]), ("要出台《工作要点》。", ["《工作要点》"]),
    ("要编制好供水规划。", ["供水规划"]), ("要贯彻实施意见。", []),
  ])
  func documentsToBeMadeAreDeliverables(text: String, deliverables: [String]) throws {
    let (words, _) = try words(text, marker: "要")
    #expect(words.deliverables.map(\.text) == deliverables, "\(text)")
  }

  @Test(arguments: [
    ("要研究编制《数字建设方案》。", ["《数字建设方案》"]),
    ("要制定“十四五”时期发展规划实施方案。", ["“十四五”时期发展规划实施方案"]),
    ("编制实施生态环境共同保护规划，完善机制。", ["生态环境共同保护规划"]),
    ("要坚持规划纲要的战略引领功能。", ["规划纲要"]),
    ("要开展新一轮三年行动计划研究编制工作。", ["新一轮三年行动计划"]),
    ("要抓紧制定实施方案，出台《工作要点》。", ["实施方案", "《工作要点》"]),
    ("要制定和实施好水网建设方案。", ["水网建设方案"]), ("要完善和落实地方水价办法。", ["地方水价办法"]),
    ("要编制好供水规划。", ["供水规划"]), ("要提出务实管用的意见。", []),
    ("对大家提出的关于造林的意见，要认真研究。", []),
    ("要加强规划、土地、项目建设的协同。", []), ("要认真听取意见建议。", []),
    ("要落实规划建设要求。", []), ("要完善国土空间规划体系。", []),
  ])
  func documentsAreNamedAsPrinted(text: String, documents: [String]) throws {
    let (words, source) = try words(text, marker: "要")
    #expect(words.documents.map(\.text) == documents, "\(text)")
    for document in words.documents { #expect(source[document.passage] == document.text) }
  }
}
