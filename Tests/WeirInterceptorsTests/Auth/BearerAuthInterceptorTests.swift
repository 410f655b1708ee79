import Testing
import WeirInterceptors
import WeirLog
import WeirRPC
import WeirTestSupport

@Suite struct BearerAuthInterceptorTests {
  private static func interceptor() throws -> BearerAuthInterceptor {
    try BearerAuthInterceptor(
      tokens: [BearerToken("valid_token", principal: "token-1"), BearerToken("s3cret==", principal: "robot")],
      publicMethods: MethodSet(["grpc.health.v1.Health"]))
  }

  @Test(arguments: [
    ("Bearer valid_token", "token-1"), ("bearer valid_token", "token-1"), ("BEARER valid_token", "token-1"),
    ("BeArEr s3cret==", "robot"), ("Bearer   valid_token", "token-1"),
  ])
  func `a known token lets its principal in`(_ value: String, _ principal: String) throws {
    let auth = try Self.interceptor()
    var call = try SampleCall.make(metadata: [("x-first", "1"), ("authorization", value)])
    guard case .admitted = try auth.admit(&call) else { Issue.record("auth never has to wait"); return }
    #expect(call.principal?.name == principal)
    #expect(auth.failures == 0)
  }

  @Test(arguments: [
    "Bearer valid_toke", "Bearer valid_token1", "Bearer Valid_token", "Bearer valid_tokem", "Bearer", "Bearer x",
    "valid_token", "Basic dmFsaWQ6dG9rZW4=", "Bearer valid_token extra", "Bearer valid_token, Bearer x",
    "Bearer\tvalid_token", "Bearervalid_token", "\u{22}earer valid_token", "Bearer s3cret=", "Bearer s3cret",
    "Bearer " + String(repeating: "a", count: 100_000), "Bearer valid_token" + String(repeating: "a", count: 501),
  ])
  func `anything else is refused without saying what was wrong`(_ value: String) throws {
    let auth = try Self.interceptor()
    var call = try SampleCall.make()
    call.metadata.append(trusted: Array("authorization".utf8).span, value: Array(value.utf8).span)
    let error = #expect(throws: RPCError.self) { try auth.admit(&call) }
    #expect(error == RPCError(.unauthenticated, "the credentials are not valid"))
    #expect(call.principal == nil)
    #expect(auth.failures == 1)
  }

  @Test(arguments: [
    [], [0], [0x20], Array("Bearer ".utf8), Array("Bearer \0".utf8), [0xff, 0xfe], Array(repeating: 0x20, count: 9),
  ])
  func `bytes that are no credentials are refused`(_ value: [UInt8]) throws {
    let auth = try Self.interceptor()
    var call = try SampleCall.make()
    call.metadata.append(trusted: Array("authorization".utf8).span, value: value.span)
    #expect(throws: RPCError.self) { try auth.admit(&call) }
  }

  @Test func `a call without credentials is told how to send them`() throws {
    let auth = try Self.interceptor()
    var call = try SampleCall.make(metadata: [("authorization2", "Bearer valid_token"), ("x", "y")])
    let error = #expect(throws: RPCError.self) { try auth.admit(&call) }
    #expect(
      error == RPCError(.unauthenticated, "no credentials: send metadata authorization: Bearer <token>"))
  }

  @Test func `two authorizations are refused, even when each is good`() throws {
    let auth = try Self.interceptor()
    let field = ("authorization", "Bearer valid_token")
    var call = try SampleCall.make(metadata: [field, field])
    #expect(throws: RPCError.self) { try auth.admit(&call) }
    #expect(call.principal == nil)
  }

  @Test func `a public method lets everybody in, and knows whom it can`() throws {
    let auth = try Self.interceptor()
    for (metadata, principal) in [
      ([], nil), ([("authorization", "Bearer wrong")], nil), ([("authorization", "Bearer s3cret==")], "robot"),
    ] {
      var call = try SampleCall.make(SampleCall.check, metadata: metadata)
      _ = try auth.admit(&call)
      #expect(call.principal?.name == principal)
    }
    #expect(auth.failures == 0)
  }

  @Test(arguments: [
    "/grpc.health.v1.Health/Nothing", "/grpc.health.v1.Health/Check", "/x", "", "/keyvalue.v1.KeyValue/No",
  ])
  func `what nobody serves is closed without a token, and open with one`(_ path: String) throws {
    let auth = try Self.interceptor()
    var stranger = try SampleCall.make(Method(unregisteredPath: path))
    #expect(throws: RPCError.self) { try auth.admit(&stranger) }
    var known = try SampleCall.make(
      Method(unregisteredPath: path), metadata: [("authorization", "Bearer valid_token")])
    _ = try auth.admit(&known)
  }

  @Test(arguments: [
    ("Basic x", "scheme"), ("Bearer", "malformed"), ("Bearer x", "unknown"), (nil, "missing"),
  ])
  func `the log line says what the client is not told`(_ value: String?, _ reason: String) throws {
    let log = LineCollector()
    let chain = InterceptorChain([try LoggingInterceptor(logger: log.logger()), try Self.interceptor()])
    var call = try SampleCall.make(metadata: value.map { [("authorization", $0)] } ?? [])
    guard case .refused(let error, by: "auth") = chain.admit(&call) else { Issue.record("was let in"); return }
    var outcome = SampleCall.outcome(error.code, error.message, origin: .interceptor("auth"))
    chain.finish(&call, &outcome)
    let line = try #require(log.lines.first)
    #expect(line.hasPrefix("2026-02-28T23:59:59.042Z info finished call auth.failure=\(reason) grpc.code=UNAUTH"))
  }

  @Test func `without tokens nobody is let in`() throws {
    let auth = try BearerAuthInterceptor(tokens: [])
    for value in ["Bearer", "Bearer ", "Bearer x", "Bearer \0"] {
      var call = try SampleCall.make()
      call.metadata.append(trusted: Array("authorization".utf8).span, value: Array(value.utf8).span)
      #expect(throws: RPCError.self) { try auth.admit(&call) }
    }
  }

  @Test func `failures are counted from many threads`() async throws {
    let auth = try Self.interceptor()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask { @concurrent in
          for index in 0..<500 {
            let value = index % 2 == 0 ? "Bearer valid_token" : "Bearer no"
            var call = try SampleCall.make(metadata: [("authorization", value)])
            _ = try? auth.admit(&call)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(auth.failures == 2000)
  }

  // MARK: Heads that repeat

  /// A call of a connection, with the number of its head.
  private static func call(_ connection: ConnectionContext, _ number: Int, _ token: String?) throws -> Call {
    var call = try SampleCall.make(metadata: token.map { [("authorization", "Bearer \($0)")] } ?? [], head: number)
    call.connection = connection
    return call
  }

  @Test func `a head that was good once is good again, with whom it was good for`() throws {
    let auth = try Self.interceptor()
    let connection = try SampleCall.make().connection
    for (number, token, principal) in [
      (1, "valid_token", "token-1"), (1, "valid_token", "token-1"), (2, "s3cret==", "robot"), (2, "s3cret==", "robot"),
      (3, "wrong", nil), (3, "wrong", nil), (2, "s3cret==", "robot"), (4, nil, nil), (5, "valid_token", "token-1"),
    ] as [(Int, String?, String?)] {
      var call = try Self.call(connection, number, token)
      if principal == nil {
        #expect(throws: RPCError.self) { try auth.admit(&call) }
      } else {
        _ = try auth.admit(&call)
      }
      #expect(call.principal?.name == principal)
    }
  }

  @Test func `what is known of a head holds for its own connection and its own auth`() throws {
    let (auth, other) = (try Self.interceptor(), try BearerAuthInterceptor(tokens: [BearerToken("x", principal: "x")]))
    var call = try Self.call(try SampleCall.make().connection, 1, "valid_token")
    _ = try auth.admit(&call)
    #expect(throws: RPCError.self) { try other.admit(&call) }
    var stranger = try Self.call(try SampleCall.make().connection, 1, "wrong")
    #expect(throws: RPCError.self) { try auth.admit(&stranger) }
  }

  @Test func `metadata that was changed on the way is looked at`() throws {
    let auth = try Self.interceptor()
    let connection = try SampleCall.make().connection
    var first = try Self.call(connection, 1, "valid_token")
    _ = try auth.admit(&first)
    var changed = try Self.call(connection, 1, "valid_token")
    changed.metadata = try SampleCall.make(metadata: [("authorization", "Bearer wrong")]).metadata
    #expect(throws: RPCError.self) { try auth.admit(&changed) }
    var longer = try Self.call(connection, 1, "valid_token")
    try longer.metadata.append("authorization", "Bearer valid_token")
    #expect(throws: RPCError.self) { try auth.admit(&longer) }
  }

  @Test func `many users of one connection are told apart, however often they take turns`() throws {
    let auth = try Self.interceptor()
    let connection = try SampleCall.make().connection
    for number in 1...100 {
      let isFirst = number.isMultiple(of: 2)
      var call = try Self.call(connection, number, isFirst ? "valid_token" : "s3cret==")
      _ = try auth.admit(&call)
      #expect(call.principal?.name == (isFirst ? "token-1" : "robot"))
    }
  }
}
