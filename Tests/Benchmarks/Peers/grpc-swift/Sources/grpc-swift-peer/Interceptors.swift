import GRPCCore
import Synchronization

typealias Next<Input: Sendable, Output: Sendable> =
  @Sendable (StreamingServerRequest<Input>, ServerContext) async throws -> StreamingServerResponse<Output>

final class Count: ServerInterceptor {
  private let calls = Atomic<Int>(0)

  func intercept<Input: Sendable, Output: Sendable>(
    request: StreamingServerRequest<Input>, context: ServerContext, next: Next<Input, Output>
  ) async throws -> StreamingServerResponse<Output> {
    calls.add(1, ordering: .relaxed)
    return try await next(request, context)
  }
}

struct Authentication: ServerInterceptor {
  private static let token = Array("Bearer valid_token".utf8)

  func intercept<Input: Sendable, Output: Sendable>(
    request: StreamingServerRequest<Input>, context: ServerContext, next: Next<Input, Output>
  ) async throws -> StreamingServerResponse<Output> {
    guard let given = request.metadata[stringValues: "authorization"].first(where: { _ in true }), Self.isToken(given)
    else { throw RPCError(code: .unauthenticated, message: "no valid token") }
    return try await next(request, context)
  }

  private static func isToken(_ given: String) -> Bool {
    guard given.utf8.count == token.count else { return false }
    return zip(given.utf8, token).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

final class RateLimit: ServerInterceptor {
  private struct Bucket {
    var tokens: Double
    var filledAt: ContinuousClock.Instant
  }

  private static let rate = 1e9
  private static let burst = 1e9
  private let buckets = Mutex<[Substring: Bucket]>([:])

  func intercept<Input: Sendable, Output: Sendable>(
    request: StreamingServerRequest<Input>, context: ServerContext, next: Next<Input, Output>
  ) async throws -> StreamingServerResponse<Output> {
    guard take(context.remotePeer) else { throw RPCError(code: .resourceExhausted, message: "too many calls") }
    return try await next(request, context)
  }

  /// - Parameter peer: `ipv4:ADDRESS:PORT`.
  private func take(_ peer: String) -> Bool {
    let address = peer.prefix(upTo: peer.lastIndex(of: ":") ?? peer.endIndex)
    let now = ContinuousClock.now
    return buckets.withLock { buckets in
      var bucket = buckets[address] ?? Bucket(tokens: Self.burst, filledAt: now)
      bucket.tokens = min(Self.burst, bucket.tokens + (now - bucket.filledAt) / .seconds(1) * Self.rate)
      bucket.filledAt = now
      let isAllowed = bucket.tokens >= 1
      if isAllowed { bucket.tokens -= 1 }
      buckets[address] = bucket
      return isAllowed
    }
  }
}
