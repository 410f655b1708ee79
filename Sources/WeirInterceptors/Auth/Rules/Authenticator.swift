public import WeirRPC

/// One way to find out who a caller is.
public protocol Authenticator: AnyObject, Sendable {
  /// In log lines and explanations: `jwt`.
  var name: String { get }

  /// Another number whenever what was found out before does not hold any more, such as after keys were replaced. It never
  /// falls.
  var revision: Int { get }

  /// Who the caller is, by the metadata and the connection of the call alone: what is found out for one call holds for
  /// others of the same connection with the same metadata, until `CallerIdentity.validUntil`.
  func authenticate(_ call: borrowing Call) -> Result<CallerIdentity, AuthFailure>
}

extension Authenticator {
  /// 0: what was found out holds.
  public var revision: Int { 0 }
}

/// Who a caller proved to be.
public struct CallerIdentity: Sendable {
  /// Who calls, as logs, limits and handlers know it.
  public var principal: Principal { didSet { caller = Self.caller(principal, values) } }
  /// What the call's handler and inner interceptors are to find in `Call.values`: the claims of a signed token, say.
  public var values: CallValues { didSet { caller = Self.caller(principal, values) } }
  /// When it has to be found out anew.
  public var validUntil: Instant
  /// The principal with the values, as calls get it.
  private(set) var caller: Principal

  /// Somebody whose credentials are good.
  public init(
    _ principal: Principal, values: CallValues = CallValues(), validUntil: Instant = Instant(nanoseconds: .max)
  ) {
    self.principal = principal
    self.values = values
    self.validUntil = validUntil
    caller = Self.caller(principal, values)
  }

  private static func caller(_ principal: Principal, _ values: CallValues) -> Principal {
    guard !values.isEmpty else { return principal }
    var all = principal.values
    all.merge(values)
    return Principal(principal, values: all)
  }
}
