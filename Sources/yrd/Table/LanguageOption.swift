import SpeechKit

/// The option by which commands are asked for English beside the Chinese.
enum LanguageOption {
  static let lang = Setting<Language>.choice(
    "lang", "LANG",
    "en: what names, titles, bodies, places and kinds of meetings are called in English, beside the Chinese; zh: the Chinese alone"
  )
}

extension Settings {
  /// What is printed beside the words of the texts: nothing, if no language is given.
  var language: Language { self[LanguageOption.lang] ?? .chinese }
}
