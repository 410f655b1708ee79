/// A value in memory of its own, with one owner who keeps it in a constant: what changes is behind the constant, so that
/// access costs no run-time check of exclusivity.
///
/// The owner uses it on one thread and lets no two changes of one member overlap.
@safe public struct Cell<Value: ~Copyable>: ~Copyable {
  @usableFromInline let pointer: UnsafeMutablePointer<Value>

  /// Takes the value over.
  @inlinable public init(_ value: consuming Value) {
    unsafe pointer = .allocate(capacity: 1)
    unsafe pointer.initialize(to: value)
  }

  @inlinable deinit {
    unsafe pointer.deinitialize(count: 1)
    unsafe pointer.deallocate()
  }

  /// The value, to read and to change.
  @inlinable public var value: Value {
    unsafeAddress { unsafe UnsafePointer(pointer) }
    nonmutating unsafeMutableAddress { unsafe pointer }
  }
}
