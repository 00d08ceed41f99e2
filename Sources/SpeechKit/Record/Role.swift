/// What somebody did at a meeting.
public enum RoleKind: String, Sendable, CaseIterable {
  /// 主持召开, 主持会议.
  case chaired
  /// 发表重要讲话.
  case keynote
  /// 讲话, 说, 表示.
  case spoke
  /// 先后发言, 汇报, 通报, 介绍: the verb tells which.
  case reported
  /// 提交书面发言.
  case wrote
  /// 主持 a part of the meeting, such as 成果发布会.
  case moderated
  /// 出席, 参加, 列席, 应邀出席.
  case attended
  /// Named, and nothing is said of being there.
  case mentioned
}

/// A role with the verb that is printed.
public struct Role: Sendable, Equatable {
  /// What it is.
  public let kind: RoleKind
  /// The verb that is printed, 出席; nil for somebody who is only mentioned.
  public let verb: String?
  /// The part of the meeting it belongs to, where it is not the meeting itself.
  public let event: String?
  /// Where the verb stands; of a mention, where the name does.
  public let place: Place
  /// The rules that decided, where rules were asked: that the verb speaks of this meeting, then which role it gives.
  public var rules: [RuleName] = []
}
