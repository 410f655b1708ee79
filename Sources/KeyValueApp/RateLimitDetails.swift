internal import WeirInterceptors
internal import WeirRPC
internal import WeirStatusDetails

/// What a refusal by `rate_limit` or `auth_guard` says to programs. The interceptor itself knows no protobuf: it says when to retry, and
/// the rest is added here, where everything comes together.
enum RateLimitDetails {
  static func of(_ refusal: RateLimitInterceptor.Refusal) -> [StatusDetail] {
    let limit = refusal.limit
    let things = refusal.excess.rawValue
    let allowed = "\(limit.perSecond) \(things) a second, \(limit.burst) at once"
    return [
      .quotaFailure(subject: "clientip:\(refusal.client.host)", allowed),
      .errorInfo(
        reason: refusal.excess == .failures ? "TOO_MANY_FAILURES" : "RATE_LIMITED", domain: "keyvalue.v1.KeyValue",
        metadata: ["\(things)_per_second": "\(limit.perSecond)", "burst": "\(limit.burst)"]),
    ]
  }
}
