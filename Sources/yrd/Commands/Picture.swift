import SpeechKit

/// `--chart FILE`: the answer of a command as a picture, beside the answer itself.
enum Picture {
  static let chart = Setting.text(
    "chart", "FILE", "also draw the answer as a picture, SVG, into this file", kind: .path)

  /// Draws into the file that was named, if one was.
  static func draw(
    _ settings: Settings, _ output: inout Output, _ picture: () throws -> [UInt8]
  ) throws {
    guard let path = settings[chart] else { return }
    try output.write(try picture(), to: path)
  }
}
