internal import Synchronization

/// Calls that interceptors refused, by the interceptor's name. No lock: names are only ever added, at the end of a list,
/// and there are as many as a chain has.
final class RefusalCounts: Sendable {
  private final class Entry: Sendable {
    let name: String
    let count = Atomic<Int>(0)
    let next = AtomicLazyReference<Entry>()

    init(_ name: String) { self.name = name }
  }

  private let first = Entry("")

  func add(_ name: String) {
    var last = first
    while true {
      let entry = last.next.load() ?? last.next.storeIfNil(Entry(name))
      if entry.name == name {
        entry.count.add(1, ordering: .relaxed)
        return
      }
      last = entry
    }
  }

  /// Names and counts, in the order in which they first refused.
  var all: [(name: String, count: Int)] {
    var found: [(name: String, count: Int)] = []
    var next = first.next.load()
    while let entry = next {
      found.append((entry.name, entry.count.load(ordering: .relaxed)))
      next = entry.next.load()
    }
    return found
  }
}
