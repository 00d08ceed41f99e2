/// Words that a user adds to the classes, for names and offices that they lack: each a line as in the program's own word files, with further
/// fields behind tabs or spaces.
public struct UserWords: Sendable, Equatable {
  /// Surnames of one or two characters.
  public var surnames: [String]
  /// Offices as they end a title: 书记.
  public var offices: [String]
  /// Places: `NAME`, or `NAME PINYIN PROVINCE`.
  public var places: [String]
  /// Phrases that searches may count as one: `三省一市 = 一市三省`. Reading does not ask for them.
  public var equivalents: [String] = []
  /// How people spell their names: `艾尔肯·吐尼亚孜 = Erkin Tuniyaz`. Reading does not ask for them.
  public var spellings: [String] = []

  /// Words that a user adds to the lists.
  public init(surnames: [String] = [], offices: [String] = [], places: [String] = []) {
    (self.surnames, self.offices, self.places) = (surnames, offices, places)
  }

  /// The most words of a list that are read.
  package static let most = 60_000

  /// Why no word list can hold a word; nil where one can.
  package static func fault(of word: String) -> String? {
    let field = word.drop { $0 == " " }.prefix { $0 != " " && $0 != "\t" }
    if field.isEmpty { return "is blank" }
    if word.utf8.contains(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) {
      return "holds a control character"
    }
    let length = field.utf16.count
    if length <= LexiconEntries.longest { return nil }
    return "has \(length) characters, more than \(LexiconEntries.longest)"
  }

  var isEmpty: Bool { surnames.isEmpty && offices.isEmpty && places.isEmpty }
}

/// The lists by which a page is read: the program's, with the user's words.
package final class WordLists: Sendable {
  package static let standard = WordLists(UserWords())

  package let lexicon: Lexicon
  package let names: NameRules
  /// Name, pinyin, province, kind: the `entry` of a mark of kind `place` is the number of a line.
  let places: WordTable

  init(_ words: UserWords) {
    lexicon = words.isEmpty ? .shared : Lexicon(Lexicon.lists + words.lists)
    names = NameRules(surnames: words.surnames)
    places = WordTable(words.places.isEmpty ? .places : words.allPlaces)
  }

  /// The lines of the places with a name, in their order.
  func places(named name: String) -> [Int] {
    places.lines(beginningWith: Array(name.utf8))
  }
}

extension UserWords {
  /// The program's places, and the user's behind them; what the user leaves out is not known.
  fileprivate var allPlaces: WordFile {
    let lines = places.map { place in
      let fields = Self.fields(of: place)
      return fields + Array(repeating: "-", count: max(0, 4 - fields.count))
    }
    return WordFile(adding: lines, to: .places)
  }

  private static func fields(of line: String) -> [String] {
    line.split { $0 == " " || $0 == "\t" }.map(String.init)
  }

  /// The user's words as classes of the lexicon.
  fileprivate var lists: [(WordFile, WordKind)] {
    [
      (WordFile(adding: offices.map { Array(Self.fields(of: $0).prefix(1)) }), .office),
      (allPlaces, .place),
    ]
  }
}
