internal import Synchronization
public import WeirRPC

/// Finds the client behind trusted proxies, from what they wrote into `x-forwarded-for`.
///
/// `Call.client` has what it found, for all that goes by the client: limits, policies, and the line of the call, where it
/// is `client.address`. A connection that does not come from a trusted proxy is not listened to. Where a trusted proxy
/// wrote something that is no address, nothing is believed: the call counts for the proxy, and its line has
/// `client.address_error`. Admits every call; stands before whatever goes by the client.
public final class ClientAddressInterceptor: Interceptor {
  public let name = "client_address"

  private let trusted: [AddressRange]
  private let header: [UInt8]
  private let malformed = Atomic<Int>(0)

  /// - Parameter trustedProxies: where connections come from whose word is taken. Only machines that write the header
  ///   themselves, whatever their client sent, belong here.
  /// - Parameter header: metadata with the addresses of the hops, the nearest last; in lower case.
  /// - Throws: `ConfigurationError` when there is no trusted proxy, and for a name that no request metadata has.
  public init(
    trustedProxies: [AddressRange], header: String = "x-forwarded-for"
  ) throws(ConfigurationError) {
    guard !trustedProxies.isEmpty else { throw ConfigurationError("client_address needs at least one trusted proxy") }
    try MetadataName.check(header, is: .text)
    trusted = trustedProxies
    self.header = Array(header.utf8)
  }

  /// Calls from trusted proxies whose entry was no address.
  public var malformedEntries: Int { malformed.load(ordering: .relaxed) }

  public var placement: ChainPlacement { ChainPlacement(provides: [.clientAddress]) }

  public func policy(for method: Method, principal: String?) -> String? {
    "the client's address from \(String(decoding: header, as: UTF8.self)) of trusted proxies"
  }

  public func admit(_ call: inout Call) throws(RPCError) -> Admission {
    let note = call.connection.notes.note(of: self) as? Note
    if let note, note.head.number == call.headNumber {
      call.add(note.values)
      return .admitted
    }
    let peer = call.connection.peer
    guard trusted.contains(where: { $0.contains(peer) }) else { return .admitted }
    switch ForwardedFor(call.metadata, header, trusted: trusted) {
    case .nothing: break
    case .client(let address), .proxies(let address):
      let client = note?.client.address == address ? note?.client : nil
      let forwarded = client ?? ForwardedClient(address)
      call.forwardedClient = forwarded
      if let note = Note(call.headNumber, forwarded, after: note) { call.connection.notes.keep(note, of: self) }
    case .malformed:
      malformed.add(1, ordering: .relaxed)
      call.log("client.address_error", "malformed")
    }
    return .admitted
  }

  /// The client of the last call of a connection, and its head: a proxy's connection may carry one client for long.
  private final class Note: Sendable {
    let head: NotedHead
    let client: ForwardedClient
    let values: CallValues

    init?(_ headNumber: Int, _ client: ForwardedClient, after last: Note?) {
      guard let head = NotedHead(headNumber, after: last?.head) else { return nil }
      self.head = head
      self.client = client
      values = client.values
    }
  }
}

extension Interceptor where Self == ClientAddressInterceptor {
  /// Finds the client behind `trustedProxies`, ranges in CIDR notation: `["10.0.0.0/8", "fd00::/8"]`.
  ///
  /// - Throws: `ConfigurationError` when there is none, and for a text that is no range.
  public static func clientAddress(
    trustedProxies: [String]
  ) throws(ConfigurationError) -> ClientAddressInterceptor {
    var ranges: [AddressRange] = []
    do throws(AddressRangeError) {
      for text in trustedProxies { ranges.append(try AddressRange(text)) }
    } catch {
      throw ConfigurationError(error.description)
    }
    return try ClientAddressInterceptor(trustedProxies: ranges)
  }
}
