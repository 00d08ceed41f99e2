/// A span in, a span out or refused, with a name.
struct Cut<Asked>: Sendable {
  let name: StaticString
  /// Kinds of words without which it is not asked.
  let needs: WordKinds
  /// A text that this cut decides; ⟦…⟧ marks the span in, and ⟦…⟧ inside it the span out. It is a test.
  let example: StaticString
  /// Whether it says that there is no span.
  let isRefusal: Bool
  /// The span that it cuts out, of a refusal any; nil where the next cut is asked.
  let span: @Sendable (Asked) -> Phrase?

  init(
    _ name: StaticString, needs: WordKinds = [], _ example: StaticString,
    _ span: @escaping @Sendable (Asked) -> Phrase?
  ) {
    self.init(name, needs, example, isRefusal: false, span)
  }

  fileprivate init(
    _ name: StaticString, _ needs: WordKinds, _ example: StaticString, isRefusal: Bool,
    _ span: @escaping @Sendable (Asked) -> Phrase?
  ) {
    self.name = name
    self.needs = needs
    self.example = example
    self.isRefusal = isRefusal
    self.span = span
  }
}

extension Cut where Asked: SpanScene {
  /// A cut that says that there is no span: its example has no marks inside.
  static func refusal(
    _ name: StaticString, needs: WordKinds = [], _ example: StaticString,
    _ holds: @escaping @Sendable (Asked) -> Bool
  ) -> Self {
    Self(name, needs, example, isRefusal: true) { holds($0) ? $0.phrase : nil }
  }
}

/// What a table of cuts says: the span, none where a cut refuses, and the cut that decided, none where none holds.
struct CutDecision: Sendable {
  let span: Range<Int>?
  let cut: RuleName?
}

/// A scene of which a span is cut out.
protocol SpanScene: Scene, SendableMetatype {
  /// The span in.
  var phrase: Phrase { get set }
}
