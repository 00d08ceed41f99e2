import Glibc
import Testing

@testable import SpeechAnswers
@testable import SpeechReading

/// What is not read to its end.
@Suite struct ReadingLimitsTests {
  private let folder = TemporaryFolder()

  private func read(
    _ path: String, _ decoding: Decoding = Decoding()
  ) throws(FileProblem) -> DecodedText {
    try decoding.read(try FileTree.read(path).files[0])
  }

  private func reason(_ path: String, _ decoding: Decoding = Decoding()) -> FileProblem.Reason? {
    do throws(FileProblem) {
      _ = try read(path, decoding)
      return nil
    } catch {
      return error.reason
    }
  }

  /// Who writes on is not waited for: the first bytes say that it is no text.
  @Test(arguments: [
    "head -c 8192 /dev/zero", "printf '\\177ELF'; head -c 8192 /dev/zero",
    "printf '%%PDF-1.7\\n%8190s' x", "seq 1 2000 | gzip -c",
    "awk 'BEGIN { for (i = 0; i < 5000; i++) printf \"%c%c\", 1 + i % 8, 200 + i % 50 }'",
  ])
  func whatIsNoTextIsRefusedAtItsBeginning(source: String) {
    folder.makeFIFO("pipe")
    // Ends long after the test, unless its reader goes.
    #expect(
      shell(
        "( { LC_ALL=C; export LC_ALL; \(source); sleep 60; } >'\(folder("pipe"))' 2>/dev/null ) &")
        == 0)
    guard case .notText = reason(folder("pipe")) else {
      Issue.record("\(source): \(reason(folder("pipe")).map { "\($0)" } ?? "read")")
      return
    }
  }

  /// A text is the same text with and without the look at its beginning.
  @Test(arguments: ["utf-8", "gb18030", "big5", "utf-16le", "utf-16be", "utf-16"])
  func textsInAnyEncodingAreReadWhole(encoding: String) throws {
    let text = Corpus.embedded().pages[1].text
    let whole = String(decoding: text.bytes, as: UTF8.self)
    // Big5 has no simplified characters: what it has is told by the decoder alone.
    let bytes =
      encoding == "big5"
      ? Array(repeating: encode("會議強調，要推動長三角一體化發展。", as: encoding), count: 400).flatMap { $0 }
      : encode(String(repeating: whole, count: 2), as: encoding)
    #expect(bytes.count > 2 * ReadingLimits.head)
    let alone = try Decoding().decode(bytes)
    let read = try read(folder.write(bytes, to: "text.txt"))
    #expect(read.text.bytes == alone.text.bytes)
    #expect(read.encoding == alone.encoding)
  }

  @Test func aTextWithSomeControlCharactersIsRead() throws {
    let text = String(repeating: "会议强调，\u{0}要推动发展。\u{1}", count: 1000)
    #expect(try read(folder.write(text, to: "text.txt")).text.bytes.count == text.utf8.count)
  }

  @Test(arguments: [0, 1, 10, 4096, 5000, 20_000])
  func whatIsLargerIsSkippedAndNamed(more: Int) throws {
    let text = String(repeating: "要", count: 3000)
    var decoding = Decoding()
    decoding.most = text.utf8.count
    let path = folder.write(text + String(repeating: "x", count: more), to: "text.txt")
    let size = text.utf8.count + more
    #expect(
      reason(path, decoding) == (more == 0 ? nil : .skipped(bytes: size, most: text.utf8.count)))
    // Of a stream nobody knows the size before its end.
    folder.makeFIFO("pipe")
    #expect(shell("(cat '\(path)' >'\(folder("pipe"))' 2>/dev/null) &") == 0)
    #expect(
      reason(folder("pipe"), decoding)
        == (more == 0 ? nil : .skipped(bytes: nil, most: text.utf8.count)))
  }
}
