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

/// The library is one folder, Sources/SpeechKit, in three modules and a face: texts are read, a corpus answers, answers are shown.
let reading = ["Words", "Files", "JSON", "Text", "Page", "Record", "Asking", "Rules", "Reading"]
let answers = ["Corpus", "Query", "Collation", "Quotation", "Comparison", "Summary"]
let rendering = ["Rendering"]
let face = ["SpeechKit.swift", "SpeechKit.docc"]

let modules: [Target.Dependency] = ["SpeechReading", "SpeechAnswers", "SpeechRendering"]

/// A module of the library: what it has of the folder.
func module(_ name: String, _ parts: [String], needs: [Target.Dependency]) -> Target {
  .target(
    name: name, dependencies: needs, path: "Sources/SpeechKit",
    exclude: (reading + answers + rendering + face).filter { !parts.contains($0) },
    swiftSettings: settings)
}

let package = Package(
  name: "yrd",
  products: [
    .library(
      name: "SpeechKit",
      targets: ["SpeechKit", "SpeechReading", "SpeechAnswers", "SpeechRendering"]),
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
    module("SpeechReading", reading, needs: ["EmbeddedWords"]),
    module("SpeechAnswers", answers, needs: ["SpeechReading", "EmbeddedCorpus"]),
    module("SpeechRendering", rendering, needs: ["SpeechReading", "SpeechAnswers"]),
    module("SpeechKit", face, needs: modules),
    // What happens where the system refuses memory.
    .target(name: "Memory"),
    // The modules are named too: the face alone stays the same where one of them changes, and what was built with it would be old.
    .executableTarget(
      name: "yrd", dependencies: ["SpeechKit", "Memory"] + modules, swiftSettings: settings),
    .testTarget(
      name: "SpeechKitTests", dependencies: ["SpeechKit"] + modules,
      exclude: ["Cases/Texts", "Cases/Words"],
      swiftSettings: settings),
    .testTarget(
      name: "YrdTests", dependencies: ["SpeechKit", "yrd"] + modules, exclude: ["Drafts"],
      swiftSettings: settings),
    .testTarget(
      name: "FuzzTests", dependencies: ["SpeechKit"] + modules, path: "Tests/Fuzz",
      exclude: ["Corpus"],
      swiftSettings: settings),
  ]
)
