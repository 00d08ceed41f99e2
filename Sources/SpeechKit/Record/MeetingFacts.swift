/// What a readout says of its meeting; what is unknown is nil.
public struct MeetingFacts: Sendable {
  /// Who chaired.
  public struct Chair: Sendable, Equatable, CustomStringConvertible {
    /// As printed: 李强.
    public let name: String
    /// How it is printed: 主持召开, 主持会议, 会议由…主持.
    public let form: String

    /// The `name`: 李强.
    public var description: String { name }
  }

  /// The meeting to come.
  public struct Next: Sendable, Equatable, CustomStringConvertible {
    /// Its name, as printed.
    public let name: String
    /// Where it will be; nil where nothing is printed.
    public let place: String?

    /// The `name`: 2021年度长三角地区主要领导座谈会.
    public var description: String { name }
  }

  /// A part of the meeting: 成果发布会, 签约仪式.
  public struct Event: Sendable {
    /// As printed.
    public var name: Sourced<String>
    /// When it was, if not at the meeting.
    public var date: Sourced<DateEstimate>?
    /// Where it was, if not at the meeting.
    public var place: Sourced<Site>?
  }

  /// As printed: 全国组织部长会议.
  public var name: Sourced<String>?
  /// What kind of meeting it is: 座谈会, 常务会议.
  public var type: Sourced<String>?
  /// When it was.
  public var date: Sourced<DateEstimate>?
  /// Where it was.
  public var place: Sourced<Site>?
  /// In which house: 人民大会堂.
  public var hall: Sourced<String>?
  /// Who chaired.
  public var chair: Sourced<Chair>?
  /// The body that held it: 国务院.
  public var convener: Sourced<String>?
  /// Of which year or number it is: 2020年度, 第五次.
  public var edition: Sourced<String>?
  /// What it was about, as printed.
  public var theme: Sourced<String>?
  /// What it kept to, as printed: 紧扣“一体化”和“高质量”.
  public var keyPhrases: [Sourced<String>]
  /// During which journey or event it was held: 在安徽调研期间.
  public var occasion: Sourced<String>?
  /// The meeting before, as the text names it.
  public var previous: Sourced<String>?
  /// The meeting to come.
  public var next: Sourced<Next>?
  /// Its parts, in the printed order.
  public var events: [Event]

  package init(keyPhrases: [Sourced<String>], events: [Event]) {
    self.keyPhrases = keyPhrases
    self.events = events
  }
}

/// A place on the map, as readouts name it.
public struct Site: Sendable, Equatable, CustomStringConvertible {
  /// The city, as printed: 南宁.
  public let city: String
  /// The province, as it is called in short, 安徽; nil where the city is not in the tables.
  public let province: String?
  /// The city in pinyin, `hefei`; nil where it is not in the tables.
  public let pinyin: String?

  /// The `city`: 南宁.
  public var description: String { city }
}
