import Testing
import WeirRPC

@testable import WeirServer

@Suite struct PausesTests {
  private func at(_ milliseconds: Int) -> Instant { Instant(nanoseconds: Int64(milliseconds) * 1_000_000) }

  private func elapsed(_ pauses: Pauses, _ start: Int, _ now: Int) -> Int64 {
    pauses.nanoseconds(from: at(start), to: at(now)) / 1_000_000
  }

  @Test func `a timer that is a little late is no pause`() {
    var pauses = Pauses()
    var isPause = pauses.note(due: at(1000), now: at(1100))
    #expect(!isPause)
    #expect(elapsed(pauses, 0, 2000) == 2000)
    isPause = pauses.note(due: at(1000), now: at(1101))
    #expect(isPause)
    #expect(elapsed(pauses, 0, 2000) == 1899)
  }

  @Test(arguments: [
    (0, 900, 900), (0, 2000, 1000), (0, 4000, 2000), (1500, 4000, 1000), (3500, 4000, 500), (2000, 2500, 0),
    (4000, 3000, -1000),
  ])
  func `a pause counts for nothing, as far as it is within`(_ start: Int, _ now: Int, _ served: Int64) {
    var pauses = Pauses()
    pauses.note(due: at(1000), now: at(3000))
    #expect(elapsed(pauses, start, now) == served)
  }

  @Test func `two timers that meet the same pause count it once`() {
    var pauses = Pauses()
    pauses.note(due: at(1000), now: at(3000))
    pauses.note(due: at(500), now: at(3001))
    #expect(elapsed(pauses, 0, 4000) == 4000 - 2501)
    pauses.note(due: at(5000), now: at(6000))
    #expect(elapsed(pauses, 0, 7000) == 7000 - 3501)
  }

  @Test func `pauses without end take no memory without end`() {
    var pauses = Pauses()
    for second in 1...1000 { pauses.note(due: at(second * 1000), now: at(second * 1000 + 500)) }
    #expect(elapsed(pauses, 990_000, 1_001_000) == 11_000 - 11 * 500)
    #expect(elapsed(pauses, 0, 1_001_000) >= 1_001_000 - 32 * 500)
  }

  @Test func `times too long for the clock are as good as never`() {
    #expect(!Pauses().isPast(.seconds(Int64.max), since: at(0), Instant(nanoseconds: .max)))
    #expect(Pauses().isPast(.zero, since: at(0), at(0)))
  }
}

@Suite struct LingeringTests {
  private func at(_ milliseconds: Int) -> Instant { Instant(nanoseconds: Int64(milliseconds) * 1_000_000) }

  private var policy: ConnectionPolicy {
    var policy = ConnectionPolicy()
    policy.sendTimeout = .seconds(3)
    policy.lingerTimeout = .seconds(1)
    return policy
  }

  private func ends(
    _ questions: [(now: Int, waiting: Int)], isBroken: Bool = false, pauses: Pauses = Pauses()
  ) -> Int? {
    var lingering = Lingering(now: at(0), isBroken: isBroken)
    return questions.first { lingering.isOver(waiting: $0.waiting, policy, pauses, now: at($0.now)) }?.now
  }

  @Test func `a client that has got everything has a little time to close`() {
    #expect(ends([(0, 0), (999, 0), (1000, 0)]) == 1000)
  }

  @Test func `a client that takes nothing has the send timeout`() {
    #expect(ends([(0, 100), (1000, 100), (2999, 100), (3000, 100)]) == 3000)
  }

  @Test func `a client that takes something has it again, and the little time when it has taken all`() {
    #expect(ends([(0, 100), (2000, 90), (4999, 90), (5000, 90)]) == 5000)
    #expect(ends([(0, 100), (2900, 90), (5800, 0), (6799, 0), (6800, 0)]) == 6800)
  }

  @Test func `a client that broke the rules and takes nothing has the little time only`() {
    #expect(ends([(0, 100), (999, 100), (1000, 100)], isBroken: true) == 1000)
    #expect(ends([(0, 100), (900, 90), (1899, 90), (1900, 90)], isBroken: true) == 1900)
  }

  @Test func `our own pause is not counted`() {
    var pauses = Pauses()
    pauses.note(due: at(500), now: at(9500))
    #expect(ends([(0, 0), (9500, 0), (9999, 0), (10_000, 0)], pauses: pauses) == 10_000)
  }
}
