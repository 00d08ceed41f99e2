/// All questions, in the order in which a story is read.
package enum Rulebook {
  static let questions = ofNames + ofTheCourse + ofDemands

  // In three lists, each of which is checked in less time than all of them in one.
  private static let ofNames: [any AnyQuestion] = [
    Cuts<EntryScene>.nameBehindOrigin, Cuts<EntryScene>.namesBeforeCount,
    Cuts<EntryScene>.nameBeforeOther,
    Cuts<OfficeScene>.nameBeforeOffice, Cuts<OfficeScene>.title,
    Cuts<OfficeScene>.nameBehindTitle, Cuts<OfficeScene>.nameBehindCalling,
    Cuts<OfficeScene>.titleBehindName, Cuts<EntryScene>.comrade, Cuts<PhraseScene>.name,
    Cuts<PhraseScene>.dottedName, Cuts<EntryScene>.namesOfEntry,
    Question<EntryScene, EntryName>.oneName,
  ]

  private static let ofTheCourse: [any AnyQuestion] = [
    Question<VerbScene, Participation>.attending, Question<VerbScene, Participation>.chairing,
    Question<VerbScene, Participation>.reporting, Question<VerbScene, Participation>.delivering,
    Question<VerbScene, Participation>.speaking, Question<VerbScene, VerbTense>.tense,
    Question<VerbScene, VerbTense>.journey, Question<VerbScene, RoleVerdict>.role,
    Question<PhraseScene, RoleKind>.label, Cuts<PhraseScene>.behindVerb,
    Cuts<MeetingWordScene>.nameBehindVerb,
    Question<MeetingWordScene, NameEnd>.nameBeforeVerb, Cuts<MeetingNameScene>.meetingName,
    Question<HeldScene, HeldUnderName>.held, Cuts<PhraseScene>.meetingBody,
    Question<SentenceScene, Telling>.telling, Question<PhraseScene, HeadlineNews>.announcing,
    Question<PhraseScene, HeadlineNews>.headline, Question<ReadoutScene, OtherNews>.retelling,
    Question<ReadoutScene, OtherNews>.readout,
  ]

  private static let ofDemands: [any AnyQuestion] = [
    Question<AskingScene, AskingForm>.asking,
    Cuts<PhraseScene>.askedBeforeModal, Cuts<PhraseScene>.askedBehindWish,
    Cuts<PhraseScene>.partner, Cuts<PhraseScene>.beforePartner, Cuts<PhraseScene>.leader,
    Cuts<PhraseScene>.participant, Cuts<PhraseScene>.responsible, Cuts<PhraseScene>.leaderOfOthers,
    Question<PhraseScene, Addressed>.addressee, Question<ClauseScene, Imperative>.imperative,
    Question<ClauseScene, Description>.description,
    Question<ClauseScene, Description>.definition, Question<HeadingScene, Series.Kind>.kind,
  ]

  /// A rule as it is listed: how often it decided, and its example with the rule that decides that.
  package struct Entry: Sendable {
    package let question: String
    package let rule: String
    package let decided: Int
    package let example: String
    /// The rule at which the example ends; nil where it ends at none.
    package let exampleEndsAt: String?
  }

  /// All rules in their order. `tally`: how often each decided.
  package static func entries(_ tally: RuleTally) -> [Entry] {
    questions.flatMap { question in
      question.listed.map { rule in
        Entry(
          question: "\(question.name)", rule: "\(rule.name)",
          decided: tally.counts["\(question.name)/\(rule.name)"] ?? 0, example: "\(rule.example)",
          exampleEndsAt: question.rule(decidingExample: "\(rule.example)"))
      }
    }
  }
}
