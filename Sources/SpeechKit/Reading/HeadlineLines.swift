/// Whether a headline is whole, or the next line says what was said.
package enum HeadlineLines {
  private static let saying = Words(.saying)

  /// 高远在防汛座谈会上强调: what he stressed stands in the next line.
  package static func goesOn(_ headline: String) -> Bool {
    let codes = codes(headline)
    return saying.suffixLength(in: codes, endingAt: codes.count, after: 0) != nil
  }
}
