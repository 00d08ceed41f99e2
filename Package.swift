// swift-tools-version: 6.2
import Foundation
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

// What is run is linked whole where the toolchain can: a fifth faster, it starts in half the time, and it goes to machines
// without Swift.
let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
let canLinkWhole = path.split(separator: ":").contains { folder in
  let swift = URL(fileURLWithPath: "\(folder)/swift").resolvingSymlinksInPath()
  let library = swift.deletingLastPathComponent()
    .appendingPathComponent("../lib/swift_static/linux/libswiftCore.a")
  return FileManager.default.fileExists(atPath: library.path)
}
let linking: [LinkerSetting] =
  canLinkWhole
  ? [.unsafeFlags(["-static-stdlib"], .when(platforms: [.linux], configuration: .release))] : []

let package = Package(
  name: "yrd",
  products: [
    .library(name: "SpeechKit", targets: ["SpeechKit"]),
    .executable(name: "yrd", targets: ["yrd"]),
  ],
  targets: [
    // The five texts, put into the binary by `#embed`: a copied yrd needs no files beside it.
    .target(
      name: "EmbeddedCorpus", path: "corpus",
      exclude: [
        "000_819680a8a7497b63.txt", "001_c5f8348639d988a3.txt", "002_b96c3a9de03a77ee.txt",
        "003_fe3380e024d71eeb.txt", "004_a24e1cf44d559dd8.txt", "catalog.json",
      ],
      sources: ["embed.c"], publicHeadersPath: "."),
    .target(name: "SpeechKit", dependencies: ["EmbeddedCorpus"], swiftSettings: settings),
    .executableTarget(
      name: "yrd", dependencies: ["SpeechKit"], swiftSettings: settings, linkerSettings: linking),
    .testTarget(
      name: "SpeechKitTests", dependencies: ["SpeechKit"], exclude: ["Cases/Texts"],
      swiftSettings: settings),
    .testTarget(
      name: "YrdTests", dependencies: ["SpeechKit", "yrd"], exclude: ["Drafts"],
      swiftSettings: settings),
  ]
)
