/// For generated code: holds a message behind a reference.
///
/// A message whose type holds, at some depth, the message itself cannot lie in its struct; a large one would make the
/// struct dear to copy and to destroy where it is absent, as it mostly is.
public struct Indirect<Value: Sendable & Hashable>: Sendable, Hashable {
  /// `@unchecked`, because it is changed only where no other `Indirect` refers to it.
  @usableFromInline final class Box: @unchecked Sendable {
    @usableFromInline var value: Value

    @usableFromInline init(_ value: Value) { self.value = value }
  }

  @usableFromInline var box: Box?

  /// Holds nothing.
  @inlinable public init() { box = nil }

  /// The message; nil for none, which takes no memory.
  @inlinable public var value: Value? {
    get {
      guard let box else { return nil }
      return box.value
    }
    set {
      guard let newValue else { return box = nil }
      if isKnownUniquelyReferenced(&box), let box { box.value = newValue } else { box = Box(newValue) }
    }
  }

  @inlinable public static func == (left: Indirect, right: Indirect) -> Bool {
    left.box === right.box || left.value == right.value
  }

  @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
