// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// A module of the library: folders of Sources/SpeechKit.
func part(_ name: String, dependencies: [Target.Dependency], _ sources: [String]) -> Target {
  .target(
    name: name, dependencies: dependencies, path: "Sources/SpeechKit",
    exclude: name == "SpeechKit" ? [] : ["SpeechKit.docc"], sources: sources, swiftSettings: settings)
}

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
    // The word classes, one text file each, put into the binary in the same way.
    .target(
      name: "EmbeddedWords", path: "Sources/Words",
      exclude: [
        "Bodies", "Characters", "Demands", "English", "Meetings", "Names", "Numbers", "Page",
        "People", "Places", "Series", "Statements", "Stories", "Terms", "Time", "Visits",
      ],
      sources: ["words.c"], publicHeadersPath: "."),
    // One folder, Sources/SpeechKit, in three modules and a face: a text is read, a corpus answers, an answer is shown.
    part("SpeechReading", dependencies: ["EmbeddedWords"], [
      "Words", "Files", "JSON", "Text", "Page", "Record", "Asking", "Rules", "Reading",
    ]),
    part("SpeechAnswers", dependencies: ["SpeechReading", "EmbeddedCorpus"], [
      "Corpus", "Query", "Collation", "Quotation", "Comparison", "Summary",
    ]),
    part("SpeechRendering", dependencies: ["SpeechReading", "SpeechAnswers"], ["Rendering"]),
    part("SpeechKit", dependencies: ["SpeechReading", "SpeechAnswers", "SpeechRendering"], ["SpeechKit.swift"]),
    // What happens where the system refuses memory.
    .target(name: "Memory"),
    .executableTarget(name: "yrd", dependencies: ["SpeechKit", "Memory"], swiftSettings: settings),
    .testTarget(
      name: "SpeechKitTests", dependencies: ["SpeechKit"], exclude: ["Cases/Texts"],
      swiftSettings: settings),
    .testTarget(
      name: "YrdTests", dependencies: ["SpeechKit", "yrd"], exclude: ["Drafts"],
      swiftSettings: settings),
    .testTarget(
      name: "FuzzTests", dependencies: ["SpeechKit"], path: "Tests/Fuzz", exclude: ["Corpus"],
      swiftSettings: settings),
  ]
)
