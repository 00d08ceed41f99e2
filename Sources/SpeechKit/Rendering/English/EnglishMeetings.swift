internal import SpeechAnswers
internal import SpeechReading

// Meetings and people in English.
extension English {
  /// A meeting by its name, else by its kind: `Symposium`.
  static func meeting(_ name: String) -> English? {
    if let known = EnglishGlossary.meetings[name] { return English(known, .glossary) }
    return EnglishGlossary.meetings.endings(of: name).first {
      // 全会 is a word of its own only where nothing stands before it.
      name.count - $0.before.count > 2
    }.map { English($0.english, .composed) }
  }

  /// A kind of meetings.
  static func meetingType(_ type: String) -> English? { meeting(type) }

  /// How people spell their names, else pinyin: `Li Qiang`.
  static func person(_ name: String, _ spellings: Spellings = .standard) -> English? {
    guard let text = Romanization.name(name, spellings) else { return nil }
    return English(text, spellings[name] == nil ? .composed : .glossary)
  }
}
