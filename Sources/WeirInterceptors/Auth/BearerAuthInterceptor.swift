internal import Synchronization
public import WeirRPC

/// Lets in who shows a known bearer token (RFC 6750) in `authorization`, and says who it is.
///
/// Everything is closed except the methods that are public by name; what nobody serves is closed too, so that a
/// stranger cannot find out what is served. A public method lets everybody in, with a bad token as well, and knows the
/// caller when the token is good. The refusal is `UNAUTHENTICATED` and does not tell which part of the credentials was
/// wrong; the log line does, in `auth.failure`.
public final class BearerAuthInterceptor: Interceptor {
  public let name = "auth"

  private let tokens: TokenTable
  private let publicMethods: MethodSet
  private let failed = Atomic<Int>(0)

  /// - Throws: `ConfigurationError` when a token occurs twice, or when there are more than 1024.
  public init(tokens: [BearerToken], publicMethods: MethodSet = MethodSet()) throws(ConfigurationError) {
    self.tokens = try TokenTable(tokens)
    self.publicMethods = publicMethods
  }

  /// How many calls were refused.
  public var failures: Int { failed.load(ordering: .relaxed) }

  public var placement: ChainPlacement { ChainPlacement(provides: [.principal], refusesCalls: true) }

  public func problems(serving methods: [Method]) -> [String] { publicMethods.problems(serving: methods) }

  public func policy(for method: Method, principal: String?) -> String? {
    publicMethods.contains(method) ? "public; token says who calls" : "token"
  }

  public func admit(_ call: inout Call) throws(RPCError) -> Admission {
    let note = call.connection.notes.note(of: self) as? Note
    if let note, note.head.number == call.headNumber {
      call.principal = note.principal
      return .admitted
    }
    switch BearerCredentials.check(call.metadata, against: tokens) {
    case .success(let principal):
      call.principal = principal
      if let note = Note(call.headNumber, principal, after: note) { call.connection.notes.keep(note, of: self) }
    case .failure(let failure):
      guard !publicMethods.contains(call.method) else { break }
      failed.add(1, ordering: .relaxed)
      call.log(failure.logField)
      throw failure == .missing ? Self.missing : Self.invalid
    }
    return .admitted
  }

  /// Who showed good credentials last on a connection, and in which head: most calls come with the very same, and it need
  /// not be looked at again. The tokens never change.
  private final class Note: Sendable {
    let head: NotedHead
    let principal: Principal

    init?(_ headNumber: Int, _ principal: Principal, after last: Note?) {
      guard let head = NotedHead(headNumber, after: last?.head) else { return nil }
      self.head = head
      self.principal = principal
    }
  }

  private static let missing = RPCError(
    .unauthenticated, "no credentials: send metadata authorization: Bearer <token>")
  private static let invalid = RPCError(.unauthenticated, "the credentials are not valid")
}
