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
