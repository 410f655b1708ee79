public import WeirInterceptors
public import WeirRPC
internal import WeirTLS

/// Knows callers by the signed token in `authorization: Bearer` (RFC 7519), and brings its claims to the call.
///
/// The order is decode, check the algorithm against the key, verify, then read claims: of a token that is not verified
/// nothing but `alg` and `kid` is used. There is no `none`, and no token chooses how it is checked.
public final class JWTAuthenticator: Authenticator {
  public let name = "jwt"
  /// What a token must say.
  public let policy: JWTPolicy
  /// What tokens are signed with; may be replaced while calls are checked.
  public let keys: JWTKeys

  private let wallClock: @Sendable () -> Duration
  private let cache: TokenCache

  /// For how long a verified token is believed without another look at the wall clock, which may be set.
  private static let longestMemory = Duration.seconds(300)

  /// - Parameter wallClock: the time since 1970.
  public init(_ policy: JWTPolicy, keys: JWTKeys, wallClock: @escaping @Sendable () -> Duration) {
    self.policy = policy
    self.keys = keys
    self.wallClock = wallClock
    cache = TokenCache(capacity: policy.cacheCapacity)
  }

  public var revision: Int { keys.revision }

  public func authenticate(_ call: borrowing Call) -> Result<CallerIdentity, AuthFailure> {
    let received = call.received
    return BearerCredentials.withToken(in: call.metadata) { token in
      let revision = keys.revision
      if let identity = cache.find(token, revision: revision, now: received) { return .success(identity) }
      do throws(AuthFailure) {
        let identity = try verify(token, at: received)
        cache.insert(token, identity, revision: revision, now: received)
        return .success(identity)
      } catch {
        return .failure(error)
      }
    }
  }

  /// - Parameter received: the moment that the identity's end is counted from.
  func verify(_ token: Span<UInt8>, at received: Instant) throws(AuthFailure) -> CallerIdentity {
    guard token.count <= policy.maximumLength else { throw .tooLong }
    guard let parts = CompactToken(token) else { throw .malformed }
    let header = try TokenHeader(token.extracting(parts.header))
    guard let signature = Base64.decode(token.extracting(parts.signature), .url) else { throw .malformed }
    let candidates = try keys.current.candidates(for: header)
    let signed = token.extracting(parts.signed)
    guard candidates.contains(where: { $0.verify(signature.span, of: signed) }) else { throw .signature }
    if let type = policy.type, header.type?.lowercased() != type.lowercased() { throw .claims }
    guard let object = CompactToken.object(token.extracting(parts.payload)) else { throw .malformed }
    let claims = JWTClaims(object)
    let now = wallClock()
    let principal = try policy.check(claims, now: now)
    let rest = claims.expiration.map { min($0 - now, Self.longestMemory) } ?? Self.longestMemory
    var values = CallValues()
    values[JWTClaims.self] = claims
    return CallerIdentity(principal, values: values, validUntil: received.advanced(by: max(.zero, rest)))
  }
}
