import SpeechKit

@testable import yrd

/// What a command said and how it ended.
typealias Answer = (status: Status, out: String, errors: String)

/// Runs a command in memory, on the texts inside yrd.
func answer(to words: [String], _ environment: Environment = Environment()) -> Answer {
  let run = Tool.yrd.run(words, Console(environment: environment))
  let pending = run.output.pending
  return (
    run.status, String(decoding: pending.standard, as: UTF8.self),
    String(decoding: pending.errors, as: UTF8.self)
  )
}
