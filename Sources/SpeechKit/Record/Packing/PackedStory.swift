import Synchronization

/// A story in some hundred bytes: where many stories are read, few are ever shown.
///
/// The values are made when somebody asks for one of them, and then kept; who only passes by makes them for himself.
final class PackedStory: Sendable {
  private let bytes: [UInt8]
  private let page: PackedPage
  private let made = AtomicLazyReference<StoryContent.Made>()

  /// Nil where something of it could not be made again.
  init?(_ values: StoryValues, _ page: PackedPage, of open: SourceText) {
    var packer = Packer(page, open)
    values.pack(into: &packer)
    guard packer.isFaithful else { return nil }
    // As much room as is needed, where a packer has room to write.
    bytes = packer.bytes.map { $0 }
    self.page = page
  }

  var kept: StoryContent.Made { made.load() ?? made.storeIfNil(unpacked) }

  var fresh: StoryContent.Made { made.load() ?? unpacked }

  private var unpacked: StoryContent.Made {
    var unpacker = Unpacker(bytes, of: page)
    return StoryContent.Made(StoryValues(from: &unpacker))
  }

  /// The people, who stand behind what is asked first.
  var people: [Person] {
    if let made = made.load() { return made.values.people }
    var unpacker = Unpacker(bytes, of: page)
    _ = StoryGlance(from: &unpacker)
    return unpacker.values()
  }

  /// What stands at the beginning.
  var glance: StoryGlance {
    var unpacker = Unpacker(bytes, of: page)
    return StoryGlance(from: &unpacker)
  }
}

extension StoryGlance {
  fileprivate init(from packed: inout Unpacker) {
    self.init(
      spans: packed.values(), findings: packed.values(), meeting: packed.value(),
      directiveCount: packed.number())
  }
}

extension StoryValues {
  fileprivate func pack(into out: inout Packer) {
    out.add(spans)
    out.add(findings)
    out.add(meeting)
    out.add(directiveCount)
    out.add(people)
    out.add(reason)
    out.add(headlines.count)
    for headline in headlines { out.add(headline) }
    out.add(captions)
    out.add(byline)
    out.add(dateline)
    out.add(groups)
    out.add(statements)
    out.add(series)
    out.add(apart)
    out.add(secondCopies)
  }

  fileprivate init(from packed: inout Unpacker) {
    let glance = StoryGlance(from: &packed)
    let people: [Person] = packed.values()
    // In the order in which they were packed.
    self.init(
      reason: packed.string(), spans: glance.spans,
      headlines: (0..<packed.number()).map { _ in packed.values() }, captions: packed.values(),
      byline: packed.values(), dateline: packed.value(), meeting: glance.meeting,
      people: people, groups: packed.values(), statements: packed.values(),
      series: packed.values(), findings: glance.findings, apart: packed.values(),
      secondCopies: packed.values())
  }
}
