import Testing
import WeirRPC

@testable import WeirInterceptors

@Suite struct TokenBucketTests {
  private static func at(_ milliseconds: Int64) -> Instant { Instant(nanoseconds: milliseconds * 1_000_000) }

  @Test func `a burst, then one at a time`() throws {
    let limit = try RateLimit(perSecond: 5, burst: 5)
    var bucket = TokenBucket(limit, at: Self.at(1000))
    for _ in 0..<5 { #expect(bucket.take(limit, at: Self.at(1000)) == 0) }
    #expect(bucket.take(limit, at: Self.at(1000)) == 200_000_000)
    #expect(bucket.take(limit, at: Self.at(1199)) == 1_000_000)
    #expect(bucket.take(limit, at: Self.at(1200)) == 0)
    #expect(bucket.take(limit, at: Self.at(1200)) == 200_000_000)
    #expect(!bucket.isFull(limit, at: Self.at(2199)))
    #expect(bucket.isFull(limit, at: Self.at(2200)))
    for _ in 0..<5 { #expect(bucket.take(limit, at: Self.at(100_000)) == 0) }
    #expect(bucket.take(limit, at: Self.at(100_000)) > 0)
  }

  @Test func `tokens can be taken ahead of time, each in its turn`() throws {
    let limit = try RateLimit(perSecond: 10, burst: 2)
    var bucket = TokenBucket(limit, at: Self.at(0))
    let waits = (0..<5).map { _ in bucket.reserve(limit, at: Self.at(0)) / 1_000_000 }
    #expect(waits == [0, 0, 100, 200, 300])
    #expect(!bucket.isFull(limit, at: Self.at(499)))
    #expect(bucket.isFull(limit, at: Self.at(500)))
    #expect(bucket.take(limit, at: Self.at(300)) == 100_000_000)
  }

  @Test func `what is given back can be taken again, and never fills the bucket over`() throws {
    let limit = try RateLimit(perSecond: 10, burst: 1)
    var bucket = TokenBucket(limit, at: Self.at(0))
    for _ in 0..<3 { _ = bucket.reserve(limit, at: Self.at(0)) }
    bucket.giveBack(limit, at: Self.at(0))
    #expect(bucket.reserve(limit, at: Self.at(0)) == 200_000_000)
    bucket.giveBack(limit, at: Self.at(10_000))
    #expect(bucket.reserve(limit, at: Self.at(10_000)) == 0)
    #expect(bucket.reserve(limit, at: Self.at(10_000)) == 100_000_000)
  }

  @Test(arguments: [
    (Double.nan, 1), (.infinity, 1), (-.infinity, 1), (0, 1), (-1, 1), (0.0009, 1), (1_000_000_001, 1), (1, 0), (1, -1),
    (1, 1_000_000_001), (-0.0, 1), (1, .max), (1, .min),
  ])
  func `a limit that is none is refused`(_ perSecond: Double, _ burst: Int) {
    #expect(throws: ConfigurationError.self) { try RateLimit(perSecond: perSecond, burst: burst) }
  }

  @Test(arguments: [
    (0.001, 1), (0.5, 1), (3, 2), (7.7, 10), (1000, 50), (1_000_000, 1_000_000), (1_000_000_000, 1_000_000_000),
  ])
  func `agrees with arithmetic that forgets nothing`(_ perSecond: Double, _ burst: Int) throws {
    let limit = try RateLimit(perSecond: perSecond, burst: burst)
    var generator = SplitMix(state: UInt64(burst))
    var bucket = TokenBucket(limit, at: Instant(nanoseconds: 0))
    var model = Model(perSecond: perSecond, burst: burst)
    var now: Int64 = 0
    var taken = 0
    for _ in 0..<20_000 {
      // Steps of about one token's time, some of none, some of a nanosecond.
      let step = Int64(1e9 / perSecond)
      now += [0, 0, 1, Int64.random(in: 0...step, using: &generator), step].randomElement(using: &generator) ?? 0
      let wait = bucket.take(limit, at: Instant(nanoseconds: now))
      #expect(wait == model.take(at: now))
      if wait == 0 { taken += 1 }
    }
    #expect(taken <= burst + Int(Double(now) / 1e9 * perSecond) + 1)
  }

  @Test func `after the time that it names there is a token, and a nanosecond before there is none`() throws {
    var generator = SplitMix(state: 3)
    for _ in 0..<2000 {
      let limit = try RateLimit(perSecond: .random(in: 0.001...1_000_000, using: &generator), burst: 1)
      let start = Instant(nanoseconds: .random(in: 0...(1 << 55), using: &generator))
      var bucket = TokenBucket(limit, at: start)
      #expect(bucket.take(limit, at: start) == 0)
      let wait = bucket.take(limit, at: start)
      #expect(wait > 0)
      var early = bucket
      if wait > 1 { #expect(early.take(limit, at: start.advanced(byNanoseconds: wait - 1)) == 1) }
      #expect(bucket.take(limit, at: start.advanced(byNanoseconds: wait)) == 0)
    }
  }

  @Test func `a clock that goes back gives nothing, and nothing overflows`() throws {
    let limit = try RateLimit(perSecond: 1_000_000_000, burst: 1_000_000_000)
    var bucket = TokenBucket(limit, at: Instant(nanoseconds: 0))
    for time in [Int64.max, .min, 0, .max, .min, -1, .max] {
      #expect(bucket.take(limit, at: Instant(nanoseconds: time)) == 0)
    }
    let slow = try RateLimit(perSecond: 0.001, burst: 1)
    bucket = TokenBucket(slow, at: Instant(nanoseconds: 10))
    #expect(bucket.take(slow, at: Instant(nanoseconds: 5)) == 0)
    #expect(bucket.take(slow, at: Instant(nanoseconds: 5)) == 1_000_000_000_000)
    #expect(bucket.take(slow, at: Instant(nanoseconds: 10)) == 1_000_000_000_000)
    #expect(bucket.take(slow, at: Instant(nanoseconds: .max)) == 0)
  }
}

/// The same bucket in numbers of 128 bits, without saturation; it finds the time to wait by trying.
private struct Model {
  private let millitokens: Int128
  private let capacity: Int128
  private var level: Int128
  private var last: Int64 = 0

  init(perSecond: Double, burst: Int) {
    millitokens = Int128((perSecond * 1000).rounded())
    capacity = Int128(burst) * 1_000_000_000_000
    level = capacity
  }

  mutating func take(at now: Int64) -> Int64 {
    level = min(capacity, level + Int128(now - last) * millitokens)
    last = now
    if level >= 1_000_000_000_000 {
      level -= 1_000_000_000_000
      return 0
    }
    var wait = Int64((1_000_000_000_000 - level) / millitokens)
    while level + Int128(wait) * millitokens < 1_000_000_000_000 { wait += 1 }
    return wait
  }
}
