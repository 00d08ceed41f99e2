/// The words around a summary, in English or Chinese; the sentences are the source's own in both.
package enum SummaryLanguage: String, Sendable, CaseIterable {
  case en, zh

  func callAsFunction(_ label: SummaryLabel) -> String {
    let (english, chinese) = label.words
    return self == .en ? english : chinese
  }
}

enum SummaryLabel: CaseIterable {
  case when, place, venue, occasion, chair, spoke, reported, wrote, moderated, attended, mentioned
  case groups, position, achieved, lacks, tasks, pledges, decided, sections, asked, documents
  case deadlines, next, differ, covers, texts, notPrinted, noTitle, basis

  var words: (String, String) {
    switch self {
    case .when: ("When", "时间")
    case .place: ("Where", "地点")
    case .venue: ("venue", "会场")
    case .occasion: ("occasion", "背景")
    case .chair: ("Chair", "主持")
    case .spoke: ("Spoke", "讲话")
    case .reported: ("Reported", "发言汇报")
    case .wrote: ("Wrote", "书面发言")
    case .moderated: ("Moderated", "主持环节")
    case .attended: ("Attended", "出席")
    case .mentioned: ("Mentioned", "提及")
    case .groups: ("Groups", "其他人员")
    case .position: ("Positions", "定位")
    case .achieved: ("Achieved", "成绩")
    case .lacks: ("Lacks", "不足")
    case .tasks: ("Tasks", "任务")
    case .pledges: ("Pledges", "表态")
    case .decided: ("Decided", "决定")
    case .sections: ("Sections", "要求")
    case .asked: ("Asked", "责任")
    case .documents: ("Documents", "文件")
    case .deadlines: ("Deadlines", "时限")
    case .next: ("Next", "下次")
    case .differ: ("Differ", "分歧")
    case .covers: ("Covers", "覆盖")
    case .texts: ("Texts", "文本")
    case .notPrinted: ("not printed", "未载")
    case .noTitle: ("no title printed", "未载职务")
    case .basis: ("basis", "依据")
    }
  }
}
