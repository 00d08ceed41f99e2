internal import SpeechReading

extension WitnessText {
  /// The same with its credits: the datelines with which its lines begin (央视网消息：, 新华社南宁3月5日电).
  package func withCredits() -> WitnessText {
    var copy = self
    let codes = text.folded
    for (line, next) in zip(
      text.lineStarts, text.lineStarts.dropFirst() + [Int32(clamping: codes.count)])
    {
      var start = Int(line)
      while start < next, codes[start].isSpace { start += 1 }
      let length = Datelines.length(codes[start..<max(start, Int(next))])
      if length > 0 { copy.credits.append(Place(start: start, end: start + length, page: page)) }
    }
    return copy
  }
}
