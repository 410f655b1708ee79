internal import Synchronization
internal import WeirRPC

/// Counts the request messages of streams: a bucket for each client, beside the one for its calls.
final class MessageLimiter: Sendable {
  let limit: MessageLimit
  private let table: BucketTable
  private let counts: Counts

  private final class Counts: Sendable {
    let paced = Atomic<Int>(0)
  }

  /// - Parameters:
  ///   - table: as `BucketTable.init` has it: clients at most, and what spreads them.
  ///   - predecessor: whose buckets and counts stay.
  init(_ limit: MessageLimit, clients: Int, seed: UInt64, continuing predecessor: MessageLimiter?) {
    self.limit = limit
    table = predecessor?.table ?? BucketTable(limit: limit.limit, capacity: clients, shards: 16, seed: seed)
    counts = predecessor?.counts ?? Counts()
  }

  /// Messages that it would have wait, obeyed or not.
  var paced: Int { counts.paced.load(ordering: .relaxed) }

  func applyLimit() { table.replaceLimit(limit.limit) }

  /// Takes the token of one message. A message that may wait takes it ahead of time, so that those that wait have their
  /// turns in the order in which they came, each as soon as there is a token for it.
  ///
  /// - Returns: 0, or in how many nanoseconds there will be a token.
  func take(_ client: ClientKey, at now: Instant) -> Int64 {
    switch limit.excess {
    case .refuse: return table.take(client, at: now)
    case .pace:
      let wait = table.reserve(client, at: now)
      if wait > 0 { counts.paced.add(1, ordering: .relaxed) }
      return wait
    }
  }

  /// A message that has taken its token was never handed on.
  func giveBack(_ client: ClientKey, at now: Instant) { table.giveBack(client, at: now) }
}

/// Holds the messages of one call against the limit of its client.
final class RateLimitGate: MessageGate {
  let name: String
  private let limiter: MessageLimiter
  private let client: ClientKey
  private let refusal: @Sendable (_ call: borrowing Call, _ wait: Int64) -> RPCError

  init(
    _ limiter: MessageLimiter, _ client: ClientKey, name: String,
    refusal: @escaping @Sendable (_ call: borrowing Call, _ wait: Int64) -> RPCError
  ) {
    self.name = name
    self.limiter = limiter
    self.client = client
    self.refusal = refusal
  }

  func turn(of call: borrowing Call, at now: Instant) throws(RPCError) -> MessageTurn {
    let wait = limiter.take(client, at: now)
    guard wait > 0 else { return .now }
    guard limiter.limit.excess == .pace else { throw refusal(call, wait) }
    return .notBefore(now.advanced(byNanoseconds: wait))
  }

  func giveBack(at now: Instant) { limiter.giveBack(client, at: now) }
}
