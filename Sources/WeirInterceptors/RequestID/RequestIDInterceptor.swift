internal import Synchronization
public import WeirRPC

/// Gives every call an id: its client's, or one that is made.
///
/// It is in `call.requestID` for handlers and interceptors further in, on the call's line as `request.id`, and in the
/// trailers, refusals too. Stands right behind `logging`, so that no refusal is without one.
public final class RequestIDInterceptor: Interceptor {
  public let name = "request_id"

  private let header: String
  private let takesClients: Bool
  private let random: @Sendable () -> UInt64

  /// Bytes of a client's id. A longer one is replaced, as is one with anything but visible ASCII in it.
  public static let maximumLength = RequestID.maximumLength

  /// - Parameters:
  ///   - header: the metadata that ids come in, and the trailer that they go out in.
  ///   - takesClients: whether a client's id is taken; else every call gets a new one.
  ///   - random: any number, for new ids; by default one that no other call gets, but that can be guessed from another.
  /// - Throws: `ConfigurationError` for a name that no request metadata has.
  public convenience init(
    header: String = "x-request-id", takesClients: Bool = true,
    random: (@Sendable () -> UInt64)? = nil
  ) throws(ConfigurationError) {
    try MetadataName.check(header, is: .text)
    self.init(trusted: header, takesClients: takesClients, random: random)
  }

  convenience init(takesClients: Bool) { self.init(trusted: "x-request-id", takesClients: takesClients) }

  private init(trusted header: String, takesClients: Bool, random: (@Sendable () -> UInt64)? = nil) {
    self.header = header
    self.takesClients = takesClients
    let source = IDSource()
    self.random = random ?? { source.next() }
  }

  public func policy(for method: Method, principal: String?) -> String? {
    takesClients ? "the client's id from \(header), or a new one" : "a new id, in \(header)"
  }

  public func admit(_ call: inout Call) throws(RPCError) -> Admission {
    identify(&call)
    return .admitted
  }

  public func finish(_ call: inout Call, _ outcome: inout Outcome) {
    // The protocol refused it before anybody was asked.
    let id = RequestID.of(call) ?? identify(&call)
    id.withText { call.trailers.append(trusted: header.utf8.span, value: $0) }
  }

  @discardableResult private func identify(_ call: inout Call) -> RequestID {
    let id = taken(call.metadata) ?? RequestID(random(), random())
    id.take(&call)
    return id
  }

  private func taken(_ metadata: borrowing Metadata) -> RequestID? {
    guard takesClients else { return nil }
    return metadata.withValue(of: header) { RequestID($0) } ?? nil
  }
}

/// Numbers of which none comes twice: SplitMix64, from a random beginning. The system's own random numbers would cost each
/// call two system calls.
private final class IDSource: Sendable {
  private let state: Atomic<UInt64>

  init(seed: UInt64 = .random(in: 0...(.max))) { state = Atomic(seed) }

  func next() -> UInt64 {
    var number = state.wrappingAdd(0x9e37_79b9_7f4a_7c15, ordering: .relaxed).newValue
    number = (number ^ number >> 30) &* 0xbf58_476d_1ce4_e5b9
    number = (number ^ number >> 27) &* 0x94d0_49bb_1331_11eb
    return number ^ number >> 31
  }
}

extension Interceptor where Self == RequestIDInterceptor {
  /// Gives every call an id, by `x-request-id`.
  ///
  /// - Parameter takesClients: whether a client's id is taken; else every call gets a new one.
  public static func requestID(takesClients: Bool = true) -> RequestIDInterceptor {
    RequestIDInterceptor(takesClients: takesClients)
  }
}
