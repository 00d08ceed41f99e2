internal import SpeechAnswers
internal import SpeechReading

/// The edition of one meeting: all its texts in one apparatus.
struct TEIMeeting: Sendable {
  private let corpus: Corpus
  private let meeting: Meeting
  private let form: TEISegments.Form
  private let collation: Collation
  private let tracks: [TEITrack]
  private let names: TEINames
  /// The witnesses that are collated.
  private let witnesses: [Meeting.Witness]
  private let version: String

  /// More texts of one meeting are not collated: the leading one stands alone.
  static let mostCompared = 200

  /// `base`: the witness that leads, by its index.
  init(
    _ corpus: Corpus, _ meeting: Meeting, base: Int?, _ form: TEISegments.Form, _ names: TEINames,
    version: String
  ) {
    (self.corpus, self.meeting, self.form, self.names) = (corpus, meeting, form, names)
    self.version = version
    let lead = base ?? meeting.witnesses.firstIndex(of: meeting.base) ?? 0
    let isFew = meeting.witnesses.count <= Self.mostCompared
    let witnesses = isFew ? meeting.witnesses : [meeting.witnesses[lead]]
    collation = Collation(
      witnesses.map { corpus.witness($0, of: meeting) }, base: isFew ? lead : 0,
      name: DatabaseMeeting(corpus, meeting).key, testimony: corpus.testimony(on: meeting))
    self.witnesses = witnesses
    tracks = zip(witnesses, zip(collation.witnesses, collation.texts)).map {
      TEITrack($1.0, $1.1, spans: corpus.story($0).spans)
    }
  }

  private var base: Int { collation.base }

  func write(to xml: inout XMLWriter) {
    let number = meeting.witnesses.firstIndex(of: witnesses[base]) ?? 0
    let structure = TEIStructure(meeting, number, corpus)
    let people = TEIPeople(
      meeting.people, meeting.groups, asked: structure.demands.flatMap(\.addressees),
      on: meeting.facts.date?.value, corpus, names)
    header(structure, people).write(to: &xml)
    let (zones, blocks) = TEIWalk.segments(of: collation, tracks, form)
    let body = WitnessText.Part.Kind.body.rawValue
    let items = structure.labels(
      of: zones[body], leading: base, tracks[base].zones[body].origins)
    let apparatus = TEIApparatus(
      names: names, sigla: collation.witnesses.map(\.siglum),
      items: items, meeting: meeting.id,
      losers: Set(collation.losses.filter { $0.characters == .digits }.map(\.witness)))
    xml.add("<text><body><div type=\"readout\">")
    var flow = TEIFlow(
      apparatus, structure, people, of: collation.witnesses[base].text, base: base, form, xml)
    for kind in WitnessText.Part.Kind.allCases {
      flow.write(zone(kind, zones[kind.rawValue]), blocks)
    }
    xml = flow.xml
    xml.newLine()
    if zones[body].isEmpty { xml.empty("p") }
    xml.add("</div></body></text>\n")
  }

  private func zone(_ kind: WitnessText.Part.Kind, _ nodes: [TEISegments.Node]) -> TEIFlow.Zone {
    let own = tracks[base].zones[kind.rawValue]
    return TEIFlow.Zone(
      kind: kind, nodes: nodes, scalars: tracks.map { $0.zones[kind.rawValue].scalars },
      origins: own.origins,
      paragraphs: kind == .headline
        ? TEIParagraphs(own.origins.count)
        : TEIParagraphs(
          own.origins, of: collation.witnesses[base].text, kind == .caption ? .line : .sentence))
  }

  // MARK: Header

  private func header(_ structure: TEIStructure, _ people: TEIPeople) -> TEIHeader {
    let sigla = collation.witnesses.map(\.siglum)
    let sources = witnesses.indices.map { index in
      TEIHeader.Source(
        siglum: sigla[index], page: corpus.pages[witnesses[index].page],
        headline: TextReference(witnesses[index].page, witnesses[index], of: corpus).headline,
        stretches: WitnessText.Part.Kind.allCases.flatMap { kind in
          tracks[index].zones[kind.rawValue].pieces.map { (kind.element, $0) }
        })
    }
    let facts = meeting.facts
    return TEIHeader(
      facts: facts, title: facts.name?.value ?? facts.type?.value ?? meeting.key,
      subtitle: (sigla.count == 1 ? "the text of " : "readings of ") + Self.list(sigla),
      sources: sources, notes: notes, form: form, structure: structure, people: people,
      names: names, version: version)
  }

  private var notes: [(type: String, text: String)] {
    var notes = [(type: "key", text: DatabaseMeeting(corpus, meeting).key)]
    if witnesses.count < meeting.witnesses.count {
      let count = meeting.witnesses.count
      notes.append(("not-collated", "\(count) texts: at most \(Self.mostCompared) are collated"))
    }
    for loss in collation.losses {
      let siglum = collation.witnesses[loss.witness].siglum
      notes.append(("loss", "\(siglum) has lost \(loss.characters.words) (\(loss.count) places)"))
    }
    for contradiction in meeting.contradictions {
      let readings = contradiction.readings.map { reading in
        "\(reading.value) (\(reading.witnesses.map(corpus.article).joined(separator: ", ")))"
      }
      let note = contradiction.note.map { "; \($0)" } ?? ""
      notes.append(
        ("contradiction", "\(contradiction.field): \(readings.joined(separator: ", "))\(note)"))
    }
    return notes
  }

  static func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension WitnessText.Part.Kind {
  /// The element that holds it.
  var element: String {
    switch self {
    case .headline: "head"
    case .caption: "ab"
    case .body: "p"
    }
  }
}

extension Loss.Characters {
  fileprivate var words: String {
    switch self {
    case .digits: "digits"
    case .letters: "letters"
    case .mark(let mark): mark
    }
  }
}
