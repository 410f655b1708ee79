public import WeirRPC

/// Where keys have values, for a store that answers at once: it runs on the thread of the connection.
///
/// Keys and values are text and come back byte for byte; two spellings of the same character are two keys.
public protocol Store: Sendable {
  /// The value of `key`; nil when it has none.
  func get(_ key: String) throws(StoreError) -> String?

  /// Gives `key` a value, in place of the one that it may have.
  func put(_ key: String, _ value: String) throws(StoreError)

  /// Removes the value of `key`.
  ///
  /// - Returns: whether there was one.
  func delete(_ key: String) throws(StoreError) -> Bool
}

/// As `Store`, for a store that has to wait: for a network, or for a disk on a thread of its own.
public protocol SuspendingStore: Sendable {
  /// The value of `key`; nil when it has none.
  func get(_ key: String) async throws(StoreError) -> String?

  /// Gives `key` a value, in place of the one that it may have.
  func put(_ key: String, _ value: String) async throws(StoreError)

  /// Removes the value of `key`.
  ///
  /// - Returns: whether there was one.
  func delete(_ key: String) async throws(StoreError) -> Bool
}

/// Why a store did not do what it was asked. The text reaches the client.
public enum StoreError: Error, Sendable, Hashable {
  /// A stated maximum is reached.
  case full(String)
  /// The store does not answer now, and may later.
  case unavailable(String)
}

extension StoreError: RPCErrorConvertible {
  public var rpcError: RPCError {
    switch self {
    case .full(let text): RPCError(.resourceExhausted, text)
    case .unavailable(let text): RPCError(.unavailable, text)
    }
  }
}
