internal import Synchronization
internal import WeirProtobuf
public import WeirRPC

/// `grpc.health.v1.Health`: which services answer now.
///
/// The empty name stands for the server as a whole. Rules: gRPC's `doc/health-checking.md`.
public final class HealthService: Grpc_Health_V1_HealthImmediate {
  /// What is said of a service: `.serving`, `.notServing`, or `.serviceUnknown` of one that nobody named.
  public typealias ServingStatus = Grpc_Health_V1_HealthCheckResponse.ServingStatus

  /// More services than this `List` refuses to list.
  public static let maximumListed = 100
  /// More `Watch` calls than this are refused.
  public static let maximumWatchers = 10_000

  private struct State {
    var statuses: [String: ServingStatus]
    var isShutDown = false
    /// Wakes each `Watch`; what it says is read afterwards, so that two changes at once cannot arrive swapped.
    var watchers: [UInt64: (service: String, wake: AsyncStream<Void>.Continuation)] = [:]
    var nextWatcher: UInt64 = 0
  }

  private let state: Mutex<State>

  /// - Parameter services: full names of services that answer from the start, beside the server as a whole.
  public init(serving services: [String] = []) {
    state = Mutex(State(statuses: Dictionary(([""] + services).map { ($0, .serving) }) { first, _ in first }))
  }

  /// Says how a service does. Ignored after `shutdown()`.
  public func set(_ status: ServingStatus, for service: String = "") {
    change { state in
      guard !state.isShutDown, state.statuses[service] != status else { return false }
      state.statuses[service] = status
      return true
    }
  }

  /// Says of every service that it does not answer, and ignores what comes later. For the beginning of a drain, before
  /// any call is told: a `Watch` says so, and ends when it is told.
  public func shutdown() {
    change { state in
      state.isShutDown = true
      state.statuses = state.statuses.mapValues { _ in .notServing }
      return true
    }
  }

  /// Takes `shutdown()` back: every service answers.
  public func resume() {
    change { state in
      state.isShutDown = false
      state.statuses = state.statuses.mapValues { _ in .serving }
      return true
    }
  }

  /// How a service does; nil when it is unknown.
  public func status(of service: String = "") -> ServingStatus? { state.withLock { $0.statuses[service] } }

  /// How many `Watch` calls are open.
  public var watcherCount: Int { state.withLock { $0.watchers.count } }

  /// How one service does; `NOT_FOUND` for one that is unknown.
  public func check(
    _ request: Grpc_Health_V1_HealthCheckRequest, _ call: CallContext
  ) throws -> ServerResponse<Grpc_Health_V1_HealthCheckResponse> {
    guard let status = status(of: request.service) else { throw RPCError(.notFound, "unknown service") }
    return ServerResponse(Grpc_Health_V1_HealthCheckResponse(status: status))
  }

  /// How every service does; `RESOURCE_EXHAUSTED` when they are too many.
  public func list(
    _ request: Grpc_Health_V1_HealthListRequest, _ call: CallContext
  ) throws -> ServerResponse<Grpc_Health_V1_HealthListResponse> {
    let statuses = state.withLock { $0.statuses }
    guard statuses.count <= Self.maximumListed else {
      throw RPCError(.resourceExhausted, "there are more than \(Self.maximumListed) services")
    }
    return ServerResponse(
      Grpc_Health_V1_HealthListResponse(
        statuses: statuses.mapValues { Grpc_Health_V1_HealthCheckResponse(status: $0) }))
  }

  /// How one service does, now and at each change, until the server drains.
  public func watch(
    _ request: Grpc_Health_V1_HealthCheckRequest, _ call: CallContext,
    _ responses: ResponseWriter<Grpc_Health_V1_HealthCheckResponse>
  ) async throws {
    let service = request.service
    let (changes, wake) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let watcher = try register(service, wake)
    defer { state.withLock { _ = $0.watchers.removeValue(forKey: watcher) } }
    call.cancellation.whenDraining { wake.yield() }
    wake.yield()
    var sent: ServingStatus?
    for await _ in changes {
      let status = status(of: service) ?? .serviceUnknown
      if status != sent { try await responses.send(Grpc_Health_V1_HealthCheckResponse(status: status)) }
      sent = status
      if call.cancellation.isDraining { throw RPCError(.unavailable, "the server is shutting down") }
    }
    // The stream of changes ends only when the task is cancelled.
    throw CancellationError()
  }

  private func register(_ service: String, _ wake: AsyncStream<Void>.Continuation) throws(RPCError) -> UInt64 {
    try state.withLock { (state) throws(RPCError) in
      guard state.watchers.count < Self.maximumWatchers else {
        throw RPCError(.resourceExhausted, "there are more than \(Self.maximumWatchers) watches")
      }
      defer { state.nextWatcher += 1 }
      state.watchers[state.nextWatcher] = (service, wake)
      return state.nextWatcher
    }
  }

  /// Wakes every watch after the lock is given back; those whose service did not change say nothing.
  private func change(_ body: (inout State) -> Bool) {
    let wakes = state.withLock { state in body(&state) ? state.watchers.values.map(\.wake) : [] }
    for wake in wakes { wake.yield() }
  }
}
