/// Characters that rules ask for.
extension CodeSet {
  /// 了, 已, 曾: that something is done.
  static let aspects = CodeSet("了已曾")
  /// 备足, 管住: with what result something is done.
  static let results = CodeSet("足好牢紧实严准稳细住通")
  /// What no name of a body holds: behind it stands how or about what something is done.
  static let outsideNames = CodeSet("的以为在对把将从向，、；")
  /// 的, 地, 了: what stands behind a word, and is no object of a verb.
  static let particles = CodeSet("的地了得是在有，、")
  /// 林致远就防汛…: about what.
  static let about = CodeSet("就")
  /// What joins another to a name, or leads on from it.
  static let jointsBehindNames = CodeSet("和与及在")
  /// 防汛大会在贵阳: what may follow the name of a meeting behind its verb.
  static let behindMeetings = CodeSet("并，。、时上和；：”） “")
  /// 国务院在贵阳, 国务院就防汛: before where, and about what, a body meets.
  static let beforePlacesAndSubjects = CodeSet("在于就")
  /// 企业的, 企业和: behind these the name of who is asked goes on.
  static let goingOnInNames = CodeSet("的、和")
  /// What no name of somebody holds, but for its beginning: behind it stands how or about what it is done.
  static let outsideAddressees = CodeSet("为以从对把将向，")
  /// 他: who was named before.
  static let pronouns = CodeSet("他她")
  /// 各地, 全国: that many are meant.
  static let severalOrAll = CodeSet("各全多余诸")
  /// 局, 党: with what names of bodies end, and no name of a person behind one does.
  static let endsOfBodies = CodeSet("党会团院联局部委办处厅署所社盟军")
}
