/// Small classes that are only watched for: what is found there is looked at by one rule.
extension Words {
  static let company = Words(["参加", "陪同"], watch: .company)
  static let deputizing = Words(["委托，"], watch: .deputizing)
  static let electing = Words(["当选"], watch: .electing)
  static let lecturing = Words(["作题为"], watch: .lecturing)
  static let needs = Words(["需要", "有必要"], watch: .needs)
  static let suggesting = Words(["建议"], watch: .suggesting)
  static let topics = Words(["主题", "议题", "为题"], watch: .topics)
}

extension Watch {
  fileprivate var words: Words {
    switch self {
    case .appointing: .appointing
    case .asking: .asking
    case .company: .company
    case .deputizing: .deputizing
    case .electing: .electing
    case .heard: .heard
    case .honorifics: .honorifics
    case .leading: .leading
    case .lecturing: .lecturing
    case .needs: .needs
    case .suggesting: .suggesting
    case .teachers: .teachers
    case .titlesOfLeaders: .titlesOfLeaders
    case .topics: .topics
    }
  }
}

/// The first two characters of the words of all watched classes.
struct WatchTable: Sendable {
  static let shared = WatchTable(Watch.allCases)
  /// Codes that one entry of `read` stands for.
  static let stride = 16
  private static let size = 4096

  /// A bit for each pair, by its hash.
  private var bits = [UInt64](repeating: 0, count: size >> 6)
  /// The classes of the pairs with a hash.
  private var classes = [WatchSet](repeating: WatchSet(), count: size)

  private init(_ all: [Watch]) {
    for watch in all {
      for word in watch.words.all {
        precondition(word.count > 1, "a watched word has two characters at least")
        let hash = Self.hash(word[0], word[1])
        bits[hash >> 6] |= 1 &<< UInt64(hash & 63)
        classes[hash].formUnion(WatchSet(watch))
      }
    }
  }

  @inline(__always) private static func hash(_ first: Code, _ second: Code) -> Int {
    Int(truncatingIfNeeded: ((UInt32(first) &<< 16 | UInt32(second)) &* 0x9E37_79B1) &>> 20)
  }

  /// Of each sixteen codes, the classes of which a word may begin there: that no other begins is certain.
  func read(_ codes: [Code]) -> [WatchSet] {
    let codes = codes.span
    var out = [WatchSet](repeating: WatchSet(), count: codes.count / Self.stride + 1)
    guard codes.count > 1 else { return out }
    let bits = self.bits.span
    precondition(bits.count == Self.size >> 6)
    var first = codes[0]
    for position in 1..<codes.count {
      // Inside the span; a hash has twelve bits.
      let second = unsafe codes[unchecked: position]
      let hash = Self.hash(first, second)
      first = second
      if unsafe bits[unchecked: hash &>> 6] &>> UInt64(hash & 63) & 1 != 0 {
        out[(position - 1) / Self.stride].formUnion(classes[hash])
      }
    }
    return out
  }
}
