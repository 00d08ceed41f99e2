/// Where titles end, and the names before and behind them.
extension Cuts where Asked == EntryScene {
  /// Asked first: an office stands in such an entry, and no title.
  static let namesBeforeCount = Self(
    "names-before-count", "Which names stand before how many were named?", scene: EntryScene.init,
    [
      Cut("and-so-many", "⟦⟦马立⟧等6位委员⟧。") { $0.phrase.beforeCount },
      Cut("so-many", "马立、⟦⟦赵新⟧2位院士⟧出席会议。") { $0.isBehindName ? $0.phrase.beforeHeads : nil },
    ])

  static let nameBeforeOther = Self(
    "name-before-other", "Which name stands before another's title?", scene: EntryScene.init,
    [
      Cut("known", "林致远强调，要防汛。⟦⟦林致远⟧和东陵国副总理马立⟧出席会议。") {
        guard $0.titles.isEmpty else { return nil }
        return $0.phrase.nameBeforeConjunction { name, rest in
          (name.isKnownName || name.isEntered) && rest.holds(.office)
        }
      },
      Cut("common-surname", "⟦⟦林致远⟧和贵州省省长马立⟧出席会议。") {
        guard $0.titles.isEmpty else { return nil }
        return $0.phrase.nameBeforeConjunction { name, rest in
          name.length == 3 && rest.beginsTitleOrOffice && name.surnameWeight == 3 && name.isName
            && !name.holdsAnyWord
        }
      },
      Cut("listed", "马立、⟦⟦赵新⟧和秘书长李明⟧出席会议。") {
        guard $0.titles.isEmpty, $0.isBehindName else { return nil }
        return $0.phrase.nameBeforeConjunction { name, rest in
          name.isCommonName
            && (rest.beginsTitleOrOffice
              || rest.begins(with: .administrativeUnits) && rest.holds(.office))
        }
      },
      Cut("before-calling", "专家马立、⟦⟦赵新⟧和企业家孙明⟧出席会议。") {
        guard $0.titles.isEmpty, $0.isFirst || $0.isBehindName else { return nil }
        let isListed = $0.isBehindName
        return $0.phrase.nameBeforeConjunction { name, rest in
          name.isCommonName && rest.namesCalled && (isListed || rest.begins(with: .group))
        }
      },
    ])

  static let nameBehindOrigin = Self(
    "name-behind-origin", "Which name stands behind where somebody comes from?",
    scene: EntryScene.init,
    [
      Cut("of-origin", "⟦来自清河村的⟦林致远⟧⟧、马立出席会议。") { $0.phrase.nameBehindOrigin }
    ])

  /// Asked last, of entries without an office.
  static let comrade = Self(
    "comrade", "Which name stands behind a body and before 同志?", scene: EntryScene.init,
    [
      Cut("behind-body", "⟦水土研究院⟦周启明⟧同志⟧出席会议。") {
        $0.phrase.before("同志")?.nameBehindBody
      }
    ])
}

/// Asked of each office of an entry.
extension Cuts where Asked == OfficeScene {
  static let nameBeforeOffice = Self(
    "name-before-office", "Which name stands before an office by which one is called?",
    scene: OfficeScene.init,
    [
      Cut("known", "高远强调，要防汛。马立、⟦⟦高远⟧省长⟧出席会议。") {
        $0.entry.titles.isEmpty && $0.before.isKnownName ? $0.before : nil
      },
      Cut("dotted", "⟦⟦雪克来提·扎克尔⟧主席⟧出席会议。") {
        $0.before.isDottedName && $0.isAddress ? $0.before : nil
      },
      Cut("common-surname", "马立、⟦⟦赵长山⟧主任⟧出席会议。") { $0.before.surnameWeight == 3 ? $0.called : nil },
      Cut("compound-surname", "⟦⟦欧阳泽华⟧主任⟧出席会议。") { $0.before.length == 4 ? $0.called : nil },
      Cut("before-verb", "⟦⟦栗远山⟧主任⟧主持会议。") {
        $0.beginsList && $0.before.surnameWeight > ($0.before.length == 2 ? 1 : 0)
          && $0.before.length <= 3
          && $0.isFollowed(by: [.chairing, .attending, .reporting, .speaking]) ? $0.called : nil
      },
      Cut("beside-another", "⟦⟦栗远山⟧主任⟧、伏建国主任、赵新出席会议。") {
        $0.before.length == 3 && [1, 2].contains($0.before.surnameWeight)
          && !$0.before.last(1).holdsAny(of: .endsOfBodies)
          && ($0.entry.isBehindName || $0.standsBeforeAddress) ? $0.called : nil
      },
      Cut("member", "⟦⟦栗远山⟧委员⟧，高远出席会议。") {
        $0.beginsList && $0.word.isAny(of: "委员", "常委", "代表") ? $0.called : nil
      },
      Cut("behind-body", "⟦市水利局⟦孙立新⟧局长⟧出席会议。") {
        guard $0.isAddress else { return nil }
        return $0.before.nameBehindBody?.having {
          $0.surnameWeight >= 2 && !$0.last(1).holdsAny(of: .endsOfBodies)
        }
      },
    ])

  static let title = Self(
    "title", "Where does a title end that no name follows in its entry?", scene: OfficeScene.init,
    [
      Cut("whole", "⟦⟦省水利厅厅长⟧⟧、防汛办主任高远出席会议。") { $0.behind.isEmpty ? $0.title : nil },
      Cut("before-others", "⟦⟦省水利厅厅长⟧等⟧出席会议。") { $0.behind.isJust("等") ? $0.title : nil },
      Cut("before-title", "⟦⟦省委书记⟧贵州省省长高远⟧出席会议。") {
        $0.behind.begins(with: [.body, .titleStart, .place])
          && !$0.behind.begins(withAny: "办公", "委员会")
          && ($0.behind.behindFirstWord?.holds(.office) ?? false) ? $0.title : nil
      },
    ])

  /// Asked of what stands behind the title.
  static let nameBehindTitle = Self(
    "name-behind-title", "Which name stands behind a title?", scene: OfficeScene.init,
    [
      Cut("name", "⟦省水利厅厅长⟦高远⟧⟧出席会议。") { $0.behind.nameAtBeginning },
      Cut("foreign-title", "⟦尼日尔总理⟦泽宝⟧⟧出席会议。") {
        guard $0.isForeign else { return nil }
        return $0.shortNameBehind?.having {
          $0.surnameWeight == 3 || $0.soundsAtBeginning > 0 || !$0.holdsCharacterOfNoName
        }
      },
      Cut("written-by-sound", "⟦省委书记⟦阿东⟧⟧出席会议。") {
        guard $0.behind.surnameWeight == 0 else { return nil }
        return $0.shortNameBehind?.having { $0.soundsAtBeginning == $0.length }
      },
      Cut("with-form-of-address", "⟦商会会长⟦大卫⟧先生⟧出席会议。") {
        $0.shortNameBehind?.having {
          $0.soundsAtBeginning > 0 && !$0.holdsCharacterOfNoName
            && ($0.isFollowed(by: "先生") || $0.isFollowed(by: "女士"))
        }
      },
    ])

  /// Asked of each group's word of an entry without an office.
  static let nameBehindCalling = Self(
    "name-behind-calling", "Which name stands behind what somebody without office is called?",
    scene: OfficeScene.init,
    [
      Cut("calling", "⟦台湾青年⟦林致远⟧⟧出席会议。") { $0.word.ends(with: .callings) ? $0.nameOfCalled : nil }
    ])

  /// Asked where an office follows a name.
  static let titleBehindName = Self(
    "title-behind-name", "Which title stands behind its name?", scene: OfficeScene.init,
    [
      Cut("short", "高远强调，要防汛。⟦高远⟦省长⟧⟧出席会议。") {
        ($0.office.length <= 4 || $0.word.equals(.officesOfAddress)) && $0.endsMention
          ? $0.word : nil
      }
    ])
}

extension Phrase {
  fileprivate var nameAtBeginning: Phrase? {
    length < 2 ? nil : cut(by: .name)
  }

  /// 来自清河村的林致远: the name behind the place or the body; 来自各地的… are several.
  fileprivate var nameBehindOrigin: Phrase? {
    guard begins(with: "来自"), let origin = before("的"), origin.length >= 3, origin.length <= 24,
      !origin.holdsAny(of: .severalOrAll), case let rest = dropping(origin.length + 1),
      let name = rest.nameAtBeginning, name.isCommonName
    else { return nil }
    return name.endsBeforeAnother(in: rest) ? name : nil
  }

  /// Whether it is a name with a surname that is not rare, and no word.
  fileprivate var isCommonName: Bool { surnameWeight >= 2 && isName && !holdsAnyWord }
}

extension OfficeScene {
  /// What stands behind the title up to where names end.
  private var namesBehind: Phrase? {
    Cuts.namesOfEntry(entry.part(behind.range)).map { Phrase($0, of: story) }
  }

  /// Two to four characters behind the title, where they may be a name whatever they begin with, as the entry ends behind them.
  fileprivate var shortNameBehind: Phrase? {
    guard !behind.begins(with: "兼"), behind.behindConjunction == nil else { return nil }
    return namesBehind?.having {
      $0.length >= 2 && $0.length <= 4 && $0.isHan && !$0.holdsAnyWord && !$0.holds("的")
        && $0.endsBeforeAnother(in: behind)
    }
  }

  /// The name behind the word, where it stands beyond doubt.
  fileprivate var nameOfCalled: Phrase? {
    // 专家林小川, not 代表林小川: that may be a verb
    guard !before.isEmpty || !word.begins(with: "代表"), !behind.isEmpty, !phrase.countsHeads
    else { return nil }
    return namesBehind?.having {
      $0.length >= 2 && $0.length <= 4 && $0.surnameWeight >= 2 && !$0.holdsAnyWord && $0.isName
    }
  }
}
