import SpeechKit
import Testing

/// Words live in word files and in the tables of `Rules`; nobody else holds a Chinese literal of more than two characters, but for those
/// that are named here with the reason. `Rendering` says Chinese words to readers.
@Suite struct LiteralTests {
  /// What stands at one place, in a set of one to three words that no other rule asks for.
  private static let closedSets: [String: Set<String>] = [
    "Asking/Imperatives.swift": ["有利于"],
    "Asking/MeetingWordScene.swift": ["代表团"],
    "Asking/WatchedWords.swift": ["作题为", "有必要"],
    "Corpus/KeyWord.swift": ["中国共产党"],
    "Page/PageParts.swift": ["会议时间："],
    "Page/RunIn.swift": ["新华社", "上强调", "时强调", "会强调", "上指出", "时指出"],
    "Query/Audit/NameOrder.swift": ["老同志", "姓氏笔画"],
    "Query/DemandDocuments.swift": ["的意见"],
    "Query/DemandLimits.swift": ["力争到"],
    "Query/Terms/TermEdges.swift": ["次届批轮期"],
    "Quotation/DraftOccasions.swift": ["召开的", "举行的"],
    "Reading/Asked/Addressees.swift": ["国家机关"],
    "Reading/Course/CourseReader.swift": ["在会见"],
    "Reading/Findings/StoryFindings.swift": ["省委副书记", "委书记"],
    "Reading/Meeting/MeetingDetails.swift": ["为主题", "为议题", "坚持以"],
    "Reading/Meeting/Minutes.swift": ["会议记录"],
    "Reading/Meeting/VenueNames.swift": ["拉开幕"],
    "Reading/Naming/MeetingDeeds.swift": ["汇报时"],
    "Reading/Naming/MeetingRules.swift": ["进行了", "常委会"],
    "Reading/Narrative/Narrative.swift": ["总书记"],
    "Reading/Roles/Mentions.swift": ["为核心"],
    "Reading/Roles/RolesBeside.swift": ["全体会议"],
    "Reading/Told/SpeakingGroups.swift": ["国代表"],
    "Reading/Told/StatementOpeners.swift": ["会议决定"],
  ]
  /// Characters, each by itself, written as one text.
  private static let characters: Set<String> = [
    "Collation/WordBoundaries.swift", "Corpus/ReadingBenchmark.swift", "Page/Furniture.swift",
    "Page/Spaces.swift", "Query/Weekdays.swift", "Text/Mojibake.swift",
  ]

  @Test func wordsStandInWordFilesAndRules() throws {
    let root = String(#filePath.dropLast("Tests/SpeechKitTests/LiteralTests.swift".count))
    var seen: [String: Set<String>] = [:]
    for (path, text) in try FileTreeOfSources.read(root + "Sources/SpeechKit")
    where !path.hasPrefix("Rules/") && !path.hasPrefix("Rendering/") {
      guard !Self.characters.contains(path) else { continue }
      for literal in Self.literals(in: text) {
        seen[path, default: []].insert(literal)
        #expect(
          Self.closedSets[path]?.contains(literal) == true,
          "\(path) holds “\(literal)”: a word file or a rule is its place")
      }
    }
    for (path, words) in Self.closedSets {
      #expect(seen[path] == words, "\(path) no longer holds all that is excused")
    }
  }

  /// Chinese literals of more than two characters, classes of characters (`CodeSet("…")`) aside.
  private static func literals(in text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).flatMap { line -> [String] in
      guard !line.drop(while: { $0 == " " }).hasPrefix("//") else { return [] }
      let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
      return parts.indices.filter { $0 % 2 == 1 }.compactMap { index in
        guard !isClass(parts[index - 1]), isLong(parts[index]) else { return nil }
        // A remark behind the code.
        return parts[..<index].contains { $0.contains("//") } ? nil : String(parts[index])
      }
    }
  }

  private static func isClass(_ before: Substring) -> Bool {
    before.hasSuffix("CodeSet(") || before.hasSuffix("Set(codes(")
  }

  private static func isLong(_ literal: Substring) -> Bool {
    literal.unicodeScalars.split { !(0x4E00...0x9FFF).contains($0.value) }.contains { $0.count > 2 }
  }
}
