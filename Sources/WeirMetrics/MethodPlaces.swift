package import WeirRPC

/// Numbers for the methods that are served, and one more for whatever else a client asks for.
package struct MethodPlaces: Sendable {
  /// By their numbers.
  package let methods: [Method]
  /// Open addressing over a power of two of slots, at most half full.
  private let slots: [Slot]

  private struct Slot: Sendable {
    var hash = 0
    /// -1 for an empty slot.
    var place = -1
  }

  /// How many numbers there are.
  package var count: Int { methods.count + 1 }
  /// The number of every method that is not served.
  package var other: Int { methods.count }

  /// - Throws: `ServiceError` when a method has no handler.
  package init(of services: [any RPCService]) throws(ServiceError) {
    var methods: [Method] = []
    for service in services { methods += try service.definition().routes.map(\.method) }
    self.methods = methods
    var capacity = 16
    while capacity < methods.count * 2 { capacity *= 2 }
    var slots = [Slot](repeating: Slot(), count: capacity)
    for (place, method) in methods.enumerated() {
      var index = method.pathHash & (capacity - 1)
      while slots[index].place >= 0 { index = (index + 1) & (capacity - 1) }
      slots[index] = Slot(hash: method.pathHash, place: place)
    }
    self.slots = slots
  }

  /// Methods that are served come from schemas, not from clients: their hashes, 64 bits with a seed, do not collide.
  package func place(of method: Method) -> Int {
    guard method.isRegistered else { return other }
    let hash = method.pathHash
    var index = hash & (slots.count &- 1)
    while slots[index].place >= 0 {
      if slots[index].hash == hash { return slots[index].place }
      index = (index &+ 1) & (slots.count &- 1)
    }
    return other
  }
}
