internal import SpeechAnswers
internal import SpeechReading

/// The people, groups and addressees of an edition, and the ids by which the text refers to them.
struct TEIPeople: Sendable {
  private let names: TEINames
  private let people: [Person]
  private let groups: [Group]
  private let corpus: Corpus
  private let date: DateEstimate?
  /// Who is asked and no person of the meeting, in the order in which they are asked.
  private let asked: [String]
  private let personOf: [String: Int]
  private let askedOf: [String: Int]

  /// Those of a meeting, or of the stories of a page.
  init(
    _ people: [Person], _ groups: [Group], asked: [String], on date: DateEstimate?,
    _ corpus: Corpus, _ names: TEINames
  ) {
    (self.people, self.groups, self.corpus, self.names) = (people, groups, corpus, names)
    self.date = date
    var personOf: [String: Int] = [:]
    for (index, person) in people.enumerated() where personOf[person.name] == nil {
      personOf[person.name] = index + 1
    }
    var known: Set<String> = []
    let others = asked.filter { personOf[$0] == nil && known.insert($0).inserted }
    self.asked = others
    self.personOf = personOf
    askedOf = Dictionary(uniqueKeysWithValues: others.enumerated().map { ($1, $0 + 1) })
  }

  /// The id of a person; nil for a meeting that speaks, or somebody whom the record does not list.
  func reference(_ name: String) -> String? {
    personOf[name].map { names.reference("p", "\($0)") }
  }

  /// The ids of who is asked; nil for nobody.
  func references(_ addressees: [String]) -> String? {
    var out: [String] = []
    for name in addressees {
      let id = reference(name) ?? askedOf[name].map { names.reference("o", "\($0)") }
      if let id, !out.contains(id) { out.append(id) }
    }
    return out.isEmpty ? nil : out.joined(separator: " ")
  }

  // MARK: Writing

  func write(to xml: inout XMLWriter) {
    guard !people.isEmpty || !groups.isEmpty || !asked.isEmpty else { return }
    xml.element("particDesc") { xml in
      if !people.isEmpty || !groups.isEmpty {
        xml.element("listPerson") { xml in
          for (index, person) in people.enumerated() { write(person, index + 1, &xml) }
          for group in groups { write(group, &xml) }
        }
      }
      if !asked.isEmpty {
        xml.element("listOrg", ["type": "addressees"]) { xml in
          for (index, name) in asked.enumerated() {
            xml.element("org", ["xml:id": names.id("o", "\(index + 1)")]) { xml in
              xml.element("orgName", ["xml:lang": "zh-Hans"], name)
            }
          }
        }
      }
    }
  }

  private func write(_ person: Person, _ number: Int, _ xml: inout XMLWriter) {
    xml.element("person", ["xml:id": names.id("p", "\(number)")]) { xml in
      xml.element("persName", ["xml:lang": "zh-Hans"], person.name)
      if let pinyin = Romanization.name(person.name, corpus.spellings) {
        let isPinyin = corpus.spellings[person.name] == nil
        let mark = " (pinyin)"
        xml.element(
          "persName", ["xml:lang": isPinyin ? "zh-Latn-pinyin" : "en"],
          pinyin.hasSuffix(mark) ? String(pinyin.dropLast(mark.count)) : pinyin)
      }
      for title in person.titles {
        xml.open("state", type: "title", on: date)
        xml.element("desc", title.value)
        xml.close()
      }
      for role in person.roles {
        xml.element("note", ["type": "role", "subtype": role.kind.rawValue], role.verb ?? "")
      }
    }
  }

  private func write(_ group: Group, _ xml: inout XMLWriter) {
    guard let first = group.passage.first else { return }
    xml.element("personGrp", ["role": group.role.rawValue]) { xml in
      xml.element("note", corpus.pages[Int(first.page)].text[group.passage])
    }
  }
}

extension XMLWriter {
  /// An element without attributes.
  mutating func element(_ name: String, _ text: String) { element(name, [:], text) }

  mutating func element(_ name: String, _ content: (inout XMLWriter) -> Void) {
    element(name, [:], content)
  }
}
