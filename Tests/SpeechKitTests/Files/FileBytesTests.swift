import Glibc
import SpeechKit
import Testing

@Suite struct FileBytesTests {
  let folder = TemporaryFolder()

  @Test(arguments: [0, 1, 4_095, 4_096, 70_000, 1 << 20])
  func aFileComesWhole(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let path = folder.write(bytes, to: "a")
    #expect(try FileBytes.read(path) == bytes)
    #expect(try FileBytes.read(path, .named) == bytes)
  }

  @Test func aFileWhoseSizeSaysNothingComesWhole() throws {
    #expect(try FileBytes.read("/proc/self/status").count > 100)
  }

  @Test func aNamedFIFOIsReadToItsEnd() throws {
    folder.makeFIFO("pipe")
    #expect(shell("(seq 1 100000 >'\(folder("pipe"))') &") == 0)
    let bytes = try FileBytes.read(folder("pipe"), .named)
    #expect(bytes.count == 588_895)
    #expect(bytes.suffix(7) == Array("100000\n".utf8)[...])
  }

  @Test func aFIFOThatNobodyNamedIsNotWaitedFor() {
    folder.makeFIFO("pipe")
    #expect(throws: FileProblem(path: folder("pipe"), reason: .notAFile(.fifo))) {
      try FileBytes.read(folder("pipe"))
    }
  }

  @Test func foldersAndEndlessDevicesAreRefused() throws {
    for origin in [FileBytes.Origin.named, .found] {
      #expect(throws: FileProblem(path: folder.path, reason: .notAFile(.folder))) {
        try FileBytes.read(folder.path, origin)
      }
      #expect(throws: FileProblem(path: "/dev/zero", reason: .notAFile(.device))) {
        try FileBytes.read("/dev/zero", origin)
      }
    }
    #expect(try FileBytes.read("/dev/null", .named).isEmpty)
  }

  @Test func aFileTooLargeForPlacesIsRefusedUnread() throws {
    let path = folder.write([], to: "large")
    try #require(shell("truncate -s 3G '\(path)'") == 0)
    let problem = #expect(throws: FileProblem.self) { try FileBytes.read(path) }
    #expect(
      problem?.reason.description
        == "too large (3221225472 bytes): a text has at most 2147483647 bytes")
  }

  @Test func reasonsAreOneLineOfPlainEnglish() {
    let reasons: [(FileProblem.Reason, String)] = [
      (.denied, "permission denied"), (.notAFile(.folder), "is a folder, not a file"),
      (.empty, "an empty file"), (.system(EIO), "Input/output error"),
      (
        .missingTable("big5"),
        "this system cannot read big5: install the conversion tables of the C library "
          + "(on Fedora and RHEL: glibc-gconv-extra)"
      ),
    ]
    for (reason, line) in reasons { #expect(reason.description == line) }
    #expect(FileProblem(path: "-", reason: .empty).description == "standard input: an empty file")
  }
}
