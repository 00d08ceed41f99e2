import Foundation
import Testing

@testable import yrd

/// What the shells themselves make of our completions. A shell that is not installed is passed over.
@Suite struct ShellTests {
  private static func path(of program: String) -> String? {
    ["/bin/", "/usr/bin/", "/usr/local/bin/"].map { $0 + program }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// What a program prints on both streams when it gets `input` as its last argument's file.
  private func run(_ program: String, _ arguments: [String], input: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "yrd-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "script")
    try Data(input.utf8).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: try #require(Self.path(of: program)))
    process.arguments = arguments + [file.path]
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path, "LC_ALL": "C.UTF-8"]
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  static let cases: [(words: [String], offered: Set<String>)] = [
    (["li"], ["list"]),
    (["--format", "js"], ["json"]),
    (["-f", "nd"], ["ndjson"]),
    (["--format", "json", "directives", "--ki"], ["--kind"]),
    (["directives", "--kind", "p"], ["positioning", "pledge"]),
    (["speakers", "--role", "ch"], ["chaired"]),
    (["completions", ""], ["bash", "zsh", "fish"]),
    (["help", "dir"], ["directives"]),
    (["list", "--fr"], ["--from"]),
    (["list", "--kin"], []),
  ]

  @Test(.enabled(if: path(of: "bash") != nil), arguments: cases)
  func bashOffersWhatTheTableSays(words: [String], offered: Set<String>) throws {
    let line = (["yrd"] + words).map { "'\($0)'" }.joined(separator: " ")
    let script = """
      \(Tool.yrd.bashCompletion)
      COMP_WORDS=(\(line)); COMP_CWORD=\(words.count); _yrd
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let answer = try run("bash", [], input: script)
    #expect(Set(answer.split(separator: "\n").map(String.init)) == offered)
  }

  @Test(.enabled(if: path(of: "bash") != nil))
  func bashCompletesBehindAnEqualsSign() throws {
    let script =
      Tool.yrd.bashCompletion
      + "COMP_WORDS=(yrd --format = js); COMP_CWORD=3; _yrd; echo ${COMPREPLY[@]}"
    #expect(try run("bash", [], input: script) == "json\n")
  }

  @Test(.enabled(if: path(of: "fish") != nil), arguments: cases)
  func fishOffersWhatTheTableSays(words: [String], offered: Set<String>) throws {
    let script =
      Tool.yrd.fishCompletion + "complete -C '\((["yrd"] + words).joined(separator: " "))'"
    let answer = try run("fish", ["--no-config"], input: script)
    let lines = answer.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
    #expect(Set(lines) == offered)
  }

  /// The program that was built beside the tests.
  private static let program: String? = {
    let root = #filePath.dropLast("Tests/YrdTests/ShellTests.swift".count)
    let path = String(root) + ".build/debug/yrd"
    return FileManager.default.isExecutableFile(atPath: path) ? path : nil
  }()

  static let ids: [(words: [String], offered: Set<String>)] = [
    (["directives", "--meeting", "2020"], ["2020-huzhou", "2020-hefei"]),
    (["directives", "-m", "2023"], ["2023-shanghai"]),
    (["directives", "--article", "00"], ["000", "001", "002", "003", "004"]),
    (["show", "2020-he"], ["2020-hefei"]),
    (["cite", "2020-hefei/2."], ["2020-hefei/2.1", "2020-hefei/2.2", "2020-hefei/2.3"]),
    (["--corpus", "/nowhere", "show", "2020"], []),
  ]

  @Test(.enabled(if: path(of: "bash") != nil && program != nil), arguments: ids)
  func bashOffersTheIdsOfTheCorpus(words: [String], offered: Set<String>) throws {
    let line = ([try #require(Self.program)] + words).map { "'\($0)'" }.joined(separator: " ")
    let script = """
      \(Tool.yrd.bashCompletion)
      compopt() { :; }
      COMP_WORDS=(\(line)); COMP_CWORD=\(words.count); _yrd
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let answer = try run("bash", [], input: script)
    #expect(Set(answer.split(separator: "\n").map(String.init)) == offered)
  }

  @Test(.enabled(if: path(of: "fish") != nil && program != nil), arguments: ids)
  func fishOffersTheIdsOfTheCorpus(words: [String], offered: Set<String>) throws {
    let path = try #require(Self.program)
    let script =
      Tool.yrd.fishCompletion + "complete -C '\(([path] + words).joined(separator: " "))'"
    let answer = try run("fish", ["--no-config"], input: script)
    let lines = answer.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
    #expect(Set(lines) == offered)
  }

  @Test(.enabled(if: path(of: "zsh") != nil))
  func zshUnderstandsTheScript() throws {
    #expect(try run("zsh", ["-f", "-n"], input: Tool.yrd.zshCompletion) == "")
    let script =
      "autoload -U compinit; compinit -u -D\n" + Tool.yrd.zshCompletion + "print $_comps[yrd]"
    #expect(try run("zsh", ["-f"], input: script) == "_yrd\n")
  }

  @Test(.enabled(if: path(of: "groff") != nil))
  func groffHasNothingToSayAboutTheManual() throws {
    let page = try run("groff", ["-ww", "-man", "-Tutf8", "-P-c"], input: Tool.yrd.manual)
    #expect(!page.contains("warning:"))
    #expect(page.contains("directives"))
  }
}
