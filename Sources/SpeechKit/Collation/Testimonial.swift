public import SpeechReading

/// What a text of another meeting says to a difference: that it prints one of the readings.
public struct Testimonial: Sendable {
  /// Where the readings stand of which it speaks.
  public let places: [Place]
  /// The pages whose reading it prints.
  public let speaksFor: Set<Int>
  /// What it says, in English.
  public let reason: String
  /// Where it prints that reading.
  public let evidence: [Evidence]

  package init(places: [Place], speaksFor: Set<Int>, reason: String, evidence: [Evidence]) {
    self.places = places
    self.speaksFor = speaksFor
    self.reason = reason
    self.evidence = evidence
  }
}
