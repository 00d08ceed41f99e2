import SpeechKit

/// A small text, and the same text with one change of a known kind.
struct InjectedChange {
  enum Kind: String, CaseIterable, Sendable {
    case insertion, deletion, substitution, moved, movedAndChanged, repeated, cut, stripped,
      digitsLost
  }

  let old: String
  let new: String

  private static let words = """
    推动 创新 发展 改革 开放 建设 提升 质量 水平 能力 体系 机制 协调 保护 生态 环境 产业 企业 市场 服务 教育 医疗 交通 基础 设施 区域 城乡 农村 工业 数字 经济 社会 文化 \
    旅游 科学 技术 人才 就业 收入 安全 粮食 能源 绿色 低碳 循环 节约 资源 海洋 森林 湖泊 治理 法治 监督 责任 干部 群众 组织 领导 规划 方案 措施 政策 落实 检查 评估 试点
    """.split(separator: " ").map(String.init)
  /// Characters that no word has.
  private static let strange = Array("鹏鹤麟凤龟麒貔貅鲲鸾雀鹰鸥鹭鸿雁".unicodeScalars)

  static func make(_ kind: Kind, _ random: inout SeededRandom) -> InjectedChange {
    let sentences = (0..<9).map { number in sentence(number, &random) }
    var changed = sentences
    switch kind {
    case .insertion: changed[4] = insert(odd(&random), into: changed[4], &random)
    case .deletion: changed[4] = String(changed[4].dropFirst(2))
    case .substitution:
      changed[4] = odd(&random) + changed[4].dropFirst(2)
    case .moved, .movedAndChanged:
      if kind == .movedAndChanged { changed[2] = odd(&random) + changed[2].dropFirst(2) }
      let block = changed[1...3]
      changed.removeSubrange(1...3)
      changed.insert(contentsOf: block, at: 5)
    case .repeated: changed.insert(contentsOf: changed[1...4], at: 7)
    case .cut: changed.removeFirst(4)
    case .stripped: changed = changed.map { $0.filter { $0 != "，" } }
    case .digitsLost: changed = changed.map { $0.filter { !$0.isNumber } }
    }
    return InjectedChange(old: sentences.joined(), new: changed.joined())
  }

  private static func sentence(_ number: Int, _ random: inout SeededRandom) -> String {
    func clause() -> String {
      (0..<Int.random(in: 3...5, using: &random))
        .map { _ in words.randomElement(using: &random) ?? "" }.joined()
    }
    return "\(clause())，\(clause())\(10 + number)项，\(clause())。"
  }

  private static func odd(_ random: inout SeededRandom) -> String {
    Texts.string(
      (0..<Int.random(in: 1...4, using: &random)).map { _ in
        strange.randomElement(using: &random) ?? "鹏"
      })
  }

  private static func insert(
    _ word: String, into sentence: String, _ random: inout SeededRandom
  ) -> String {
    let at = sentence.index(sentence.startIndex, offsetBy: Int.random(in: 0...5, using: &random))
    return sentence[..<at] + word + sentence[at...]
  }
}
