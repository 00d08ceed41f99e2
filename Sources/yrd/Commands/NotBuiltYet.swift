/// A command that stands in the table before its work is done.
struct NotBuiltYet: Error, CustomStringConvertible {
  let command: String

  var description: String { "“\(command)” is not built yet" }
}
