internal import SpeechReading

/// Titles against the corpus: one that nobody else prints for a person, and one office under which two people stand.
struct TitleAudit {
  private struct Said {
    let name: String
    let title: String
    let day: Day
    let meeting: Meeting
    let places: [Place]
  }

  private let byName: [String: [[Said]]]
  private let byTitle: [String: [Said]]

  init(_ corpus: Corpus) {
    var byName: [String: [[Said]]] = [:]
    var byTitle: [String: [Said]] = [:]
    for meeting in corpus.meetings {
      guard let day = meeting.facts.date?.value.firstDay else { continue }
      for person in meeting.people where !person.titles.isEmpty {
        let said = person.titles.map {
          Said(
            name: person.name, title: WitnessJoin.comparable($0.value), day: day, meeting: meeting,
            places: $0.places)
        }
        byName[person.name, default: []].append(said)
        for one in said where Self.isSingle(one.title) {
          byTitle[one.title, default: []].append(one)
        }
      }
    }
    (self.byName, self.byTitle) = (byName, byTitle)
  }

  func findings() -> [AuditFinding] { otherTitles() + twoHolders() }

  // MARK: One person, another title

  /// The titles of texts so near to each other say what a person is in these days.
  private static let reach = 200

  private func otherTitles() -> [AuditFinding] {
    byName.ordered { $0.key < $1.key }.flatMap { _, all -> [AuditFinding] in
      guard all.count > 2 else { return [] }
      return all.indices.compactMap { index in
        let near = all.indices.filter { other in
          other != index && abs(all[other][0].day.number - all[index][0].day.number) <= Self.reach
        }.map { all[$0] }
        return finding(all[index], near)
      }
    }
  }

  /// Two other texts and more that agree among themselves, and none that shares a title with this one. People hold offices of many bodies at once: only
  /// another office at the head of the same place or body speaks against a title.
  private func finding(_ own: [Said], _ others: [[Said]]) -> AuditFinding? {
    guard others.count > 1, let last = others.last?.first,
      !others.contains(where: { Self.agree($0, own) }),
      others.allSatisfy({ one in others.allSatisfy { Self.agree(one, $0) } }),
      own.contains(where: { a in
        Self.isLeading(a.title)
          && others[0].contains {
            Self.isLeading($0.title) && $0.title.prefix(2) == a.title.prefix(2)
          }
      })
    else { return nil }
    let titles = own.map(\.title).joined(separator: "、")
    return AuditFinding(
      kind: .otherTitle, grade: .differs,
      message:
        "\(own[0].name) is \(titles); \(others.count) other meetings within \(Self.reach) days have \(last.title) (\(last.meeting.id))",
      subject: own[0].meeting.id, places: own.flatMap(\.places), source: nil)
  }

  /// Whether two texts have a title in common, or one that holds another: 书记, 县委书记.
  private static func agree(_ one: [Said], _ other: [Said]) -> Bool {
    one.contains { a in
      other.contains {
        a.title.hasSuffix($0.title) || $0.title.hasSuffix(a.title) || $0.title.holds(a.title)
          || a.title.holds($0.title)
      }
    }
  }

  // MARK: One office, two people

  /// An office that a body has once, with its body (清河县县长), and no deputy, former or acting one.
  private static func isSingle(_ title: String) -> Bool {
    let text = codes(title)
    guard let length = Words.singleOffices.suffixLength(in: text, endingAt: text.count, after: 0),
      text.count > length + 1
    else { return false }
    return !text.contains(where: others.contains)
  }

  /// The same or its deputy: 省委副书记.
  private static func isLeading(_ title: String) -> Bool {
    isSingle(title) || isSingle(title.replacing(each: "副", by: ""))
  }

  private static let others = Set(codes("副原前代时候"))

  /// How many days apart two holders are still together in one time.
  private static let month = 31

  private func twoHolders() -> [AuditFinding] {
    byTitle.ordered { $0.key < $1.key }.flatMap { title, all -> [AuditFinding] in
      guard Set(all.map(\.name)).count > 1 else { return [] }
      let sorted = all.ordered { ($0.day, $0.name) < ($1.day, $1.name) }
      return zip(sorted, sorted.dropFirst()).compactMap { first, second in
        guard first.name != second.name, second.day.number - first.day.number <= Self.month else {
          return nil
        }
        return AuditFinding(
          kind: .twoHolders, grade: .differs,
          message:
            "\(title): \(first.name) (\(first.meeting.id)) and \(second.name) (\(second.meeting.id)), \(second.day.number - first.day.number) days apart; that they are two is inferred from their names",
          subject: second.meeting.id, places: first.places + second.places, source: nil)
      }
    }
  }
}
