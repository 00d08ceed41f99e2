import Testing

@testable import SpeechReading

/// A packed page says the same as an open one: each value that is made again of its bytes equals the value that was packed.
@Suite struct PackingTests {
  @Test func packedStoriesAreMadeAgainAsTheyWere() throws {
    for (name, text) in Texts.corpus + CaseFile.all.map({ ($0.name, $0.text) }) {
      try expectTheSame(of: text, named: name)
    }
  }

  /// Characters beyond the basic plane, references, radicals, a text that is not packed as it would not shrink.
  @Test(arguments: [
    "高远主持召开防汛座谈会\n\n4月11日，省长高远、副省长𠮷林主持召开防汛座谈会。高远强调，要守住𠮷坝。",
    "&#39640;远主持召开防汛座谈会\n\n4月11日，省长高远&nbsp;主持召开防汛座谈会。会议由⽔利厅召集。",
    "Gao Yuan chaired a meeting.\n\nNothing is read of it.", "",
  ])
  func oddTextsToo(text: String) throws { try expectTheSame(of: text, named: "odd") }

  private func expectTheSame(of text: String, named name: String) throws {
    let source = try SourceText(utf8: Array(text.utf8))
    let open = PageReader().read(source, id: name, file: name)
    var packed = open
    packed.pack()
    let isPacked = packed.stories.allSatisfy(\.isPacked)
    #expect(isPacked, "\(name) is not packed")
    #expect(packed.text.bytes == source.bytes, "\(name) has other bytes")
    #expect(packed.text.folded == source.folded, "\(name) has other codes")
    for (one, other) in zip(open.stories, packed.stories) {
      #expect(Self.told(one.glance) == Self.told(other.glance), "\(one.id): joined otherwise")
      #expect(Self.told(one.people) == Self.told(other.peopleInPassing), "\(one.id): other people")
      #expect(Self.told(one) == Self.told(other.opened), "\(one.id) in passing")
      #expect(Self.told(one) == Self.told(other), "\(one.id)")
    }
  }

  /// All that a story holds, as a text.
  private static func told(_ story: Story) -> [String] {
    [
      story.reason, told(story.spans), told(story.headlines), told(story.captions),
      told(story.byline), told(story.dateline), told(story.meeting), told(story.people),
      told(story.groups), told(story.statements), told(story.series), told(story.findings),
      told(story.apart), told(story.secondCopies),
    ]
  }

  private static func told(_ value: some Any) -> String {
    var out = ""
    dump(value, to: &out)
    return out
  }
}
