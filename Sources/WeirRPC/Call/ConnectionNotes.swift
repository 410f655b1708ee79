internal import Synchronization

/// What interceptors remember from one call of a connection to the next, so that they need not find it out anew.
///
/// An interceptor has one note. Nobody else sees it, and it goes with the connection.
public final class ConnectionNotes: Sendable {
  /// What an interceptor may leave: an object that any thread may use.
  public typealias Note = AnyObject & Sendable

  private let notes = Mutex<[(owner: ObjectIdentifier, note: any Note)]>([])

  init() {}

  /// The note that `owner` has kept; nil when there is none.
  public func note(of owner: AnyObject) -> (any Note)? {
    let owner = ObjectIdentifier(owner)
    return notes.withLock { notes in
      for entry in notes where entry.owner == owner { return entry.note }
      return nil
    }
  }

  /// Keeps a note in place of the one that `owner` had.
  public func keep(_ note: any Note, of owner: AnyObject) {
    let owner = ObjectIdentifier(owner)
    notes.withLock { notes in
      notes.removeAll { $0.owner == owner }
      notes.append((owner, note))
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
