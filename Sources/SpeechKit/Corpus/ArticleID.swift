/// The ids of articles: a file's name without extension, cut at the first `_`.
public enum ArticleID {
  /// `003_fe3380e024d71eeb.txt` is `003`.
  public static func stem(of file: String) -> String {
    let name = file.lastIndex(of: ".").map { $0 == file.startIndex ? file[...] : file[..<$0] } ?? file[...]
    let cut = name.firstIndex(of: "_").map { name[..<$0] } ?? name
    return String(cut.isEmpty ? name : cut)
  }
}
