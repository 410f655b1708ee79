internal import WeirRPC

/// What a caller has to show.
public indirect enum AuthRequirement: Sendable {
  /// Nothing; nobody is known.
  case nothing
  /// What this authenticator asks for.
  case one(any Authenticator)
  /// One of these, in this order; the caller is who the first good one says.
  case any([AuthRequirement])
  /// Each of these; the caller is who the first one says, with what every one knows; of two values for one key, the first.
  case all([AuthRequirement])
  /// Everybody is let in; whoever shows what is wanted is known.
  case optional(AuthRequirement)

  /// - Throws: `ConfigurationError` for a list of nothing, which would let in everybody or nobody, by accident.
  func check() throws(ConfigurationError) {
    switch self {
    case .nothing, .one: break
    case .optional(let inner): try inner.check()
    case .any(let list), .all(let list):
      guard !list.isEmpty else { throw ConfigurationError("a list of requirements is empty") }
      for inner in list {
        // Let everybody in by a detour: an `any` with one of these means `optional`, an `all` means less than it says.
        if inner.admitsEverybody { throw ConfigurationError("a list of requirements has one that everybody meets") }
        try inner.check()
      }
    }
  }

  /// Whether strangers are let in.
  public var admitsEverybody: Bool {
    switch self {
    case .nothing, .optional: true
    case .one, .any, .all: false
    }
  }

  /// For people: `jwt or api_key`.
  var description: String {
    switch self {
    case .nothing: "public"
    case .one(let authenticator): authenticator.name
    case .optional(let inner): "public; \(inner.description) says who calls"
    case .any(let list): list.map(\.nested).joined(separator: " or ")
    case .all(let list): list.map(\.nested).joined(separator: " and ")
    }
  }

  private var nested: String {
    switch self {
    case .any(let list) where list.count > 1, .all(let list) where list.count > 1: "(\(description))"
    default: description
    }
  }

  /// Every authenticator in it.
  var authenticators: [any Authenticator] {
    switch self {
    case .nothing: []
    case .one(let authenticator): [authenticator]
    case .optional(let inner): inner.authenticators
    case .any(let list), .all(let list): list.flatMap(\.authenticators)
    }
  }

  /// Who the caller is, nil for a stranger who is let in.
  ///
  /// - Throws: why the caller is not let in: of several reasons, that of the credentials that got furthest.
  func evaluate(_ call: borrowing Call) throws(AuthFailure) -> CallerIdentity? {
    switch self {
    case .nothing: return nil
    case .one(let authenticator): return try authenticator.authenticate(call).get()
    case .optional(let inner): return try? inner.evaluate(call)
    case .any(let list): return try Self.first(of: list, call)
    case .all(let list): return try Self.every(of: list, call)
    }
  }

  private static func first(
    of list: [AuthRequirement], _ call: borrowing Call
  ) throws(AuthFailure) -> CallerIdentity? {
    var reason = AuthFailure.missing
    for inner in list {
      do throws(AuthFailure) {
        return try inner.evaluate(call)
      } catch {
        if error.depth > reason.depth { reason = error }
      }
    }
    throw reason
  }

  private static func every(
    of list: [AuthRequirement], _ call: borrowing Call
  ) throws(AuthFailure) -> CallerIdentity? {
    var whole: CallerIdentity?
    var reason: AuthFailure?
    for inner in list {
      do throws(AuthFailure) {
        guard let identity = try inner.evaluate(call) else { throw .missing }
        var values = identity.values
        if let whole { values.merge(whole.values) }
        whole = CallerIdentity(
          whole?.principal ?? identity.principal, values: values,
          validUntil: min(whole?.validUntil ?? identity.validUntil, identity.validUntil))
      } catch {
        if error.depth > reason?.depth ?? -1 { reason = error }
      }
    }
    guard let whole, reason == nil else { throw reason ?? .missing }
    return whole
  }
}
