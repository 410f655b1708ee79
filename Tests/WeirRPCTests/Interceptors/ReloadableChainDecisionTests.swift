import Testing
import WeirRPC

/// Decisions that take time in a chain that another one can replace: the call may end meanwhile.
@Suite struct ReloadableChainDecisionTests {
  private let call: Call = {
    let start = Instant(nanoseconds: 0)
    let connection = ConnectionContext(peer: .named("test"), local: .named("test"), clock: MonotonicClock { start })
    let method = WeirRPC.Method(service: "s.S", name: "M", kind: .unary)
    let route = Route(method: method, endpoint: .immediate { _, _, _ in })
    return Call(
      CallHead(method: method, route: route, metadata: Metadata()), connection: connection, received: start)
  }()

  @Test func `nobody further in is asked about a call that has ended before a decision was made`() async throws {
    let journal = Journal()
    let chain = InterceptorChain([ReloadableChain([Probe("a", journal, .wait(nil)), Probe("b", journal)])])
    var machine = CallMachine(call)
    guard case .decide(let decision) = machine.admit(chain) else { Issue.record("a waits"); return }
    var copy = machine.call
    _ = machine.cancel(.clientReset, chain)
    try await chain.decide(decision, &copy)
    _ = machine.decided(copy, nil, chain)
    #expect(journal.lines == ["a admits", "a finishes CANCELLED"])
  }

  @Test func `whoever was asked between two decisions is told of a call that ends before the second`() async throws {
    let journal = Journal()
    let reloadable = ReloadableChain([
      Probe("a", journal, .wait(nil)), Probe("b", journal), Probe("c", journal, .wait(nil)), Probe("d", journal),
    ])
    let chain = InterceptorChain([Probe("outer", journal), reloadable])
    var machine = CallMachine(call)
    guard case .decide(let first) = machine.admit(chain) else { Issue.record("a waits"); return }
    var copy = machine.call
    try await chain.decide(first, &copy)
    reloadable.replace(with: [Probe("e", journal)])
    guard case .decide(let second) = machine.decided(copy, nil, chain) else { Issue.record("c waits"); return }
    copy = machine.call
    let ending = machine.cancel(.clientReset, chain)
    #expect(ending?.interceptorsAsked == 2)
    try await chain.decide(second, &copy)
    _ = machine.decided(copy, nil, chain)
    #expect(
      journal.lines == ["outer admits", "a admits", "b admits", "c admits"]
        + ["c", "b", "a", "outer"].map { "\($0) finishes CANCELLED" })
  }

  @Test func `who refuses after a decision ends the call by its name`() async throws {
    let journal = Journal()
    let chain = InterceptorChain([
      ReloadableChain([Probe("a", journal, .wait(nil)), Probe("b", journal, .refuse(RPCError(.aborted)))])
    ])
    var machine = CallMachine(call)
    guard case .decide(let decision) = machine.admit(chain) else { Issue.record("a waits"); return }
    var copy = machine.call
    try await chain.decide(decision, &copy)
    guard case .end(let ending) = machine.decided(copy, nil, chain) else { Issue.record("b refuses"); return }
    #expect(machine.refusedBy == "b" && machine.call.status.code == .aborted && ending.interceptorsAsked == 1)
    #expect(journal.lines == ["a admits", "b admits", "b finishes ABORTED", "a finishes ABORTED"])
  }

  @Test func `a call counts once however many decisions it waits for`() async throws {
    weak var weakly: Probe?
    let reloadable: ReloadableChain
    do {
      let probe = Probe("a", Journal(), .wait(nil))
      weakly = probe
      reloadable = ReloadableChain([probe, Probe("b", Journal(), .wait(nil))])
    }
    let chain = InterceptorChain([reloadable])
    do {
      var call = call
      while case .pending(let decision) = chain.admit(&call) { try await chain.decide(decision, &call) }
      reloadable.replace(with: [])
      #expect(weakly != nil)
      var outcome = Outcome(status: .ok, origin: .handler, finished: Instant(nanoseconds: 1))
      chain.finish(&call, &outcome)
    }
    #expect(weakly == nil)
  }
}
