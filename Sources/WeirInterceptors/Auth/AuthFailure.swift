internal import WeirRPC

/// Why a caller is nobody, as log lines spell it in `auth.failure`. The caller is never told.
public enum AuthFailure: String, Error, Sendable, Hashable, CaseIterable {
  /// No credentials of the kind that was looked for.
  case missing
  /// More than one field with credentials: two programs on the way may not agree about which one counts.
  case several
  /// `authorization` with another scheme than `Bearer`.
  case scheme
  /// Credentials that do not have the form of their kind.
  case malformed
  /// A token, an API key or a certificate of nobody who may call.
  case unknown

  /// A signed token beyond the bound of its length.
  case tooLong = "too_long"
  /// An algorithm that is not supported, such as `none`, or not the one that the key is for.
  case algorithm
  /// Signed with a key that is not in the set.
  case key
  /// The signature is not that of the key.
  case signature
  /// `iss` is missing, or nobody who is trusted.
  case issuer
  /// `aud` is missing, or is not for this server.
  case audience
  /// `exp` is past, by more than clocks may differ.
  case expired
  /// `nbf` or `iat` lies ahead, by more than clocks may differ.
  case notYetValid = "not_yet_valid"
  /// Valid for longer than tokens may be.
  case lifetime
  /// A claim that is required is missing, or has another value.
  case claims

  /// How far the credentials got: of several reasons the one that got furthest tells most.
  var depth: Int {
    switch self {
    case .missing: 0
    case .several: 1
    case .scheme: 2
    case .malformed: 3
    case .unknown: 4
    case .tooLong: 5
    case .algorithm: 6
    case .key: 7
    case .signature: 8
    case .issuer: 9
    case .audience: 10
    case .expired: 11
    case .notYetValid: 12
    case .lifetime: 13
    case .claims: 14
    }
  }

  /// What the call's line says of it, made once: every refused call has one.
  var logField: LogField { Self.logFields[depth] }

  private static let logFields = allCases.sorted { $0.depth < $1.depth }.map { LogField("auth.failure", $0.rawValue) }
}
