/// Objects of one kind that are taken and given back many times a second, without a reference count for any of them.
///
/// 1. A `Pooled` names its object as a class reference would, costs nothing to copy, and keeps nothing alive.
/// 2. An object that was given back stays what it is until `settle`: within a turn a name is never somebody else's.
/// 3. A pool and its objects are used on one thread, and no two changes of one member overlap: nothing checks that at
///    run time, which is what makes it cheap.
public struct Pool<Value>: ~Copyable {
  @usableFromInline var free: [Pooled<Value>] = []
  @usableFromInline var returned: [Pooled<Value>] = []
  @usableFromInline let limit: Int

  /// - Parameter limit: objects kept for later; more go back to the allocator.
  @inlinable public init(limit: Int) { self.limit = limit }

  @inlinable deinit {
    for object in free { object.destroy() }
    for object in returned { object.destroy() }
  }

  /// Takes an object as it was given back, or makes one.
  ///
  /// - Returns: the object, and whether it is new.
  @inlinable public mutating func take(_ make: () -> Value) -> (object: Pooled<Value>, isNew: Bool) {
    if let object = free.popLast() { return (object, false) }
    return (Pooled(make()), true)
  }

  /// Gives an object back; whoever still names it must be done with it by the next `settle`.
  @inlinable public mutating func give(_ object: Pooled<Value>) { returned.append(object) }

  /// Makes what was given back ready to be taken.
  @inlinable public mutating func settle() {
    if free.isEmpty { swap(&free, &returned) }
    while let object = returned.popLast() { free.append(object) }
    while free.count > limit { free.popLast()?.destroy() }
  }
}

/// Names an object of a `Pool`.
@safe public struct Pooled<Value>: Equatable {
  @usableFromInline let pointer: UnsafeMutablePointer<Value>

  @inlinable init(_ value: consuming Value) {
    unsafe pointer = .allocate(capacity: 1)
    unsafe pointer.initialize(to: value)
  }

  @inlinable func destroy() {
    unsafe pointer.deinitialize(count: 1)
    unsafe pointer.deallocate()
  }

  /// Whether both name the same object.
  @inlinable public static func == (left: Pooled, right: Pooled) -> Bool { unsafe left.pointer == right.pointer }

  /// The object itself.
  @inlinable public var object: Value {
    unsafeAddress { unsafe UnsafePointer(pointer) }
    nonmutating unsafeMutableAddress { unsafe pointer }
  }
}
