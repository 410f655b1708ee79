import Testing
import WeirRPC

@testable import WeirServer

struct ConnectionGuardTests {
  private let now = Instant(nanoseconds: 0)

  private func makeGuard(burst: Int) -> ConnectionGuard {
    var policy = ConnectionPolicy()
    policy.overheadBurst = burst
    policy.overheadPerSecond = 0
    return ConnectionGuard(policy, now: now)
  }

  @Test func `a frame that comes in two reads is no overhead`() {
    var guardian = makeGuard(burst: 100)
    for _ in 0..<1000 {
      #expect(guardian.received(60, useful: 0, frames: 0, sent: 0, now: now) == nil)
      #expect(guardian.received(40, useful: 100, frames: 0, sent: 0, now: now) == nil)
    }
  }

  @Test func `what never becomes useful is overhead`() {
    var guardian = makeGuard(burst: 100)
    #expect(guardian.received(100, useful: 0, frames: 0, sent: 0, now: now) == nil)
    #expect(guardian.received(1, useful: 0, frames: 0, sent: 0, now: now) == .overhead)
  }

  // MARK: Honest clients, for a day

  /// What goes over a connection in a second of honest work.
  struct Traffic: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Frames with headers or data a second, and their bytes with the frame headers.
    var frames: Int
    var bytes: Int
    /// Bytes of other frames, and of padding, for each of those frames.
    var overhead: Int
    /// Frames sent, and the bytes in them.
    var sentFrames = 0
    var sentBytes = 0
  }

  private static let honest = [
    Traffic(testDescription: "an idle client that acknowledges PING", frames: 0, bytes: 0, overhead: 17),
    Traffic(
      testDescription: "calls with PRIORITY and four WINDOW_UPDATE frames", frames: 4000, bytes: 4000 * 100,
      overhead: 66, sentFrames: 6000, sentBytes: 6000 * 20),
    Traffic(
      testDescription: "messages of a byte, padded as much as can be", frames: 10_000, bytes: 10_000 * 15, overhead: 256
    ),
    Traffic(
      testDescription: "large messages, padded as much as can be", frames: 5000, bytes: 5000 * 16_393, overhead: 256),
    Traffic(
      testDescription: "frames of 1 KB with an empty one behind each", frames: 20_000, bytes: 20_000 * 1033, overhead: 9
    ),
    Traffic(
      testDescription: "header blocks split into nine frames each", frames: 3000, bytes: 3000 * 200, overhead: 72,
      sentFrames: 3000, sentBytes: 3000 * 60),
    Traffic(
      testDescription: "a download whose windows are opened for every 104 bytes", frames: 0, bytes: 0,
      overhead: 2 * 13 * (10_000_000 / 104), sentFrames: 10_000_000 / 16_384, sentBytes: 10_000_000),
    Traffic(
      testDescription: "a stream of small messages whose windows are opened for each", frames: 0, bytes: 0,
      overhead: 2 * 13 * 5000, sentFrames: 5000, sentBytes: 5000 * 12),
    Traffic(
      testDescription: "SETTINGS for every call, and a frame of an unknown type", frames: 2000, bytes: 2000 * 100,
      overhead: 15 + 109, sentFrames: 3000, sentBytes: 3000 * 20),
  ]

  @Test(arguments: honest) func `honest traffic is never ended, a day long and in one read a second`(_ each: Traffic) {
    var guardian = ConnectionGuard(ConnectionPolicy(), now: now)
    let overhead = each.overhead * max(1, each.frames)
    for second in 1...86_400 {
      let now = now.advanced(byNanoseconds: Int64(second) * 1_000_000_000)
      let violation = guardian.received(
        each.bytes + overhead, useful: each.bytes, frames: each.frames + each.sentFrames, sent: each.sentBytes, now: now
      )
      guard violation == nil else {
        Issue.record("ended after \(second) seconds")
        return
      }
    }
  }

  @Test func `a client with a large window may say late what it has taken`() {
    var guardian = ConnectionGuard(ConnectionPolicy(), now: now)
    // 16 MiB are sent, then taken in steps of 1 KiB.
    #expect(guardian.received(0, useful: 0, frames: 1024, sent: 16 << 20, now: now) == nil)
    for _ in 0..<16_384 { #expect(guardian.received(26, useful: 0, frames: 0, sent: 0, now: now) == nil) }
  }

  @Test(arguments: [9, 13, 17, 109, 16_393]) func `a flood is ended, also of a client that has done much`(_ bytes: Int)
  {
    let most = ConnectionPolicy().overheadBurst
    for before in [0, 1_000_000] {
      var guardian = ConnectionGuard(ConnectionPolicy(), now: now)
      for _ in 0..<before / 1000 {
        #expect(guardian.received(100_000, useful: 100_000, frames: 1000, sent: 100_000, now: now) == nil)
      }
      var sent = 0
      while guardian.received(bytes, useful: 0, frames: 0, sent: 0, now: now) == nil, sent < 4 << 20 { sent += bytes }
      // No more than the burst, and what is kept of what was earned.
      #expect(sent <= most + (before > 0 ? 1 << 20 : 0))
      #expect(sent + bytes > most)
    }
  }

  @Test func `a slow flood is ended too, as soon as it is faster than the allowance`() {
    var guardian = ConnectionGuard(ConnectionPolicy(), now: now)
    var seconds = 0
    while seconds < 86_400 {
      seconds += 1
      let now = now.advanced(byNanoseconds: Int64(seconds) * 1_000_000_000)
      if guardian.received(17_000, useful: 0, frames: 0, sent: 0, now: now) != nil { break }
    }
    #expect(seconds < 120)
  }

  // MARK: Resets

  @Test(arguments: [2, 3, 10, 1000]) func `a client that cancels one call of some is never ended`(_ every: Int) {
    var guardian = ConnectionGuard(ConnectionPolicy(), now: now)
    // All at one moment: nothing comes from the time that passes.
    for call in 0..<200_000 where call % every == 0 {
      #expect(guardian.reset(finished: call, isCall: true, now: now) == nil)
    }
  }

  @Test(arguments: [1, 100]) func `calls that are all cancelled end their connection, however many are open`(
    _ open: Int
  ) {
    var guardian = ConnectionGuard(ConnectionPolicy(), now: now)
    var resets = 0
    while guardian.reset(finished: resets, isCall: true, now: now) == nil, resets < 100_000 { resets += 1 }
    #expect(resets == ConnectionPolicy().resetBurst)
    // First every second one is cancelled, and then all are.
    guardian = ConnectionGuard(ConnectionPolicy(), now: now)
    var finished = 5000 + open
    for _ in 0..<5000 {
      finished += 2
      #expect(guardian.reset(finished: finished - 1, isCall: true, now: now) == nil)
    }
    resets = 0
    while guardian.reset(finished: finished, isCall: true, now: now) == nil, resets < 100_000 {
      finished += 1
      resets += 1
    }
    #expect(resets <= ConnectionPolicy().resetBurst)
  }

  @Test func `refused streams are resets that no call pays for`() {
    var guardian = ConnectionGuard(ConnectionPolicy(), now: now)
    var resets = 0
    while guardian.reset(finished: 100, isCall: false, now: now) == nil, resets < 100_000 { resets += 1 }
    #expect(resets == ConnectionPolicy().resetBurst)
  }

  @Test func `a day of cancelled calls at the rate that is granted is no attack`() {
    var guardian = ConnectionGuard(ConnectionPolicy(), now: now)
    var finished = 0
    for second in 1...86_400 {
      let now = now.advanced(byNanoseconds: Int64(second) * 1_000_000_000)
      for _ in 0..<100 {
        guard guardian.reset(finished: finished, isCall: true, now: now) == nil else {
          Issue.record("ended after \(second) seconds")
          return
        }
        finished += 1
      }
    }
  }
}
