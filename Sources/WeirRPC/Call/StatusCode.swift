/// How a call ended, in the seventeen words of gRPC (`doc/statuscodes.md`).
public enum StatusCode: UInt8, Sendable, CaseIterable {
  /// `OK`: the call did what was asked.
  case ok = 0
  /// `CANCELLED`: the caller gave the call up.
  case cancelled = 1
  /// `UNKNOWN`: an error of which nothing is known; what a handler throws that is no `RPCError`.
  case unknown = 2
  /// `INVALID_ARGUMENT`: wrong whatever the state of the system.
  case invalidArgument = 3
  /// `DEADLINE_EXCEEDED`: the deadline passed first; the work may be done all the same.
  case deadlineExceeded = 4
  /// `NOT_FOUND`: what was asked for is not there.
  case notFound = 5
  /// `ALREADY_EXISTS`: what was to be created is there.
  case alreadyExists = 6
  /// `PERMISSION_DENIED`: the caller is known, and may not do this.
  case permissionDenied = 7
  /// `RESOURCE_EXHAUSTED`: a quota, a rate or a size is used up.
  case resourceExhausted = 8
  /// `FAILED_PRECONDITION`: the system is not in the state for it; a retry helps only when that has changed.
  case failedPrecondition = 9
  /// `ABORTED`: a conflict with another call; to be tried again from the start of the transaction.
  case aborted = 10
  /// `OUT_OF_RANGE`: past the end of what is there now.
  case outOfRange = 11
  /// `UNIMPLEMENTED`: nobody serves the method.
  case unimplemented = 12
  /// `INTERNAL`: something broke that must never break.
  case internalError = 13
  /// `UNAVAILABLE`: not now; the call may be sent again after a while.
  case unavailable = 14
  /// `DATA_LOSS`: data is lost or damaged for good.
  case dataLoss = 15
  /// `UNAUTHENTICATED`: no credentials, or none that are good.
  case unauthenticated = 16

  /// The code as the gRPC documents spell it: `NOT_FOUND`.
  public var name: String {
    switch self {
    case .ok: "OK"
    case .cancelled: "CANCELLED"
    case .unknown: "UNKNOWN"
    case .invalidArgument: "INVALID_ARGUMENT"
    case .deadlineExceeded: "DEADLINE_EXCEEDED"
    case .notFound: "NOT_FOUND"
    case .alreadyExists: "ALREADY_EXISTS"
    case .permissionDenied: "PERMISSION_DENIED"
    case .resourceExhausted: "RESOURCE_EXHAUSTED"
    case .failedPrecondition: "FAILED_PRECONDITION"
    case .aborted: "ABORTED"
    case .outOfRange: "OUT_OF_RANGE"
    case .unimplemented: "UNIMPLEMENTED"
    case .internalError: "INTERNAL"
    case .unavailable: "UNAVAILABLE"
    case .dataLoss: "DATA_LOSS"
    case .unauthenticated: "UNAUTHENTICATED"
    }
  }
}
