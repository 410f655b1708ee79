import Synchronization
import WeirRPC

/// What one client holds of what all clients share; all its connections have it in common.
final class ClientShare: Sendable {
  fileprivate let key: ClientKey
  /// Response bytes that wait for it.
  let responses = Atomic<Int>(0)
  /// Its handlers at work, of those that can wait.
  let calls = Atomic<Int>(0)

  init(_ key: ClientKey) { self.key = key }
}

/// The clients that are connected, by address (IPv6 by /64; Unix-domain sockets are one client). Asked when a connection
/// comes and when it goes, never for a call.
final class Clients: Sendable {
  private struct Entry {
    let share: ClientShare
    var connections = 0

    /// A handler may outlive its connection, and counts as long as it is at work.
    var isGone: Bool { connections == 0 && share.calls.load(ordering: .relaxed) == 0 }
  }

  private struct State {
    var entries: [ClientKey: Entry] = [:]
    var sweepAt = 1024
  }

  private let state = Mutex(State())

  /// Counts a new connection.
  ///
  /// - Returns: nil when the client has `limit` connections already.
  func join(_ address: Address, limit: Int?) -> ClientShare? {
    let key = ClientKey(address)
    return state.withLock { state in
      if state.entries.count >= state.sweepAt {
        state.entries = state.entries.filter { !$0.value.isGone }
        state.sweepAt = max(1024, state.entries.count * 2)
      }
      var entry = state.entries[key] ?? Entry(share: ClientShare(key))
      if let limit, entry.connections >= limit { return nil }
      entry.connections += 1
      state.entries[key] = entry
      return entry.share
    }
  }

  /// A connection that was counted is gone.
  func leave(_ share: ClientShare) {
    state.withLock { state in
      guard var entry = state.entries[share.key], entry.share === share else { return }
      entry.connections -= 1
      state.entries[share.key] = entry.isGone ? nil : entry
    }
  }
}

/// How much one client may hold of what all share: nine times what it leaves free, which is nine tenths when it is alone.
/// Whatever a client does, and however many connections it opens, there is room for another.
///
/// As the dynamic thresholds by which switches share their memory among ports (Choudhury and Hahne, 1998).
enum FairShare {
  /// - Parameters:
  ///   - amount: what is asked for.
  ///   - held: what the client has of it already.
  ///   - total: what all clients have.
  static func allows(_ amount: Int, held: Int, total: Int, limit: Int) -> Bool {
    let free = limit - total
    guard amount <= free else { return false }
    let (most, overflow) = free.multipliedReportingOverflow(by: 9)
    return overflow || held + amount <= most
  }
}
