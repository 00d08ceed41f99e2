internal import SpeechAnswers
internal import SpeechReading

/// A meeting's texts in one order: what all have, and where they differ.
struct TEISegments: Sendable {
  /// A stretch of a zone of one witness.
  struct Stretch: Sendable, Equatable {
    let witness: Int
    var range: Range<Int>
  }

  /// Some witnesses' common reading; an empty range where they have nothing.
  struct Reading: Sendable {
    var witnesses: [Int]
    let stretch: Stretch
  }

  /// A place at which witnesses differ. The leading reading stands first.
  struct Entry: Sendable {
    let ana: Variant.Class
    let kind: Variant.Kind
    var variant: Variant?
    let readings: [Reading]
  }

  enum Content: Sendable {
    case text(Stretch)
    case entry(Entry)
  }

  struct Node: Sendable {
    var content: Content
    /// The number of the block in which it stands.
    let block: Int?
  }

  /// A stretch that some witnesses lack, or have elsewhere.
  struct Block: Sendable {
    let kind: Variant.Kind
    let ana: Variant.Class
    let variant: Variant?
    let present: [Int]
    let absent: [Int]
  }

  /// How much of the texts is written.
  enum Form: Sendable {
    /// Words of all texts, marks and layout of the leading one.
    case words
    /// Each character of each text.
    case exact
  }

  var nodes: [Node] = []
  var blocks: [Block] = []
}
