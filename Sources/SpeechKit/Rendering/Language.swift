/// The language of the words around what a text prints; the text itself stays Chinese.
public enum Language: String, Sendable, CaseIterable {
  /// Chinese, as `--lang zh` asks.
  case chinese = "zh"
  /// English, as `--lang en` asks.
  case english = "en"
}
