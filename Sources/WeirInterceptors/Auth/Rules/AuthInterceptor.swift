internal import Synchronization
public import WeirRPC

/// Lets in who shows what a method asks for, by one of several ways or by all of them, and says who it is.
///
/// The first rule that names a method holds for it, `otherwise` for every other one, and for what nobody serves. Whoever
/// is refused gets `UNAUTHENTICATED` and is not told why; the log line is, in `auth.failure`, and so are the counters.
///
/// ```swift
/// let auth = try AuthInterceptor(
///   rules: [AuthRule(try MethodSet(["grpc.health.v1.Health"]), .nothing)],
///   otherwise: .any([.one(jwt), .one(apiKeys)]))
/// ```
public final class AuthInterceptor: Interceptor {
  public let name = "auth"

  private let rules: [AuthRule]
  private let otherwise: AuthRequirement
  /// Whether findings still hold.
  private let revisions: Revisions?
  private let failed = FailureCounters()

  /// - Throws: `ConfigurationError` for a list of requirements that is empty, or has one that everybody meets.
  public init(rules: [AuthRule] = [], otherwise: AuthRequirement) throws(ConfigurationError) {
    for rule in rules { try rule.requirement.check() }
    try otherwise.check()
    self.rules = rules
    self.otherwise = otherwise
    revisions = Revisions.of((rules.map(\.requirement) + [otherwise]).flatMap(\.authenticators))
  }

  /// How many calls were refused.
  public var failures: Int { failed.total }

  /// How many calls were refused for this reason.
  public func failures(_ reason: AuthFailure) -> Int { failed.count(of: reason) }

  public var placement: ChainPlacement { ChainPlacement(provides: [.principal], refusesCalls: true) }

  public func problems(serving methods: [Method]) -> [String] {
    rules.flatMap { $0.methods.problems(serving: methods) }
  }

  public func policy(for method: Method, principal: String?) -> String? {
    (rules.first { $0.methods.contains(method) }?.requirement ?? otherwise).description
  }

  public func admit(_ call: inout Call) throws(RPCError) -> Admission {
    let rule = rules.firstIndex { $0.methods.contains(call.method) } ?? rules.count
    let revision = revisions?.sum ?? 0
    let note = call.connection.notes.note(of: self) as? IdentityNote
    if let note, note.head.number == call.headNumber, note.rule == rule, note.revision == revision,
      call.received < note.identity.validUntil
    {
      call.principal = note.identity.caller
      return .admitted
    }
    do throws(AuthFailure) {
      let requirement = rule < rules.count ? rules[rule].requirement : otherwise
      guard let identity = try requirement.evaluate(call) else { return .admitted }
      call.principal = identity.caller
      if let note = IdentityNote(call.headNumber, identity, rule: rule, revision: revision, after: note) {
        call.connection.notes.keep(note, of: self)
      }
    } catch {
      failed.add(error)
      call.log(error.logField)
      throw error == .missing ? Self.missing : Self.invalid
    }
    return .admitted
  }

  /// The revisions of all authenticators. Each leads to the next, so that a walk counts no references.
  private final class Revisions: Sendable {
    private let authenticator: any Authenticator
    private let next: Revisions?

    private init(_ authenticator: any Authenticator, next: Revisions?) {
      self.authenticator = authenticator
      self.next = next
    }

    /// Each authenticator counts once, in however many rules it stands.
    static func of(_ authenticators: [any Authenticator]) -> Revisions? {
      var seen: Set<ObjectIdentifier> = []
      return authenticators.filter { seen.insert(ObjectIdentifier($0)).inserted }.reduce(nil) {
        Revisions($1, next: $0)
      }
    }

    var sum: Int { authenticator.revision &+ (next?.sum ?? 0) }
  }

  private static let missing = RPCError(.unauthenticated, "the call has no credentials")
  private static let invalid = RPCError(.unauthenticated, "the credentials are not valid")
}

/// What the callers of some methods have to show.
public struct AuthRule: Sendable {
  /// The methods that the rule is about.
  public let methods: MethodSet
  /// What their callers must show.
  public let requirement: AuthRequirement

  /// What the callers of these methods must show.
  public init(_ methods: MethodSet, _ requirement: AuthRequirement) {
    self.methods = methods
    self.requirement = requirement
  }
}
