internal import SpeechReading

/// The texts that a ledger looks through: each meeting in the text that leads, other stories each once however often they are reprinted.
struct LedgerStories: Sendable {
  struct Entry: Sendable {
    let story: Meeting.Witness
    /// The index of its meeting in the corpus.
    let meeting: Int?
    let date: DateEstimate?
    /// 座谈会, 政治局会议; nil for a story that reports no meeting.
    let kind: String?
    let hits: [PhraseHit]
  }

  let entries: [Entry]
  /// Texts that are left out because another of their words, or of their meeting, counts.
  let copies: Int

  /// `within`: only meetings whose kind, convener or name holds this.
  init(_ corpus: Corpus, _ scope: SearchScope, _ finder: PhraseFinder, within: String?) {
    let word = within.map { WitnessJoin.comparable($0) }
    let stories = corpus.searched(scope).filter { story in
      guard let word else { return true }
      return story.meeting.map { corpus.meetings[$0].isOfKind(word) } ?? false
    }
    let read = Parallel.map(stories.count, chunk: 16) { index -> ([PhraseHit], UInt64) in
      let witness = stories[index].story
      let story = corpus.story(witness)
      let text = LedgerText(story, of: corpus.pages[witness.page].text, page: witness.page)
      return (finder.hits(in: text, story), text.digest)
    }
    var entries: [Entry] = []
    var seen: Set<UInt64> = []
    var copies = 0
    for (story, (hits, digest)) in zip(stories, read) {
      if let meeting = story.meeting {
        copies += story.isLeading ? corpus.meetings[meeting].witnesses.count - 1 : 0
      } else if !seen.insert(digest).inserted {
        copies += 1
        continue
      }
      entries.append(
        Entry(
          story: story.story, meeting: story.meeting, date: corpus.date(of: story),
          kind: story.meeting.map { corpus.meetings[$0].kind }, hits: hits))
    }
    self.entries = entries
    self.copies = scope.page == nil ? copies : 0
  }
}

extension Meeting {
  /// What kind of meeting it is, in its own words: the type (座谈会); where that is only 会议, the body that meets (政治局会议), or the name without its numbers
  /// (中央经济工作会议).
  public var kind: String {
    let type = facts.type?.value ?? "会议"
    guard type == "会议" else { return type }
    if let body = facts.convener?.value { return body.hasSuffix(type) ? body : body + type }
    let name = codes(WitnessJoin.comparable(facts.name?.value ?? ""))
    let plain = name.filter { !$0.isDigit && !$0.isNumeral && $0 != glyph("第") && $0 != glyph("次") }
    return plain.isEmpty ? type : String(decoding: plain, as: UTF16.self)
  }

  /// Whether its kind, convener or name holds a comparable word.
  func isOfKind(_ word: String) -> Bool {
    [kind, facts.convener?.value ?? "", facts.name?.value ?? ""].contains {
      WitnessJoin.comparable($0).holds(word)
    }
  }
}
