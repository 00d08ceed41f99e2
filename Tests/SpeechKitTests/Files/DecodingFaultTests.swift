import Testing

@testable import SpeechReading

private let sentence = "会议强调，要坚持改革开放。"

@Suite struct DecodingFaultTests {
  func line(_ bytes: [UInt8], _ decoding: Decoding = Decoding()) -> String? {
    do {
      _ = try decoding.decode(bytes)
      return nil
    } catch {
      return error.description
    }
  }

  func lossy(_ bytes: [UInt8], as encoding: String? = nil) throws -> (String, ReplacedBytes?) {
    let decoding =
      if let encoding {
        try Decoding(encoding: encoding, invalid: .replace)
      } else {
        Decoding(invalid: .replace)
      }
    let decoded = try decoding.decode(bytes)
    return (String(decoding: decoded.text.bytes, as: UTF8.self), decoded.replaced)
  }

  @Test func oneBadByteInUTF8IsNamed() {
    let text = Array(sentence.utf8)
    #expect(line(text + [0xFF] + text) == "not a text: byte 0xFF at offset 39 is no UTF-8")
    #expect(
      line([0xEF, 0xBB, 0xBF] + text + [0x80]) == "not a text: byte 0x80 at offset 42 is no UTF-8")
    #expect(
      line(Array("plain ".utf8) + [0xE9, 0x2E]) == "not a text: byte 0xE9 at offset 6 is no UTF-8")
    #expect(line([0xC0, 0x80]) == "not a text: byte 0xC0 at offset 0 is no UTF-8")
  }

  @Test func encodingsThatTheSystemCannotReadAreNamedWithTheRemedy() {
    #expect(FileProblem.Reason.note(onMissing: []) == "")
    #expect(
      FileProblem.Reason.note(onMissing: ["gb18030", "big5"])
        == "; yrd could not try GB18030 and BIG5: install the conversion tables of the C library "
        + "(on Fedora and RHEL: glibc-gconv-extra)")
  }

  @Test(arguments: 1...2)
  func aCharacterThatTheEndCutsOffIsNamed(missing: Int) {
    let text = Array(sentence.utf8.dropLast(missing))
    let cut = "(the file ends inside a character)"
    #expect(line(text) == "not a text: byte 0xE3 at offset 36 is no UTF-8 \(cut)")
    #expect(
      line(Array("长".utf8.dropLast(missing)))
        == "not a text: byte 0xE9 at offset 0 is no UTF-8 \(cut)")
  }

  @Test func faultsOfOtherEncodingsAreNamedWithTheirOffset() {
    let text = encode(sentence, as: "gb18030")
    #expect(line(text + [0xFF] + text) == "not a text: byte 0xFF at offset 26 is no GB18030")
    let cut = "(the file ends inside a character)"
    #expect(
      line(Array(text.dropLast())) == "not a text: byte 0xA1 at offset 24 is no GB18030 \(cut)")
    let wide = encode("\u{FEFF}" + sentence, as: "utf-16be")
    #expect(
      line(Array(wide.dropLast())) == "not a text: byte 0x30 at offset 26 is no UTF-16BE \(cut)")
    #expect(line(wide + [0xDC, 0x00]) == "not a text: byte 0xDC at offset 28 is no UTF-16BE")
  }

  @Test func filesOfOtherFormatsAreRefused() {
    let elf: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0]
    #expect(line(elf) == "not a text: byte 0x7F at offset 0 begins an ELF program")
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
    #expect(line(png) == "not a text: byte 0x89 at offset 0 begins a PNG picture")
    #expect(line(png, Decoding(invalid: .replace)) == line(png))
    #expect(
      line(Array("%PDF-1.7\n".utf8)) == "not a text: byte 0x25 at offset 0 begins a PDF document")
    #expect(
      line([0x50, 0x4B, 3, 4, 20])
        == "not a text: byte 0x50 at offset 0 begins a ZIP, Word or Excel file")
    let zeros = [UInt8](repeating: 0, count: 4_096)
    #expect(
      line([0x61] + zeros) == "not a text: byte 0x00 at offset 1 is one of many control characters")
  }

  @Test func aFewNULsAreRead() throws {
    let text = sentence + "\0" + sentence
    let decoded = try Decoding().decode(Array(text.utf8))
    #expect(String(decoding: decoded.text.bytes, as: UTF8.self) == text)
    #expect(decoded.encoding == "utf-8")
  }

  @Test func lossyReadingReplacesAndCounts() throws {
    let text = Array(sentence.utf8)
    let (decoded, replaced) = try lossy(
      [0xEF, 0xBB, 0xBF] + text + [0xFF, 0xE4, 0xB8] + text + [0xE4])
    #expect(decoded == sentence + "\u{FFFD}\u{FFFD}" + sentence + "\u{FFFD}")
    #expect(replaced == ReplacedBytes(count: 3, firstOffset: 42))
    #expect(try lossy(text).1 == nil)
  }

  @Test func lossyReadingOfOtherEncodingsGoesOnBehindTheFault() throws {
    let text = encode(sentence, as: "gb18030")
    // A byte that begins nothing; a pair that no table has.
    for fault: [UInt8] in [[0xFF], [0xFE, 0xFE, 0x0A], [0x81, 0x0A]] {
      let (decoded, replaced) = try lossy(text + fault + text)
      #expect(decoded.hasPrefix(sentence) && decoded.hasSuffix(sentence))
      #expect(replaced?.firstOffset == 26 || fault.count == 3)
    }
    let (wide, replaced) = try lossy(
      [0xFE, 0xFF, 0xDC, 0x00] + encode(sentence, as: "utf-16be") + [0x4E])
    #expect(wide == "\u{FFFD}" + sentence + "\u{FFFD}")
    #expect(replaced == ReplacedBytes(count: 2, firstOffset: 2))
  }

  @Test func anEncodingThatIsInsistedOnIsUsed() throws {
    let bytes = encode("café", as: "latin1")
    let decoded = try Decoding(encoding: "LATIN1").decode(bytes)
    #expect(String(decoding: decoded.text.bytes, as: UTF8.self) == "café")
    #expect(decoded.encoding == "latin1")
    let text = Array(sentence.utf8)
    #expect(try Decoding(encoding: "UTF8").decode([0xEF, 0xBB, 0xBF] + text).text.bytes == text)
    #expect(try Decoding(encoding: "gbk").decode(encode(sentence, as: "gbk")).text.bytes == text)
    #expect(try Decoding(encoding: "GB2312").decode(encode("長江", as: "gbk")).encoding == "gb18030")
    #expect(
      try Decoding(encoding: "utf-16").decode(encode(sentence, as: "utf-16")).text.bytes == text)
    #expect(line(text, try Decoding(encoding: "utf-16le")) != nil)
  }

  @Test(arguments: ["klingon", "", "utf-8//TRANSLIT", "gb18030/"])
  func unknownEncodingsAreRefused(name: String) {
    #expect(throws: FileProblem.Reason.unknownEncoding(name)) { try Decoding(encoding: name) }
  }

  @Test func anyBytesAreReadLossilyOrRefused() {
    var generator = SeededGenerator(seed: 11)
    for round in 0..<2_000 {
      let bytes = (0..<(round % 64 + 1)).map { _ in
        UInt8(truncatingIfNeeded: generator.next() >> 20)
      }
      for name in [nil, "utf-8", "gb18030", "big5", "utf-16le", "utf-32be"] {
        guard let (text, replaced) = try? lossy(bytes, as: name) else { continue }
        #expect(!text.isEmpty)
        #expect((replaced == nil) == (name == nil ? line(bytes) == nil : replaced == nil))
      }
    }
  }
}
