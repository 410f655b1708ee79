/// Names a value of a `Slab`: the slot it lies in, and how many values that slot has had.
///
/// A name of a value that is gone finds nothing, whatever lies in its slot by then.
public struct SlabID: Sendable, Hashable {
  /// The place of the value, from 0.
  public let slot: Int
  /// How many values had the place before, and this one.
  public let generation: Int

  @inlinable init(slot: Int, generation: Int) {
    self.slot = slot
    self.generation = generation
  }
}

/// Values in numbered slots, found by slot and generation.
///
/// 1. A value is made by its initialiser and ended by its `deinit`: a slot is used again, a value never.
/// 2. A value does not move while it lives, so that others may come and go while it is lent.
/// 3. A value is lent to one at a time: to lend it twice, or to remove it while it is lent, traps. This is the check of
///    exclusive access that a class would make, without its cost.
///
/// A slab and what it lends are used on one thread.
@safe public struct Slab<Value: ~Copyable>: ~Copyable {
  @unsafe @usableFromInline struct Place {
    /// Nil while the slot is empty.
    @usableFromInline var value: UnsafeMutablePointer<Value>?
    @usableFromInline var generation = 0
    @usableFromInline var isLent = false

    @inlinable init() { unsafe value = nil }
  }

  /// Behind a constant, so that a value may be lent while another one is.
  @usableFromInline let places: Cell<UniqueBuffer<Place>>

  /// An empty one, without memory.
  @inlinable public init() { unsafe places = Cell(UniqueBuffer<Place>()) }

  @inlinable deinit {
    for slot in unsafe 0..<places.value.count {
      guard let value = unsafe places.value[slot].value else { continue }
      unsafe value.deinitialize(count: 1)
      unsafe value.deallocate()
    }
  }

  /// Slots that have been used so far: each of them, 0 to below this, holds a value or is empty.
  @inlinable public var slotCount: Int { unsafe places.value.count }

  /// Puts a value into an empty slot.
  ///
  /// - Parameters:
  ///   - slot: small: memory is kept for every slot up to it.
  ///   - spare: where its memory comes from.
  @inlinable @inline(__always) public func insert(
    _ value: consuming Value, slot: Int, from spare: inout SparePlaces<Value>
  ) -> SlabID {
    while slotCount <= slot { unsafe places.value.append(Place()) }
    precondition(unsafe places.value[slot].value == nil, "the slot holds a value")
    let memory = unsafe spare.take()
    unsafe memory.initialize(to: value)
    unsafe places.value[slot].value = memory
    unsafe places.value[slot].generation &+= 1
    return SlabID(slot: slot, generation: unsafe places.value[slot].generation)
  }

  /// What lies in a slot; nil when it is empty, or was never used.
  @inlinable public func id(inSlot slot: Int) -> SlabID? {
    guard slot >= 0, slot < slotCount, unsafe places.value[slot].value != nil else { return nil }
    return SlabID(slot: slot, generation: unsafe places.value[slot].generation)
  }

  /// Whether the value that this names is still there.
  @inlinable public func contains(_ id: SlabID) -> Bool { unsafe address(of: id) != nil }

  @unsafe @inlinable func address(of id: SlabID) -> UnsafeMutablePointer<Value>? {
    guard id.slot >= 0, id.slot < slotCount, unsafe places.value[id.slot].generation == id.generation else {
      return nil
    }
    return unsafe places.value[id.slot].value
  }

  /// Lends a value, to read and to change.
  ///
  /// - Returns: what `body` does; nil when the value is gone.
  @inlinable public func lend<Result, Failure: Error>(
    _ id: SlabID, _ body: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    guard let value = unsafe address(of: id) else { return nil }
    precondition(unsafe !places.value[id.slot].isLent, "the value is lent already")
    unsafe places.value[id.slot].isLent = true
    defer { unsafe places.value[id.slot].isLent = false }
    return unsafe try body(&value.pointee)
  }

  /// Ends a value and empties its slot.
  ///
  /// - Parameters:
  ///   - spare: gets its memory.
  ///   - last: what is still to be done with it.
  /// - Returns: whether the value was there.
  @discardableResult @inlinable @inline(__always) public func remove(
    _ id: SlabID, to spare: inout SparePlaces<Value>, _ last: (inout Value) -> Void = { _ in }
  ) -> Bool {
    guard let value = unsafe address(of: id) else { return false }
    precondition(unsafe !places.value[id.slot].isLent, "the value is lent")
    // Nobody finds it any more.
    unsafe places.value[id.slot].value = nil
    unsafe last(&value.pointee)
    unsafe value.deinitialize(count: 1)
    unsafe spare.takeBack(value)
    return true
  }
}

/// Memory for single values, which several slabs have in common: what was used last is used first.
@safe public struct SparePlaces<Value: ~Copyable>: ~Copyable {
  @usableFromInline var spare = unsafe UniqueBuffer<UnsafeMutablePointer<Value>>()
  @usableFromInline let limit: Int

  /// - Parameter limit: places that are kept; more go back to the allocator.
  @inlinable public init(limit: Int) { self.limit = limit }

  @inlinable deinit {
    for index in unsafe 0..<spare.count { unsafe spare[index].deallocate() }
  }

  @unsafe @inlinable @inline(__always) mutating func take() -> UnsafeMutablePointer<Value> {
    if let place = unsafe spare.popLast() { return unsafe place }
    return .allocate(capacity: 1)
  }

  @unsafe @inlinable @inline(__always) mutating func takeBack(_ place: UnsafeMutablePointer<Value>) {
    if unsafe spare.count < limit { unsafe spare.append(place) } else { unsafe place.deallocate() }
  }
}
