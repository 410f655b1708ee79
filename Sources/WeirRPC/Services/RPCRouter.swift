/// Finds what runs for a path. Built once, read by every worker.
public struct RPCRouter: Sendable {
  /// In the order in which they were given.
  public let services: [ServiceDefinition]
  /// Open addressing over a power of two of slots, at most half full.
  private let slots: [Slot?]

  private struct Slot: Sendable {
    let path: [UInt8]
    let route: Route
  }

  /// - Throws: `ServiceError` when a method has no handler, or two services have the same name.
  public init(_ services: [any RPCService]) throws(ServiceError) {
    var definitions: [ServiceDefinition] = []
    for service in services { definitions.append(try service.definition()) }
    self.services = definitions
    let routes = definitions.flatMap(\.routes)
    var capacity = 16
    while capacity < routes.count * 2 { capacity *= 2 }
    var slots = [Slot?](repeating: nil, count: capacity)
    for route in routes {
      let path = Array(route.method.path.utf8)
      var index = Self.hash(path.span) & (capacity - 1)
      while let taken = slots[index] {
        guard taken.path != path else { throw ServiceError("\(route.method.path) is served twice") }
        index = (index + 1) & (capacity - 1)
      }
      slots[index] = Slot(path: path, route: route)
    }
    self.slots = slots
  }

  /// The route for a request's `:path`; nil when nobody serves it.
  public func route(path: Span<UInt8>) -> Route? {
    var index = Self.hash(path) & (slots.count - 1)
    while let slot = slots[index] {
      if slot.path.span.isEqual(to: path) { return slot.route }
      index = (index + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The route for a service's full or simple name (`keyvalue.v1.KeyValue` or `KeyValue`) and a method's name.
  /// A simple name that two services share finds the first.
  public func route(service name: String, method: String) -> Route? {
    let service =
      services.first { $0.name == name }
      ?? services.first { $0.name.split(separator: ".").last.map(String.init) == name }
    return service?.routes.first { $0.method.name == method }
  }

  /// FNV-1a. The table is ours alone and never grows with what a peer sends, so it needs no seed.
  private static func hash(_ bytes: Span<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}
