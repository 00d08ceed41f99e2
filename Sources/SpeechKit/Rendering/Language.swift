/// The language in which words are printed beside those of the texts.
public enum Language: String, Sendable, CaseIterable { case chinese = "zh", english = "en" }
