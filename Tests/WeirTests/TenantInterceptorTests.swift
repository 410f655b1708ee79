import Testing
import Weir
import WeirTesting

/// A directory that knows two tenants, counts who asks, and can be down.
private actor Directory: TenantDirectory {
  struct Down: Error {}

  private(set) var asked: [String] = []
  private var isDown = false

  func breakDown() { isDown = true }

  func plan(of tenant: String) throws -> Plan? {
    asked.append(tenant)
    if isDown { throw Down() }
    return ["blue": Plan(name: "free"), "red": Plan(name: "paid")][tenant]
  }
}

@Suite struct TenantInterceptorTests {
  private let directory = Directory()

  @Test func `a known tenant is let in, and its plan is there for the handler`() async {
    let probe = InterceptorProbe(TenantInterceptor(directory))
    let call = await probe.call(metadata: ["x-tenant": "red"])
    #expect(call.outcome.status == .ok)
    #expect(call.values[Plan.self] == Plan(name: "paid"))
    #expect(call.logFields["tenant"] == "red")
  }

  @Test func `the directory is asked once a minute`() async {
    let clock = ManualClock()
    let probe = InterceptorProbe(TenantInterceptor(directory), clock: clock)
    #expect(await probe.call(metadata: ["x-tenant": "blue"]).hasWaited)
    #expect(await !probe.call(metadata: ["x-tenant": "blue"]).hasWaited)
    clock.advance(by: .seconds(60))
    #expect(await probe.call(metadata: ["x-tenant": "blue"]).hasWaited)
    #expect(await directory.asked == ["blue", "blue"])
  }

  @Test func `who is no tenant is told why, by a word for programs`() async throws {
    let probe = InterceptorProbe(TenantInterceptor(directory))
    for (metadata, code, reason) in [
      (["x-tenant": "green"], StatusCode.permissionDenied, "TENANT_UNKNOWN"), ([:], .invalidArgument, "TENANT_MISSING"),
    ] as [(Metadata, StatusCode, String)] {
      let status = await probe.call(metadata: metadata).outcome.status
      #expect(status.code == code)
      #expect(status.details == [.errorInfo(reason: reason, domain: "shop.example")])
    }
    #expect(await directory.asked == ["green"])
  }

  @Test func `a directory that is down refuses for a second, and its error stays here`() async {
    await directory.breakDown()
    let probe = InterceptorProbe(TenantInterceptor(directory))
    let outcome = await probe.call(metadata: ["x-tenant": "red"]).outcome
    #expect(outcome.status.code == .unavailable)
    #expect(outcome.status.details == [.retry(after: .seconds(1))])
    #expect(outcome.error is Directory.Down)
  }

  @Test func `its place in a chain is checked, and it says what it asks for`() throws {
    let tenant = TenantInterceptor(directory)
    let wrong = InterceptorChain([tenant, .logging(Logger(label: "test"))])
    #expect(
      wrong.problems(serving: []) == [
        "logging does not see the calls that tenant refuses before it: put logging before tenant"
      ])
    let method = Method(service: "shop.v1.Orders", name: "Report", kind: .unary)
    #expect("\(InterceptorChain([tenant]).explanation(of: [method]))".contains("tenant  known tenants only"))
  }

  @Test func `a whole chain lets the handler know the plan`() async throws {
    let client = try InProcessClient(services: [HealthService()], interceptors: [TenantInterceptor(directory)])
    let check = Grpc_Health_V1_HealthHandlers.Methods.check
    let reply = try await client.call(
      check, Grpc_Health_V1_HealthCheckRequest(), metadata: ["x-tenant": "blue"],
      returning: Grpc_Health_V1_HealthCheckResponse.self)
    #expect(reply.message.status == .serving)
    let error = await #expect(throws: RPCError.self) {
      _ = try await client.call(
        check, Grpc_Health_V1_HealthCheckRequest(), returning: Grpc_Health_V1_HealthCheckResponse.self)
    }
    #expect(error?.code == .invalidArgument)
  }
}
