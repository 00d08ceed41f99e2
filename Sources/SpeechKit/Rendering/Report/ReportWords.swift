internal import SpeechAnswers
internal import SpeechReading

// How the kinds of records are called on a page.

extension Basis {
  func words(_ language: Language) -> String {
    switch self {
    case .printed: language.either("printed", "原文所载")
    case .witness: language.either("said by another text of the meeting", "同会他本所载")
    case .catalog: language.either("said by the catalog", "据目录")
    case .carried: language.either("carried over", "承前")
    case .inferred: language.either("inferred", "推断")
    }
  }
}

extension RoleKind {
  func words(_ language: Language) -> String {
    switch self {
    case .chaired: language.either("chaired", "主持")
    case .keynote: language.either("gave the main speech", "主旨讲话")
    case .spoke: language.either("spoke", "讲话")
    case .reported: language.either("reported", "发言汇报")
    case .wrote: language.either("wrote", "书面发言")
    case .moderated: language.either("moderated a part", "主持环节")
    case .attended: language.either("attended", "出席")
    case .mentioned: language.either("mentioned", "提及")
    }
  }
}

extension Obligation.Strength {
  func words(_ language: Language) -> String {
    switch self {
    case .must: language.either("must", "必须")
    case .shall: language.either("shall", "要")
    case .should: language.either("should", "应")
    case .support: language.either("support", "支持")
    case .explore: language.either("explore", "探索")
    case .forbidden: language.either("must not", "不得")
    case .imperative: language.either("imperative", "祈使")
    case .adopted: language.either("adopted", "通过")
    }
  }
}

extension Series.Kind {
  func words(_ count: Int, _ language: Language) -> String {
    let chinese: String =
      switch self {
      case .task: "任务"
      case .positioning: "定位"
      case .achievement: "成绩"
      case .shortcoming: "不足"
      case .pledge: "表态"
      case .decision: "决定"
      }
    return language.either(name(count), chinese)
  }
}

extension Series.Numbering {
  func words(_ language: Language) -> String {
    switch self {
    case .printed: language.either("numbering printed", "原文编号")
    case .implied: language.either("numbering implied", "编号推定")
    case .none: language.either("sections", "段落要求")
    }
  }
}

extension Contradiction {
  /// What the readings are of.
  func subject(_ language: Language) -> String {
    guard language == .chinese else { return field }
    let title = "title of "
    if field.hasPrefix(title) { return String(field.dropFirst(title.count)) + "的职务" }
    let names = [
      "name": "名称", "chair": "主持人", "theme": "主题", "next": "下次会议", "photographer": "摄影者",
    ]
    return names[field] ?? field
  }
}

extension Loss {
  /// What was lost, in words: all digits, all 、
  func words(_ language: Language) -> String {
    switch characters {
    case .digits: language.either("all digits", "全部数字")
    case .letters: language.either("all Latin letters", "全部拉丁字母")
    case .mark(let mark): language.either("all \(mark)", "全部\(mark)")
    }
  }
}

extension Language {
  /// Small numbers as words: `three texts`.
  func number(_ number: Int) -> String {
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    guard self == .english, words.indices.contains(number) else { return grouped(number) }
    return words[number]
  }

  /// `000 and 003`, `000, 003 and 004`; 000、003、004.
  func list(_ words: [String]) -> String {
    guard self == .english, words.count > 1, let last = words.last else {
      return words.joined(separator: "、")
    }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Language {
  /// What records say in English sentences, such as what speaks for a reading: in Chinese where the page is Chinese.
  func words(_ sentence: String) -> String {
    guard self == .chinese else { return sentence }
    return Self.sentences.reduce(sentence) { $0.replacing(each: $1.0, by: $1.1) }
  }

  /// The longer ones first.
  private static let sentences = [
    (" itself prints it elsewhere", "自身他处亦作此"), (" (same year) prints ", "（同年）作"),
    ("undecided: ", "无法判定："), ("shorter text", "较短"), ("undecided", "无法判定"),
    (" agrees", "同此"), (" agree", "同此"), (" copies", "为转抄"), ("not printed", "未载"),
    ("no speaker in common", "无共同讲话人"), ("type: ", "类型："), ("chair: ", "主持："), ("; ", "；"),
  ]
}
