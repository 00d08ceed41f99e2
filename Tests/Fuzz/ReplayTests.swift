import Glibc
import SpeechKit
import Testing

/// What the fuzzer once found, and the inputs that lead it into every corner, in seconds: none ends the process.
///
/// `Tests/Scripts/fuzz TARGET SECONDS` looks for more; what it finds goes to `Corpus/TARGET`, made small with `-minimize_crash=1`.
@Suite struct ReplayTests {
  private static let targets: [(name: String, run: @Sendable ([UInt8]) -> Void)] = [
    ("reading", fuzzReading), ("collation", fuzzCollation), ("query", fuzzQuery),
    ("decoding", fuzzDecoding), ("catalog", fuzzCatalog), ("lines", fuzzLines),
    ("verify", fuzzVerify), ("witnesses", fuzzWitnesses),
  ]

  @Test(arguments: targets.map(\.name))
  func everyInputIsSurvived(name: String) throws {
    let target = try #require(Self.targets.first { $0.name == name })
    let folder = String(#filePath.dropLast("ReplayTests.swift".count)) + "Corpus/\(name)"
    let files = try Self.files(in: folder)
    #expect(!files.isEmpty, "no inputs for \(name)")
    for file in files { target.run(try FileBytes.read("\(folder)/\(file)")) }
  }

  private static func files(in path: String) throws -> [String] {
    let folder = unsafe try #require(opendir(path))
    defer { unsafe closedir(folder) }
    var out: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
        unsafe field.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if !name.hasPrefix(".") { out.append(name) }
    }
    return out.sorted()
  }
}
