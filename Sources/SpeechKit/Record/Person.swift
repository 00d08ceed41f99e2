/// Somebody whom a readout names.
public struct Person: Sendable {
  /// As printed, without the spaces inside: 李强.
  public let name: String
  /// As printed: a selection, and none printed is not none held.
  public var titles: [Sourced<String>]
  /// What the person did, in the printed order.
  public var roles: [Role]
  /// The order in which the readout names its people, from 1.
  public var order: Int
  /// Which sentence that names people, from 1; 0 where no such sentence does.
  public var tier: Int
  /// Where the name stands.
  public var places: [Place]
}

/// People who are not named: 中央和国家机关有关部门负责同志.
public struct Group: Sendable, Equatable {
  /// As printed.
  public let passage: Passage
  /// What they did.
  public let role: RoleKind
  /// The verb that is printed, 出席; nil where none is.
  public let verb: String?
}
