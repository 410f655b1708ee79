internal import WeirInterceptors
internal import Synchronization
internal import WeirMemory
internal import WeirRPC

/// Verified tokens and who they are for, so that a token is verified once and not with each call.
///
/// Invariants: only verified tokens are in it; one is found by all of its bytes, and only before `validUntil` and by the
/// keys that it was verified with. Four places share a set, which a hash seeded in this process chooses: when all are
/// taken, the one that ends first gives way, so that memory is bounded and nothing is ever searched.
final class TokenCache: Sendable {
  private struct Entry: Sendable {
    let hash: Int
    let token: [UInt8]
    let revision: Int
    let identity: CallerIdentity
  }

  private static let ways = 4

  /// A lock for a few sets, so that workers seldom meet at one.
  private final class Shard: Sendable {
    let entries: Mutex<[Entry?]>

    init(sets: Int) { entries = Mutex(Array(repeating: nil, count: sets * TokenCache.ways)) }
  }

  private let shards: [Shard]
  private let setsPerShard: Int

  /// - Parameter capacity: entries; rounded up, 0 for a cache that holds nothing.
  init(capacity: Int) {
    let sets = max(0, (min(capacity, 1 << 20) + Self.ways - 1) / Self.ways)
    let shardCount = min(16, sets)
    setsPerShard = shardCount == 0 ? 0 : (sets + shardCount - 1) / shardCount
    shards = (0..<shardCount).map { [setsPerShard] _ in Shard(sets: setsPerShard) }
  }

  /// Who the token is for; nil when it is not known, or not any more.
  func find(_ token: Span<UInt8>, revision: Int, now: Instant) -> CallerIdentity? {
    guard !shards.isEmpty else { return nil }
    let hash = token.seededHash()
    let (shard, places) = place(hash)
    return shard.entries.withLock { entries in
      for index in places {
        guard let entry = entries[index], entry.hash == hash, entry.token.span.isEqualInConstantTime(to: token) else {
          continue
        }
        return entry.revision == revision && now < entry.identity.validUntil ? entry.identity : nil
      }
      return nil
    }
  }

  /// Remembers a verified token, unless it ends now.
  func insert(_ token: Span<UInt8>, _ identity: CallerIdentity, revision: Int, now: Instant) {
    guard !shards.isEmpty, now < identity.validUntil else { return }
    let hash = token.seededHash()
    let entry = Entry(hash: hash, token: Self.copy(token), revision: revision, identity: identity)
    let (shard, places) = place(hash)
    shard.entries.withLock { entries in
      var chosen = places.lowerBound
      for index in places {
        guard let other = entries[index] else {
          chosen = index
          break
        }
        if other.hash == hash, other.token == entry.token {
          chosen = index
          break
        }
        if let last = entries[chosen], other.identity.validUntil < last.identity.validUntil { chosen = index }
      }
      entries[chosen] = entry
    }
  }

  private func place(_ hash: Int) -> (Shard, Range<Int>) {
    let bits = UInt(bitPattern: hash)
    let shard = shards[Int(bits % UInt(shards.count))]
    let set = Int(bits / UInt(shards.count) % UInt(setsPerShard))
    return (shard, set * Self.ways..<(set + 1) * Self.ways)
  }

  private static func copy(_ token: Span<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(copying: token)
    return bytes
  }
}
