import SpeechKit
import Testing

@testable import yrd

/// A tool of its own, so that these tests speak about the reader and not about yrd's commands.
private enum Sample {
  enum Size: String, CaseIterable, Sendable { case small, large }

  static let quiet = Setting.flag("quiet", short: "q", "no warnings")
  static let paths = Setting.texts("path", short: "p", "PATH", "paths", kind: .path)
  static let from = Setting.date("from", short: "f", "a date")
  static let size = Setting<Size>.choice("size", "SIZE", "a size")
  static let count = Setting.number("count", short: "n", "N", in: 1...9, "a number")
  static let match = Setting.text("match", "TEXT", "a text")
  static let word = Setting.word("kind", "KIND", from: ["task", "pledge"], "a kind")

  static let tool = Tool(
    name: "sample", version: "1", summary: "", details: "",
    options: [quiet.option, paths.option, Global.help.option, Global.version.option],
    groups: [
      CommandGroup(
        title: "All",
        commands: [
          command(
            "list", .some("ID"),
            [from.option, size.option, count.option, match.option, word.option]),
          command("check", .optional("SHELL", .word(["bash", "zsh"])), []),
        ])
    ], topics: [])

  static func command(_ name: String, _ operands: Operands, _ options: [Option]) -> Command {
    Command(name: name, summary: "", operands: operands, options: options) { _, _ in .done }
  }
}

@Suite struct CommandLineTests {
  func settings(_ words: String...) throws -> Settings {
    guard case .run(_, let settings) = try Sample.tool.read(words) else {
      throw Failure("no command")
    }
    return settings
  }

  func refusal(_ words: String...) -> String? {
    do {
      _ = try Sample.tool.read(words)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func aValueFollowsItsOptionInAnyWay() throws {
    for words in [["--match", "一体化"], ["--match=一体化"]] {
      guard case .run(_, let settings) = try Sample.tool.read(["list", "x"] + words) else {
        continue
      }
      #expect(settings[Sample.match] == "一体化")
    }
    #expect(try settings("list", "x", "-n", "3")[Sample.count] == 3)
    #expect(try settings("list", "x", "-n3")[Sample.count] == 3)
    #expect(try settings("list", "x", "-qn3").has(Sample.quiet))
    #expect(try settings("list", "x", "--match=a=b")[Sample.match] == "a=b")
    #expect(try settings("list", "x", "--match=--x")[Sample.match] == "--x")
    #expect(try settings("list", "x", "--match=")[Sample.match] == "")
  }

  @Test func optionsMayStandBeforeTheCommandEvenItsOwn() throws {
    let settings = try settings("-q", "--match", "list", "list", "x")
    #expect(settings.has(Sample.quiet))
    #expect(settings[Sample.match] == "list")
    #expect(settings.operands == ["x"])
  }

  @Test func whatWasNotSaidIsNil() throws {
    let settings = try settings("list", "x")
    #expect(settings[Sample.from] == nil)
    #expect(settings[Sample.size] == nil)
    #expect(settings[Sample.paths] == [])
    #expect(!settings.has(Sample.quiet))
  }

  @Test func anOptionThatRepeatsKeepsAllAndAnotherTheLast() throws {
    let settings = try settings("list", "x", "-p", "a", "--path=b", "--match", "1", "--match", "2")
    #expect(settings[Sample.paths] == ["a", "b"])
    #expect(settings[Sample.match] == "2")
  }

  @Test func nothingBehindTwoDashesIsAnOption() throws {
    #expect(try settings("list", "--", "--match", "-q", "--").operands == ["--match", "-q", "--"])
  }

  @Test func aDashAloneIsAWord() throws {
    #expect(try settings("list", "-").operands == ["-"])
  }

  @Test(arguments: [
    (
      ["list", "x", "--from", "2020-13"],
      "--from: “2020-13” is no date; a date is YYYY, YYYY-MM or YYYY-MM-DD"
    ),
    (["list", "x", "--from", ""], "--from: “” is no date; a date is YYYY, YYYY-MM or YYYY-MM-DD"),
    (
      ["list", "x", "--size", "smal"],
      "--size: “smal” is none of small, large. Did you mean “small”?"
    ),
    (["list", "x", "--size", ""], "--size: “” is none of small, large"),
    (
      ["list", "x", "--kind", "tsak"],
      "--kind: “tsak” is none of task, pledge. Did you mean “task”?"
    ),
    (["list", "x", "--count", "0"], "--count: “0” is no whole number from 1 to 9"),
    (["list", "x", "--count", "1x"], "--count: “1x” is no whole number from 1 to 9"),
    (
      ["list", "x", "--count", "99999999999999999999"],
      "--count: “99999999999999999999” is no whole number from 1 to 9"
    ),
  ])
  func aBadValueIsRefused(words: [String], message: String) {
    #expect(throws: Failure.self) { try Sample.tool.read(words) }
    #expect((try? Sample.tool.read(words)) == nil)
    let error = #expect(throws: Failure.self) { try Sample.tool.read(words) }
    #expect(error?.description == message)
  }

  @Test func whatIsUnknownGetsASuggestion() {
    #expect(refusal("lst") == "unknown command “lst”. Did you mean “list”?")
    #expect(refusal("zzzzz") == "unknown command “zzzzz”: yrd help lists the commands")
    #expect(refusal("list", "--mtach", "x") == "unknown option “--mtach”. Did you mean “--match”?")
    #expect(
      refusal("list", "--zzzzz") == "unknown option “--zzzzz”: yrd help list lists the options")
    #expect(refusal("-z", "list") == "unknown option “-z”: yrd help lists the options")
    #expect(refusal("check", "fish") == "“fish” is none of bash, zsh")
  }

  @Test func whatIsMissingOrTooMuchIsNamed() {
    #expect(refusal("--quiet") == "a command is missing: yrd help lists them")
    #expect(refusal("list") == "“list” needs ID: yrd list ID…")
    #expect(refusal("check", "bash", "x") == "“check” does not take “x”. Usage: yrd help check")
    #expect(refusal("list", "--match") == "--match needs a value: --match TEXT")
    #expect(refusal("list", "--match", "--quiet") == "--match needs a value: --match TEXT")
    #expect(refusal("list", "--quiet=yes") == "--quiet takes no value")
    #expect(
      refusal("check", "--match", "x") == "“check” has no option --match; it belongs to “list”")
    #expect(refusal("--match", "x") == "--match needs a command: “list”")
  }

  @Test func nothingInAWordCanSteerTheTerminal() {
    #expect(refusal("\u{1B}[31m")?.contains("\u{1B}") == false)
    #expect(refusal("list", "--\u{1B}x")?.contains("\u{1B}") == false)
  }

  @Test func helpAndVersionNeedNothingElse() throws {
    guard case .help(let command, _) = try Sample.tool.read(["list", "--help"]) else {
      Issue.record("no help")
      return
    }
    #expect(command?.name == "list")
    guard case .version = try Sample.tool.read(["-V"]) else {
      Issue.record("no version")
      return
    }
  }

  @Test func suggestionsAreNearOrNone() {
    let words = ["list", "articles", "directives", "completions", "check"]
    #expect(suggestion(for: "lits", among: words) == "list")
    #expect(suggestion(for: "dir", among: words) == "directives")
    #expect(suggestion(for: "LIST", among: words) == "list")
    #expect(suggestion(for: "c", among: words) == "completions")
    #expect(suggestion(for: "zebra", among: words) == nil)
    #expect(suggestion(for: "", among: words) == nil)
    #expect(suggestion(for: "x", among: []) == nil)
  }
}

@Suite struct DateSpanTests {
  @Test(arguments: [
    ("2020", "2020-01-01", "2020-12-31"), ("2020-02", "2020-02-01", "2020-02-29"),
    ("2021-02", "2021-02-01", "2021-02-28"), ("1900-02", "1900-02-01", "1900-02-28"),
    ("2020-08-20", "2020-08-20", "2020-08-20"), ("2020-02-29", "2020-02-29", "2020-02-29"),
    ("0999-11", "0999-11-01", "0999-11-30"),
  ])
  func aDateIsTheDaysFromFirstToLast(text: String, first: String, last: String) {
    #expect(DateSpan(text)?.first.text == first)
    #expect(DateSpan(text)?.last.text == last)
  }

  @Test(arguments: [
    "", "20", "20200820", "2020-", "2020-8", "2020-13", "2020-00", "2020-02-30", "2021-02-29",
    "2020-08-00",
    "2020-08-20-1", "2020/08", "+020", "２０２０", "2020-08-20 ", "-2020",
  ])
  func whatIsNoDateIsRefused(text: String) {
    #expect(DateSpan(text) == nil)
  }
}
