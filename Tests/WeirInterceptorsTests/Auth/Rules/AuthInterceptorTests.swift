import Synchronization
import Testing
import WeirRPC
import WeirTestSupport

@testable import WeirInterceptors

/// Knows a caller by the field of its own name, and counts how often it was asked.
private final class FieldAuthenticator: Authenticator {
  let name: String
  let asked = Atomic<Int>(0)
  let changes = Atomic<Int>(0)
  private let validUntil: Instant

  init(_ name: String, validUntil: Int64 = .max) {
    self.name = name
    self.validUntil = Instant(nanoseconds: validUntil)
  }

  var revision: Int { changes.load(ordering: .relaxed) }

  func authenticate(_ call: borrowing Call) -> Result<CallerIdentity, AuthFailure> {
    asked.add(1, ordering: .relaxed)
    guard let value = call.metadata[name] else { return .failure(.missing) }
    guard value != "bad" else { return .failure(.unknown) }
    return .success(CallerIdentity(Principal(name: value), validUntil: validUntil))
  }
}

@Suite struct AuthInterceptorTests {
  private let a = FieldAuthenticator("a")
  private let b = FieldAuthenticator("b")

  private func refusal(
    _ requirement: AuthRequirement, _ metadata: [(String, String)], principal: String? = nil
  ) throws -> AuthFailure? {
    let auth = try AuthInterceptor(otherwise: requirement)
    var call = try SampleCall.make(metadata: metadata)
    do throws(RPCError) {
      _ = try auth.admit(&call)
      #expect(call.principal?.name == principal)
      #expect(auth.failures == 0)
      return nil
    } catch {
      #expect(error.code == .unauthenticated)
      #expect(call.principal == nil)
      let reason = try #require(AuthFailure.allCases.first { auth.failures($0) == 1 })
      #expect(auth.failures == 1)
      #expect(call.logFields.map(\.value) == [reason.rawValue])
      #expect(error.message == (reason == .missing ? "the call has no credentials" : "the credentials are not valid"))
      return reason
    }
  }

  @Test func `any of two lets in who shows one, as the first good one says`() throws {
    let either = AuthRequirement.any([.one(a), .one(b)])
    #expect(try refusal(either, [("a", "alice")], principal: "alice") == nil)
    #expect(try refusal(either, [("b", "bob")], principal: "bob") == nil)
    #expect(try refusal(either, [("a", "alice"), ("b", "bob")], principal: "alice") == nil)
    #expect(try refusal(either, [("a", "bad"), ("b", "bob")], principal: "bob") == nil)
    #expect(try refusal(either, []) == .missing)
    #expect(try refusal(either, [("b", "bad")]) == .unknown)
    #expect(try refusal(either, [("c", "carol")]) == .missing)
  }

  @Test func `all of two let in who shows both, as the first says`() throws {
    let both = AuthRequirement.all([.one(a), .one(b)])
    #expect(try refusal(both, [("a", "alice"), ("b", "bob")], principal: "alice") == nil)
    #expect(try refusal(both, [("a", "alice")]) == .missing)
    #expect(try refusal(both, [("b", "bob")]) == .missing)
    #expect(try refusal(both, [("a", "alice"), ("b", "bad")]) == .unknown)
    #expect(try refusal(both, [("b", "bad")]) == .unknown)
    #expect(try refusal(both, []) == .missing)
  }

  @Test func `lists inside each other hold`() throws {
    let nested = AuthRequirement.any([.all([.one(a), .one(b)]), .one(FieldAuthenticator("c"))])
    #expect(try refusal(nested, [("c", "carol")], principal: "carol") == nil)
    #expect(try refusal(nested, [("a", "alice"), ("b", "bob")], principal: "alice") == nil)
    #expect(try refusal(nested, [("a", "alice")]) == .missing)
  }

  @Test func `whoever need not show anything is known all the same, or not at all`() throws {
    #expect(try refusal(.optional(.one(a)), [], principal: nil) == nil)
    #expect(try refusal(.optional(.one(a)), [("a", "bad")], principal: nil) == nil)
    #expect(try refusal(.optional(.one(a)), [("a", "alice")], principal: "alice") == nil)
    #expect(try refusal(.nothing, [("a", "alice")], principal: nil) == nil)
  }

  @Test func `a list that everybody meets by accident is refused at the start`() {
    for requirement in [
      .any([]), .all([]), .optional(.any([])), .any([.one(a), .nothing]), .all([.optional(.one(a)), .one(b)]),
      .any([.one(a), .all([])]),
    ] as [AuthRequirement] {
      #expect(throws: ConfigurationError.self) { try AuthInterceptor(otherwise: requirement) }
      #expect(throws: ConfigurationError.self) {
        try AuthInterceptor(rules: [AuthRule(MethodSet(["x"]), requirement)], otherwise: .one(a))
      }
    }
  }

  @Test func `the first rule that names a method holds, and what nobody serves is closed`() throws {
    let auth = try AuthInterceptor(
      rules: [
        AuthRule(MethodSet(["/keyvalue.v1.KeyValue/Get"]), .one(b)),
        AuthRule(MethodSet(["keyvalue.v1.KeyValue", "grpc.health.v1.Health"]), .nothing),
      ], otherwise: .one(a))
    let put = Method(service: "keyvalue.v1.KeyValue", name: "Put", kind: .unary)
    let other = Method(service: "other.Service", name: "Get", kind: .unary)
    for (method, field, isGood) in [
      (SampleCall.get, "b", true), (SampleCall.get, "a", false), (put, "c", true), (SampleCall.check, "c", true),
      (other, "a", true), (other, "b", false), (Method(unregisteredPath: "/keyvalue.v1.KeyValue/No"), "c", false),
      (Method(unregisteredPath: "/grpc.health.v1.Health/Check"), "c", false),
      (Method(unregisteredPath: "/grpc.health.v1.Health/Check"), "a", true),
    ] {
      var call = try SampleCall.make(method, metadata: [(field, "x")])
      if isGood {
        _ = try auth.admit(&call)
      } else {
        #expect(throws: RPCError.self) { try auth.admit(&call) }
      }
    }
  }

  // MARK: Heads that repeat

  private func admit(
    _ auth: AuthInterceptor, _ connection: ConnectionContext, head: Int, _ method: WeirRPC.Method = SampleCall.get,
    _ metadata: [(String, String)] = [("a", "alice")], at nanoseconds: Int64 = 0
  ) throws -> String? {
    var call = try SampleCall.make(method, at: nanoseconds, metadata: metadata, head: head)
    call.connection = connection
    _ = try auth.admit(&call)
    return call.principal?.name
  }

  @Test func `a head that was good is not looked at again, on its own connection`() throws {
    let auth = try AuthInterceptor(otherwise: .one(a))
    let connection = try SampleCall.make().connection
    for _ in 0..<10 { #expect(try admit(auth, connection, head: 1) == "alice") }
    #expect(a.asked.load(ordering: .relaxed) == 1)
    #expect(try admit(auth, connection, head: 2, metadata: [("a", "bob")]) == "bob")
    #expect(throws: RPCError.self) { try admit(auth, connection, head: 3, metadata: []) }
    #expect(throws: RPCError.self) { try admit(auth, SampleCall.make().connection, head: 2, metadata: []) }
    for _ in 0..<3 { #expect(try admit(auth, connection, head: 0) == "alice") }
    #expect(a.asked.load(ordering: .relaxed) == 7)
  }

  @Test func `what is known of one rule is not known of another`() throws {
    let auth = try AuthInterceptor(
      rules: [AuthRule(MethodSet(["grpc.health.v1.Health"]), .one(a))], otherwise: .all([.one(a), .one(b)]))
    let connection = try SampleCall.make().connection
    #expect(try admit(auth, connection, head: 1, SampleCall.check) == "alice")
    #expect(throws: RPCError.self) { try admit(auth, connection, head: 1, SampleCall.get) }
  }

  @Test func `what is known ends when it is over, and when an authenticator has changed`() throws {
    let short = FieldAuthenticator("a", validUntil: 100)
    let auth = try AuthInterceptor(otherwise: .any([.one(b), .one(short)]))
    let connection = try SampleCall.make().connection
    for time in [0, 99] as [Int64] { #expect(try admit(auth, connection, head: 1, at: time) == "alice") }
    #expect(short.asked.load(ordering: .relaxed) == 1)
    #expect(try admit(auth, connection, head: 1, at: 100) == "alice")
    #expect(short.asked.load(ordering: .relaxed) == 2)

    #expect(try admit(auth, connection, head: 1, at: 0) == "alice")
    b.changes.add(1, ordering: .relaxed)
    #expect(try admit(auth, connection, head: 1, at: 0) == "alice")
    #expect(short.asked.load(ordering: .relaxed) == 3)
  }

  @Test func `callers who take turns on a connection are told apart`() throws {
    let auth = try AuthInterceptor(otherwise: .one(a))
    let connection = try SampleCall.make().connection
    for number in 1...100 {
      let name = number.isMultiple(of: 2) ? "alice" : "bob"
      #expect(try admit(auth, connection, head: number, metadata: [("a", name)]) == name)
    }
  }
}

extension AuthInterceptorTests {
  fileprivate func admit(
    _ auth: AuthInterceptor, _ connection: ConnectionContext, head: Int, metadata: [(String, String)]
  ) throws -> String? { try admit(auth, connection, head: head, SampleCall.get, metadata) }
}
