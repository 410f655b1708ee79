internal import WeirInterceptors
internal import WeirRPC
internal import WeirStatusDetails

/// What a refusal by `rate_limit` says to programs. The interceptor itself knows no protobuf: it says when to retry, and
/// the rest is added here, where everything comes together.
enum RateLimitDetails {
  static func of(_ refusal: RateLimitInterceptor.Refusal) -> [StatusDetail] {
    let limit = refusal.limit
    let allowed = "\(limit.perSecond) calls a second, \(limit.burst) at once"
    return [
      .quotaFailure(subject: "clientip:\(refusal.client.host)", allowed),
      .errorInfo(
        reason: "RATE_LIMITED", domain: "keyvalue.v1.KeyValue",
        metadata: ["calls_per_second": "\(limit.perSecond)", "burst": "\(limit.burst)"]),
    ]
  }
}
