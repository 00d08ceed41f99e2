internal import SpeechAnswers
internal import SpeechReading

extension BibliographicReference {
  /// A record of RIS.
  var ris: String {
    var lines = [("TY", outlet == nil ? "GEN" : "NEWS")]
    if let agency { lines.append(("AU", agency + ",")) }
    if let title { lines.append(("TI", title)) }
    if let outlet { lines.append(("T2", outlet)) }
    if let date = published?.ris { lines.append(("DA", date)) }
    if let year = published?.year { lines.append(("PY", String(year))) }
    lines += [("LA", "zh-CN"), ("N1", note), ("ID", id), ("ER", "")]
    return lines.map { "\($0)  - \($1)\r\n" }.joined() + "\r\n"
  }

  /// `新华社. 高远在…[N]. 中国高新技术产业导报, 2020-08-24.`
  var gb7714: String {
    let source = [outlet, published?.text].compactMap { $0 }.joined(separator: ", ")
    let parts = [agency, title.map { $0 + (outlet == nil ? "[Z]" : "[N]") }, source]
    let line = parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ". ")
    return line.isEmpty ? "\(id)." : line + "."
  }
}
