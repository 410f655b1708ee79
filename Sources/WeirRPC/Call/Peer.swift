/// Where a connection comes from or goes to.
public enum Address: Sendable, Hashable {
  /// Four bytes in host order, and a port.
  case ipv4(UInt32, port: UInt16)
  /// Sixteen bytes as two halves in host order, and a port; a link-local address has a zone (RFC 4007), the name of its
  /// network interface.
  case ipv6(high: UInt64, low: UInt64, port: UInt16, zone: String = "")
  /// A Unix-domain socket; the path is empty for an unnamed peer, and `@` and a name in the abstract namespace.
  case unix(path: String)
  /// A peer that is no network address, such as `src` in a line of the JSON harness.
  case named(String)

  /// Whether only this machine can reach the address.
  public var isLocal: Bool {
    switch self {
    case .ipv4(let bits, _): bits >> 24 == 127
    case .ipv6(let high, let low, _, _): high == 0 && low == 1
    case .unix, .named: true
    }
  }

  /// The TCP port; nil for what has none.
  public var port: UInt16? {
    switch self {
    case .ipv4(_, let port), .ipv6(_, _, let port, _): port
    case .unix, .named: nil
    }
  }

  /// The address without its port, as people and log lines write it; IPv6 as RFC 5952 shortens it,
  /// with an IPv4 address inside written as one.
  public var host: String {
    switch self {
    case .ipv4(let bits, _):
      return "\(bits >> 24 & 255).\(bits >> 16 & 255).\(bits >> 8 & 255).\(bits & 255)"
    case .ipv6(let high, let low, _, let zone):
      return Self.ipv6Text(high, low) + (zone.isEmpty ? "" : "%" + zone)
    case .unix(let path):
      return path.isEmpty ? "unix" : "unix:" + path
    case .named(let name):
      return name
    }
  }

  private static func ipv6Text(_ high: UInt64, _ low: UInt64) -> String {
    if high == 0, low >> 32 == 0xffff {
      return "::ffff:" + Address.ipv4(UInt32(truncatingIfNeeded: low), port: 0).host
    }
    let groups: [UInt16] = (0..<8).map { (index: Int) -> UInt16 in
      let half: UInt64 = index < 4 ? high : low
      return UInt16(truncatingIfNeeded: half >> (48 - index % 4 * 16))
    }
    var longest = 0..<0
    var start = 0
    while start < 8 {
      var end = start
      while end < 8, groups[end] == 0 { end += 1 }
      if end - start > max(longest.count, 1) { longest = start..<end }
      start = max(end, start + 1)
    }
    let text = { (range: Range<Int>) in range.map { String(groups[$0], radix: 16) }.joined(separator: ":") }
    return longest.isEmpty ? text(0..<8) : text(0..<longest.lowerBound) + "::" + text(longest.upperBound..<8)
  }
}

extension Address: CustomStringConvertible {
  /// With the port: `127.0.0.1:50051`, `[::1]:50051`.
  public var description: String {
    switch self {
    case .ipv4(_, let port): "\(host):\(port)"
    case .ipv6(_, _, let port, _): "[\(host)]:\(port)"
    case .unix, .named: host
    }
  }
}

/// What every call of one connection shares.
public final class ConnectionContext: Sendable {
  /// The address of the other end.
  public let peer: Address
  /// `peer` as log lines write it, made once for all calls.
  public let peerText: String
  /// The address that it connected to.
  public let local: Address
  /// The clock that the call's instants were read from.
  public let clock: MonotonicClock
  /// What the clock says.
  package var now: Instant { clock.now }
  /// Who the peer proved to be by its certificate; nil without TLS or without a client certificate.
  public let identity: PeerIdentity?
  /// What the interceptors have for the handlers of every call: `Interceptor.sharedValues`.
  public let values: CallValues
  /// What interceptors remember of the connection.
  public let notes = ConnectionNotes()
  /// Memory for its decoded requests.
  public let memory: MessageMemory
  /// The number of the worker whose connection it is, for what each worker counts by itself.
  package let worker: Int

  /// A connection that has just come.
  public convenience init(
    peer: Address, local: Address, clock: MonotonicClock, identity: PeerIdentity? = nil,
    memory: MessageMemory = MessageMemory(), values: CallValues = CallValues()
  ) {
    self.init(
      peer: peer, local: local, clock: clock, identity: identity, memory: memory, values: values, worker: 0)
  }

  /// As above, on a worker.
  package init(
    peer: Address, local: Address, clock: MonotonicClock, identity: PeerIdentity?, memory: MessageMemory,
    values: CallValues, worker: Int
  ) {
    self.worker = worker
    self.peer = peer
    peerText = peer.description
    self.local = local
    self.clock = clock
    self.identity = identity
    self.memory = memory
    self.values = values
  }
}

/// The names in a verified client certificate, in the order in which gRFC A43 matches them.
public struct PeerIdentity: Sendable, Hashable {
  /// URIs among the subject's alternative names, as they are spelled.
  public var uriNames: [String]
  /// DNS names among the subject's alternative names, as they are spelled.
  public var dnsNames: [String]
  /// The subject's distinguished name, as RFC 2253 writes it.
  public var subject: String

  /// Names that were verified already.
  public init(uriNames: [String], dnsNames: [String], subject: String) {
    self.uriNames = uriNames
    self.dnsNames = dnsNames
    self.subject = subject
  }

  /// The one name to call the peer by: its first URI, else its first DNS name, else its subject (gRFC A43). Empty when
  /// the certificate has no name at all.
  public var name: String { uriNames.first ?? dnsNames.first ?? subject }
}
