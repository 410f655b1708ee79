/// The client behind a proxy, as a trusted proxy names it.
///
/// One object can stand for many calls: an interceptor that knows the client of the last call says the same again.
public final class ForwardedClient: Sendable {
  /// The client as the trusted proxy names it.
  public let address: Address
  /// `address` without a port, as log lines write it.
  public let text: String

  /// The client as a trusted proxy named it.
  public init(_ address: Address) {
    self.address = address
    text = address.host
  }

  private enum Key: CallKey { typealias Value = ForwardedClient }

  static func of(_ values: borrowing CallValues) -> ForwardedClient? { values.isEmpty ? nil : values[Key.self] }

  fileprivate static func set(_ client: ForwardedClient?, _ call: inout Call) { call.values[Key.self] = client }
}

extension Call {
  /// The client that a trusted proxy named; nil when nobody did, and for calls that came directly.
  public var forwardedClient: ForwardedClient? {
    @inlinable get { isPlain ? nil : Self.forwardedClient(rare) }
    set { ForwardedClient.set(newValue, &self) }
  }

  @usableFromInline static func forwardedClient(_ rare: Rare?) -> ForwardedClient? {
    ForwardedClient.of(rare?.values ?? CallValues())
  }

  /// Who calls: the client that a trusted proxy named, else the connection's peer. Limits, policies and log lines go by
  /// it. Only what a trusted proxy says ever stands here.
  public var client: Address { forwardedClient?.address ?? connection.peer }

  /// The client that the call is counted for.
  @inlinable package var clientKey: ClientKey {
    @inline(__always) get { isPlain ? ClientKey(connection.peer) : Self.forwardedKey(rare, connection) }
  }

  /// Lent what it needs: a getter would be lent a copy of the whole call.
  @usableFromInline static func forwardedKey(_ rare: Rare?, _ connection: ConnectionContext) -> ClientKey {
    ClientKey(forwardedClient(rare)?.address ?? connection.peer)
  }
}
