import Testing

@testable import SpeechAnswers
@testable import SpeechReading

/// The test cases of CollateX (github.com/interedition/collatex, Java and Python), as facts: its texts, and the variants that its tables
/// of alignment expect.
///
/// It aligns words and leaves out marks; this compares characters, keeps words together and reports what is transposed once. A case
/// in which the two differ says what this finds and why.
@Suite struct CollateXTests {
  /// Some texts with the variants that are expected: the readings of all texts between strokes, – for none.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let texts: [String]
    /// What the tables of CollateX show.
    let collateX: [String]
    /// What is found here, where that is something else, and why.
    var here: [String]?
    var why = ""

    init(_ name: String, _ texts: [String], _ collateX: [String]) {
      (self.name, self.texts, self.collateX) = (name, texts, collateX)
    }

    init(_ name: String, _ texts: [String], _ collateX: [String], here: [String], why: String) {
      self.init(name, texts, collateX)
      (self.here, self.why) = (here, why)
    }

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    // Gaps and substitutions.
    Case("equal", ["the black cat", "the black cat", "the black cat"], []),
    Case(
      "variant",
      ["the black cat", "the white cat", "the green cat", "the red cat", "the yellow cat"],
      ["black/white/green/red/yellow"]),
    Case("omission", ["the black cat", "the cat", "the black cat"], ["black/–/black"]),
    Case("addition 1", ["the black cat", "the white and black cat"], ["–/white and"]),
    Case(
      "addition 2", ["the cat", "before the cat", "the black cat", "the cat walks"],
      ["–/before/–/–", "–/–/black/–", "–/–/–/walks"]),
    Case(
      "addition 3",
      ["the cat", "before the cat", "the black cat", "just before midnight the cat walks"],
      ["–/–/–/just", "–/before/–/before", "–/–/–/midnight", "–/–/black/–", "–/–/–/walks"],
      here: [
        "–/before/–/just before midnight", "–/–/–/just", "–/–/–/midnight", "–/–/black/–",
        "–/–/–/walks",
      ],
      why:
        "a stretch of twelve letters that texts lack is missing as a whole; inside, those that have it are compared"
    ),
    Case("empty cells", ["the black cat", "the"], ["black cat/–"]),
    Case("cruel", ["Hello cruel world", "Hello world"], ["cruel/–"]),
    Case(
      "order independence", ["Hello cruel world", "Hello nice world", "Hello nice cruel world"],
      ["–/nice/nice", "cruel/–/cruel"], here: ["cruel/nice/nice cruel"],
      why: "what stands in one place and is not shared by all is one variant"),
    Case(
      "witness reorder",
      [
        "the black cat", "the black and white cat", "the black not very special cat",
        "the black very special cat",
      ], ["–/and white/not very special/very special"]),
    Case(
      "column status",
      [
        "The quick brown fox jumps over the dog.", "The brown fox jumps over the lazy dog.",
        "The brown fox walks around the lazy dog.",
      ], ["quick/–/–", "jumps over/jumps over/walks around", "–/lazy/lazy"]),
    Case(
      "three foxes",
      [
        "The quick brown fox jumps over the lazy dog",
        "The fast brown fox jumps over the black dog", "The red fox jumps over the fence",
      ], ["quick brown/fast brown/red", "lazy dog/black dog/fence"]),
    Case(
      "clock",
      [
        "The same clock as when for example Magee once died.",
        "The same as when for example Magee once died.",
        "The same as when for example McKee once died.",
      ], ["clock/–/–", "Magee/Magee/McKee"]),
    Case(
      "Spencer and Howe, short", ["a", "b", "a b"], ["a/–/a", "–/b/b"], here: ["a/b/a b"],
      why: "what stands in one place and is not shared by all is one variant"),
    Case(
      "limited", ["a b c .", "a b c d e f g h i j k l m n o p q r s t u v w ."],
      ["–/d e f g h i j k l m n o p q r s t u v w"]),

    // Repetitions.
    Case(
      "wombat",
      [
        "This very quick very quick brown wombat", "That very quick brown koala",
        "That very quick brown kangaroo",
      ], ["This very quick/That/That", "wombat/koala/kangaroo"],
      here: ["This/That/That", "very quick/–/–", "wombat/koala/kangaroo"],
      why: "what one text alone has is a variant of its own"),
    Case(
      "bleach",
      [
        "in the in the bleach", "in the in the bleach in the", "in the in the bleach in the",
      ], ["–/in the/in the"]),
    Case("longest match", ["a g a g c t a g t", "a g c t"], ["a g/–", "a g t/–"]),
    Case(
      "Hermans",
      [
        "a b c d F g h i ! K ! q r s t", "a b c d F g h i ! q r s t", "a b c d E g h i ! q r s t",
      ], ["F/F/E", "! K/–/–"], here: ["F/F/E", "K/–/–"],
      why: "marks are no words: they are formal differences"),

    // Near matches.
    Case(
      "glasses",
      [
        "I bought this glass , because it matches those dinner plates", "I bought those glasses",
      ], ["this glass , because it matches/–", "dinner plates/glasses"]),
    Case(
      "near 1", ["over this dog", "over that there dog"], ["this/that", "–/there"],
      here: ["this/that there"],
      why: "nothing is matched nearly: what stands in one place is one variant"),
    Case(
      "near 2", ["over this dog", "over there that dog"], ["–/there", "this/that"],
      here: ["this/there that"],
      why: "nothing is matched nearly: what stands in one place is one variant"),
    Case(
      "near 3", ["this", "there thin"], ["–/there", "this/thin"], here: ["this/there thin"],
      why: "nothing is matched nearly: what stands in one place is one variant"),
    Case(
      "clash", ["aaa bbb ccc ddd", "aaa cce ddd", "aaa cce ccc ddd"],
      ["bbb/cce/cce", "ccc/–/ccc"]),
    Case(
      "rank",
      ["aa bb cc dd ee ff", "aa bb ex ff", "aa bb cc ee ff", "aa bb ex dd ff"],
      ["cc/ex/cc/ex", "dd/–/–/dd", "ee/–/ee/–"], here: ["cc/ex/cc/ex", "dd ee/–/ee/dd"],
      why: "what stands in one place and is not shared by all is one variant"),

    // Transpositions.
    Case(
      "black and white", ["A black cat in a white basket", "A white cat in a black basket"],
      ["black/white", "white/black"]),
    Case(
      "cat and dog", ["the cat and the dog", "the dog and the cat"], ["cat/dog", "dog/cat"]),
    Case(
      "double 1", ["the cat is black", "black is the cat"], ["the cat/black", "black/the cat"],
      here: ["–/black is", "is black/–"],
      why: "the longer run is aligned; is has its place in what moved"),
    Case(
      "double 2", ["a b", "b a"], ["–/b", "b/–"], here: ["a b/b a"],
      why: "one letter between larger differences is chance"),
    Case(
      "double 3", ["a b c", "b a c"], ["–/b", "b/–"], here: ["a b/b a"],
      why: "one letter between larger differences is chance"),
    Case("limiter", ["X a b", "a b X"], ["X/–", "–/X"]),
    Case("one pair", ["y", "x y z", "z y"], ["–/x/z", "–/z/–"]),
    Case(
      "dog and cat",
      [
        "the black dog chases a red cat", "a red cat chases the black dog",
        "a red cat chases the yellow dog",
      ],
      [
        "the black dog/a red cat/a red cat", "a red cat/the black dog/the yellow dog",
      ],
      here: [
        "the black dog chases/–/–", "–/chases the black dog/chases the yellow dog",
        "–/black/yellow",
      ],
      why: "the longest run is aligned (a red cat), the rest is missing before and behind it"),
    Case(
      "agast", ["He was agast, so", "He was agast", "So he was agast"],
      ["–/–/So", "so/–/–"], here: ["He/He/So he", "so/–/–"],
      why: "He and he are two words: capitals are not folded"),
    Case(
      "Spencer and Howe", ["a b c d e f", "x y z d e", "a b x y z"],
      ["a b/–/a b", "c/x y z/x y z", "d e/d e/–", "f/–/–"],
      here: ["a b c d e f/x y z d e/a b x y z"],
      why: "two letters between larger differences are chance"),
  ]

  @Test(arguments: cases) func variantsAreThose(_ one: Case) throws {
    let found = try Self.variants(one.texts)
    #expect(found == one.here ?? one.collateX, "\(found)")
    #expect((one.here == nil) == one.why.isEmpty)
  }

  private static func variants(_ texts: [String]) throws -> [String] {
    let witnesses = try texts.enumerated().map { index, text in
      WitnessText(
        whole: try CollationLawTests.source(text), siglum: String(index + 1), page: index)
    }
    let found = Collation(witnesses, scope: .whole)
    return found.variants.map { variant in
      let readings = variant.readings.enumerated().map { witness, place in
        let text = place.map { found.text($0, of: witness) } ?? ""
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.isEmpty ? "–" : words
      }
      return (variant.class == .order ? "order " : "")
        + readings.joined(separator: "/")
    }
  }
}
