internal import Synchronization

/// What interceptors remember from one call of a connection to the next, so that they need not find it out anew.
///
/// An interceptor has one note. Nobody else sees it, and it goes with the connection.
public final class ConnectionNotes: Sendable {
  /// What an interceptor may leave: an object that any thread may use.
  public typealias Note = AnyObject & Sendable

  private struct State {
    var notes: [(owner: ObjectIdentifier, note: any Note)] = []
    /// Those who have a note, so that no other object gets the identity of one.
    var owners: [any AnyObject & Sendable] = []
    /// The number of the chain that the newest call passed.
    var chain: UInt32 = 0
  }

  private let state = Mutex(State())

  init() {}

  /// The note that `owner` has kept; nil when there is none.
  public func note(of owner: AnyObject) -> (any Note)? {
    let owner = ObjectIdentifier(owner)
    return state.withLock { state in
      for entry in state.notes where entry.owner == owner { return entry.note }
      return nil
    }
  }

  /// Keeps a note in place of the one that `owner` had.
  public func keep(_ note: any Note, of owner: any AnyObject & Sendable) {
    let identity = ObjectIdentifier(owner)
    state.withLock { state in
      let count = state.notes.count
      state.notes.removeAll { $0.owner == identity }
      if state.notes.count == count { state.owners.append(owner) }
      state.notes.append((identity, note))
    }
  }

  /// A call passes a chain of a `ReloadableChain`: what the interceptors of another one kept goes.
  func begin(chain: UInt32) {
    state.withLock { state in
      guard state.chain != chain else { return }
      state.chain = chain
      state.notes.removeAll()
      state.owners.removeAll()
    }
  }
}

/// The head that an interceptor's note is about: a call whose `headNumber` is the same has the same metadata, and what was
/// found out of that need not be found out anew.
///
/// Where one head follows the other all the time, as behind a proxy with many users, notes would only cost: after so many
/// changes on a connection there is no new one.
package struct NotedHead: Sendable {
  package let number: Int
  private let changes: Int

  /// Changes on one connection that are followed.
  private static let maximumChanges = 16

  /// - Parameters:
  ///   - number: the call's `headNumber`.
  ///   - last: that of the note before.
  ///   - isSame: the note is renewed, and says the same of the same head; no change.
  /// - Returns: nil for a head that nothing is known of, and after too many changes.
  package init?(_ number: Int, after last: NotedHead?, isSame: Bool = false) {
    changes = (last?.changes ?? 0) + (isSame ? 0 : 1)
    guard number > 0, changes <= Self.maximumChanges else { return nil }
    self.number = number
  }
}
