import Testing
import WeirRPC

@Suite struct InterceptorChainTests {
  private func call() -> Call {
    let clock = MonotonicClock { Instant(nanoseconds: 0) }
    let connection = ConnectionContext(peer: .named("test"), local: .named("test"), clock: clock)
    return Call(
      method: Method(service: "s.S", name: "M", kind: .unary), connection: connection,
      received: Instant(nanoseconds: 0))
  }

  private func outcome(_ code: StatusCode = .ok) -> Outcome {
    Outcome(status: Status(code), origin: .handler, finished: Instant(nanoseconds: 1))
  }

  @Test func `admission goes inwards, the end comes outwards`() {
    let journal = Journal()
    let chain = InterceptorChain([Probe("a", journal), Probe("b", journal), Probe("c", journal)])
    var call = call()
    guard case .admitted = chain.admit(&call) else { Issue.record("nobody refuses"); return }
    var outcome = outcome()
    chain.finish(&call, &outcome)
    #expect(journal.lines == ["a admits", "b admits", "c admits", "c finishes OK", "b finishes OK", "a finishes OK"])
    #expect(chain.names == ["a", "b", "c"])
  }

  @Test func `a refusal names who refused, and the inner ones never hear of the call`() {
    let journal = Journal()
    let chain = InterceptorChain([
      Probe("a", journal), Probe("b", journal, .refuse(RPCError(.aborted, "no"))), Probe("c", journal),
    ])
    var call = call()
    guard case .refused(let error, by: let name) = chain.admit(&call) else { Issue.record("b refuses"); return }
    #expect(error == RPCError(.aborted, "no"))
    #expect(name == "b")
    var outcome = outcome(.aborted)
    chain.finish(&call, &outcome)
    #expect(journal.lines == ["a admits", "b admits", "b finishes ABORTED", "a finishes ABORTED"])
  }

  @Test func `the end is told exactly once`() {
    let journal = Journal()
    let chain = InterceptorChain([Probe("a", journal)])
    var call = call()
    _ = chain.admit(&call)
    var outcome = outcome()
    for _ in 0..<3 { chain.finish(&call, &outcome) }
    #expect(journal.lines == ["a admits", "a finishes OK"])
  }

  @Test func `a call that was never admitted has no end to tell`() {
    let journal = Journal()
    var call = call()
    var outcome = outcome()
    InterceptorChain([Probe("a", journal)]).finish(&call, &outcome)
    #expect(journal.lines == [])
  }

  @Test func `an empty chain admits`() {
    var call = call()
    guard case .admitted = InterceptorChain([]).admit(&call) else { Issue.record("nobody is there"); return }
  }

  @Test func `after a decision that had to wait, the ones further in are asked`() async throws {
    let journal = Journal()
    let chain = InterceptorChain([Probe("a", journal), Probe("b", journal, .wait(nil)), Probe("c", journal)])
    var call = call()
    guard case .pending(let decision) = chain.admit(&call) else { Issue.record("b waits"); return }
    #expect(journal.lines == ["a admits", "b admits"])
    try await decision(&call)
    #expect(call.values[Note.self] == "b decided")
    guard case .admitted = chain.admit(&call) else { Issue.record("nobody refuses"); return }
    #expect(journal.lines == ["a admits", "b admits", "c admits"])
  }

  @Test func `a call that ends while a decision waits is finished from there outwards`() {
    let journal = Journal()
    let chain = InterceptorChain([Probe("a", journal), Probe("b", journal, .wait(nil)), Probe("c", journal)])
    var call = call()
    guard case .pending = chain.admit(&call) else { Issue.record("b waits"); return }
    var outcome = outcome(.cancelled)
    chain.finish(&call, &outcome)
    #expect(journal.lines == ["a admits", "b admits", "b finishes CANCELLED", "a finishes CANCELLED"])
  }

  @Test func `a decision that refuses names the interceptor that made it`() async throws {
    let journal = Journal()
    let refusal = RPCError(.permissionDenied)
    let chain = InterceptorChain([
      Probe("a", journal, .wait(nil)), Probe("b", journal, .wait(refusal)), Probe("c", journal),
    ])
    var call = call()
    guard case .pending(let first) = chain.admit(&call) else { Issue.record("a waits"); return }
    try await chain.decide(first, &call)
    guard case .pending(let second) = chain.admit(&call) else { Issue.record("b waits"); return }
    do throws(RPCError) {
      try await chain.decide(second, &call)
      Issue.record("b refuses after a wait")
    } catch {
      #expect(error == refusal)
      #expect(error.origin == .interceptor("b"))
    }
    #expect(journal.lines == ["a admits", "b admits"])
    #expect(call.interceptorsEntered == 2)
  }

  @Test func `the rest of the chain is asked after each decision`() async throws {
    let journal = Journal()
    let chain = InterceptorChain([
      Probe("a", journal, .wait(nil)), Probe("b", journal), Probe("c", journal, .wait(nil)), Probe("d", journal),
    ])
    var call = call()
    while case .pending(let decision) = chain.admit(&call) { try await chain.decide(decision, &call) }
    #expect(journal.lines == ["a admits", "b admits", "c admits", "d admits"])
    #expect(call.values[Note.self] == "c decided")
  }

  @Test func `a request that the protocol refused is told to all, and asked of nobody`() {
    let journal = Journal()
    let chain = InterceptorChain([Probe("a", journal), Probe("b", journal)])
    var call = call()
    chain.enterRefused(&call)
    var outcome = outcome(.unimplemented)
    chain.finish(&call, &outcome)
    chain.finish(&call, &outcome)
    #expect(journal.lines == ["b finishes UNIMPLEMENTED", "a finishes UNIMPLEMENTED"])
  }

  @Test func `received messages pass inwards, sent ones outwards, until one throws`() throws {
    let journal = Journal()
    let chain = InterceptorChain([Probe("a", journal), Probe("b", journal, maximum: 10), Probe("c", journal)])
    var call = call()
    try chain.message(MessageInfo(direction: .received, size: 1, sequence: 1), in: &call)
    try chain.message(MessageInfo(direction: .sent, size: 2, sequence: 1), in: &call)
    #expect(journal.lines == ["a received 1", "b received 1", "c received 1", "c sent 2", "b sent 2", "a sent 2"])
    #expect(throws: RPCError(.resourceExhausted)) {
      try chain.message(MessageInfo(direction: .received, size: 11, sequence: 2), in: &call)
    }
    #expect(journal.lines.suffix(2) == ["a received 11", "b received 11"])
  }

  @Test func `what an inner one writes, an outer one reads at the end`() {
    let chain = InterceptorChain([Reader(), Writer()])
    var call = call()
    _ = chain.admit(&call)
    var outcome = outcome()
    chain.finish(&call, &outcome)
    #expect(call.trailers["x-note"] == "from inside")
    #expect(outcome.status == Status(.dataLoss, "changed on the way out"))
  }
}
