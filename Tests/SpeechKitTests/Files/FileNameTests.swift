import SpeechKit
import Testing

@Suite struct FileNameTests {
  @Test(arguments: [
    Array("003_页.txt".utf8), [0xFF], [0x61, 0xE9, 0x95], [0xC0, 0x80, 0xBE], [],
    Array("\u{10FFFE}a\u{10FF80}".utf8), [0xED, 0xA0, 0x80, 0x2F, 0x80],
  ])
  func everyNameComesBackByteForByte(bytes: [UInt8]) {
    #expect(FileName.bytes(of: FileName.text(of: bytes)) == bytes)
  }

  @Test func bytesThatAreNoTextAreShown() {
    #expect(printable(FileName.text(of: [0x61, 0xFF, 0x62])) == #"a\xFFb"#)
  }

  @Test func anyBytesComeBack() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<5_000 {
      let bytes = (0..<8).map { _ in UInt8(truncatingIfNeeded: generator.next() >> 20) }
      #expect(FileName.bytes(of: FileName.text(of: bytes)) == bytes)
    }
  }
}
