internal import WeirProtobuf
public import WeirRPC

/// The details that most errors need, in one word each. Any other message goes with `StatusDetail(_:)`.
///
/// ```swift
/// throw RPCError(.invalidArgument, "key is empty", details: [.badRequest(field: "key", "must not be empty")])
/// throw RPCError(.unavailable, "the index is being built", details: [.retry(after: .milliseconds(500))])
/// ```
extension StatusDetail {
  /// `google.rpc.BadRequest`: which field of the request is wrong.
  ///
  /// - Parameter field: a path of field names with dots between them: `book.authors[3].name`.
  /// - Parameter description: why, for people.
  public static func badRequest(field: String, _ description: String) -> StatusDetail {
    badRequest([(field, description)])
  }

  /// `google.rpc.BadRequest`, for several fields at once.
  public static func badRequest(_ violations: [(field: String, description: String)]) -> StatusDetail {
    StatusDetail(
      Google_Rpc_BadRequest(
        fieldViolations: violations.map {
          Google_Rpc_BadRequest.FieldViolation(field: $0.field, description_p: $0.description)
        }))
  }

  /// `google.rpc.RetryInfo`: the client should wait so long before it tries again.
  ///
  /// - Parameter duration: to the nanosecond, from none to 10,000 years, which `google.protobuf.Duration` holds at most.
  public static func retry(after duration: Duration) -> StatusDetail {
    StatusDetail(Google_Rpc_RetryInfo(retryDelay: Google_Protobuf_Duration(max(.zero, duration))))
  }

  /// `google.rpc.QuotaFailure`: who has used up what.
  ///
  /// - Parameter subject: whose quota it is: `clientip:192.0.2.1`, `project:blue`.
  public static func quotaFailure(subject: String, _ description: String) -> StatusDetail {
    StatusDetail(Google_Rpc_QuotaFailure(violations: [.init(subject: subject, description_p: description)]))
  }

  /// `google.rpc.ErrorInfo`: the cause, for programs.
  ///
  /// - Parameters:
  ///   - reason: a word of at most 63 characters in upper snake case that never changes: `RATE_LIMITED`.
  ///   - domain: whose word it is: the service's name.
  ///   - metadata: what the reason leaves open, such as the limit that was passed.
  public static func errorInfo(
    reason: String, domain: String, metadata: [String: String] = [:]
  ) -> StatusDetail {
    StatusDetail(Google_Rpc_ErrorInfo(reason: reason, domain: domain, metadata: metadata))
  }
}
