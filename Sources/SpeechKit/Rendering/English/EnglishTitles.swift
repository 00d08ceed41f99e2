import SpeechReading

// Titles and bodies in English: the longest entry of the glossary, else a place or a body with an office.
extension English {
  /// A title as a text prints it; nil where the glossary knows neither it nor its parts. A bare 主任 or 书记 has no English: what it
  /// heads is not said.
  static func title(_ title: String) -> English? {
    if let known = EnglishGlossary.offices[title] { return English(known, .glossary) }
    guard title.utf8.count <= longest else { return nil }
    return several(title) ?? former(title) ?? ofPlace(title) ?? ofBody(title) ?? withoutParty(title)
  }

  /// No title of so many bytes is put together.
  private static let longest = 300

  /// A body, or the place whose people are meant: 上海.
  static func body(_ name: String) -> English? {
    if let known = EnglishGlossary.bodies[name] { return English(known, .glossary) }
    return place(name)
  }

  /// A兼B
  private static func several(_ title: String) -> English? {
    let names = title.split(separator: "兼")
    guard names.count > 1 else { return nil }
    let parts = names.map { Self.title(String($0)) }
    guard !parts.contains(nil) else { return nil }
    return English(parts.compactMap { $0?.text }.joined(separator: " and "), .composed)
  }

  /// 原, 时任
  private static func former(_ title: String) -> English? {
    for word in ["原", "时任"] where title.hasPrefix(word) {
      return self.title(String(title.dropFirst(word.count)))
        .map { English("Former \($0.text)", .composed) }
    }
    return nil
  }

  /// 中共中央组织部 is 中央组织部.
  private static func withoutParty(_ title: String) -> English? {
    guard title.hasPrefix("中共中央") else { return nil }
    return self.title(String(title.dropFirst(2))).map { English($0.text, .composed) }
  }

  // MARK: Places

  /// 江苏省委书记, 上海市市长, 新疆维吾尔自治区党委书记
  private static func ofPlace(_ title: String) -> English? {
    for (before, pattern) in EnglishGlossary.placeOffices.endings(of: title) {
      let name = shortName(before)
      guard let place = place(name), let kind = kind(ofPlace: name),
        fits(pattern, kind, title)
      else { continue }
      return English(pattern.replacing(each: "{}", by: place.text), .composed)
    }
    return nil
  }

  /// 新疆 of 新疆维吾尔, 宁夏 of 宁夏回族.
  private static func shortName(_ name: String) -> String {
    for people in ["维吾尔", "回族", "壮族"] where name.hasSuffix(people) {
      return String(name.dropLast(people.count))
    }
    return name
  }

  /// A province has a governor, a city a mayor, a region a committee of its own.
  private static func fits(_ pattern: String, _ kind: String, _ title: String) -> Bool {
    if title.holds("自治区") { return kind == "自治区" }
    if pattern.holds("Provincial") || pattern.holds("Governor") { return kind == "省" }
    return kind == "市" || kind == "直辖市" || kind == "县级"
  }

  // MARK: Bodies

  /// 外交部部长, 国家发展改革委主任, …领导小组组长
  private static func ofBody(_ title: String) -> English? {
    for (before, pattern) in EnglishGlossary.bodyOffices.endings(of: title) {
      guard let body = EnglishGlossary.bodies[before] ?? EnglishGlossary.bodies[before + "部"] else {
        continue
      }
      guard pattern.holds("inister of {}") else {
        let name = body.prefix(1).lowercased() + body.dropFirst()
        let shown = body.hasPrefix("Leading group") ? name : body
        return English(pattern.replacing(each: "{}", by: shown), .composed)
      }
      let ministry = "Ministry of "
      guard body.hasPrefix(ministry) else { continue }
      return English(
        pattern.replacing(each: "{}", by: String(body.dropFirst(ministry.count))), .composed)
    }
    return nil
  }
}
