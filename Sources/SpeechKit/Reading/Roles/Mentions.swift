/// Who is named without a part in the meeting: 高远总书记, and those whom it appoints or dismisses.
extension Attendance {
  mutating func addMentions() {
    for range in story.appointed() { mention(range) }
    for range in story.elected() {
      mention(range)
      for other in story.listed(before: range.lowerBound) { mention(other) }
    }
    for person in story.deputizing() {
      guard let number = enter(person, tier: 0), roster.people[number].roles.isEmpty,
        let name = person.name
      else { continue }
      add(Role(kind: .mentioned, verb: nil, event: nil, place: story.place(name)), to: number)
    }
    let (leaders, honorifics) = (Words.titlesOfLeaders, Words.honorifics)
    for mark in story.marks
    where leaders.mayBegin(with: story.reading[Int(mark.start)])
      || honorifics.mayBegin(with: story.reading[Int(mark.start)])
    {
      guard story.isHonorific(mark) else { continue }
      guard let name = story.name(before: mark) else { continue }
      mention(name)
      for other in story.listed(before: name.lowerBound) { mention(other) }
    }
  }

  private mutating func mention(_ range: Range<Int>) {
    let person = number(range, tier: 0)
    if roster.people[person].roles.isEmpty {
      add(Role(kind: .mentioned, verb: nil, event: nil, place: story.place(range)), to: person)
    }
  }
}

extension StoryWords {
  fileprivate func isHonorific(_ mark: Mark) -> Bool {
    // 以X同志为核心的党中央: a set formula names nobody
    if reading.has("为核心", at: mark.end) { return false }
    return reading.equals(.titlesOfLeaders, mark.range) || reading.equals(.honorifics, mark.range)
  }

  /// 高远总书记: the first length that can be a name is the name, or none is.
  fileprivate func name(before mark: Mark) -> Range<Int>? {
    for size in [3, 2, 4] where Int(mark.start) >= size {
      let range = Int(mark.start) - size..<Int(mark.start)
      guard text.body.contains(range.lowerBound), reading.standsTogether(range),
        let score = rules.score(reading.codes[range], known: names.knows(reading.codes[range])),
        score > -260, marks(in: range).isEmpty, !isInsideWord(range.lowerBound)
      else { continue }
      // 伊万·彼得罗夫同志: no 罗夫
      guard !standsBehindDot(range.lowerBound) else { return nil }
      let isPerson =
        isEntered(range)
        || (rules.surnameWeight(reading[range.lowerBound]) >= 2
          && rules.isName(reading.codes[range]) && !isFormer(range))
      if isPerson { return range }
    }
    return nil
  }

  /// Whether a position is inside the last part of a foreign name.
  private func standsBehindDot(_ position: Int) -> Bool {
    (max(0, position - 8)..<position).last { !reading[$0].isHan }
      .map { reading[$0] == NameRules.dot } ?? false
  }

  /// 国民党前主席: 前 belongs to the office.
  private func isFormer(_ name: Range<Int>) -> Bool {
    // 韩若兰当选主席
    if reading.has("当选", at: name.upperBound - 2) { return true }
    let last = reading[name.upperBound - 1]
    return last == glyph("前") || last == glyph("原") || last == glyph("副") || last == glyph("党")
      || last == glyph("会") || last == glyph("团") || last == glyph("院")
      || last == glyph("联")
  }

  /// 全国工商联主席: 商联 is the end of another word.
  private func isInsideWord(_ position: Int) -> Bool {
    isInsideMark(position)
      || position > 0 && reading.has(.wordsWithSurnames, at: position - 1)
  }

  /// 增补A、B、C同志: those before the last of a list.
  fileprivate func listed(before last: Int) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var end = last - 1
    while end > 0, reading[end] == glyph("、"),
      let size = [3, 2, 4].first(where: { size in
        end - size > 0 && isEntry(end - size..<end)
          && (reading[end - size - 1] == glyph("、") || reading[end - size - 1].isPause
            || reading.suffixLength(of: .appointing, in: max(0, end - size - 4)..<end - size)
              != nil)
      })
    {
      out.append(end - size..<end)
      end -= size + 1
    }
    return out
  }

  private static let behind = CodeSet("第为同的担任代在辞请原委常省市县区州，、和。")

  /// 任命A为…, 免去B第…届…职务, 撤销C、D、E第…届…资格.
  fileprivate func appointed() -> [Range<Int>] {
    var out: [Range<Int>] = []
    var from = text.body.lowerBound
    while let verb = find(.appointing, in: from..<text.body.upperBound) {
      from = verb + 2
      while let size = [3, 2, 4].first(where: { size in
        // 任命郝鹏为主任: 为 is no part of the name
        from + size < text.body.upperBound && isEntry(from..<from + size)
          && reading[from + size - 1] != glyph("为")
          && (Self.behind.contains(reading[from + size]) || mark(at: from + size) != nil)
      }) {
        out.append(from..<from + size)
        from += size
        guard reading[from] == glyph("、") || reading[from] == glyph("和") else { break }
        from += 1
      }
      out += alsoAppointed(in: from..<reading.clauseEnd(from: from, before: text.body.upperBound))
    }
    return out
  }

  /// 任命A为主任委员、B为副主任: those whom the same verb names behind the first.
  private func alsoAppointed(in clause: Range<Int>) -> [Range<Int>] {
    clause.compactMap { index in
      guard reading[index] == glyph("、") else { return nil }
      return [3, 2, 4].map { index + 1..<index + 1 + $0 }.first {
        $0.upperBound < clause.upperBound && reading[$0.upperBound] == glyph("为") && isEntry($0)
      }
    }
  }

  /// 林海生当选会长: who was chosen.
  fileprivate func elected() -> [Range<Int>] {
    var out: [Range<Int>] = []
    var from = text.body.lowerBound
    while let verb = find(.electing, in: from..<text.body.upperBound) {
      from = verb + 2
      let name = [3, 2, 4].map { verb - $0..<verb }.first {
        $0.lowerBound > 0 && text.body.contains($0.lowerBound) && isEntry($0)
          && endsBefore($0.lowerBound)
      }
      if let name { out.append(name) }
    }
    return out
  }

  /// Whether a name may begin: behind a pause, a conjunction or an office.
  private func endsBefore(_ position: Int) -> Bool {
    !reading[position - 1].isHan || reading[position - 1] == glyph("和")
      || marks.indices.contains(max(0, firstMark(at: position) - 1))
        && marks[max(0, firstMark(at: position) - 1)].end == position
  }

  /// 受委员长X委托，Y主持会议: for whom somebody acted, with the titles.
  fileprivate func deputizing() -> [Mention] {
    var out: [Mention] = []
    var from = text.body.lowerBound
    while let verb = find(.deputizing, in: from..<text.body.upperBound) {
      from = verb + 2
      let clause = max(text.body.lowerBound, verb - 80)..<verb
      guard let start = clause.last(where: { reading[$0] == glyph("受") }),
        !reading.codes[start..<verb].contains(where: { $0 == glyph("。") || $0 == 0x0A })
      else { continue }
      out += readPeople(start + 1..<verb).filter { $0.name != nil }
    }
    return out
  }

  private func isEntry(_ range: Range<Int>) -> Bool {
    rules.surnameWeight(reading[range.lowerBound]) >= 2 && rules.isName(reading.codes[range])
      && marks(in: range).isEmpty && reading.standsTogether(range)
  }
}
