import SpeechKit
import Testing

@testable import yrd

/// The table itself under test: what is true of every command, also of those that come later.
@Suite struct TableTests {
  let tool = Tool.yrd

  @Test func namesAreGivenOnce() {
    #expect(Set(tool.commands.map(\.name)).count == tool.commands.count)
    for command in tool.commands {
      let options = tool.options(of: command)
      #expect(Set(options.map(\.long)).count == options.count, "\(command.name)")
      let letters = options.compactMap(\.short)
      #expect(Set(letters).count == letters.count, "\(command.name)")
    }
  }

  @Test func anOptionIsTheSameInEveryCommandThatHasIt() {
    // The reader must know whether an option takes a value before it knows the command.
    var known: [String: String] = [:]
    for option in tool.options + tool.commands.flatMap(\.options) {
      let shape = "\(option.short.map(String.init) ?? "") \(option.value?.name ?? "")"
      #expect(known[option.long, default: shape] == shape, "--\(option.long)")
      known[option.long] = shape
    }
    var letters: [Character: String] = [:]
    for option in tool.options + tool.commands.flatMap(\.options) {
      guard let short = option.short else { continue }
      #expect(letters[short, default: option.long] == option.long, "-\(short)")
      letters[short] = option.long
    }
  }

  @Test func namesAreLowerCaseWordsAndSummariesAreShort() {
    for command in tool.commands {
      #expect(command.name.allSatisfy { $0.isLowercase || $0 == "-" })
      #expect(
        !command.summary.isEmpty && command.summary.count < 100 && !command.summary.hasSuffix("."))
    }
    for option in tool.options + tool.commands.flatMap(\.options) {
      #expect(option.long.allSatisfy { $0.isLowercase || $0 == "-" })
      #expect(!option.summary.isEmpty && !option.summary.hasSuffix("."))
    }
  }

  @Test func everyOptionRefusesWhatIsNoneOfItsValues() {
    for option in tool.options + tool.commands.flatMap(\.options) {
      var settings = Settings()
      switch option.value?.kind {
      case .word(let words):
        #expect(!option.store(&settings, "no-such-word"), "--\(option.long)")
        for word in words { #expect(option.store(&settings, word), "--\(option.long)") }
      case .date, .number, .size: #expect(!option.store(&settings, "x"), "--\(option.long)")
      case .text, .path, .command, .id, nil:
        #expect(option.store(&settings, "x"), "--\(option.long)")
      }
    }
  }

  @Test func everyExampleIsACommandLineThatIsUnderstood() throws {
    for example in tool.commands.flatMap(\.examples) {
      guard let call = example.split(separator: "yrd ", maxSplits: 1).last else { continue }
      let words = call.prefix { !"|>&)".contains($0) }
      #expect(throws: Never.self, "\(example)") { try tool.read(shellWords(String(words))) }
    }
  }

  @Test func everyCommandAndOptionStandsInHelpManualAndCompletions() {
    let general = Help(tool: tool, width: 100).text(for: nil)
    let texts = [tool.manual, tool.bashCompletion, tool.zshCompletion, tool.fishCompletion]
    for command in tool.shownCommands {
      let help = Help(tool: tool, width: 100).text(for: command)
      #expect(general.contains("  \(command.name) "))
      for text in texts { #expect(text.contains(command.name)) }
      for option in tool.options(of: command) {
        #expect(help.contains("--\(option.long)"), "\(command.name)")
        #expect(
          tool.manual.contains(
            "\\-\\-" + option.long.split(separator: "-").joined(separator: "\\-")))
        #expect(tool.bashCompletion.contains("--\(option.long)"))
        #expect(tool.zshCompletion.contains("--\(option.long)"))
        #expect(tool.fishCompletion.contains("-l \(option.long)"))
      }
    }
  }

  @Test(arguments: [40, 60, 80, 100])
  func helpFitsItsWidth(width: Int) {
    for command in tool.commands.map(Optional.some) + [nil] {
      for line in Help(tool: tool, width: width).text(for: command).split(separator: "\n")
      where width > 40 {
        let isExample =
          line.hasPrefix("  yrd") || line.hasPrefix("  source") || line.hasPrefix("  iconv")
        #expect(isExample || DisplayWidth().cells(String(line)) <= width, "\(line)")
      }
    }
  }

  @Test func theManualIsASCIIAndNoLineIsAnAccidentalRequest() {
    #expect(tool.manual.utf8.allSatisfy { $0 < 0x80 })
    let requests: Set = [".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".in", ".nf", ".fi"]
    for line in tool.manual.split(separator: "\n") {
      #expect(!line.hasPrefix("'"))
      if line.hasPrefix(".") {
        #expect(requests.contains(String(line.prefix { $0 != " " })), "\(line)")
      }
    }
  }

  @Test func everySchemaIsJSONWithItsOwnName() throws {
    for schema in RecordSchema.all {
      let value = try readJSON(Array(schema.schema.utf8))
      #expect(value["title"]?.string == schema.id)
      #expect(value["properties"]?["schema"]?["const"]?.string == schema.id)
      #expect(value["$schema"]?.string == "https://json-schema.org/draft/2020-12/schema")
      #expect(references(value).allSatisfy { value["$defs"]?[$0] != nil })
      #expect(repeated(value) == 0)
    }
  }

  /// The names of the definitions that a schema refers to.
  private func references(_ value: JSONValue) -> [String] {
    let own = (value["$ref"]?.string).map { [String($0.dropFirst("#/$defs/".count))] } ?? []
    let below = (value.members ?? []).map(\.value) + (value.elements ?? [])
    return own + below.flatMap(references)
  }

  private func repeated(_ value: JSONValue) -> Int {
    let below = (value.members ?? []).map(\.value) + (value.elements ?? [])
    return below.map(repeated).reduce(value.repeatedMembers.count, +)
  }

  /// Words split at spaces, except in double quotation marks.
  private func shellWords(_ text: String) -> [String] {
    text.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap {
      index, part in
      index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
  }
}
