import Synchronization
import Weir

/// What a tenant has paid for. Handlers and inner interceptors find it under its own type.
struct Plan: Sendable, Hashable, CallKey {
  typealias Value = Plan
  var name: String
}

/// Whoever knows the tenants: a database, another service.
protocol TenantDirectory: Sendable {
  /// The plan of a tenant; nil when there is no such tenant.
  func plan(of tenant: String) async throws -> Plan?
}

/// Lets in the calls of known tenants, by the metadata `x-tenant`, and tells handlers what they have paid for.
final class TenantInterceptor: Interceptor {
  let name = "tenant"

  private let directory: any TenantDirectory
  private let lifetime: Duration
  private let cache = Mutex<[String: (plan: Plan?, until: Instant)]>([:])

  /// Answers that are remembered at most: names are the client's to choose.
  private static let capacity = 10_000

  /// Checked before a server starts: what records calls stands outside of what refuses them.
  var placement: ChainPlacement { ChainPlacement(refusesCalls: true) }

  init(_ directory: any TenantDirectory, remembering lifetime: Duration = .seconds(60)) {
    self.directory = directory
    self.lifetime = lifetime
  }

  func admit(_ call: inout Call) throws(RPCError) -> Admission {
    guard let tenant = call.metadata["x-tenant"] else { throw refusal(.invalidArgument, "TENANT_MISSING") }
    call.log("tenant", tenant)
    if let known = remembered(tenant, at: call.received) {
      try enter(&call, known.plan)
      return .admitted
    }
    return .pending { call async throws(RPCError) in
      let plan = try await self.ask(tenant)
      self.remember(tenant, plan, until: call.received.advanced(by: self.lifetime))
      try self.enter(&call, plan)
    }
  }

  /// What `explanation(of:for:)` says of it.
  func policy(for method: Method, principal: String?) -> String? { "known tenants only" }

  private func enter(_ call: inout Call, _ plan: Plan?) throws(RPCError) {
    guard let plan else { throw refusal(.permissionDenied, "TENANT_UNKNOWN") }
    call.values[Plan.self] = plan
  }

  private func ask(_ tenant: String) async throws(RPCError) -> Plan? {
    do {
      return try await directory.plan(of: tenant)
    } catch {
      // The cause goes to the log, not to the client.
      throw RPCError(
        .unavailable, "tenants cannot be looked up now", details: [.retry(after: .seconds(1))], cause: error)
    }
  }

  private func refusal(_ code: StatusCode, _ reason: String) -> RPCError {
    RPCError(
      code, "send the name of a tenant in metadata x-tenant",
      details: [.errorInfo(reason: reason, domain: "shop.example")])
  }

  private func remembered(_ tenant: String, at now: Instant) -> (plan: Plan?, until: Instant)? {
    cache.withLock { cache in cache[tenant].flatMap { $0.until > now ? $0 : nil } }
  }

  private func remember(_ tenant: String, _ plan: Plan?, until: Instant) {
    cache.withLock { cache in
      if cache.count >= Self.capacity { cache.removeAll() }
      cache[tenant] = (plan, until)
    }
  }
}
