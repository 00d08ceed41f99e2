/// What the roster takes from the story as a whole, behind the walk through its sentences.
extension Attendance {
  /// 马立何平高远出席: names in a headline, and who chaired where only the headline says it.
  mutating func readHeadlines() {
    for phrase in story.text.headlines.flatMap({ story.phrases($0) })
    where story.tellsWhoWasThere(phrase) {
      readRoles(phrase, tier: 0, event: nil)
    }
    guard let said = story.saidInHeadline else { return }
    add(
      story.readPeople(said.speaker), kind: .spoke, verb: said.verb, at: said.verb, tier: 0,
      event: nil)
  }

  mutating func addSpeakers(_ statements: [StatementDraft]) {
    let speaking: [RoleKind] = [.keynote, .spoke, .wrote]
    for statement in statements {
      let opening = story.place(statement.range.lowerBound..<statement.verb.lowerBound).range
      for name in statement.speaker.split(separator: "、") {
        guard let person = roster.position(of: String(name)),
          !roster.people[person].roles.contains(where: {
            // X委员发言说: he reported, and that is said already
            speaking.contains($0.kind)
              || ($0.kind == .reported && opening.contains(Int($0.place.start)))
          })
        else { continue }
        // 沈亦舟对水利工作作出重要指示。沈亦舟指出，…: his words were read out
        let isAbsent = roster.people[person].roles.isEmpty && story.sentMessage(before: statement)
        add(
          Role(
            kind: isAbsent ? .wrote : .spoke, verb: story.printed(statement.verb),
            event: statement.event, place: story.place(statement.verb)), to: person)
      }
    }
  }

  /// 省委书记沈亦舟对水利工作作出批示: who sent words to the meeting wrote them, where nothing else is told of him.
  mutating func addSenders(_ narrative: [NarrativeSentence]) {
    for told in narrative {
      guard let sent = story.sentWords(in: told.sentence.range) else { continue }
      for mention in story.readPeople(sent.subject) where story.hasTitleBefore(mention) {
        if let name = mention.name.map(story.name), let known = roster.position(of: name),
          !roster.people[known].roles.isEmpty
        {
          continue
        }
        guard let person = enter(mention, tier: 0) else { continue }
        add(
          Role(
            kind: .wrote, verb: story.printed(sent.verb), event: told.event,
            place: story.place(sent.verb)), to: person)
      }
    }
  }

  /// 省长高远11日到…: the title of one whom the sentences about the meeting name without.
  mutating func addTitles(_ narrative: [NarrativeSentence]) {
    guard roster.people.contains(where: { $0.titles.isEmpty }) else { return }
    for told in narrative {
      for mark in story.marks(in: told.sentence.range) where mark.kind == .office {
        guard let person = untitled(at: mark.end, before: told.sentence.range.upperBound) else {
          continue
        }
        let mentions = story.readPeople(
          story.lastSubject(in: told.sentence.range.lowerBound..<person.upperBound))
        if let mention = mentions.last, mention.name == person { enter(mention, tier: 0) }
      }
    }
  }

  /// A name without titles on the roster that stands at a position.
  private func untitled(at position: Int, before end: Int) -> Range<Int>? {
    for size in [3, 2, 4] where position + size <= end {
      let range = position..<position + size
      if story.isEntered(range), let known = roster.position(of: story.name(range)),
        roster.people[known].titles.isEmpty
      {
        return range
      }
    }
    return nil
  }

  /// Tiers counted from 1 over the sentences that name people; 0 for who is only mentioned.
  var peopleWithTiers: [Person] {
    var people = roster.people
    var (sentence, tier) = (0, 0)
    for index in people.indices.sorted(by: { people[$0].tier < people[$1].tier }) {
      if people[index].tier != sentence, people[index].tier != 0 {
        (sentence, tier) = (people[index].tier, tier + 1)
      }
      people[index].tier = people[index].tier == 0 ? 0 : tier
    }
    return people
  }
}

extension StoryWords {
  /// Whether the sentence before a statement, or the statement's own clause, tells that its speaker sent an instruction or a letter.
  fileprivate func sentMessage(before statement: StatementDraft) -> Bool {
    let opening = statement.range.lowerBound..<statement.verb.lowerBound
    if sendsWords(opening) { return true }
    return sentences(before: statement.range.lowerBound).contains { before in
      sendsWords(before.range)
        && (names(statement.speaker, in: before.range) || has(.messages, in: opening))
    }
  }

  /// The few sentences before a position, in its paragraph and those before it.
  private func sentences(before position: Int) -> ArraySlice<Sentence> {
    let end = sentences.partitioningIndex { $0.range.lowerBound >= position }
    return sentences[max(0, end - 4)..<end]
  }

  private func names(_ speaker: String, in range: Range<Int>) -> Bool {
    reading.find(codes(speaker), in: range) != nil
  }

  private static let directed = CodeSet("对向就为")

  /// Who sends words in a sentence, and the verb with the word for them: 省长高远, 作出批示.
  fileprivate func sentWords(in range: Range<Int>) -> (subject: Range<Int>, verb: Range<Int>)? {
    guard sendsWords(range), !reading.has(.earlierDays, at: range.lowerBound),
      let words = reading.find(.messages, in: range),
      let length = reading.length(of: .messages, at: words),
      let verb = (max(range.lowerBound, words - 6)..<words).last(where: {
        reading.has(.sending, at: $0)
      })
    else { return nil }
    let subject = Phrase(lastSubject(in: range.lowerBound..<verb), of: self)
    return (
      (subject.before(Self.directed, keeping: 2) ?? subject).range, verb..<words + length
    )
  }

  /// Whether somebody is named behind a title.
  fileprivate func hasTitleBefore(_ mention: Mention) -> Bool {
    guard let name = mention.name, let title = mention.titles.first else { return false }
    return title.upperBound <= name.lowerBound
  }
}
