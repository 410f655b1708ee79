import WeirInterceptors

// The limiter that the page about rate limits shows, compiled and tried.

/// Token buckets that several servers share.
protocol TokenStore: Sendable {
  /// Takes tokens out of a bucket, all or none, and says what is left.
  func take(
    _ count: Int, from bucket: String, filling perSecond: Double, upTo burst: Int
  ) async throws -> (taken: Bool, left: Int)
}

final class SharedLimiter: Limiter {
  private let store: any TokenStore

  init(_ store: any TokenStore) { self.store = store }

  func take(_ request: LimitRequest) -> LimitAnswer {
    .later {
      let (taken, left) = try await self.store.take(
        request.cost, from: request.key.joined(separator: " "), filling: request.limit.perSecond,
        upTo: request.limit.burst)
      let missing = Double(request.cost - left) / request.limit.perSecond
      return LimitLevel(wait: taken ? nil : .seconds(missing), remaining: left)
    }
  }
}
