internal import Synchronization

/// The keys that hold at the moment. They can be replaced while calls are checked: each call is checked by one set.
public final class JWTKeys: Sendable {
  private let held: Mutex<JSONWebKeySet>
  private let changes = Atomic<Int>(0)

  /// Begins with `set`.
  public init(_ set: JSONWebKeySet) { held = Mutex(set) }

  /// The set that holds now.
  public var current: JSONWebKeySet { held.withLock { $0 } }

  /// Replaces the whole set. Tokens that were verified before are verified anew.
  public func replace(with other: JSONWebKeySet) {
    held.withLock { $0 = other }
    // After the set: who has seen the new number finds the new set.
    changes.add(1, ordering: .releasing)
  }

  /// Another number after each replacement.
  var revision: Int { changes.load(ordering: .acquiring) }
}
