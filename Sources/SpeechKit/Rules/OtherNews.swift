/// Whether a story is a readout, once it is known what it tells.
extension Question where Asked == ReadoutScene, Answer == OtherNews {
  /// Asked where the headline says nothing of a meeting.
  static let retelling = Self(
    "retelling", "Does the story only speak of a meeting?", scene: ReadoutScene.init,
    [
      Rule("claim", .claim, "# 高远呼吁各方合作\n\n记者今天见到省长高远。⟦4月11日，全省防汛会议在贵阳召开。⟧") {
        $0.mayRetell && $0.aHeadline { $0.holds(.claiming) && !$0.holds(.wordsWithClaims) }
          && !$0.isLead
      },
      Rule(
        "others-speak", .retold, "# 治水谱新篇\n\n⟦4月11日，全省防汛工作会议在贵阳召开。专家学者认为，这次会议很重要。⟧"
      ) { $0.mayRetell && $0.restOfParagraph?.holds(.outsiders) ?? false },
      Rule("visit", .visit, "# 高远慰问一线职工\n\n⟦4月11日，防汛座谈会在贵阳召开，省长高远出席。⟧") {
        $0.mayRetell && !$0.isCalled
          && $0.aHeadline {
            // 向职工致以祝贺和慰问: greetings, and no visit
            ($0.holds(.visiting) || $0.holds(.inspecting)) && !$0.holds("致以")
          }
      },
      // 【一线见闻】…: a rubric, and no meeting behind it
      Rule("feature", .feature, "# 【一线见闻】水库边的守望\n\n⟦4月11日，省长高远主持召开防汛座谈会。⟧") {
        $0.mayRetell && $0.hasRubric
      },
    ])

  static let readout = Self(
    "readout", "Does the story fail to report a meeting?", scene: ReadoutScene.init,
    [
      Rule("letter", .letter, "# 高远致信防汛大会\n\n⟦4月11日，防汛大会在贵阳开幕，省长高远致信祝贺。⟧") {
        $0.news == .letter && !$0.tellsWhoChaired && !($0.isHeld && $0.tellsWhoAttended)
      },
      Rule("no-meeting", .noMeeting, "# 水库蓄水\n\n⟦水库今天蓄水。⟧") { $0.anchor == nil },
      Rule("no-name", .noName, "# 水库蓄水\n\n⟦省长高远出席会议。⟧") { !$0.namesMeeting },
      Rule("speech", .speech, "⟦今天，我们召开防汛座谈会，大家发言很好。下面，我讲几点意见。⟧") { $0.isSpeech },
      Rule("said-elsewhere", .noMeeting, "⟦他资助学生参加学术会议。林小川说，他最看重讲课。⟧") {
        $0.isOnlySpokenOf
      },
      Rule("nobody", .nobody, "# 水库蓄水\n\n⟦4月11日，全省防汛大会在贵阳召开。⟧") {
        !$0.tellsOfAnybody && !$0.isAnnouncedAndHeld
      },
    ])
}
