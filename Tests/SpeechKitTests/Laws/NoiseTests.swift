import Testing

@testable import SpeechReading

/// A generated readout in another layout, its words the same: the record stays.
@Suite struct NoiseTests {
  enum Noise: String, CaseIterable, Sendable {
    case carriageReturns, lineSeparators, paragraphSeparators, nextLines, verticalTabs, formFeeds
    case bullets, squares, privateUse, directionMarks, objects, boldSpeakers, linkedSpeakers
    case boldOrdinals, spacedFigures, spacedNames, spacedOut, radicals, wideStops, fullWidthDigits
    case tagsOverLines, wrappedHTML, references, comments, hidden, ruby, notes, wrapped
  }

  @Test(arguments: Noise.allCases)
  func theRecordStays(noise: Noise) throws {
    let seed = SeededRandom.seed
    var random = SeededRandom(seed: seed)
    for _ in 0..<6 {
      let story = MadeReadout(&random)
      let old = try Meaning.of(story.plain)
      #expect(old.count > 12)
      let text = story.changed(by: noise)
      let new = try Meaning.of(text)
      #expect(new == old, "seed \(seed): \(text)")
    }
  }

  /// What is shown of a place is what a reader of the page sees there.
  @Test(arguments: [
    ("市长&#39640;&#24314;平", "市长高建平"), ("副市⻓⾼建平", "副市长高建平"), ("A&amp;B公司董事长高建平", "A&B公司董事长高建平"),
    ("市长高&#8203;建平", "市长高建平"), ("市长&#x9AD8;建平", "市长高建平"),
  ])
  func referencesAndRadicalsAreShownAsCharacters(printed: String, shown: String) throws {
    let text = "<p>2024年6月5日，\(printed)在湖州主持召开全市水利工作会议。</p>\n"
    let page = PageReader().read(try SourceText(utf8: Array(text.utf8)), id: "x", file: "x.html")
    let person = try #require(page.stories.first?.people.first)
    #expect(person.titles.map(\.value).joined() + person.name == shown)
    for title in person.titles {
      #expect(title.places.map { page.text[$0] }.joined() == title.value)
    }
    #expect(RecordLaws(page).breaches.isEmpty)
  }

  /// Line and column count lines that end with CR, where a text has no other line ends.
  @Test func carriageReturnsAreLineEnds() throws {
    let text = try SourceText(utf8: Array("一\r二三\r四".utf8))
    #expect(text.lineCount == 3)
    #expect(text.position(of: 3) == Position(line: 2, column: 2))
    #expect(try SourceText(utf8: Array("一\r\n二\r三".utf8)).lineCount == 2)
  }
}

/// What a page's readouts say, without punctuation, layout and places.
enum Meaning {
  static func of(_ text: String) throws -> [String] {
    let page = PageReader().read(try SourceText(utf8: Array(text.utf8)), id: "x", file: "x.txt")
    return page.stories.filter { $0.kind == .readout }.flatMap { story in
      let meeting = story.meeting
      var out = [
        meeting?.name?.value ?? "", meeting?.date?.value.text ?? "",
        meeting?.place?.value.city ?? "", meeting?.chair?.value.name ?? "",
      ]
      for person in story.people {
        let roles = person.roles.map(\.kind.rawValue).joined(separator: " ")
        out.append("\(person.name) \(person.titles.map(\.value).joined()) \(roles)")
      }
      for said in story.statements { out.append("\(said.speaker) \(said.verb) \(said.status)") }
      for series in story.series {
        out.append("\(series.label) \(series.numbering) \(series.kind) \(series.speaker ?? "")")
        for item in series.directives {
          out.append("\(item.number ?? 0) \(page.text[item.headline])")
          for demand in item.demands { out.append(page.text[demand.passage]) }
        }
      }
      return out.map { String(decoding: codes($0).filter { $0.isWord }, as: UTF16.self) }
    }
  }
}

/// A readout with other people, days and tasks each time.
struct MadeReadout {
  private let chair, mayor, deputy, day, place: String
  private let tasks: [String]

  init(_ random: inout SeededRandom) {
    func one(_ all: [String]) -> String { all.randomElement(using: &random) ?? "" }
    var names = ["林致远", "高建平", "马晓东", "孙立新", "李强", "韩若兰", "王刚"]
    names.shuffle(using: &random)
    (chair, mayor, deputy) = (names[0], names[1], names[2])
    day = "20\(one(["19", "21", "23", "24"]))年\(one(["1", "5", "11"]))月\(one(["2", "12", "28"]))日"
    place = one(["湖州", "芜湖", "南京", "合肥"])
    var tasks = ["抓好工程建设", "加强水质监测", "健全管护机制", "完善应急预案", "提高供水能力"]
    tasks.shuffle(using: &random)
    self.tasks = tasks
  }

  private var title: String { "\(chair)主持召开全市水网建设推进会" }
  private var body: [String] {
    [
      "\(day)下午，市委书记\(chair)在\(place)主持召开全市水网建设推进会并讲话。市长\(mayor)出席会议。",
      "\(chair)指出，水网建设事关长远，必须久久为功。要突出重点，一是\(tasks[0])，3个月内完成。二是\(tasks[1])。三是\(tasks[2])。",
      "\(chair)强调，各级各部门要\(tasks[3])，确保2座水库安全度汛。", "副市长\(deputy)参加会议。",
    ]
  }
  var plain: String { ([title] + body).joined(separator: "\n\n") + "\n" }

  func changed(by noise: NoiseTests.Noise) -> String {
    switch noise {
    case .carriageReturns: plain.replacing("\n", with: "\r")
    case .lineSeparators: plain.replacing("\n\n", with: "\u{2028}")
    case .paragraphSeparators: plain.replacing("\n\n", with: "\u{2029}")
    case .nextLines: plain.replacing("\n", with: "\u{85}")
    case .verticalTabs: plain.replacing("\n\n", with: "\u{B}")
    case .formFeeds: title + "\n\n" + body.joined(separator: "\n\u{C}") + "\n"
    case .bullets: marked("● ")
    case .squares: marked("■")
    case .privateUse: marked("\u{F06C} ")
    case .directionMarks: marked("\u{200E}")
    case .objects: marked("\u{FFFC}")
    case .wrapped: title + "\n" + body.map { Self.wrapped($0, at: 22) }.joined(separator: "\n")
    case .tagsOverLines, .wrappedHTML, .references, .comments, .hidden, .ruby, .notes: html(noise)
    default: words(changedBy: noise)
    }
  }

  private func marked(_ mark: String) -> String {
    ([title] + body.map { mark + $0 }).joined(separator: "\n\n") + "\n"
  }

  private func words(changedBy noise: NoiseTests.Noise) -> String {
    switch noise {
    case .boldSpeakers: return plain.replacing("\(chair)指出", with: "**\(chair)**指出")
    case .linkedSpeakers:
      return plain.replacing("\(chair)强调", with: "[\(chair)](https://example.cn/a?b=1)强调")
    case .boldOrdinals: return plain.replacing(/[一二三]是/) { "**\($0.output)**" }
    case .spacedFigures: return plain.replacing(/[0-9]+/) { " \($0.output) " }
    case .spacedNames:
      return [chair, mayor, deputy].filter { $0.count == 2 }.reduce(plain) { text, name in
        text.replacing(name, with: "\(name.prefix(1))\u{3000}\(name.suffix(1))")
      }
    case .spacedOut:
      return plain.split(separator: "\n").map { $0.map { String($0) }.joined(separator: " ") }
        .joined(separator: "\n\n")
    case .radicals: return Texts.string(plain.unicodeScalars.map { Self.radicals[$0] ?? $0 })
    case .wideStops: return plain.replacing("。", with: "．")
    case .fullWidthDigits:
      return Texts.string(
        plain.unicodeScalars.map { scalar in
          0x30...0x39 ~= scalar.value
            ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
        })
    default: return plain
    }
  }

  private static let radicals: [Unicode.Scalar: Unicode.Scalar] = {
    var out: [Unicode.Scalar: Unicode.Scalar] = [:]
    for row in WordFile.radicals.rows {
      let pair = row.flatMap { Array($0.unicodeScalars) }
      if pair.count == 2, pair[0].value >= 0x2F00 { out[pair[1]] = pair[0] }
    }
    return out
  }()

  private func html(_ noise: NoiseTests.Noise) -> String {
    let paragraphs = body.map { paragraph -> String in
      switch noise {
      case .tagsOverLines: "<p class=\"a>b\"\n   id='c'>\(paragraph)</p>"
      case .wrappedHTML: "  <p>\n    \(Self.wrapped(paragraph, at: 17))\n  </p>"
      case .references:
        "<p>"
          + paragraph.unicodeScalars.map { $0.value % 3 == 0 ? "&#\($0.value);" : String($0) }
          .joined() + "</p>"
      case .comments: "<!-- <p>\(mayor)强调，要写注释。</p>\n-->\n<p>\(paragraph)</p>"
      case .hidden:
        "<template><p>\(mayor)强调，要套模板。</p></template><p hidden>\(mayor)强调，要隐藏。</p><script>t=\"<p>\(mayor)强调，要写脚本。<\\/p>\"</script><style>/* <p> */</style><p>\(paragraph)</p>"
      case .ruby:
        "<p>" + paragraph.replacing("要", with: "<ruby>要<rp>(</rp><rt>yào</rt><rp>)</rp></ruby>")
          + "</p>"
      case .notes: "<p>" + paragraph.replacing("指出", with: "<sup>[3]</sup>指出") + "</p>"
      default: "<p>\(paragraph)</p>"
      }
    }
    let lines = ["<!DOCTYPE html>", "<html><body>", "<h1>\(title)</h1>"] + paragraphs
    return (lines + ["</body></html>"]).joined(separator: "\n") + "\n"
  }

  private static func wrapped(_ text: String, at width: Int) -> String {
    let scalars = Array(text.unicodeScalars)
    return stride(from: 0, to: scalars.count, by: width).map { start in
      Texts.string(scalars[start..<min(start + width, scalars.count)])
    }.joined(separator: "\n")
  }
}
