/// A value that stands beside its owner: most owners have none, and an array of them has no room for it.
@propertyWrapper public struct OutOfLine<Value: Sendable>: Sendable {
  private final class Storage: Sendable {
    let value: Value?

    init(_ value: Value) { self.value = value }
  }

  private var storage: Storage?

  /// A value, or none.
  public init(wrappedValue: Value?) { storage = wrappedValue.map(Storage.init) }

  /// The value; nil where there is none.
  public var wrappedValue: Value? {
    _read {
      if let storage { yield storage.value } else { yield nil }
    }
    set { storage = newValue.map(Storage.init) }
  }
}
