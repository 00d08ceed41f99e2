import SpeechKit
import Testing

@Suite struct FileLineReaderTests {
  let folder = TemporaryFolder()

  /// All lines with their numbers, and how often lines came.
  func read(_ path: String) throws -> (lines: [String], numbers: [Int], comings: Int) {
    var reader = try LineReader(path)
    var lines: [String] = []
    var numbers: [Int] = []
    var comings = 0
    while let some = try reader.next() {
      comings += 1
      for (index, range) in some.ranges.enumerated() {
        lines.append(String(decoding: some.bytes[range], as: UTF8.self))
        numbers.append(some.firstNumber + index)
      }
    }
    return (lines, numbers, comings)
  }

  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("\n", [""]), ("\n\n", ["", ""]),
    ("a\r\nb\r\n", ["a", "b"]), ("a\rb\r", ["a\rb"]), ("\r\n", [""]), ("a\r\r\n", ["a\r"]),
    ("长\n\0江", ["长", "\0江"]),
  ])
  func linesEndWithLFOrCRLFOrTheFile(text: String, lines: [String]) throws {
    let read = try read(folder.write(text, to: "lines"))
    #expect(read.lines == lines)
    #expect(read.numbers == Array(1..<(lines.count + 1)))
  }

  @Test func linesOfAllLengthsComeWhole() throws {
    var generator = SeededGenerator(seed: 5)
    let lines = (0..<400).map { index in
      let limit = index % 50 == 0 ? 300_000 : 2_000
      return String(repeating: "\(index) ", count: Int(generator.next() >> 33) % limit / 4)
    }
    let path = folder.write(lines.joined(separator: "\n"), to: "lines")
    #expect(try read(path).lines == lines)
  }

  @Test(arguments: [0, 1], ["", "\n"])
  func aLineThatIsTooLongIsPassedOverAndCounted(before: Int, end: String) throws {
    let long = String(repeating: "x", count: 200_000)
    let lines = Array(repeating: "a", count: before) + [long, "b", "c", long]
    let path = folder.write(lines.joined(separator: "\n") + end, to: "lines")
    var reader = try LineReader(path, longest: 100_000)
    var seen: [String] = []
    while let some = try reader.next() {
      #expect(some.firstNumber == seen.count + 1)
      seen += some.ranges.map {
        some.isTooLong ? "too long" : String(decoding: some.bytes[$0], as: UTF8.self)
      }
    }
    #expect(seen == lines.map { $0 == long ? "too long" : $0 })
  }

  @Test func whatIsThereIsGivenBeforeTheStreamEnds() throws {
    folder.makeFIFO("pipe")
    let pipe = folder("pipe")
    // The second line is written when somebody has seen the first.
    let writer = "exec >'\(pipe)'; echo 1; until [ -e '\(pipe).seen' ]; do sleep 0.01; done; echo 2"
    #expect(shell("(\(writer)) &") == 0)
    var reader = try LineReader(pipe)
    let first = try #require(try reader.next())
    #expect(first.bytes == Array("1\n".utf8))
    folder.write("", to: "pipe.seen")
    #expect(try reader.next()?.firstNumber == 2)
    #expect(try reader.next() == nil)
  }

  @Test func whatIsNoStreamIsRefused() {
    #expect(throws: FileProblem(path: folder.path, reason: .notAFile(.folder))) {
      _ = try LineReader(folder.path)
    }
    #expect(throws: FileProblem(path: "/nowhere", reason: .missing)) {
      _ = try LineReader("/nowhere")
    }
  }
}
