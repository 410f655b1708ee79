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
  public static let maximumLength = 128

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
    let id = call.requestID ?? identify(&call)
    call.trailers.append(trusted: header.utf8.span, value: id.utf8.span)
  }

  @discardableResult private func identify(_ call: inout Call) -> String {
    let id = taken(call.metadata) ?? Self.text(UUIDText(random(), random()).ascii.span) ?? ""
    call.requestID = id
    call.log("request.id", id)
    return id
  }

  private func taken(_ metadata: borrowing Metadata) -> String? {
    guard takesClients else { return nil }
    return metadata.withValue(of: header, Self.id) ?? nil
  }

  private static func id(_ value: Span<UInt8>) -> String? {
    guard (1...maximumLength).contains(value.count) else { return nil }
    for index in value.indices where !(0x21...0x7e).contains(value[index]) { return nil }
    return text(value)
  }

  private static func text(_ ascii: Span<UInt8>) -> String? {
    do { return String(copying: try UTF8Span(validating: ascii)) } catch { return nil }
  }
}

/// A random UUID as RFC 9562 writes it, version 4.
private struct UUIDText {
  private(set) var ascii = InlineArray<36, UInt8>(repeating: UInt8(ascii: "-"))

  init(_ first: UInt64, _ second: UInt64) {
    let high = first & ~0xf000 | 0x4000
    let low = second & ~(3 << 62) | 2 << 62
    var digits = Self.digits(high >> 32)
    for place in 0..<8 { put(&digits, place) }
    digits = Self.digits(high)
    for place in 9..<13 { put(&digits, place) }
    for place in 14..<18 { put(&digits, place) }
    digits = Self.digits(low >> 32)
    for place in 19..<23 { put(&digits, place) }
    for place in 24..<28 { put(&digits, place) }
    digits = Self.digits(low)
    for place in 28..<36 { put(&digits, place) }
  }

  private mutating func put(_ digits: inout UInt64, _ place: Int) {
    ascii[place] = UInt8(truncatingIfNeeded: digits)
    digits >>= 8
  }

  /// The low 32 bits in hexadecimal, the first digit in the lowest byte: all eight at once.
  private static func digits(_ number: UInt64) -> UInt64 {
    var spread = UInt64(UInt32(truncatingIfNeeded: number).byteSwapped)
    spread = (spread | spread << 16) & 0x0000_ffff_0000_ffff
    spread = (spread | spread << 8) & 0x00ff_00ff_00ff_00ff
    // Each byte's two digits, the high one first.
    spread = (spread >> 4 | spread << 8) & 0x0f0f_0f0f_0f0f_0f0f
    let isLetter = (spread &+ 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
    return spread &+ 0x3030_3030_3030_3030 &+ isLetter &* 39
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
