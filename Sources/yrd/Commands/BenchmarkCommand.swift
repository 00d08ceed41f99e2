import SpeechKit

/// `yrd benchmark`: how fast reading is on this machine; hidden, for those who work on yrd.
enum BenchmarkCommand {
  private static let size = Setting.number(
    "megabytes", "N", in: 1...1000, "how much text (5 and 50 are compared)")

  static let command = Command(
    name: "benchmark",
    summary: "measure how fast each stage of reading is, over changed copies of the corpus",
    details: """
      Each stage includes those before it. yrd measures one core and takes the best of three runs.
      """,
    options: [size.option],
    examples: ["yrd benchmark --megabytes 50"],
    visibility: .hidden,
    run: run)

  private static func run(_ settings: Settings, _ output: inout Output) throws -> Status {
    let corpus = try Opening.corpus(settings, &output)
    let names = corpus.meetings.flatMap(\.people).map(\.name)
    let bench = ReadingBenchmark(
      corpus.pages.map(\.text.bytes), names: names, bytes: (settings[size] ?? 5) * 1_000_000)
    let stages = bench.stages()
    try output.show(stages) { stage, json in
      RecordWriter([], citing: .articles).write(StageRecord(stage), to: &json)
    } table: {
      RowColumns<ReadingBenchmark.Stage> {
        Column("stage") { $0.name }
        Column("mb_per_s", .right) { whole($0.megabytesPerSecond, .down) }
        Column("mb", .right) { $0.bytes / 1_000_000 }
      }.table(of: stages)
    }
    return .done
  }
}
