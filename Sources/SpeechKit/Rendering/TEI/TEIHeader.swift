internal import SpeechAnswers
internal import SpeechReading

/// The header of an edition: what it is, which texts it is made of, what its signs mean.
struct TEIHeader: Sendable {
  /// A text of the edition and the stretches of its file that stand in it.
  struct Source: Sendable {
    let siglum: String
    let page: Page
    let headline: String?
    /// The kind of each stretch, in the order of the edition.
    let stretches: [(kind: String, range: Range<Int>)]
  }

  /// What is reported, where it is a meeting.
  let facts: MeetingFacts?
  let title: String
  let subtitle: String
  let sources: [Source]
  let notes: [(type: String, text: String)]
  let form: TEISegments.Form
  let structure: TEIStructure
  let people: TEIPeople
  let names: TEINames
  let version: String

  func write(to xml: inout XMLWriter) {
    xml.open("teiHeader")
    xml.newLine()
    fileDescription(&xml)
    encoding(&xml)
    profile(&xml)
    xml.close()
    xml.newLine()
  }

  // MARK: File

  private func fileDescription(_ xml: inout XMLWriter) {
    xml.element("fileDesc") { xml in
      xml.element("titleStmt") { xml in
        xml.element("title", ["type": "main"], title)
        xml.element("title", ["type": "sub", "xml:lang": "en"], subtitle)
        meeting(&xml)
      }
      Self.publication(&xml)
      if !notes.isEmpty {
        xml.element("notesStmt") { xml in
          for note in notes {
            xml.element("note", ["type": note.type, "xml:lang": "en"], printable(note.text))
          }
        }
      }
      xml.element("sourceDesc") { xml in
        xml.element("listWit") { xml in
          for source in sources { witness(source, &xml) }
        }
      }
    }
    xml.newLine()
  }

  private func meeting(_ xml: inout XMLWriter) {
    guard let facts, let name = facts.name?.value ?? facts.type?.value else { return }
    xml.element("meeting") { xml in
      xml.text(name)
      if facts.date != nil {
        xml.text(", ")
        xml.date(facts.date)
      }
      if let venue = facts.place?.value {
        xml.text(", ")
        xml.element("placeName", venue.city)
      }
    }
  }

  static func publication(_ xml: inout XMLWriter) {
    xml.element("publicationStmt") { xml in
      xml.element(
        "p", ["xml:lang": "en"],
        "Made by yrd from the files that sourceDesc names. No publication: the texts belong to their publishers."
      )
    }
  }

  private func witness(_ source: Source, _ xml: inout XMLWriter) {
    xml.newLine()
    xml.element(
      "witness", ["xml:id": names.id("w", source.siglum), "n": source.siglum]
    ) { xml in
      xml.element("bibl") { xml in
        if let headline = source.headline {
          xml.element("title", ["level": "a"], headline)
        }
        if let outlet = source.page.outlet?.value { xml.element("title", ["level": "j"], outlet) }
        xml.date(source.page.published)
        xml.element("idno", ["type": "file"], printable(source.page.file))
        xml.element(
          "idno", ["type": "sha256"], SHA256.hexadecimal(of: source.page.text.bytes))
        for stretch in source.stretches {
          xml.empty(
            "biblScope",
            [
              "unit": stretch.kind, "from": "\(stretch.range.lowerBound)",
              "to": "\(stretch.range.upperBound)",
            ])
        }
      }
    }
  }

  // MARK: Encoding

  private func encoding(_ xml: inout XMLWriter) {
    xml.element("encodingDesc") { xml in
      xml.element("appInfo") { xml in
        xml.element("application", ["ident": "yrd", "version": version]) { xml in
          xml.element("label", "yrd")
        }
      }
      xml.element("editorialDecl") { xml in
        xml.element("segmentation") { xml in
          xml.element("p", ["xml:lang": "en"], segmentation)
        }
      }
      if sources.count > 1 {
        xml.empty("variantEncoding", ["method": "parallel-segmentation", "location": "internal"])
      }
      xml.element("classDecl") { xml in classes(&xml) }
    }
    xml.newLine()
  }

  private var segmentation: String {
    let common =
      "biblScope gives the stretches of each file in Unicode scalars, end exclusive. head, ab and p hold them in this order; @n is the line of the leading text. A c of type control is a character that XML 1.0 cannot hold. "
    return common
      + (form == .exact
        ? "Every character of every text stands here: whoever takes the text of one witness has its stretches exactly."
        : "Marks and layout are those of the leading text; in them the others may differ.")
  }

  private func classes(_ xml: inout XMLWriter) {
    taxonomy("class.", Variant.Class.allCases.map { ($0.rawValue, $0.meaning) }, "en", &xml)
    let verbs = Set(structure.said.map(\.verb)).sorted()
    taxonomy("verb.", verbs.map { ($0, $0) }, "zh-Hans", &xml)
    let strengths = Obligation.Strength.allCases.filter { strength in
      structure.demands.contains { $0.strength == strength }
    }
    taxonomy("strength.", strengths.map { ($0.rawValue, $0.rawValue) }, "en", &xml)
  }

  private func taxonomy(
    _ kind: String, _ categories: [(id: String, meaning: String)], _ language: String,
    _ xml: inout XMLWriter
  ) {
    guard !categories.isEmpty else { return }
    xml.element("taxonomy", ["xml:id": names.id(String(kind.dropLast()))]) { xml in
      for category in categories {
        xml.element("category", ["xml:id": names.id(kind, category.id)]) { xml in
          xml.element("catDesc", ["xml:lang": language], category.meaning)
        }
      }
    }
  }

  // MARK: Profile

  private func profile(_ xml: inout XMLWriter) {
    xml.element("profileDesc") { xml in
      xml.element("langUsage") { xml in
        xml.element("language", ["ident": "zh-Hans"], "Chinese")
      }
      people.write(to: &xml)
      setting(&xml)
    }
    xml.newLine()
  }

  private func setting(_ xml: inout XMLWriter) {
    guard let facts, facts.date != nil || facts.place != nil else { return }
    xml.element("settingDesc") { xml in
      xml.element("setting") { xml in
        if let venue = facts.place?.value { xml.element("placeName", venue.city) }
        xml.date(facts.date)
      }
      if let venue = facts.place?.value { place(venue, &xml) }
    }
  }

  private func place(_ venue: Site, _ xml: inout XMLWriter) {
    xml.element("listPlace") { xml in
      xml.element("place", ["xml:id": names.id("place", "1")]) { xml in
        xml.element("placeName", ["xml:lang": "zh-Hans"], venue.city)
        if let english = English.place(venue.city) {
          let language = english.basis == .glossary ? "en" : "zh-Latn-pinyin"
          xml.element("placeName", ["xml:lang": language], english.text)
        }
        if let province = venue.province { xml.element("region", province) }
      }
    }
  }
}

extension Variant.Class {
  /// What it is, for the taxonomy of an edition.
  fileprivate var meaning: String {
    switch self {
    case .substantive: "words, names and figures"
    case .order: "the same words in another order"
    case .loss: "what a text has lost everywhere"
    case .structural: "missing, repeated and moved stretches"
    case .credit: "credit lines and datelines"
    case .formal: "punctuation, width, layout and the forms of characters"
    }
  }
}
