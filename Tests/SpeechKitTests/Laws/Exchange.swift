@testable import SpeechReading

/// Other names for the people and places of a text, each as long as what it stands for, so that every place stays where it is.
struct Exchange {
  private let pairs: [(from: [Unicode.Scalar], to: [Unicode.Scalar])]

  /// Other names for the people of records, and other places of the same kind.
  init(people: [String], _ random: inout SeededRandom) {
    var taken = Set(people)
    var pairs: [(String, String)] = Self.places
    for name in people {
      var other = Self.name(of: name.unicodeScalars.count, &random)
      while !taken.insert(other).inserted {
        other = Self.name(of: name.unicodeScalars.count, &random)
      }
      pairs.append((name, other))
    }
    self.pairs = pairs.map { (Array($0.unicodeScalars), Array($1.unicodeScalars)) }
      .sorted { $0.from.count > $1.from.count }
  }

  private static let places = [
    ("上海", "天津"), ("江苏", "湖南"), ("浙江", "广东"), ("安徽", "福建"), ("合肥", "厦门"), ("湖州", "惠州"),
    ("长三角", "珠三角"), ("浦东", "前海"), ("长江", "黄河"), ("太湖", "洱海"), ("北京", "重庆"),
  ]
  private static let surnames = Array(
    "王张刘陈杨赵黄周吴徐孙马朱胡郭何林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戚莫孔向汤"
      .unicodeScalars)
  private static let given = Array(
    "伟芳娜敏静丽磊军勇艳杰娟涛明超霞刚桂英华健波宁佳琳浩宇轩泽晨凯雪梅兰竹松柏岩峰岭川溪涵昊睿哲彦斌彬炜烨琪瑶莹婷".unicodeScalars)

  private static func name(of length: Int, _ random: inout SeededRandom) -> String {
    var scalars = [surnames.randomElement(using: &random) ?? "王"]
    while scalars.count < length { scalars.append(given.randomElement(using: &random) ?? "伟") }
    return Texts.string(scalars)
  }

  func callAsFunction(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var out: [Unicode.Scalar] = []
    var index = 0
    while index < scalars.count {
      let pair = pairs.first { pair in scalars[index...].starts(with: pair.from) }
      out += pair?.to ?? [scalars[index]]
      index += pair?.from.count ?? 1
    }
    return Texts.string(out)
  }
}

/// The record of a page without what names and places decide (pinyin, keys, what dated facts say of offices), as lines.
enum Skeleton {
  static func lines(_ page: Page) -> [String] { page.stories.flatMap(lines) }

  private static func lines(_ story: Story) -> [String] {
    var out = ["story \(story.kind.rawValue) \(spans(story.spans))"]
    out += facts(story.meeting)
    out += story.people.map(person)
    for group in story.groups {
      out.append("group \(spans(group.passage)) \(group.role.rawValue) \(group.verb ?? "")")
    }
    for said in story.statements {
      let status = said.status.rawValue
      out.append("statement \(said.speaker) \(said.verb) \(status) \(spans(said.passage))")
    }
    return out + story.series.flatMap(series)
  }

  private static func spans(_ passage: Passage) -> String {
    passage.map { "\($0.start)-\($0.end)" }.joined(separator: ",")
  }

  private static func facts(_ meeting: MeetingFacts?) -> [String] {
    guard let meeting else { return [] }
    return [
      "name \(meeting.name?.value ?? "")", "place \(meeting.place?.value.city ?? "")",
      "chair \(meeting.chair?.value.name ?? "") \(meeting.chair?.value.form ?? "")",
      "theme \(meeting.theme?.value ?? "")", "occasion \(meeting.occasion?.value ?? "")",
      "previous \(meeting.previous?.value ?? "")", "edition \(meeting.edition?.value ?? "")",
      "next \(meeting.next?.value.name ?? "") \(meeting.next?.value.place ?? "")",
    ] + meeting.events.map { "event \($0.name.value)" }
  }

  private static func person(_ person: Person) -> String {
    let roles = person.roles.map { "\($0.kind.rawValue) \($0.verb ?? "") \($0.event ?? "")" }
    return
      "person \(person.name) \(person.titles.map(\.value)) \(roles) \(person.order) \(person.tier) \(spans(person.places))"
  }

  private static func series(_ series: Series) -> [String] {
    ["series \(series.label) \(series.numbering) \(series.kind) \(series.speaker ?? "")"]
      + series.directives.map { item in
        let demands = item.demands.map { demand in
          "\(spans(demand.passage)) \(demand.marker ?? "") \(demand.addressees.map(\.value))"
        }
        return
          "item \(item.number ?? 0) \(item.status) \(spans(item.headline)) \(spans(item.passage)) \(demands)"
      }
  }
}
