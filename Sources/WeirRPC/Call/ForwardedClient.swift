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

  /// It alone, for calls that are to have it.
  package var values: CallValues {
    var values = CallValues()
    values[Key.self] = self
    return values
  }

  @usableFromInline enum Key: CallKey { @usableFromInline typealias Value = ForwardedClient }
}

extension Call {
  /// The client that a trusted proxy named; nil when nobody did, and for calls that came directly.
  public var forwardedClient: ForwardedClient? {
    @inlinable get { CallValue<ForwardedClient.Key>.find(in: ownValues)?.value }
    set { values[ForwardedClient.Key.self] = newValue }
  }

  /// Who calls: the client that a trusted proxy named, else the connection's peer. Limits, policies and log lines go by
  /// it. Only what a trusted proxy says ever stands here.
  @inlinable public var client: Address { forwardedClient?.address ?? connection.peer }

  /// The client that the call is counted for.
  @inlinable package var clientKey: ClientKey {
    @inline(__always) get { ownValues == nil ? ClientKey(connection.peer) : ClientKey(client) }
  }
}
