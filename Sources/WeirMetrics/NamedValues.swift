internal import Synchronization

/// A value for each name that has occurred: of interceptors that refused, say. No lock: names are only ever added, at the
/// end of a list, and there are as many as a chain has.
package final class NamedValues<Value: AnyObject & Sendable>: Sendable {
  private final class Entry: Sendable {
    let name: String
    let value: Value
    let next = AtomicLazyReference<Entry>()

    init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  private let first = AtomicLazyReference<Entry>()
  private let make: @Sendable (_ name: String) -> Value

  /// - Parameter make: the value of a name that occurs for the first time. Of two that are made at once, one is kept.
  package init(_ make: @escaping @Sendable (_ name: String) -> Value) { self.make = make }

  /// The value of a name.
  package subscript(name: String) -> Value {
    guard var entry = first.load() else {
      let entry = first.storeIfNil(Entry(name, make(name)))
      return entry.name == name ? entry.value : self[name]
    }
    while entry.name != name { entry = entry.next.load() ?? entry.next.storeIfNil(Entry(name, make(name))) }
    return entry.value
  }

  /// Names and values, in the order in which they first occurred.
  package var all: [(name: String, value: Value)] {
    var found: [(name: String, value: Value)] = []
    var next = first.load()
    while let entry = next {
      found.append((entry.name, entry.value))
      next = entry.next.load()
    }
    return found
  }
}

/// A number that only grows.
final class Count: Sendable {
  private let number = Atomic<Int>(0)

  func increment() { number.add(1, ordering: .relaxed) }

  var value: Int { number.load(ordering: .relaxed) }
}
