/// The meeting that a story reports: where its name stands, and the sentence that says that it took place.
struct MeetingAnchor: Sendable {
  /// The sentence or headline.
  var sentence: Range<Int>
  /// The verb: 主持召开, 举行, 出席.
  var verb: Range<Int>
  /// The name, in pieces where a body stands before and 会议 behind the verb.
  var name: [Range<Int>]
  /// The last word of the name: 座谈会.
  var type: Range<Int>
  /// How surely it is named.
  var certainty: Certainty
  /// The body that called it: 国务院召开…电视电话会议.
  var convener: Range<Int>?
}
