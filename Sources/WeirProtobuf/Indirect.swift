/// For generated code: holds a message whose type holds, at some depth, the message itself; a struct could not lie in
/// itself.
public struct Indirect<Value: Sendable & Hashable>: Sendable, Hashable {
  private indirect enum Box: Sendable, Hashable {
    case value(Value)
  }

  private var box: Box?

  /// Holds nothing.
  public init() {}

  /// What is held; nil when there is nothing. Setting it makes a box of its own.
  public var value: Value? {
    get {
      guard case .value(let value) = box else { return nil }
      return value
    }
    set { box = newValue.map { .value($0) } }
  }
}
