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
  public static let maximumLength = 128

  /// - Parameters:
  ///   - header: the metadata that ids come in, and the trailer that they go out in.
  ///   - takesClients: whether a client's id is taken; else every call gets a new one.
  ///   - random: any number, for new ids.
  /// - Throws: `ConfigurationError` for a name that no request metadata has.
  public convenience init(
    header: String = "x-request-id", takesClients: Bool = true,
    random: @escaping @Sendable () -> UInt64 = { UInt64.random(in: 0...(.max)) }
  ) throws(ConfigurationError) {
    try MetadataName.check(header, is: .text)
    self.init(trusted: header, takesClients: takesClients, random: random)
  }

  convenience init(takesClients: Bool) { self.init(trusted: "x-request-id", takesClients: takesClients) }

  private init(
    trusted header: String, takesClients: Bool,
    random: @escaping @Sendable () -> UInt64 = { UInt64.random(in: 0...(.max)) }
  ) {
    self.header = header
    self.takesClients = takesClients
    self.random = random
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
    let id = call.requestID ?? identify(&call)
    call.trailers.append(trusted: header, value: Array(id.utf8))
  }

  @discardableResult private func identify(_ call: inout Call) -> String {
    let id = taken(call.metadata) ?? Self.uuid(random(), random())
    call.requestID = id
    call.log("request.id", id)
    return id
  }

  private func taken(_ metadata: borrowing Metadata) -> String? {
    guard takesClients, let id = metadata.values(of: header).first, (1...Self.maximumLength).contains(id.count),
      id.allSatisfy({ (0x21...0x7e).contains($0) })
    else { return nil }
    return String(decoding: id, as: UTF8.self)
  }

  /// A random UUID as RFC 9562 writes it, version 4.
  private static func uuid(_ first: UInt64, _ second: UInt64) -> String {
    let high = first & ~0xf000 | 0x4000
    let low = second & ~(3 << 62) | 2 << 62
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for place in 0..<32 {
      if [8, 12, 16, 20].contains(place) { text.append(UInt8(ascii: "-")) }
      let half = place < 16 ? high : low
      let digit = UInt8(truncatingIfNeeded: half >> UInt64(60 - place % 16 * 4) & 15)
      text.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
    return String(decoding: text, as: UTF8.self)
  }
}

private enum RequestIDKey: CallKey { typealias Value = String }

extension CallContext {
  /// The id that `request_id` found or made; nil without that interceptor.
  public var requestID: String? { values[RequestIDKey.self] }
}

extension Call {
  /// The id that `request_id` found or made; nil without that interceptor.
  public internal(set) var requestID: String? {
    get { values[RequestIDKey.self] }
    set { values[RequestIDKey.self] = newValue }
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
