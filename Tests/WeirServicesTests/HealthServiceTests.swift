import Testing
import WeirProtobuf
import WeirRPC
import WeirServices

@Suite struct HealthServiceTests {
  typealias Request = Grpc_Health_V1_HealthCheckRequest
  typealias Response = Grpc_Health_V1_HealthCheckResponse

  @Test func `Check tells how a service does, and does not know others`() throws {
    let health = HealthService(serving: ["a.B"])
    let service = try health.definition()
    health.set(.notServing, for: "a.C")
    for (name, expected) in [("", Response.ServingStatus.serving), ("a.B", .serving), ("a.C", .notServing)] {
      let response: Response = try service.run("Check", Request(service: name))
      #expect(response.status == expected)
    }
    for name in ["a.D", "a.B ", "\0"] {
      #expect(throws: RPCError(.notFound, "unknown service")) {
        let _: Response = try service.run("Check", Request(service: name))
      }
    }
  }

  @Test func `List tells all, up to a hundred`() throws {
    let health = HealthService(serving: (0..<99).map { "s\($0)" })
    let service = try health.definition()
    let response: Grpc_Health_V1_HealthListResponse = try service.run("List", Grpc_Health_V1_HealthListRequest())
    #expect(response.statuses.count == 100)
    #expect(response.statuses["s98"] == Response(status: .serving))
    health.set(.serving, for: "one more")
    #expect(throws: RPCError(.resourceExhausted, "there are more than 100 services")) {
      let _: Grpc_Health_V1_HealthListResponse = try service.run("List", Grpc_Health_V1_HealthListRequest())
    }
  }

  @Test func `after shutdown nothing serves until it is resumed`() {
    let health = HealthService(serving: ["a"])
    health.shutdown()
    health.set(.serving, for: "a")
    health.set(.serving, for: "b")
    #expect(health.status() == .notServing)
    #expect(health.status(of: "a") == .notServing)
    #expect(health.status(of: "b") == nil)
    health.resume()
    #expect(health.status() == .serving)
    #expect(health.status(of: "a") == .serving)
  }

  /// Opens a `Watch`, lends its messages, then cancels it.
  private func withWatch(
    _ health: HealthService, _ name: String,
    _ body: (_ next: () async throws -> Response.ServingStatus?, _ call: Cancellation?) async throws -> Void
  ) async throws -> (any Error)? {
    guard case .streaming(let endpoint) = try health.definition().endpoint("Watch") else {
      throw ServiceError("not streaming")
    }
    let source = ListedRequests([Request(service: name).serialized()])
    let sink = ReadResponses()
    let call = Call(Grpc_Health_V1_HealthHandlers.Methods.watch)
    let task = Task {
      var call = call
      defer { sink.finish() }
      try await endpoint(source, sink, &call)
    }
    var messages = sink.messages.makeAsyncIterator()
    try await body(
      {
        guard let bytes = await messages.next(isolation: #isolation) else { return nil }
        return try Response(serialized: bytes.span).status
      }, call.cancellation)
    task.cancel()
    while await messages.next(isolation: #isolation) != nil {}
    do {
      try await task.value
      return nil
    } catch {
      return error
    }
  }

  @Test func `Watch tells the status at once, then each change, until it is cancelled`() async throws {
    let health = HealthService(serving: ["a"])
    let end = try await withWatch(health, "a") { (next, _) async throws in
      #expect(try await next() == .serving)
      health.set(.notServing, for: "b")
      health.set(.serving, for: "a")
      health.set(.notServing, for: "a")
      #expect(try await next() == .notServing)
      health.shutdown()
      health.resume()
      #expect(try await next() == .serving)
      #expect(health.watcherCount == 1)
    }
    #expect(end as? RPCError == RPCError(.cancelled))
    #expect(health.watcherCount == 0)
  }

  @Test func `Watch of an unknown service waits for it to become known`() async throws {
    let health = HealthService()
    _ = try await withWatch(health, "later") { (next, _) async throws in
      #expect(try await next() == .serviceUnknown)
      health.set(.serving, for: "later")
      #expect(try await next() == .serving)
    }
  }

  @Test func `Watch ends when a drain has been told`() async throws {
    let health = HealthService()
    let end = try await withWatch(health, "") { (next, cancellation) async throws in
      #expect(try await next() == .serving)
      health.shutdown()
      cancellation?.beginDraining()
      #expect(try await next() == .notServing)
      #expect(try await next() == nil)
    }
    #expect(end as? RPCError == RPCError(.unavailable, "the server is shutting down"))
    #expect(health.watcherCount == 0)
  }

  @Test func `many watches opened and cancelled leave nothing behind`() async throws {
    let health = HealthService()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<200 {
        group.addTask {
          _ = try await withWatch(health, "") { (next, _) async throws in #expect(try await next() == .serving) }
        }
      }
      try await group.waitForAll()
    }
    #expect(health.watcherCount == 0)
  }
}
